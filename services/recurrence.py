"""When a series meets: an RFC 5545 rule on local wall-clock time, turned into UTC only at the end."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dateutil.rrule import rrulestr
from holidays import country_holidays


def occurrences(
    rule: str, first: date, at: time, zone: tzinfo, *, after: datetime, until: datetime, skip_holidays: bool
) -> Iterator[tuple[date, datetime]]:
    """Yield the local day and the UTC time of each meeting that starts later than `after` and not later than `until`.

    The rule runs on local time, so that 18:00 stays 18:00 across a clock change. A time that the clocks jump over in
    spring is taken an hour later, one that comes twice in autumn is taken the first time (RFC 5545 section 3.3.5).
    Holidays are the public ones of North Rhine-Westphalia.
    """
    public_holidays = country_holidays("DE", subdiv="NW")
    local = rrulestr(rule, dtstart=datetime.combine(first, at))
    # A day's margin on both sides: wall-clock time and UTC differ by hours, never by more.
    window = after.astimezone(zone).replace(tzinfo=None), until.astimezone(zone).replace(tzinfo=None)
    for wall_clock in local.xafter(window[0] - timedelta(days=1), inc=True):
        if wall_clock > window[1] + timedelta(days=1):
            return
        starts_at = wall_clock.replace(tzinfo=zone, fold=0).astimezone(UTC)
        if after < starts_at <= until and not (skip_holidays and wall_clock.date() in public_holidays):
            yield wall_clock.date(), starts_at
