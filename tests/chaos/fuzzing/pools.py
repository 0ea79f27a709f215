"""What a crowd types and taps: texts in all scripts, and callback data for every button the bot listens to."""

import re
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as some
from hypothesis.strategies import SearchStrategy
from telegram.ext import CallbackQueryHandler, CommandHandler

from handlers.deep_links import OPENERS
from handlers.features import FEATURES
from knowledge.evaluate import load_messages

Value = TypeVar("Value")

TEXTS, DATA_PER_PATTERN = 1500, 12
MOST_DATA_BYTES = 64
ANY_CHARACTER = some.characters(exclude_categories=())  # with halves of surrogate pairs, which Telegram never sends
# Answers that fit what the bot may be waiting for, so that dialogues get further than their first step.
ANSWERS = (
    *("12.12.2026", "15.01.2027 18:00", "3.12.2026 18:00-20:00", "morgen", "31.02.2027", "01.01.1999", "99.99.9999"),
    *("2", "12", "0", "-3", "1,5", "3 Stunden", "zwei Stunden am Dienstag", "999999999999", "٣", "½"),
    *("Coesfeld", "Dülmen, Bült 1", "Nottuln", "Дюльмен", "ديلمن", "48653", "https://example.org/x", "0000000"),
    *("Kim Beispiel", "Salma", "kim@example.org", "02541 18-0", "Mo-Fr 10:00-12:00", "Di 18-20 Uhr", "immer", "-"),
    *(
        "Ein Raum für 20 Personen",
        "Danke!",
        "ja",
        "nein",
        "/",
        "//start",
        "/start@lotse_test_bot",
        "<b>fett</b>",
        "&amp;",
    ),
    *("=1+1", "@lotse_test_bot", "Was ist mit UV-03?", "UV-03", "000000", "123456", "ZZ-99", "%s {0} {name}", "{ $x }"),
)
PAYLOADS = ("", "1", "2", "999999999", "UV-03", "ZZ-99", "x" * 64, "-1", "00", "cafe-international-der-oefid", "inline")
SMALL_NUMBERS = tuple(map(str, (*range(1, 40), 60, 180, 999999999)))


@dataclass(frozen=True)
class Pools:
    """Everything to choose from."""

    texts: tuple[str, ...]
    data: tuple[str, ...]
    commands: tuple[str, ...]
    payloads: tuple[str, ...]


def fill_pools(number: int) -> Pools:
    """Draw texts, and callback data for the buttons of all features; `number` is the seed. It takes some seconds."""
    handlers = [handler for feature in FEATURES for handler in feature.HANDLERS]
    patterns = [
        handler.pattern
        for handler in handlers
        if isinstance(handler, CallbackQueryHandler) and isinstance(handler.pattern, re.Pattern)
    ]
    commands = [name for handler in handlers if isinstance(handler, CommandHandler) for name in handler.commands]
    random = Random(number)
    typed = [message.text for message in load_messages()]
    return Pools(
        texts=(*ANSWERS * 10, *random.sample(typed, 300), *_draw(some.text(ANY_CHARACTER, max_size=60), TEXTS, number)),
        data=tuple(data for pattern in patterns for data in _matching(pattern, number, random)),
        commands=(*commands, "unknown", "START", "a" * 40),
        payloads=tuple(f"{name}_{target}" for name in (*OPENERS, "nothing") for target in PAYLOADS),
    )


def _matching(pattern: re.Pattern[str], number: int, random: Random) -> list[str]:
    """Return callback data that a handler takes: as the expression draws it, and with ids that may exist."""
    drawn = _draw(some.from_regex(pattern, fullmatch=True), DATA_PER_PATTERN, number)
    likely = [re.sub(r"(?<=:)\d+", lambda _: random.choice(SMALL_NUMBERS), data) for data in drawn for _ in range(3)]
    return [data for data in (*drawn, *likely) if len(data.encode()) <= MOST_DATA_BYTES]


def _draw(strategy: SearchStrategy[Value], count: int, number: int) -> list[Value]:
    """Return `count` values, or a few less where there are not so many; the same `number` draws the same ones."""
    drawn: list[Value] = []

    def keep(value: Value) -> None:
        drawn.append(value)

    settings(
        max_examples=count,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )(seed(number)(given(strategy)(keep)))()
    return drawn
