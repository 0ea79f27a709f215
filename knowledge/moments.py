"""Days and times as people type them: ``3.12. 18:30``, ``03.12.2026 18.30 Uhr``, ``18:30``."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

_DAY: Final = re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./](?:(\d{4}|\d{2})(?!\d))?)?(?!\d)")
_CLOCK: Final = re.compile(r"^\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(?:uhr|h)?\s*$", re.IGNORECASE)
_WORDS: Final = re.compile(r"(?i)\b(?:uhr|um|am|at|on|le|à)\b|,")


def read_time(text: str) -> time | None:
    """Return a time of day, or None if the text is something else."""
    found = _CLOCK.match(text.strip())
    return _time(found[1], found[2]) if found else None


def read_moment(text: str, today: date) -> datetime | None:
    """Return a day with a time, both local and without a zone, or None if the text is something else.

    A day without a year is the next one of that date, today included.
    """
    plain = _WORDS.sub(" ", text).strip()
    day = _DAY.match(plain)
    rest = _CLOCK.match(plain[day.end() :]) if day else None
    if day is None or rest is None:
        return None
    on, at = _date(day, today), _time(rest[1], rest[2])
    return datetime.combine(on, at) if on and at else None


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
