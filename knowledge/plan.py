"""The plan of courses and meeting series that is read from ``plan.yaml``."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

from dateutil.rrule import rrulestr

from knowledge.course_kinds import COURSE_KINDS
from knowledge.entries import ORIGINAL
from knowledge.problems import CONTENT, problem
from knowledge.yaml_fields import Fields, read_fields

Planned = TypeVar("Planned")

MEETING_KINDS: Final = ("supervision", "exchange")

_COURSE_FIELDS: Final = frozenset(
    {"slug", "kind", "titles", "place", "link", "language", "seats", "in_days", "at", "starts_at", "hours", "dates"}
    | {"closes_days_before", "asks_childcare", "asks_access", "fee_cents"}
)
_SERIES_FIELDS: Final = frozenset(
    {
        "slug",
        "kind",
        "titles",
        "place",
        "language",
        "municipality",
        "rrule",
        "starts_on",
        "at",
        "minutes",
        "skip_holidays",
        "skip_school_holidays",
    }
)


@dataclass(frozen=True)
class PlannedDate:
    """One date of a course. It starts at a fixed local time, or ``in_days`` days from today at ``at``."""

    starts_at: datetime | None
    in_days: int | None
    at: time | None
    duration: timedelta

    def local_start(self, today: date) -> datetime:
        """Give the naive local time at which it starts, counted from today where the plan is relative."""
        if self.starts_at is not None:
            return self.starts_at
        return datetime.combine(today + timedelta(days=self.in_days or 0), self.at or time())


@dataclass(frozen=True)
class PlannedCourse:
    """A course to offer, on one date or several; sign-up ends ``closes_days_before`` days before the first."""

    slug: str
    kind: str
    titles: Mapping[str, str]
    place: str
    language: str
    seats: int
    dates: tuple[PlannedDate, ...]
    link: str | None = None
    closes_days_before: int = 0
    asks_childcare: bool = False
    asks_access: bool = False
    fee_cents: int = 0


@dataclass(frozen=True)
class PlannedSeries:
    """Meetings that repeat by an RFC 5545 rule in local time, without public or school holidays where it says so.

    They are for people of a ``municipality``, or of the whole district.

    A rule such as "every second Tuesday" counts its weeks from ``starts_on``, or from the day the plan is loaded.
    """

    slug: str
    kind: str
    titles: Mapping[str, str]
    place: str
    language: str
    rrule: str
    starts_on: date | None
    at: time
    duration: timedelta
    skip_holidays: bool
    skip_school_holidays: bool = False
    municipality: str | None = None


@dataclass(frozen=True)
class Plan:
    """All planned courses and series."""

    courses: tuple[PlannedCourse, ...]
    series: tuple[PlannedSeries, ...]


def load_plan(file: Path = CONTENT / "plan.yaml") -> Plan:
    """Read a plan.

    Raises:
        ContentError: The file cannot be read, or a course or series in it cannot be used; names file and line.
    """
    fields = read_fields(file, frozenset({"courses", "series"}))
    plan = Plan(
        courses=_each(fields, "courses", _COURSE_FIELDS, _course),
        series=_each(fields, "series", _SERIES_FIELDS, _series),
    )
    _refuse_twins(file, [course.slug for course in plan.courses] + [series.slug for series in plan.series])
    return plan


def _each(fields: Fields, field: str, known: frozenset[str], read: Callable[[Fields], Planned]) -> tuple[Planned, ...]:
    nodes = fields.list(field) if field in fields else []
    return tuple(read(Fields(fields.file, node, known)) for node in nodes)


def _course(fields: Fields) -> PlannedCourse:
    return PlannedCourse(
        slug=fields.text("slug"),
        kind=fields.one_of("kind", tuple(COURSE_KINDS)),
        titles=_titles(fields),
        place=fields.text("place"),
        language=fields.text("language"),
        seats=fields.number("seats", least=1),
        dates=_dates(fields),
        link=fields.text("link") if "link" in fields else None,
        closes_days_before=fields.number("closes_days_before", least=0) if "closes_days_before" in fields else 0,
        asks_childcare="asks_childcare" in fields and fields.flag("asks_childcare"),
        asks_access="asks_access" in fields and fields.flag("asks_access"),
        fee_cents=fields.number("fee_cents", least=0) if "fee_cents" in fields else 0,
    )


def _dates(fields: Fields) -> tuple[PlannedDate, ...]:
    """Read the dates in one of their three ways to be written."""
    if ["dates" in fields, "starts_at" in fields, "in_days" in fields or "at" in fields].count(True) != 1:
        raise fields.wrong("slug", "needs either 'starts_at', or 'in_days' and 'at', or 'dates'")
    if "dates" in fields:
        return tuple(PlannedDate(start, None, None, end - start) for start, end in _spans(fields, "dates"))
    duration = timedelta(hours=fields.number("hours", least=1))
    if "starts_at" in fields:
        return (PlannedDate(fields.local_time("starts_at"), None, None, duration),)
    at = fields.clock("at")
    return tuple(PlannedDate(None, days, at, duration) for days in _days_ahead(fields, "in_days"))


def _series(fields: Fields) -> PlannedSeries:
    return PlannedSeries(
        slug=fields.text("slug"),
        kind=fields.one_of("kind", MEETING_KINDS),
        titles=_titles(fields),
        place=fields.text("place"),
        language=fields.text("language"),
        rrule=_rule(fields, "rrule"),
        starts_on=fields.day("starts_on") if "starts_on" in fields else None,
        at=fields.clock("at"),
        duration=timedelta(minutes=fields.number("minutes", least=1)),
        skip_holidays=fields.flag("skip_holidays"),
        skip_school_holidays=fields.flag("skip_school_holidays") if "skip_school_holidays" in fields else False,
        municipality=fields.text("municipality") if "municipality" in fields else None,
    )


def _titles(fields: Fields) -> Mapping[str, str]:
    inner = fields.fields("titles") if "titles" in fields else None
    if inner is None or ORIGINAL not in inner:
        raise fields.wrong("titles", "needs at least a German title")
    return MappingProxyType({language: inner.text(language) for language in inner})


def _days_ahead(fields: Fields, field: str) -> list[int]:
    """Read a number of days, or a rising list of them."""
    values = fields.texts(field) if fields.is_list(field) else (fields.text(field),)
    numbers = [int(value) if value.isdecimal() else -1 for value in values]
    if not numbers or min(numbers) < 0 or numbers != sorted(set(numbers)):
        raise fields.wrong(field, "has to be whole numbers of at least 0, each greater than the one before")
    return numbers


def _spans(fields: Fields, field: str) -> list[tuple[datetime, datetime]]:
    """Read a list of local times from start to end, one after the other."""
    spans = [_span(fields, field, value) for value in fields.texts(field)]
    if not spans:
        raise fields.wrong(field, "has to be a list of at least one")
    if any(end > later for (_, end), (later, _) in pairwise(spans)):
        raise fields.wrong(field, "has to name the earlier date first, and none may overlap")
    return spans


def _span(fields: Fields, field: str, value: str) -> tuple[datetime, datetime]:
    start, _, end = value.partition("/")
    try:
        starts_at = datetime.fromisoformat(start)
        ends_at = datetime.combine(starts_at.date(), time.fromisoformat(end))
    except ValueError as error:
        raise fields.wrong(field, f"has to be times such as 2027-01-12T18:00/21:00, not '{value}'") from error
    if starts_at.tzinfo is not None or ends_at <= starts_at:
        raise fields.wrong(field, f"has to be a local time and a later one, not '{value}'")
    return starts_at, ends_at


def _rule(fields: Fields, field: str) -> str:
    value = fields.text(field)
    try:
        rrulestr(value, dtstart=datetime(2027, 1, 1))  # noqa: DTZ001 - rules are computed in local time
    except (ValueError, KeyError, TypeError) as error:
        raise fields.wrong(field, f"is no RFC 5545 rule such as FREQ=WEEKLY;BYDAY=TU ({error})") from error
    return value


def _refuse_twins(file: Path, slugs: list[str]) -> None:
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise problem(file, f"the slug '{slug}' is used more than once")
