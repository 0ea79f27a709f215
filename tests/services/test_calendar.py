import re
from datetime import UTC, datetime, timedelta
from io import StringIO

import pytest
from dateutil.tz import tzical
from icalendar import Calendar, Event

from services.calendar import Appointment, calendar_file
from tests.conversation import BERLIN, NOW

WINTER = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
SUMMER = datetime(2027, 7, 6, 16, 0, tzinfo=UTC)
FORWARD, BACK = datetime(2027, 3, 28, tzinfo=UTC), datetime(2027, 10, 31, tzinfo=UTC)  # clock changes at 01:00 UTC
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "ORGANIZER", "SUMMARY", "LOCATION")


@pytest.mark.parametrize("starts_at", [WINTER, SUMMER])
def test_a_course_at_six_is_at_six_in_the_calendar_all_year(starts_at: datetime) -> None:
    _, event = read(starts_at)
    assert (event.start, event.end) == (starts_at, starts_at + timedelta(hours=3))
    assert (f"{event.start:%H:%M}", f"{event.end:%H:%M}") == ("18:00", "21:00")


@pytest.mark.parametrize(
    "starts_at",
    [
        WINTER,
        SUMMER,
        *(change + timedelta(hours=hours) for change in (FORWARD, BACK) for hours in (-12, 0, 0.5, 1, 1.5, 2, 12)),
    ],
)
def test_another_reader_finds_the_same_moment_by_the_rules_in_the_file(starts_at: datetime) -> None:
    lines = content_lines(calendar_file(appointment(starts_at), zone=BERLIN, now=NOW))
    zone = tzical(StringIO("\n".join(["BEGIN:VCALENDAR", *component(lines, "VTIMEZONE"), "END:VCALENDAR"]))).get()
    [start] = [line for line in component(lines, "VEVENT") if line.startswith("DTSTART")]
    name, wall_clock = re.fullmatch(r"DTSTART;TZID=([^:]+):(\d{8}T\d{6})", start).groups()  # type: ignore[union-attr]
    local = datetime.strptime(wall_clock, "%Y%m%dT%H%M%S").replace(tzinfo=zone)
    assert name == "Europe/Berlin"
    assert starts_at in {local.replace(fold=fold).astimezone(UTC) for fold in (0, 1)}
    assert wall_clock == f"{starts_at.astimezone(BERLIN):%Y%m%dT%H%M%S}"


@pytest.mark.parametrize("cancelled", [False, True])
def test_the_file_keeps_the_rules_of_rfc_5545_and_5546(cancelled: bool) -> None:
    raw = calendar_file(appointment(is_cancelled=cancelled, revision=3), zone=BERLIN, now=NOW)
    lines = content_lines(raw)
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR"
    assert {"VERSION:2.0", f"METHOD:{'CANCEL' if cancelled else 'PUBLISH'}"} <= set(lines)
    event = component(lines, "VEVENT")
    for name in ONCE:
        assert len([line for line in event if re.match(rf"{name}[;:]", line)]) == 1, name
    assert f"STATUS:{'CANCELLED' if cancelled else 'CONFIRMED'}" in event and "SEQUENCE:3" in event
    assert "DTSTAMP:20261123T100000Z" in event
    assert not [line for line in event if line.startswith(("ATTENDEE", "RRULE"))]


def test_a_newer_file_takes_the_place_of_the_older_one() -> None:
    (_, first), (_, second) = read(revision=1), read(SUMMER, title="Verschoben", revision=2)
    assert first["UID"] == second["UID"] == "course-1-1@ehrenamtslotse.kreis-coesfeld"
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (1, 2)


def test_a_file_of_several_dates_takes_out_only_what_is_called_off() -> None:
    dates = [
        Appointment(f"meeting-{number}", "Treffen", "Rathaus", start, start + timedelta(hours=2), 0, number == 2)
        for number, start in enumerate([WINTER, SUMMER], 1)
    ]
    calendar = Calendar.from_ical(calendar_file(*dates, zone=BERLIN, now=NOW))
    assert isinstance(calendar, Calendar) and calendar["METHOD"] == "PUBLISH"
    assert [(str(event["UID"])[:9], event["STATUS"]) for event in calendar.events] == [
        ("meeting-1", "CONFIRMED"),
        ("meeting-2", "CANCELLED"),
    ]
    assert len(calendar.timezones) == 1


def test_a_calendar_one_subscribes_to_says_its_name_and_when_to_look_again() -> None:
    lines = content_lines(calendar_file(zone=BERLIN, now=NOW, name="Ehrenamtslotse"))
    assert {"X-WR-CALNAME:Ehrenamtslotse", "NAME:Ehrenamtslotse", "REFRESH-INTERVAL;VALUE=DURATION:PT4H"} <= set(lines)
    off = content_lines(calendar_file(appointment(is_cancelled=True), zone=BERLIN, now=NOW, name="Ehrenamtslotse"))
    assert "METHOD:PUBLISH" in off, "a subscribed calendar is never called off as a whole"


def test_a_link_is_the_place_and_can_be_opened() -> None:
    _, event = read(place="https://meet.example.org/austausch")
    assert str(event["URL"]) == str(event["LOCATION"]) == "https://meet.example.org/austausch"


@pytest.mark.parametrize("text", ["a; b, c \\ d", "two\nlines", "«مدخل»، приклад 🎓", "ä" * 200, "END:VEVENT"])
def test_any_text_comes_out_as_it_went_in(text: str) -> None:
    _, event = read(title=text, place=text)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == (text, text)


def appointment(
    starts_at: datetime = WINTER,
    *,
    title: str = "Einführung",
    place: str = "Kreishaus",
    revision: int = 0,
    is_cancelled: bool = False,
) -> Appointment:
    ends_at = starts_at + timedelta(hours=3)
    return Appointment("course-1-1", title, place, starts_at, ends_at, revision, is_cancelled)


def read(
    starts_at: datetime = WINTER, *, title: str = "Einführung", place: str = "Kreishaus", revision: int = 0
) -> tuple[Calendar, Event]:
    """Write a calendar file and read it as a calendar application does."""
    written = appointment(starts_at, title=title, place=place, revision=revision)
    calendar = Calendar.from_ical(calendar_file(written, zone=BERLIN, now=NOW))
    assert isinstance(calendar, Calendar)
    return calendar, calendar.events[0]


def content_lines(raw: bytes) -> list[str]:
    """Return the lines of a calendar file, unfolded by hand (RFC 5545 section 3.1)."""
    return raw.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def component(lines: list[str], name: str) -> list[str]:
    """Return the lines of the only component of a kind."""
    begin, end = lines.index(f"BEGIN:{name}"), lines.index(f"END:{name}")
    assert lines.count(f"BEGIN:{name}") == 1
    return lines[begin : end + 1]
