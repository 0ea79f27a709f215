"""Days on which staff work: Monday to Friday, but for the public holidays of North Rhine-Westphalia."""

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from services.recurrence import days_off, to_utc

FIRST_HOUR: Final = time(9)
LAST_HOUR: Final = time(16)
SATURDAY: Final = 5


def is_working_day(day: date) -> bool:
    """Tell whether staff work on a day."""
    return day.weekday() < SATURDAY and day not in days_off(public=True, school=False)


def after_working_days(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """Return the same time of day so many working days later, moved into office hours; the day itself does not count.

    From a Friday or a Saturday, two working days lead to Tuesday.
    """
    local = moment.astimezone(zone)
    day = local.date()
    while days:
        day += timedelta(days=1)
        days -= is_working_day(day)
    return to_utc(datetime.combine(day, min(max(local.time(), FIRST_HOUR), LAST_HOUR)), zone)
