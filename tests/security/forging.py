"""What somebody can send who writes their own client: callback data of every button there is, and every command."""

import re
from collections.abc import Iterator
from random import Random
from re import _constants as kinds  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from telegram.ext import CallbackQueryHandler, CommandHandler

from handlers.features import FEATURES
from knowledge.course_kinds import COURSE_KINDS
from knowledge.offer_fields import offer_kinds
from knowledge.pages import TOPICS
from knowledge.plan import MEETING_KINDS
from locales.languages import LANGUAGES
from services.board import RESOURCE_KINDS
from services.imports import TABLES

WORDS = (
    *("yes", "no", "on", "off", "all", "none", "title", "place", "seats", "publish", "xlsx", "csv", "insured", "start"),
    *LANGUAGES, *TOPICS, *COURSE_KINDS, *MEETING_KINDS, *RESOURCE_KINDS, *TABLES, *offer_kinds(),
)  # fmt: skip
KNOWN_ENTRY = "UV-01"
DRAWN = 8  # of each pattern; most have fewer different ones


def forged_taps() -> list[str]:
    """Return callback data for every handler of buttons, with ids of rows that exist."""
    found = {
        data
        for feature in FEATURES
        for handler in feature.HANDLERS
        if isinstance(handler, CallbackQueryHandler) and isinstance(handler.pattern, re.Pattern)
        for data in texts_like(handler.pattern.pattern)
    }
    return sorted(data for data in found if len(data.encode()) <= 64)


def forged_commands() -> list[str]:
    """Return every command, alone and with an argument."""
    names = {
        name
        for feature in FEATURES
        for handler in feature.HANDLERS
        if isinstance(handler, CommandHandler)
        for name in handler.commands
    }
    return [text for name in sorted(names) for text in (f"/{name}", f"/{name} 1")]


def texts_like(pattern: str) -> set[str]:
    """Return some texts that a regular expression matches; always the same ones."""
    random, tree = Random(pattern), parser.parse(pattern)
    drawn = {"".join(_draw(tree, random)) for _ in range(DRAWN)}
    return {re.sub(r"\b(AA-11|A-1)\b", KNOWN_ENTRY, text) for text in drawn}


def _draw(tree: Any, random: Random) -> Iterator[str]:
    for kind, value in tree:
        match kind:
            case kinds.LITERAL:
                yield chr(value)
            case kinds.SUBPATTERN:
                yield from _draw(value[-1], random)
            case kinds.BRANCH:
                yield from _draw(random.choice(value[1]), random)
            case kinds.IN:
                yield _one_of(value, random)
            case kinds.MAX_REPEAT:
                yield _repeated(value, random)


def _repeated(repeat: tuple[int, int, Any], random: Random) -> str:
    least, most, tree = repeat
    if tree[0][0] is not kinds.IN:
        return "".join("".join(_draw(tree, random)) for _ in range(random.randint(least, min(int(most), 1))))
    allowed = tree[0][1]
    if _is_digits(allowed):
        return "1" * least if least > 1 else random.choice("1123")
    words = [word for word in WORDS if least <= len(word) <= int(most) and all(_takes(allowed, one) for one in word)]
    return random.choice(words) if words else "".join(_one_of(allowed, random) for _ in range(max(least, 1)))


def _one_of(allowed: Any, random: Random) -> str:
    if _is_digits(allowed):
        return random.choice("123")
    return next(one for one in "aAfE1-_:" if _takes(allowed, one))


def _is_digits(allowed: Any) -> bool:
    return bool(allowed == [(kinds.CATEGORY, kinds.CATEGORY_DIGIT)])


def _takes(allowed: Any, one: str) -> bool:
    for kind, value in allowed:
        if kind is kinds.LITERAL and one == chr(value):
            return True
        if kind is kinds.RANGE and value[0] <= ord(one) <= value[1]:
            return True
        if kind is kinds.CATEGORY and (one.isdigit() if value is kinds.CATEGORY_DIGIT else one.isalnum() or one == "_"):
            return True
    return False
