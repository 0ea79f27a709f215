"""Courses and series from a plan file into the database, and back."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import Span, add_course, list_course_slugs
from db.models import Course, Series
from db.rows import add_if_new
from knowledge.plan import Plan, PlannedCourse


@dataclass(frozen=True)
class PlanResult:
    """How many courses and series are new; those whose slug was known stay as they are."""

    courses: int
    series: int


async def add_plan(session: AsyncSession, plan: Plan, *, zone: ZoneInfo, now: datetime) -> PlanResult:
    """Add what a plan has and the database has not. Raises PastCourseError before anything is added."""
    today = now.astimezone(zone).date()
    known = await list_course_slugs(session)
    new = [course for course in plan.courses if course.slug not in known]
    dates = {course.slug: _dates(course, today, zone) for course in new}
    for slug, [(start, _), *_] in dates.items():
        if start <= now:
            raise PastCourseError(
                f"course {slug} starts on {start:%Y-%m-%d at %H:%M}, which is past; give a later date"
            )
    for course in new:
        await _add_course(session, course, dates[course.slug])
    series = [
        await add_if_new(
            session,
            Series,
            slug=one.slug,
            kind=one.kind,
            titles=dict(one.titles),
            place=one.place,
            language=one.language,
            rule=one.rrule,
            starts_on=one.starts_on or today,
            starts_at_time=one.at,
            minutes=int(one.duration.total_seconds() // 60),
            skips_holidays=one.skip_holidays,
            skips_school_holidays=one.skip_school_holidays,
            municipality=one.municipality,
            ended=False,
            revision=0,
        )
        for one in plan.series
    ]
    return PlanResult(len(new), sum(series))


def _dates(course: PlannedCourse, today: date, zone: ZoneInfo) -> list[Span]:
    starts = [(one, one.local_start(today)) for one in course.dates]
    # Local time is added to before it gets its zone: an evening of three hours ends at 21:00 on every day.
    return [(start.replace(tzinfo=zone), (start + one.duration).replace(tzinfo=zone)) for one, start in starts]


async def _add_course(session: AsyncSession, planned: PlannedCourse, dates: list[Span]) -> None:
    course = Course(
        slug=planned.slug,
        kind=planned.kind,
        titles=dict(planned.titles),
        place=planned.place,
        language=planned.language,
        starts_at=dates[0][0],
        ends_at=dates[-1][1],
        seats=planned.seats,
        link=planned.link,
        closes_days_before=planned.closes_days_before,
        asks_childcare=planned.asks_childcare,
        asks_access=planned.asks_access,
        fee_cents=planned.fee_cents,
    )
    await add_course(session, course, dates)


class PastCourseError(Exception):
    """A plan has a course that has begun already."""
