"""What staff type about a course, read into what is stored."""

import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from db.courses import Span

SEPARATORS = re.compile(r"[\n;]+")
CLOCK = r"(\d{1,2})(?:[:.](\d{2}))?(?:\s*uhr)?"
DATE = re.compile(rf"(\d{{1,2}})\.\s*(\d{{1,2}})\.\s*(\d{{4}}|\d{{2}})?,?\s*{CLOCK}\s*(?:-|–|bis)\s*{CLOCK}", re.I)
EUROS = re.compile(r"(\d{1,4})(?:[.,](\d{2}))?\s*(?:€|euro|eur)?", re.I)
LONGEST_TITLE = 120


def read_dates(text: str, zone: ZoneInfo, now: datetime) -> list[Span] | None:
    """Read dates such as "12.1. 18:00-21:00", one a line or with semicolons between them.

    They may come in any order but not overlap. A date without a year is the next one. Returns None for anything else.
    """
    parts = [part.strip() for part in SEPARATORS.split(text) if part.strip()]
    spans = sorted(span for span in (_read_date(part, zone, now) for part in parts) if span)
    if not spans or len(spans) != len(parts) or any(end > later for (_, end), (later, _) in pairwise(spans)):
        return None
    return spans


def read_title(text: str, _zone: ZoneInfo, _now: datetime) -> dict[str, str] | None:
    """Read a German title of one line."""
    title = " ".join(text.split())
    return {"de": title} if 0 < len(title) <= LONGEST_TITLE else None


def read_line(text: str, _zone: ZoneInfo, _now: datetime) -> str | None:
    """Read a line of text."""
    line = " ".join(text.split())
    return line if 0 < len(line) <= LONGEST_TITLE else None


def read_link(text: str, _zone: ZoneInfo, _now: datetime) -> str | None:
    """Read the address of a video meeting."""
    link = text.strip()
    return link if re.fullmatch(r"https://[^\s<>\"]{4,300}", link) else None


def read_seats(text: str, _zone: ZoneInfo, _now: datetime) -> int | None:
    """Read a number of seats, from 1 to 999."""
    number = text.strip()
    return int(number) if re.fullmatch(r"[1-9]\d{0,2}", number) else None


def read_fee(text: str, _zone: ZoneInfo, _now: datetime) -> int | None:
    """Read an amount in euros, such as "12,50", as cents."""
    amount = EUROS.fullmatch(text.strip())
    return int(amount[1]) * 100 + int(amount[2] or 0) if amount else None


TYPED_FIELDS: dict[str, Callable[[str, ZoneInfo, datetime], Any | None]] = {
    "title": read_title,
    "dates": read_dates,
    "place": read_line,
    "link": read_link,
    "seats": read_seats,
    "fee": read_fee,
}
"""The fields of a course that are typed, each with what reads it; None means that it can't be read."""


def _read_date(text: str, zone: ZoneInfo, now: datetime) -> Span | None:
    found = DATE.fullmatch(text)
    if found is None:
        return None
    day, month, year, *clock = found.groups()
    try:
        begins, ends = (time(int(hour), int(minute or 0)) for hour, minute in (clock[:2], clock[2:]))
        first_year = now.astimezone(zone).year
        years = [int(year) % 100 + 2000] if year else [first_year, first_year + 1]
        starts = [datetime(one, int(month), int(day), begins.hour, begins.minute, tzinfo=zone) for one in years]
    except ValueError:
        return None
    start = next((one for one in starts if one > now), starts[-1])
    end = datetime.combine(start.date(), ends, tzinfo=zone)
    return (start, end) if end > start and end - start < timedelta(days=1) else None
