"""Opening hours in OpenStreetMap's notation, read for a moment in Kreis Coesfeld."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from itertools import islice
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
_HOLIDAYS = re.compile(r"\b[PS]H\b")
_ONLY_CLOSED_ON_HOLIDAYS = re.compile(r"\s*[PS]H(?:,[PS]H)*\s+(?:off|closed)\s*")
_CLOSED_ON_HOLIDAYS = re.compile(r"\bPH\s+(?:off|closed)\b")
# The library calls a time open whatever its comment says; with these it is open only to those who have agreed it.
_APPOINTMENT = re.compile(r"appointment|vereinbarung|absprache|anmeldung|termin", re.IGNORECASE)
_WEEKS_TO_COMPARE: Final = 8
_YEAR: Final = timedelta(days=366)


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
class ByAppointment:
    """Open only to those who have agreed a time."""


@dataclass(frozen=True)
class Unknown:
    """No hours are given, or they cannot be read, or the hours themselves say that they are unknown."""


@dataclass(frozen=True)
class Week:
    """What is the same every week: for each group of weekdays (0 is Monday) from when to when, on the local clock.

    A span that ends before it begins goes on past midnight; one that ends as it begins lasts a whole day.
    """

    days: tuple[tuple[tuple[int, ...], tuple[tuple[time, time], ...]], ...]
    closed_on_holidays: bool


def opening(hours: str, at: datetime) -> Open | Opens | Closed | ByAppointment | Unknown:
    """Tell whether a place is open at a moment, and when that changes.

    Public holidays (``PH``) are those of North Rhine-Westphalia. School holidays (``SH``) are fixed by decree and not
    known offline: they are taken for ordinary days, and the result says so by ``school_holidays``. A time whose comment
    asks for an appointment is not open.

    Args:
        hours: OpenStreetMap's opening_hours syntax, such as ``Fr 15:00-17:00; PH off``. Any text is allowed.
        at: An aware moment.
    """
    schedule = _schedule(hours)
    if schedule is None:
        return Unknown()
    now = at.astimezone(ZONE)
    state, comment = schedule.state(now)
    vague = bool(_SCHOOL_HOLIDAYS.search(hours))
    if _is_open(state, comment):
        return Open(schedule.next_change(now), vague)
    if state == State.UNKNOWN and not _APPOINTMENT.search(comment):
        return Unknown()
    return _next_opening(schedule, now, vague)


def next_openings(hours: str, at: datetime, count: int) -> tuple[tuple[datetime, datetime], ...]:
    """List the next times a place opens after a moment, each with its end, in Europe/Berlin; none where none is known.

    Args:
        hours: As in `opening`.
        at: An aware moment; what is open already is left out.
        count: At most so many, within a year.
    """
    schedule = _schedule(hours)
    if schedule is None:
        return ()
    now = at.astimezone(ZONE)
    intervals = schedule.intervals(now, now + _YEAR)
    ahead = ((begin, end) for begin, end, state, comment in intervals if begin > now and _is_open(state, comment))
    return tuple(islice(ahead, count))


def weekly_hours(hours: str, at: datetime) -> Week | None:
    """Give the hours of a week, holidays left aside; None if the next weeks differ, or nothing is known.

    Args:
        hours: As in `opening`.
        at: An aware moment; the weeks after it count.
    """
    if _schedule(hours) is None or _SCHOOL_HOLIDAYS.search(hours):
        return None
    schedule = OpeningHours(hours, timezone=ZONE)  # without a country there are no holidays
    today = at.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = today + timedelta(days=7 - today.weekday())
    weeks = [_spans(schedule, monday + timedelta(weeks=number)) for number in range(_WEEKS_TO_COMPARE)]
    if not weeks[0] or any(week != weeks[0] for week in weeks):
        return None
    grouped: dict[tuple[tuple[time, time], ...], tuple[int, ...]] = {}
    for day, spans in weeks[0].items():
        grouped[spans] = (*grouped.get(spans, ()), day)
    return Week(tuple((days, spans) for spans, days in grouped.items()), bool(_CLOSED_ON_HOLIDAYS.search(hours)))


def _spans(schedule: OpeningHours, monday: datetime) -> dict[int, tuple[tuple[time, time], ...]]:
    """Give the times that begin on each day of one week."""
    week: dict[int, tuple[tuple[time, time], ...]] = {}
    # A span of the Sunday before may reach into the Monday, and one of this Sunday into the next.
    for begin, end, state, comment in schedule.intervals(monday - timedelta(days=1), monday + timedelta(days=8)):
        if _is_open(state, comment) and monday <= begin < monday + timedelta(days=7):
            week[begin.weekday()] = (*week.get(begin.weekday(), ()), (begin.time(), end.time()))
    return week


def _next_opening(schedule: OpeningHours, now: datetime, vague: bool) -> Opens | Closed | ByAppointment | Unknown:
    asks = False
    for begin, _, state, comment in schedule.intervals(now, now + _YEAR):
        if _is_open(state, comment):
            return Opens(begin, vague)
        if state != State.CLOSED and _APPOINTMENT.search(comment):
            asks = True
        elif state == State.UNKNOWN:
            return Unknown()
    return ByAppointment() if asks else Closed()


def _is_open(state: State, comment: str) -> bool:
    return state == State.OPEN and not _APPOINTMENT.search(comment)


def is_readable(hours: str) -> bool:
    """Tell whether a text is in OpenStreetMap's notation."""
    return _schedule(hours) is not None


def keep_holidays(hours: str, former: str) -> str:
    """Return new hours, closed on the holidays on which the former ones were, unless they speak of holidays themselves.

    Whoever says "Tuesday 14 to 16" thinks of a week, not of Christmas.
    """
    if _HOLIDAYS.search(hours):
        return hours
    kept = [rule.strip() for rule in former.split(";") if _ONLY_CLOSED_ON_HOLIDAYS.fullmatch(rule)]
    whole = "; ".join([hours, *kept])
    return whole if is_readable(whole) else hours


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
