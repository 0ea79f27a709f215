"""The plan of courses and meeting series that is read from ``plan.yaml``."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Final

import yaml
from dateutil.rrule import rrulestr

from knowledge.course_kinds import COURSE_KINDS
from knowledge.entries import ORIGINAL
from knowledge.problems import CONTENT, blamed_on, problem
from knowledge.yaml_fields import LOADER

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
    with blamed_on(file):
        root = yaml.compose(file.read_text(encoding="utf-8"), Loader=LOADER)
    lists = _fields(file, root, frozenset({"courses", "series"}))
    plan = Plan(
        courses=tuple(_course(_Item(file, node, _COURSE_FIELDS)) for node in _nodes(file, lists.get("courses"))),
        series=tuple(_series(_Item(file, node, _SERIES_FIELDS)) for node in _nodes(file, lists.get("series"))),
    )
    _refuse_twins(file, [course.slug for course in plan.courses] + [series.slug for series in plan.series])
    return plan


def _course(item: "_Item") -> PlannedCourse:
    return PlannedCourse(
        slug=item.text("slug"),
        kind=item.one_of("kind", tuple(COURSE_KINDS)),
        titles=item.titles(),
        place=item.text("place"),
        language=item.text("language"),
        seats=item.number("seats", least=1),
        dates=_dates(item),
        link=item.text("link") if item.has("link") else None,
        closes_days_before=item.number("closes_days_before", least=0) if item.has("closes_days_before") else 0,
        asks_childcare=item.has("asks_childcare") and item.flag("asks_childcare"),
        asks_access=item.has("asks_access") and item.flag("asks_access"),
        fee_cents=item.number("fee_cents", least=0) if item.has("fee_cents") else 0,
    )


def _dates(item: "_Item") -> tuple[PlannedDate, ...]:
    """Read the dates in one of their three ways to be written."""
    if [item.has("dates"), item.has("starts_at"), item.has("in_days") or item.has("at")].count(True) != 1:
        raise item.wrong("slug", "needs either 'starts_at', or 'in_days' and 'at', or 'dates'")
    if item.has("dates"):
        return tuple(PlannedDate(start, None, None, end - start) for start, end in item.spans("dates"))
    duration = timedelta(hours=item.number("hours", least=1))
    if item.has("starts_at"):
        return (PlannedDate(item.local_time("starts_at"), None, None, duration),)
    at = item.clock("at")
    return tuple(PlannedDate(None, days, at, duration) for days in item.numbers("in_days", least=0))


def _series(item: "_Item") -> PlannedSeries:
    return PlannedSeries(
        slug=item.text("slug"),
        kind=item.one_of("kind", MEETING_KINDS),
        titles=item.titles(),
        place=item.text("place"),
        language=item.text("language"),
        rrule=item.rule("rrule"),
        starts_on=item.day("starts_on") if item.has("starts_on") else None,
        at=item.clock("at"),
        duration=timedelta(minutes=item.number("minutes", least=1)),
        skip_holidays=item.flag("skip_holidays"),
        skip_school_holidays=item.flag("skip_school_holidays") if item.has("skip_school_holidays") else False,
        municipality=item.text("municipality") if item.has("municipality") else None,
    )


class _Item:
    """One course or series of the file, asked for its fields one by one; every error names the field's line."""

    def __init__(self, file: Path, node: yaml.Node, allowed: frozenset[str]) -> None:
        self._file = file
        self._line = _line(node)
        self._nodes = _fields(file, node, allowed)

    def has(self, field: str) -> bool:
        return field in self._nodes

    def wrong(self, field: str, message: str) -> Exception:
        line = _line(self._nodes[field]) if field in self._nodes else self._line
        return problem(self._file, f"'{field}' {message}", line=line)

    def text(self, field: str) -> str:
        node = self._nodes.get(field)
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise self.wrong(field, "is missing")
        return str(node.value).strip()

    def one_of(self, field: str, allowed: tuple[str, ...]) -> str:
        value = self.text(field)
        if value not in allowed:
            raise self.wrong(field, f"is '{value}', which is none of {', '.join(allowed)}")
        return value

    def number(self, field: str, *, least: int) -> int:
        value = self.text(field)
        if not value.isdecimal() or int(value) < least:
            raise self.wrong(field, f"has to be a whole number of at least {least}, not '{value}'")
        return int(value)

    def numbers(self, field: str, *, least: int) -> list[int]:
        """Read a rising list of numbers, or one number."""
        values = self._list(field) if isinstance(self._nodes.get(field), yaml.SequenceNode) else [self.text(field)]
        numbers = [int(value) if value.isdecimal() else -1 for value in values]
        if min(numbers) < least or numbers != sorted(set(numbers)):
            raise self.wrong(field, f"has to be whole numbers of at least {least}, each greater than the one before")
        return numbers

    def spans(self, field: str) -> list[tuple[datetime, datetime]]:
        """Read a list of local times from start to end, one after the other."""
        spans = [self._span(field, value) for value in self._list(field)]
        if any(end > later for (_, end), (later, _) in pairwise(spans)):
            raise self.wrong(field, "has to name the earlier date first, and none may overlap")
        return spans

    def _span(self, field: str, value: str) -> tuple[datetime, datetime]:
        start, _, end = value.partition("/")
        try:
            starts_at = datetime.fromisoformat(start)
            ends_at = datetime.combine(starts_at.date(), time.fromisoformat(end))
        except ValueError as error:
            raise self.wrong(field, f"has to be times such as 2027-01-12T18:00/21:00, not '{value}'") from error
        if starts_at.tzinfo is not None or ends_at <= starts_at:
            raise self.wrong(field, f"has to be a local time and a later one, not '{value}'")
        return starts_at, ends_at

    def _list(self, field: str) -> list[str]:
        node = self._nodes.get(field)
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            raise self.wrong(field, "has to be a list")
        return [str(item.value) for item in node.value]

    def flag(self, field: str) -> bool:
        return self.one_of(field, ("true", "false")) == "true"

    def clock(self, field: str) -> time:
        value = self.text(field)
        try:
            return time.fromisoformat(value)
        except ValueError as error:
            raise self.wrong(field, f"has to be a time such as \"18:00\", not '{value}'") from error

    def day(self, field: str) -> date:
        value = self.text(field)
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise self.wrong(field, f"has to be a day such as 2027-01-12, not '{value}'") from error

    def local_time(self, field: str) -> datetime:
        value = self.text(field)
        try:
            moment = datetime.fromisoformat(value)
        except ValueError as error:
            raise self.wrong(field, f"has to be a local time such as 2027-01-12T18:00, not '{value}'") from error
        if moment.tzinfo is not None:
            raise self.wrong(field, "has to be a local time without a zone")
        return moment

    def rule(self, field: str) -> str:
        value = self.text(field)
        try:
            rrulestr(value, dtstart=datetime(2027, 1, 1))  # noqa: DTZ001 - rules are computed in local time
        except (ValueError, KeyError, TypeError) as error:
            raise self.wrong(field, f"is no RFC 5545 rule such as FREQ=WEEKLY;BYDAY=TU ({error})") from error
        return value

    def titles(self) -> Mapping[str, str]:
        node = self._nodes.get("titles")
        titles = _fields(self._file, node, None) if node is not None else {}
        texts = {language: title.value for language, title in titles.items() if isinstance(title, yaml.ScalarNode)}
        if not texts.get(ORIGINAL, "").strip():
            raise self.wrong("titles", "needs at least a German title")
        return MappingProxyType(texts)


def _fields(file: Path, node: yaml.Node | None, allowed: frozenset[str] | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise problem(file, "expected 'name: value' pairs", line=_line(node))
    fields = {str(key.value): value for key, value in node.value}
    for key, _ in node.value:
        if allowed is not None and key.value not in allowed:
            message = f"'{key.value}' is not known here; known are {', '.join(sorted(allowed))}"
            raise problem(file, message, line=_line(key))
    return fields


def _nodes(file: Path, node: yaml.Node | None) -> Iterable[yaml.Node]:
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        raise problem(file, "expected a list", line=_line(node))
    return list(node.value)


def _refuse_twins(file: Path, slugs: list[str]) -> None:
    for slug in slugs:
        if slugs.count(slug) > 1:
            raise problem(file, f"the slug '{slug}' is used more than once")


def _line(node: yaml.Node | None) -> int:
    return node.start_mark.line + 1 if node is not None else 1
