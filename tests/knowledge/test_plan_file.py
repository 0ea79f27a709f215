"""The plan of courses and meetings."""

import re
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr

from knowledge.plan import PlannedCourse, PlannedSeries, load_plan
from knowledge.problems import ContentError

COURSE = """\
courses:
  - slug: newcomer
    kind: newcomer
    titles: {de: "Einführung"}
    place: "Rathaus"
    language: de
    seats: 10
    starts_at: 2027-01-12T18:00
    hours: 3
"""
DATELESS = COURSE.replace("    starts_at: 2027-01-12T18:00\n    hours: 3\n", "")
SERIES = """\
series:
  - slug: supervision
    kind: supervision
    titles: {de: "Supervision"}
    place: "Rathaus"
    language: de
    rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    at: "18:00"
    minutes: 90
    skip_holidays: true
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def days(rule: str, start: datetime, count: int) -> list[int]:
    return [moment.day for moment in islice(rrulestr(rule, dtstart=start), count)]


def test_the_example_has_courses_and_both_kinds_of_meetings() -> None:
    plan = load_plan()
    assert len(plan.courses) == 4
    assert {series.kind for series in plan.series} == {"supervision", "exchange"}
    assert 2 in {course.seats for course in plan.courses}


def test_everything_in_the_example_says_that_it_is_one() -> None:
    plan = load_plan()
    items: list[PlannedCourse | PlannedSeries] = [*plan.courses, *plan.series]
    assert all("(Beispiel)" in item.place and "(Beispiel)" in item.titles["de"] for item in items)
    assert all(set(item.titles) >= {"de", "en", "uk", "ru", "ar", "fa", "tr", "fr"} for item in items)


def test_a_relative_start_is_counted_from_today() -> None:
    [only] = load_plan().courses[0].dates
    assert only.local_start(date(2026, 11, 22)) == datetime(2026, 11, 28, 18, 0)  # noqa: DTZ001


def test_a_fixed_start_is_kept(tmp_path: Path) -> None:
    (course,) = load_plan(written(tmp_path, COURSE)).courses
    [only] = course.dates
    assert only.local_start(date(2026, 11, 22)) == datetime(2027, 1, 12, 18, 0)  # noqa: DTZ001
    assert only.duration == timedelta(hours=3)


def test_a_course_may_have_several_dates_of_its_own(tmp_path: Path) -> None:
    spans = '    dates: ["2027-01-12T18:00/20:30", "2027-01-19T18:00/21:00"]\n'
    (course,) = load_plan(written(tmp_path, DATELESS + spans)).courses
    today = date(2026, 11, 22)
    assert [(one.local_start(today).day, one.duration) for one in course.dates] == [
        (12, timedelta(hours=2, minutes=30)),
        (19, timedelta(hours=3)),
    ]


def test_what_a_course_asks_and_costs_is_read(tmp_path: Path) -> None:
    more = (
        "    fee_cents: 1250\n    closes_days_before: 3\n    asks_childcare: true\n    link: https://example.org/room\n"
    )
    (course,) = load_plan(written(tmp_path, COURSE + more)).courses
    assert (course.fee_cents, course.closes_days_before, course.link) == (1250, 3, "https://example.org/room")
    assert course.asks_childcare and not course.asks_access


def test_the_rules_of_the_example_fall_on_the_days_they_name() -> None:
    supervision, exchange = load_plan().series
    start = datetime(2026, 12, 1)  # noqa: DTZ001
    assert days(supervision.rrule, start, 3) == [1, 15, 29]
    assert days(exchange.rrule, start, 2) == [3, 7]
    assert (supervision.at, exchange.at) == (time(18), time(19))


def test_an_empty_list_is_a_plan_too(tmp_path: Path) -> None:
    assert load_plan(written(tmp_path, "courses: []\n")).series == ()


@pytest.mark.parametrize(
    ("text", "line", "complaint"),
    [
        (COURSE.replace("seats: 10", "seats: many"), 7, "'seats' has to be a whole number of at least 1"),
        (COURSE.replace("seats: 10", "seats: 0"), 7, "'seats' has to be a whole number of at least 1"),
        (COURSE.replace("2027-01-12T18:00", "tomorrow"), 8, "'starts_at' has to be a local time"),
        (COURSE.replace("2027-01-12T18:00", "2027-01-12T18:00+01:00"), 8, "without a zone"),
        (COURSE + "    in_days: 3\n", 2, "needs either 'starts_at'"),
        (COURSE.replace("kind: newcomer", "kind: party"), 3, "which is none of newcomer"),
        (DATELESS + "    hours: 1\n    at: '18:00'\n    in_days: [7, 3]\n", 10, "each greater than the one before"),
        (DATELESS + "    dates: []\n", 8, "has to be a list"),
        (DATELESS + '    dates: ["2027-01-12T18:00"]\n', 8, "has to be times such as"),
        (DATELESS + '    dates: ["2027-01-12T18:00/17:00"]\n', 8, "has to be a local time and a later one"),
        (DATELESS + '    dates: ["2027-01-13T18:00/19:00", "2027-01-12T18:00/19:00"]\n', 8, "the earlier date first"),
        (COURSE.replace("    starts_at: 2027-01-12T18:00\n", ""), 2, "needs either 'starts_at'"),
        (COURSE.replace("slug: newcomer\n    ", ""), 2, "'slug' is missing"),
        (COURSE.replace("de: ", "en: "), 4, "needs at least a German title"),
        (COURSE.replace("place", "plaice"), 5, "'plaice' is not known here"),
        (SERIES.replace("FREQ=WEEKLY", "FREQ=OFTEN"), 7, "is no RFC 5545 rule"),
        (SERIES.replace('"18:00"', '"six"'), 8, "'at' has to be a time"),
        (SERIES.replace("kind: supervision", "kind: party"), 3, "none of supervision, exchange"),
        (SERIES.replace("true", "maybe"), 10, "has to be true or false"),
        (COURSE + SERIES.replace("slug: supervision", "slug: newcomer"), 1, "used more than once"),
        ("courses: 3\n", 1, "'courses' has to be a list"),
        ("- 3\n", 1, "expected 'name: value' pairs"),
        ("", 1, "expected 'name: value' pairs"),
        ("courses: [\n", 2, "not valid YAML"),
    ],
)
def test_a_broken_plan_names_the_line_and_what_to_mend(tmp_path: Path, text: str, line: int, complaint: str) -> None:
    with pytest.raises(ContentError, match=re.escape(complaint)) as caught:
        load_plan(written(tmp_path, text))
    assert caught.value.problem.line == line
