"""Opening hours, read for a moment in Kreis Coesfeld."""

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest

from knowledge.offers import Offers
from knowledge.opening import ZONE, Closed, Open, Opens, Unknown, is_readable, opening

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


def test_all_hours_in_the_list_of_offers_can_be_read(offers: Offers) -> None:
    assert all(is_readable(offer.hours) for offer in offers if offer.hours)
