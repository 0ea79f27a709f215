"""Opening hours, read for a moment in Kreis Coesfeld."""

from datetime import UTC, date, datetime, time, timedelta

import holidays
import pytest

from knowledge.opening import (
    ZONE,
    ByAppointment,
    Closed,
    Open,
    Opens,
    Unknown,
    Week,
    is_readable,
    keep_holidays,
    next_openings,
    opening,
    weekly_hours,
)
from knowledge.shipped_offers import ShippedOffer

CAFE = "Fr 15:00-17:00; PH off"


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def test_an_open_cafe_says_until_when() -> None:
    assert opening(CAFE, berlin("2026-11-27 16:00")) == Open(berlin("2026-11-27 17:00"))


def test_a_closed_cafe_says_when_it_opens() -> None:
    assert opening(CAFE, berlin("2026-11-22 12:00")) == Opens(berlin("2026-11-27 15:00"))


def test_the_closing_minute_is_closed() -> None:
    assert opening(CAFE, berlin("2026-11-27 17:00")) == Opens(berlin("2026-12-04 15:00"))


def test_a_moment_of_any_zone_is_read_in_berlin_time() -> None:
    assert isinstance(opening(CAFE, datetime(2026, 11, 27, 14, 30, tzinfo=UTC)), Open)


def test_hours_keep_their_local_time_across_the_clock_change() -> None:
    assert opening("Su 10:00-12:00", berlin("2026-10-24 20:00")) == Opens(berlin("2026-10-25 10:00"))


@pytest.mark.parametrize("year", range(2024, 2034))
def test_public_holidays_are_those_of_nrw(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]
    free = [day for day in days if isinstance(opening("PH 00:00-24:00", berlin(f"{day} 12:00")), Open)]
    assert free == sorted(holidays.country_holidays("DE", subdiv="NW", years=year))


def test_a_holiday_of_nrw_alone_closes_the_cafe() -> None:
    all_saints = berlin("2030-11-01 16:00")
    assert opening(CAFE, all_saints) == Opens(berlin("2030-11-08 15:00"))
    assert isinstance(opening("Fr 15:00-17:00", all_saints), Open)


def test_hours_on_holidays_hold_on_those_of_nrw_too() -> None:
    corpus_christi = berlin("2027-05-27 10:30")
    assert opening("Mo-We,PH 10:00-12:00", corpus_christi) == Open(berlin("2027-05-27 12:00"))


def test_school_holidays_are_named_as_a_doubt() -> None:
    assert opening("Tu,Th 14:00-16:00; SH off", berlin("2026-11-24 15:00")) == Open(
        berlin("2026-11-24 16:00"), school_holidays=True
    )


def test_odd_weeks_and_nth_weekdays_are_understood() -> None:
    assert opening("week 01-53/2 Fr 17:00-19:00", berlin("2026-11-22 12:00")) == Opens(berlin("2026-12-04 17:00"))
    assert opening("Th[1,3] 10:00-14:00", berlin("2026-11-22 12:00")) == Opens(berlin("2026-12-03 10:00"))


def test_a_place_that_never_closes_has_no_end() -> None:
    assert opening("24/7", berlin("2026-11-22 12:00")) == Open(None)


@pytest.mark.parametrize("hours", ["2020 Mo 10:00-12:00", "24/7 off"])
def test_hours_of_the_past_are_closed(hours: str) -> None:
    assert opening(hours, berlin("2026-11-22 12:00")) == Closed()


@pytest.mark.parametrize(
    "hours",
    ["", " ", "donnerstags", "Mo 25:99", "unknown", "Mo unknown", "\ud800", "\x00", "Mo " * 5000, "PH;;PH", "😀"],
)
def test_what_cannot_be_read_is_unknown(hours: str) -> None:
    assert opening(hours, berlin("2026-11-22 12:00")) == Unknown()


def test_all_hours_in_the_list_of_offers_can_be_read(shipped_offers: tuple[ShippedOffer, ...]) -> None:
    assert all(is_readable(hours) for offer in shipped_offers if (hours := str(offer.fields["opening_hours"])))


