from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from services.recurrence import RHYTHMS, days_off, occurrences, rhythm_of, rule_of
from tests.conversation import BERLIN

PUBLIC = days_off(public=True, school=False)
SCHOOL = days_off(public=False, school=True)


def starts(
    rule: str,
    first: date,
    at: time,
    *,
    days: int = 366,
    after: datetime | None = None,
    off: Container[date] = frozenset(),
) -> list[datetime]:
    """Return when a series meets, in Berlin's time, from its first day on for so many days."""
    begin = after or datetime.combine(first, time(), BERLIN)
    found = occurrences(rule, first, at, BERLIN, after=begin, until=begin + timedelta(days=days), days_off=off)
    return [starts_at.astimezone(BERLIN) for _, starts_at in found]


def days_of(moments: list[datetime]) -> list[str]:
    return [f"{moment:%Y-%m-%d}" for moment in moments]


def test_every_second_tuesday_at_six_stays_at_six_across_both_clock_changes() -> None:
    meetings = starts("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 10, 13), time(18), days=370)
    assert {(f"{meeting:%H:%M}", meeting.weekday()) for meeting in meetings} == {("18:00", 1)}
    assert {meeting.astimezone(UTC).hour for meeting in meetings} == {16, 17}
    assert {later.date() - earlier.date() for earlier, later in pairwise(meetings)} == {timedelta(days=14)}


def test_a_time_that_the_clocks_jump_over_is_taken_an_hour_later() -> None:
    [meeting] = starts("FREQ=DAILY;COUNT=1", date(2027, 3, 28), time(2, 30))
    assert meeting.astimezone(UTC) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert f"{meeting:%H:%M}" == "03:30"


def test_a_time_that_comes_twice_is_taken_the_first_time() -> None:
    meetings = starts("FREQ=DAILY;COUNT=2", date(2027, 10, 31), time(2, 30))
    assert [meeting.astimezone(UTC) for meeting in meetings] == [
        datetime(2027, 10, 31, 0, 30, tzinfo=UTC),
        datetime(2027, 11, 1, 1, 30, tzinfo=UTC),
    ]


def test_the_day_of_a_meeting_is_the_local_one() -> None:
    begin = datetime(2027, 6, 1, tzinfo=UTC)
    [(day, starts_at)] = occurrences(
        "FREQ=DAILY;COUNT=1",
        date(2027, 6, 2),
        time(0, 30),
        BERLIN,
        after=begin,
        until=begin + timedelta(days=9),
        days_off=frozenset(),
    )
    assert (day, starts_at) == (date(2027, 6, 2), datetime(2027, 6, 1, 22, 30, tzinfo=UTC))


def test_public_holidays_of_north_rhine_westphalia_are_left_out() -> None:
    thursdays = days_of(starts("FREQ=WEEKLY;BYDAY=TH", date(2027, 5, 1), time(18), days=40, off=PUBLIC))
    assert "2027-05-06" not in thursdays  # Ascension
    assert "2027-05-27" not in thursdays  # Corpus Christi, no holiday in Berlin or Hamburg
    assert "2027-05-20" in thursdays
    assert days_of(starts("FREQ=MONTHLY;BYMONTHDAY=1", date(2027, 10, 2), time(18), days=70, off=PUBLIC)) == [
        "2027-12-01"  # All Saints on 1 November is left out
    ]


def test_holidays_of_other_regions_are_days_like_any_other() -> None:
    epiphany = starts("FREQ=DAILY;COUNT=1", date(2027, 1, 6), time(18), off=PUBLIC)
    reformation_day = starts("FREQ=DAILY;COUNT=1", date(2027, 10, 31), time(18), off=PUBLIC)
    assert days_of([*epiphany, *reformation_day]) == ["2027-01-06", "2027-10-31"]


def test_holidays_count_only_where_the_series_says_so() -> None:
    assert days_of(starts("FREQ=DAILY;COUNT=1", date(2027, 5, 27), time(18))) == ["2027-05-27"]


def test_a_holiday_left_out_still_uses_up_a_turn_of_the_rule() -> None:
    meetings = starts("FREQ=WEEKLY;COUNT=2", date(2027, 5, 27), time(18), off=PUBLIC)
    assert days_of(meetings) == ["2027-06-03"]


def test_the_thirtieth_and_the_leap_day_come_only_in_months_that_have_them() -> None:
    monthly = days_of(starts("FREQ=MONTHLY;BYMONTHDAY=29", date(2027, 12, 29), time(18), days=100))
    assert monthly == ["2027-12-29", "2028-01-29", "2028-02-29", "2028-03-29"]
    assert "2027-02-29" not in days_of(starts("FREQ=MONTHLY", date(2027, 1, 29), time(18), days=60))


def test_a_rule_ends_after_its_count_or_on_its_last_day() -> None:
    assert len(starts("FREQ=WEEKLY;COUNT=3", date(2027, 1, 5), time(18))) == 3
    until = starts("FREQ=WEEKLY;UNTIL=20270119T180000", date(2027, 1, 5), time(18))
    assert days_of(until) == ["2027-01-05", "2027-01-12", "2027-01-19"]


def test_a_series_that_begins_far_in_the_future_has_no_meetings_yet() -> None:
    assert starts("FREQ=WEEKLY", date(2040, 1, 1), time(18), after=datetime(2026, 11, 23, tzinfo=UTC)) == []


def test_a_series_from_long_ago_keeps_its_rhythm() -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    meetings = starts("FREQ=WEEKLY;INTERVAL=2", date(2010, 1, 5), time(18), after=now, days=30)
    assert days_of(meetings) == ["2026-12-01", "2026-12-15"]
    assert all((meeting.date() - date(2010, 1, 5)).days % 14 == 0 for meeting in meetings)


def test_the_window_leaves_out_its_beginning_and_keeps_its_end() -> None:
    six = datetime(2027, 1, 5, 18, tzinfo=BERLIN)
    assert days_of(starts("FREQ=DAILY", date(2027, 1, 5), time(18), after=six, days=1)) == ["2027-01-06"]


def test_school_holidays_are_left_out_where_the_series_says_so() -> None:
    summer = days_of(starts("FREQ=WEEKLY;BYDAY=TU", date(2027, 7, 1), time(18), days=70, off=SCHOOL))
    assert summer == ["2027-07-06", "2027-07-13", "2027-09-07"]  # 19 July to 31 August


def test_both_kinds_of_holidays_can_be_left_out() -> None:
    both = days_off(public=True, school=True)
    assert date(2027, 5, 27) in both and date(2027, 7, 20) in both  # Corpus Christi, summer
    assert date(2027, 5, 27) not in SCHOOL and date(2027, 7, 20) not in PUBLIC


def test_a_rule_may_bring_its_own_exceptions() -> None:
    rule = "RRULE:FREQ=WEEKLY;BYDAY=TU\nEXDATE:20270112T180000\nRDATE:20270114T180000"
    assert days_of(starts(rule, date(2027, 1, 5), time(18), days=15)) == ["2027-01-05", "2027-01-14", "2027-01-19"]


def test_a_series_on_the_leap_day_meets_in_leap_years() -> None:
    rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"
    assert days_of(starts(rule, date(2028, 2, 29), time(18), days=2000)) == ["2028-02-29", "2032-02-29"]


@pytest.mark.parametrize("rhythm", RHYTHMS)
def test_each_rhythm_of_the_chat_is_a_rule_and_is_recognised(rhythm: str) -> None:
    rule = rule_of(rhythm, 1)
    assert rhythm_of(rule) == (rhythm, 1)
    assert {meeting.weekday() for meeting in starts(rule, date(2027, 1, 1), time(18))} == {1}


def test_a_rule_of_another_kind_is_no_rhythm_of_the_chat() -> None:
    assert rhythm_of("FREQ=YEARLY") is None
