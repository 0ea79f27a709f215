from datetime import date, datetime, time

import pytest

from knowledge.moments import read_moment, read_time

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("3.12. 18:30", (2026, 12, 3, 18, 30)),
        ("3.12.2026 18.30", (2026, 12, 3, 18, 30)),
        ("03.12.26, 18:30 Uhr", (2026, 12, 3, 18, 30)),
        ("am 3.12. um 9 Uhr", (2026, 12, 3, 9, 0)),
        ("12/3 18h30", (2027, 3, 12, 18, 30)),
        ("23.11. 8", (2026, 11, 23, 8, 0)),
        ("22.11. 8", (2027, 11, 22, 8, 0)),
        ("29.2. 18:00", (2028, 2, 29, 18, 0)),
        ("heute 20:15", (2026, 11, 23, 20, 15)),
        ("morgen um 18 Uhr", (2026, 11, 24, 18, 0)),
        ("übermorgen 9.30 Uhr", (2026, 11, 25, 9, 30)),
        ("Freitag 18 Uhr", (2026, 11, 27, 18, 0)),
        ("Montag 8 Uhr", (2026, 11, 30, 8, 0)),
        ("завтра о 18:00", (2026, 11, 24, 18, 0)),
        ("غداً الساعة 18:00", (2026, 11, 24, 18, 0)),
        ("demain à 18h", (2026, 11, 24, 18, 0)),
    ],
)
def test_a_day_with_a_time_is_read_as_people_type_it(text: str, moment: tuple[int, ...]) -> None:
    assert read_moment(text, TODAY) == datetime(*moment)  # type: ignore[arg-type]  # noqa: DTZ001 - local


@pytest.mark.parametrize(
    "text", ["", "morgen", "bald 18 Uhr", "18:30", "3.12.", "31.2. 18:00", "3.13. 18:00", "3.12. 25:00", "3 18"]
)
def test_what_is_no_day_with_a_time_is_not_guessed(text: str) -> None:
    assert read_moment(text, TODAY) is None


@pytest.mark.parametrize(("text", "at"), [("18:30", time(18, 30)), ("18.30 Uhr", time(18, 30)), (" 9 ", time(9))])
def test_a_time_of_day_is_read_as_people_type_it(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["", "25", "18:60", "halb sieben", "18:30 oder 19"])
def test_what_is_no_time_of_day_is_not_guessed(text: str) -> None:
    assert read_time(text) is None
