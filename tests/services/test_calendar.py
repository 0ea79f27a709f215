from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from services.calendar import Appointment, calendar_file
from tests.conversation import BERLIN, NOW

WINTER = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
SUMMER = datetime(2027, 7, 6, 16, 0, tzinfo=UTC)


def read(
    starts_at: datetime = WINTER, *, title: str = "Einführung", place: str = "Kreishaus", revision: int = 0
) -> tuple[Calendar, Event]:
    """Write a calendar file and read it as a calendar application does."""
    appointment = Appointment("course-1-1", title, place, starts_at, starts_at + timedelta(hours=3), revision)
    calendar = Calendar.from_ical(calendar_file(appointment, zone=BERLIN, now=NOW))
    assert isinstance(calendar, Calendar)
    return calendar, calendar.events[0]


@pytest.mark.parametrize("starts_at", [WINTER, SUMMER])
def test_a_course_at_six_is_at_six_in_the_calendar_all_year(starts_at: datetime) -> None:
    _, event = read(starts_at)
    assert (event.start, event.end) == (starts_at, starts_at + timedelta(hours=3))
    assert (f"{event.start:%H:%M}", f"{event.end:%H:%M}") == ("18:00", "21:00")


def test_the_file_carries_the_rules_of_its_zone() -> None:
    calendar, event = read()
    assert event["DTSTART"].params["TZID"] == event["DTEND"].params["TZID"] == "Europe/Berlin"
    [zone] = calendar.timezones
    assert zone.tz_name == "Europe/Berlin"
    assert {rule.name for rule in zone.subcomponents} == {"STANDARD", "DAYLIGHT"}


@pytest.mark.parametrize("starts_at", [WINTER, SUMMER])
def test_the_rules_in_the_file_itself_give_the_right_time(starts_at: datetime) -> None:
    calendar, event = read(starts_at)
    zone = calendar.timezones[0].to_tz(lookup_tzid=False)
    assert isinstance(event.start, datetime)
    assert event.start.replace(tzinfo=zone) == starts_at


def test_a_newer_file_takes_the_place_of_the_older_one() -> None:
    (_, first), (_, second) = read(revision=1), read(SUMMER, title="Verschoben", revision=2)
    assert first["UID"] == second["UID"] == "course-1-1@ehrenamtslotse.kreis-coesfeld"
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (1, 2)


def test_the_stamp_is_in_utc_and_what_the_standard_demands_is_there() -> None:
    calendar, event = read()
    assert event["DTSTAMP"].to_ical() == b"20261123T100000Z"
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH") and calendar["PRODID"]


@pytest.mark.parametrize("text", ["a; b, c \\ d", "two\nlines", "«مدخل»، приклад 🎓", "ä" * 200, "END:VEVENT"])
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    _, event = read(title=text, place=text)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (text, text)


def test_lines_are_no_longer_than_75_bytes() -> None:
    appointment = Appointment("course-1-1", "مدخل " * 60, "ä" * 100, WINTER, WINTER + timedelta(hours=3), 0)
    lines = calendar_file(appointment, zone=BERLIN, now=NOW).split(b"\r\n")
    assert max(map(len, lines)) <= 75
