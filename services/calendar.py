"""Calendar files (iCalendar, RFC 5545; published and called off as RFC 5546 says)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vCalAddress

PRODUCT = "-//Ehrenamtslotse//Kreis Coesfeld//DE"
DOMAIN = "ehrenamtslotse.kreis-coesfeld"
ORGANIZER = "mailto:ki@kreis-coesfeld.de"
ORGANIZER_NAME = "Kommunales Integrationszentrum Kreis Coesfeld"
REFRESH = timedelta(hours=4)  # how often a calendar that subscribed should look again, RFC 7986 section 5.7


@dataclass(frozen=True)
class Appointment:
    """What goes into somebody's calendar. `uid` stays the same for ever, `revision` grows with each change."""

    uid: str
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    revision: int
    is_cancelled: bool = False


def calendar_file(*appointments: Appointment, zone: ZoneInfo, now: datetime, name: str | None = None) -> bytes:
    """Return an .ics file with times in `zone`, whose rules it carries as VTIMEZONE (RFC 5545 section 3.6.5).

    If everything in it is called off, the file takes it out of the calendar again (METHOD:CANCEL, RFC 5546 section
    3.2.5). `name` is that of a calendar one subscribes to.
    """
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    is_over = bool(appointments) and all(appointment.is_cancelled for appointment in appointments)
    calendar.add("METHOD", "CANCEL" if is_over and name is None else "PUBLISH")
    if name is not None:
        calendar.add("NAME", name)
        calendar.add("X-WR-CALNAME", name)
        calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
        calendar.add("X-PUBLISHED-TTL", REFRESH)
    for appointment in appointments:
        calendar.add_component(_event(appointment, zone, now))
    _add_zone(calendar, appointments)
    return bytes(calendar.to_ical())


def _event(appointment: Appointment, zone: ZoneInfo, now: datetime) -> Event:
    event = Event()
    event.add("UID", f"{appointment.uid}@{DOMAIN}")
    event.add("DTSTAMP", now)
    event.add("SEQUENCE", appointment.revision)
    event.add("STATUS", "CANCELLED" if appointment.is_cancelled else "CONFIRMED")
    event.add("ORGANIZER", vCalAddress(ORGANIZER, params={"CN": ORGANIZER_NAME}))
    event.add("SUMMARY", appointment.title)
    event.add("LOCATION", appointment.place)
    if appointment.place.startswith("https://"):
        event.add("URL", appointment.place)
    event.add("DTSTART", appointment.starts_at.astimezone(zone))
    event.add("DTEND", appointment.ends_at.astimezone(zone))
    return event


def _add_zone(calendar: Calendar, appointments: Sequence[Appointment]) -> None:
    if not appointments:
        return
    first = min(appointment.starts_at for appointment in appointments)
    last = max(appointment.ends_at for appointment in appointments)
    # A year on both sides holds the clock changes around it; the default is all of them from 1970 to 2038.
    calendar.add_missing_timezones(
        first_date=(first - timedelta(days=366)).date(), last_date=(last + timedelta(days=366)).date()
    )
