"""Opening hours in OpenStreetMap's notation, read for a moment in Kreis Coesfeld."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from opening_hours import OpeningHours, State, validate

ZONE: Final = ZoneInfo("Europe/Berlin")
LONGEST: Final = 500
"""More characters than any opening hours need; longer ones are not read."""

# The library knows the holidays of all of Germany only. These two are free in NRW as well:
# Corpus Christi and All Saints (Feiertagsgesetz NW, section 2).
_NRW_HOLIDAYS: Final = ("easter +60 days", "Nov 01")
_HOLIDAY_RULE = re.compile(r"\s*(?:[A-Z][a-z](?:-[A-Z][a-z])?,)*PH(?:,[A-Z][a-zH](?:-[A-Z][a-z])?)*\b(?P<times>[^;|]*)")
_SCHOOL_HOLIDAYS = re.compile(r"\bSH\b")


@dataclass(frozen=True)
class Open:
    """Open now, until an aware moment in Europe/Berlin; None means that it never closes.

    ``school_holidays`` warns that the hours differ in the school holidays, whose dates are not known here.
    """

    until: datetime | None
    school_holidays: bool = False


@dataclass(frozen=True)
class Opens:
    """Closed now, and opens at an aware moment in Europe/Berlin; ``school_holidays`` as in `Open`."""

    at: datetime
    school_holidays: bool = False


@dataclass(frozen=True)
class Closed:
    """Closed, and does not open within a year."""


@dataclass(frozen=True)
class Unknown:
    """No hours are given, or they cannot be read, or the hours themselves say that they are unknown."""


def opening(hours: str, at: datetime) -> Open | Opens | Closed | Unknown:
    """Tell whether a place is open at a moment, and when that changes.

    Public holidays (``PH``) are those of North Rhine-Westphalia. School holidays (``SH``) are fixed by decree and not
    known offline: they are taken for ordinary days, and the result says so by ``school_holidays``.

    Args:
        hours: OpenStreetMap's opening_hours syntax, such as ``Fr 15:00-17:00; PH off``. Any text is allowed.
        at: An aware moment.
    """
    schedule = _schedule(hours)
    if schedule is None:
        return Unknown()
    now = at.astimezone(ZONE)
    state, change = schedule.state(now)[0], schedule.next_change(now)
    vague = bool(_SCHOOL_HOLIDAYS.search(hours))
    if state == State.OPEN:
        return Open(change, vague)
    if state == State.UNKNOWN:
        return Unknown()
    return _next_opening(schedule, now, vague)


def _next_opening(schedule: OpeningHours, now: datetime, vague: bool) -> Opens | Closed | Unknown:
    for begin, _, state, _ in schedule.intervals(now, now + timedelta(days=366)):
        if state == State.OPEN:
            return Opens(begin, vague)
        if state == State.UNKNOWN:
            return Unknown()
    return Closed()


def is_readable(hours: str) -> bool:
    """Tell whether a text is in OpenStreetMap's notation."""
    return _schedule(hours) is not None


@lru_cache(maxsize=1024)
def _schedule(hours: str) -> OpeningHours | None:
    if len(hours) > LONGEST or not hours.isprintable():  # a lone surrogate cannot be handed to the library
        return None
    complete = with_nrw_holidays(hours)
    return OpeningHours(complete, timezone=ZONE, country="DE") if validate(complete) else None


def with_nrw_holidays(hours: str) -> str:
    """Repeat each rule for public holidays for those that only some states of Germany, among them NRW, have."""
    rules: list[str] = []
    for rule in hours.split(";"):
        rules.append(rule)
        if found := _HOLIDAY_RULE.match(rule):
            rules.extend(f" {day}{found['times'].rstrip() or ' open'}" for day in _NRW_HOLIDAYS)
    return ";".join(rules)
