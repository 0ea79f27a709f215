"""When a series meets: an RFC 5545 rule on local wall-clock time, turned into UTC only at the end."""

from collections.abc import Container, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dateutil.rrule import rrulestr
from holidays import PUBLIC, SCHOOL, country_holidays

# How often a series that staff make in the chat may meet: the rule, with the weekday still open.
RHYTHMS: dict[str, str] = {
    "weekly": "FREQ=WEEKLY;BYDAY={day}",
    "fortnightly": "FREQ=WEEKLY;INTERVAL=2;BYDAY={day}",
    "first": "FREQ=MONTHLY;BYDAY=1{day}",
    "second": "FREQ=MONTHLY;BYDAY=2{day}",
    "third": "FREQ=MONTHLY;BYDAY=3{day}",
    "last": "FREQ=MONTHLY;BYDAY=-1{day}",
}
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def occurrences(
    rule: str,
    first: date,
    at: time,
    zone: tzinfo,
    *,
    after: datetime,
    until: datetime,
    days_off: Container[date] = frozenset(),
) -> Iterator[tuple[date, datetime]]:
    """Yield the local day and the UTC time of each meeting that starts later than `after` and not later than `until`.

    The rule runs on local time, so that 18:00 stays 18:00 across a clock change; it may bring EXDATE and RDATE lines
    along. A time that the clocks jump over in spring is taken an hour later, one that comes twice in autumn is taken
    the first time (RFC 5545 section 3.3.5). There is no meeting on `days_off`.
    """
    local = rrulestr(rule, dtstart=datetime.combine(first, at))
    # A day's margin on both sides: wall-clock time and UTC differ by hours, never by more.
    window = after.astimezone(zone).replace(tzinfo=None), until.astimezone(zone).replace(tzinfo=None)
    for wall_clock in local.xafter(window[0] - timedelta(days=1), inc=True):
        if wall_clock > window[1] + timedelta(days=1):
            return
        starts_at = to_utc(wall_clock, zone)
        if after < starts_at <= until and wall_clock.date() not in days_off:
            yield wall_clock.date(), starts_at


def to_utc(wall_clock: datetime, zone: tzinfo) -> datetime:
    """Return what a naive local time is in UTC, by the same rules as `occurrences`."""
    return wall_clock.replace(tzinfo=zone, fold=0).astimezone(UTC)


def days_off(*, public: bool, school: bool) -> Container[date]:
    """Return the holidays of North Rhine-Westphalia: public ones by its law, school ones as the KMK announced them."""
    chosen = tuple(category for category, wanted in ((PUBLIC, public), (SCHOOL, school)) if wanted)
    return country_holidays("DE", subdiv="NW", categories=chosen) if chosen else frozenset()


def rule_of(rhythm: str, weekday: int) -> str:
    """Return the rule of a rhythm on a weekday, 0 for Monday."""
    return RHYTHMS[rhythm].format(day=WEEKDAYS[weekday])


def rhythm_of(rule: str) -> tuple[str, int] | None:
    """Return rhythm and weekday of a rule, or None if it is not one of those that the chat offers."""
    return next(
        ((rhythm, number) for rhythm in RHYTHMS for number in range(7) if rule_of(rhythm, number) == rule),
        None,
    )
