from datetime import datetime, timedelta

import pytest

from services.typed_fields import TYPED_FIELDS, read_dates, read_fee
from tests.conversation import BERLIN, NOW


@pytest.mark.parametrize(
    "typed",
    [
        "12.1. 18:00-21:00",
        "12.01.2027, 18:00 - 21:00",
        "12.1.27 18-21 Uhr",
        " 12. 1. 18 Uhr bis 21 Uhr ",
        "12.1. 18.00–21.00",
    ],
)
def test_dates_are_read_as_people_type_them(typed: str) -> None:
    assert read_dates(typed, BERLIN, NOW) == [at(2027, 1, 12)]


def test_several_dates_are_put_in_order() -> None:
    assert read_dates("19.1. 18-21\n12.1. 18-21; 26.1. 18-21", BERLIN, NOW) == [
        at(2027, 1, 12),
        at(2027, 1, 19),
        at(2027, 1, 26),
    ]


def test_a_date_without_a_year_is_the_next_one() -> None:
    assert read_dates("30.11. 18-21", BERLIN, NOW) == [at(2026, 11, 30)]
    assert read_dates("22.11. 18-21", BERLIN, NOW) == [at(2027, 11, 22)]


def test_an_evening_in_summer_is_in_summer_time() -> None:
    [(start, _)] = read_dates("1.7. 18-21", BERLIN, NOW) or []
    assert start.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    "typed",
    ["", "Dienstag abend", "12.1.", "12.1. 18:00", "31.2. 18-21", "12.1. 25-26", "12.1. 21-18", "12.1. 18-21 oder so"],
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert read_dates(typed, BERLIN, NOW) is None


@pytest.mark.parametrize("typed", ["12.1. 18-21\n12.1. 20-22", "12.1. 18-21\nund noch einer"])
def test_dates_that_overlap_or_are_half_read_are_refused(typed: str) -> None:
    assert read_dates(typed, BERLIN, NOW) is None


@pytest.mark.parametrize(("typed", "cents"), [("12,50", 1250), ("5", 500), ("7.50 €", 750), ("20 Euro", 2000)])
def test_an_amount_is_read_as_cents(typed: str, cents: int) -> None:
    assert read_fee(typed, BERLIN, NOW) == cents


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("fee", "gratis"),
        ("fee", "-5"),
        ("seats", "0"),
        ("seats", "1000"),
        ("seats", "²"),
        ("link", "http://example.org"),
        ("link", "https://exa mple.org"),
        ("place", "  "),
        ("place", "x" * 121),
        ("title", "x" * 121),
    ],
)
def test_what_does_not_fit_a_field_is_refused(field: str, typed: str) -> None:
    assert TYPED_FIELDS[field](typed, BERLIN, NOW) is None


def at(year: int, month: int, day: int) -> tuple[datetime, datetime]:
    return datetime(year, month, day, 18, tzinfo=BERLIN), datetime(year, month, day, 21, tzinfo=BERLIN)
