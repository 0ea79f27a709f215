"""Opening hours as people say them, in every language of the interface: "Dienstag 14 bis 16 Uhr"."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from babel import Locale

from knowledge.problems import CONTENT
from knowledge.text import fold
from knowledge.yaml_fields import read_fields
from locales.languages import LANGUAGES

DAYS: Final = {
    "monday": "Mo", "tuesday": "Tu", "wednesday": "We", "thursday": "Th", "friday": "Fr", "saturday": "Sa",
    "sunday": "Su",
}  # fmt: skip
LISTS: Final = ("to", "nothing", *DAYS)

_DASHES: Final = "-–—"
_WRITTEN_IN_ONE: Final = "ول"  # "and" and "on" are no words of their own in Arabic
_LONGEST_ENDING: Final = 5
_PIECE = re.compile(rf"\d{{1,2}}(?:[:.h]\d\d)?(?!\d)|[{_DASHES}]|[^\W\d_][\w'’ʼ\u200c]*|[^\s,;،؛&+/().]")


@cache
def load_hours_words(folder: Path = CONTENT) -> Mapping[str, str]:
    """Return what each word stands for, by its folded form. Raises ContentError if the file is broken."""
    fields = read_fields(folder / "spoken_hours.yaml", frozenset(LISTS))
    meanings: dict[str, str] = {}
    for name in LISTS:
        for word in fields.texts(name):
            if meanings.setdefault(fold(word), name) != name:
                raise fields.wrong(name, f"has '{word}', which stands in '{meanings[fold(word)]}' already")
    return meanings


def read_spoken_hours(text: str) -> str | None:
    """Return what a sentence says in OpenStreetMap's notation; None if it has a word that may change its meaning.

    Only the 24-hour clock is understood, and days come before their times: "Friday and Saturday from 15 to 17".
    """
    return _notation(_PIECE.findall(unicodedata.normalize("NFKC", text)))


def _notation(pieces: Iterable[str]) -> str | None:
    groups: list[tuple[list[str], list[str]]] = [([], [])]
    begin, was = "", ""
    for piece in pieces:
        days, spans = groups[-1]
        meaning = "time" if piece[0].isdecimal() else _meaning(piece)
        if meaning == "time" and begin:
            spans.append(f"{begin}-{_time(piece)}")
            begin = ""
        elif meaning == "time":
            begin = _time(piece)
        elif meaning in DAYS and spans and not begin:
            groups.append(([DAYS[meaning]], []))
        elif meaning in DAYS and not begin:
            days[-1:] = [f"{days[-1]}-{DAYS[meaning]}"] if was == "to" and days else [*days[-1:], DAYS[meaning]]
        elif meaning not in ("to", "nothing"):
            return None
        was = meaning
    if begin or not all(days and spans for days, spans in groups):
        return None
    return "; ".join(f"{','.join(days)} {','.join(spans)}" for days, spans in groups)


def _time(piece: str) -> str:
    hours, _, minutes = re.sub("[.h]", ":", piece).partition(":")
    return f"{int(hours):02d}:{int(minutes or 0):02d}"


def _meaning(piece: str) -> str:
    """Tell what a word stands for, a day in whatever case: "п'ятницю", "freitags", "والجمعة"; empty if unknown."""
    if piece in _DASHES:
        return "to"
    words, word = load_hours_words(), fold(piece)
    without = word[1:] if word[:1] in _WRITTEN_IN_ONE else word
    return words.get(word) or _day(word) or words.get(without) or _day(without) or ""


def _day(word: str) -> str | None:
    fitting = [stem for stem in _stems() if word.startswith(stem) and len(word) <= len(stem) + _LONGEST_ENDING]
    return _stems()[max(fitting, key=len)] if fitting else None


@cache
def _stems() -> Mapping[str, str]:
    """The names of the days without the endings that change, in all languages (CLDR)."""
    names = list(DAYS)
    return {
        fold(name)[: max(4, len(fold(name)) - 2)]: names[number]
        for language in LANGUAGES.values()
        for number, name in Locale.parse(language.formats).days["format"]["wide"].items()
    }
