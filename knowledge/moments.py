"""Days and times as people type them: ``3.12. 18:30``, ``03.12.2026 18.30 Uhr``, ``morgen 18 Uhr``, ``18:30``."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from knowledge.problems import CONTENT
from knowledge.spent_time import WEEKDAYS, load_spent_time_words
from knowledge.text import fold
from knowledge.yaml_fields import read_fields

_DAY: Final = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](?:(\d{4}|\d{2})(?!\d))?)?(?!\d)")
_CLOCK: Final = re.compile(r"^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(?:uhr|h)?\s*$", re.IGNORECASE)
_WORDS: Final = re.compile(r"(?i)\b(?:uhr|um|am|at|on|le|à|о|об|в|у|saat|في|الساعة|ساعت)\b|,")
_DAYS_AHEAD: Final = {"today": 0, "tomorrow": 1, "day_after": 2}


def read_time(text: str) -> time | None:
    """Return a time of day, or None if the text is something else."""
    found = _CLOCK.match(text.strip())
    return _time(found[1], found[2]) if found else None


def read_moment(text: str, today: date) -> datetime | None:
    """Return a day with a time, both local and without a zone, or None if the text is something else.

    A day without a year is the next one of that date, today included; a day of the week is the next one after today.
    """
    plain = _WORDS.sub(" ", text).strip()
    written = _DAY.match(plain)
    if written:
        on, rest = _date(written, today), plain[written.end() :]
    else:
        word, _, rest = plain.partition(" ")
        on = _named_day(word, today)
    at = read_time(rest)
    return datetime.combine(on, at) if on and at else None


@cache
def load_day_words(folder: Path = CONTENT) -> Mapping[str, str]:
    """Return which day each word stands for, by its folded form. Raises ContentError if a file is broken."""
    fields = read_fields(folder / "days_to_come.yaml", frozenset({"tomorrow", "day_after"}))
    to_come = {fold(word): name for name in ("tomorrow", "day_after") for word in fields.texts(name)}
    known = load_spent_time_words(folder).items()
    return {**{word: name for word, name in known if name == "today" or name in WEEKDAYS}, **to_come}


def _named_day(word: str, today: date) -> date | None:
    name = load_day_words().get(fold(word))
    if name in WEEKDAYS:
        return today + timedelta(days=(WEEKDAYS.index(name) - today.weekday() - 1) % 7 + 1)
    return today + timedelta(days=_DAYS_AHEAD[name]) if name else None


def _date(found: re.Match[str], today: date) -> date | None:
    day, month, year = int(found[1]), int(found[2]), found[3]
    try:
        if year is not None:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return _leap_day(today) if (day, month) == (29, 2) and year is None else None


def _leap_day(today: date) -> date:
    day = today
    while (day.month, day.day) != (2, 29):
        day += timedelta(days=1)
    return day


def _time(hour: str, minute: str | None) -> time | None:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None
