"""Calendar files (iCalendar, RFC 5545)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

PRODUCT = "-//Ehrenamtslotse//Kreis Coesfeld//DE"
DOMAIN = "ehrenamtslotse.kreis-coesfeld"


@dataclass(frozen=True)
class Appointment:
    """What goes into somebody's calendar. `uid` stays the same for ever, `revision` grows with each change."""

    uid: str
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    revision: int


def calendar_file(appointment: Appointment, *, zone: ZoneInfo, now: datetime) -> bytes:
    """Return an .ics file with times in `zone`, whose rules it carries as VTIMEZONE (RFC 5545 section 3.6.5)."""
    event = Event()
    event.add("UID", f"{appointment.uid}@{DOMAIN}")
    event.add("DTSTAMP", now)
    event.add("SEQUENCE", appointment.revision)
    event.add("SUMMARY", appointment.title)
    event.add("LOCATION", appointment.place)
    event.add("DTSTART", appointment.starts_at.astimezone(zone))
    event.add("DTEND", appointment.ends_at.astimezone(zone))
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    calendar.add_component(event)
    # A year on both sides holds the clock changes around it; the default is all of them from 1970 to 2038.
    calendar.add_missing_timezones(
        first_date=(appointment.starts_at - timedelta(days=366)).date(),
        last_date=(appointment.ends_at + timedelta(days=366)).date(),
    )
    return bytes(calendar.to_ical())