@pytest.mark.parametrize(
    ("hours", "at", "found"),
    [
        # At 02:00 of 2027-03-28 the clock goes on to 03:00; at 03:00 of 2026-10-25 it goes back to 02:00.
        ("Sa 22:00-04:00", "2027-03-28 01:30", Open(berlin("2027-03-28 04:00"))),
        ("Sa 22:00-04:00", "2026-10-25 01:30", Open(berlin("2026-10-25 04:00"))),
        ("Su 09:00-11:00", "2027-03-28 01:30", Opens(berlin("2027-03-28 09:00"))),
    ],
)
def test_a_night_of_the_clock_change_ends_by_the_clock_on_the_wall(hours: str, at: str, found: Open | Opens) -> None:
    assert opening(hours, berlin(at)) == found


def test_the_night_of_the_clock_change_lasts_an_hour_more_or_less() -> None:
    spring, autumn = (next_openings("Sa 22:00-04:00", berlin(day), 1)[0] for day in ("2027-03-27", "2026-10-24"))
    assert [(end.astimezone(UTC) - begin.astimezone(UTC)).seconds // 3600 for begin, end in (spring, autumn)] == [5, 7]


def test_hours_past_midnight_belong_to_the_evening_before() -> None:
    hours = "Fr 20:00-02:00"
    assert opening(hours, berlin("2026-11-28 01:00")) == Open(berlin("2026-11-28 02:00"))
    assert opening(hours, berlin("2026-11-28 03:00")) == Opens(berlin("2026-12-04 20:00"))
    assert weekly_hours(hours, berlin("2026-11-28 01:00")) == Week((((4,), ((time(20), time(2)),)),), False)


@pytest.mark.parametrize(
    "hours",
    ['"nach Vereinbarung"', 'Mo-Fr "by appointment"', 'unknown "by appointment"', 'Mo 10:00-12:00 "mit Termin"'],
)
def test_what_asks_for_an_appointment_is_never_open(hours: str) -> None:
    at = berlin("2026-11-23 11:00")
    assert opening(hours, at) == ByAppointment()
    assert next_openings(hours, at, 3) == () and weekly_hours(hours, at) is None


def test_an_appointment_on_one_day_leaves_the_others_open() -> None:
    hours = 'Mo 10:00-12:00; We "nach Vereinbarung"'
    assert opening(hours, berlin("2026-11-25 11:00")) == Opens(berlin("2026-11-30 10:00"))


def test_the_next_openings_leave_out_holidays_and_what_is_open_already() -> None:
    ahead = next_openings("Fr 15:00-17:00; PH off", berlin("2026-12-18 16:00"), 3)  # both Fridays to come are holidays
    assert [begin for begin, _ in ahead] == [berlin(f"2027-01-{day} 15:00") for day in ("08", 15, 22)]


def test_a_week_joins_the_days_that_are_alike() -> None:
    week = weekly_hours("Mo-We 09:00-12:00,14:00-16:00; Fr 15:00-17:00; PH off", berlin("2026-12-20 12:00"))
    morning_and_afternoon = ((time(9), time(12)), (time(14), time(16)))
    assert week == Week((((0, 1, 2), morning_and_afternoon), ((4,), ((time(15), time(17)),))), True)


@pytest.mark.parametrize(
    "hours", ["week 01-53/2 Fr 17:00-19:00", "Th[1,3] 10:00-14:00", "Tu 14:00-16:00; SH off", "", "?"]
)
def test_what_is_not_the_same_each_week_is_no_week(hours: str) -> None:
    assert weekly_hours(hours, berlin("2026-11-22 12:00")) is None


@pytest.mark.parametrize(
    ("new", "former", "whole"),
    [
        ("Tu 14:00-16:00", "Fr 15:00-17:00; PH off", "Tu 14:00-16:00; PH off"),
        ("Tu 14:00-16:00", "Fr 15:00-17:00; PH,SH closed", "Tu 14:00-16:00; PH,SH closed"),
        ("Tu 14:00-16:00; PH 10:00-12:00", "Fr 15:00-17:00; PH off", "Tu 14:00-16:00; PH 10:00-12:00"),
        ("Tu 14:00-16:00", "Fr 15:00-17:00; PH 10:00-12:00", "Tu 14:00-16:00"),
        ("Tu 14:00-16:00", "", "Tu 14:00-16:00"),
    ],
)
def test_new_hours_keep_the_holidays_of_the_former_ones(new: str, former: str, whole: str) -> None:
    assert keep_holidays(new, former) == whole
