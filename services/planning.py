"""Courses and series from a plan file into the database, and back."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import list_course_slugs
from db.models import Course, CourseDate, Series
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
    starts = {course.slug: course.local_start(today).replace(tzinfo=zone) for course in new}
    for slug, start in starts.items():
        if start <= now:
            raise PastCourseError(
                f"course {slug} starts on {start:%Y-%m-%d at %H:%M}, which is past; give a later date"
            )
    for course in new:
        await _add_course(session, course, starts[course.slug])
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
        )
        for one in plan.series
    ]
    return PlanResult(len(new), sum(series))


async def _add_course(session: AsyncSession, planned: PlannedCourse, starts_at: datetime) -> None:
    ends_at = starts_at + planned.duration
    course = Course(
        slug=planned.slug,
        kind=planned.kind,
        titles=dict(planned.titles),
        place=planned.place,
        language=planned.language,
        starts_at=starts_at,
        ends_at=ends_at,
        seats=planned.seats,
    )
    session.add(course)
    await session.flush()
    session.add(CourseDate(course_id=course.id, starts_at=starts_at, ends_at=ends_at))
    await session.flush()


class PastCourseError(Exception):
    """A plan has a course that has begun already."""
