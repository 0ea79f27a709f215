"""Courses and series from a plan file into the database, and back."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import list_course_slugs
from db.models import Course, Series
from db.rows import add_if_new
from knowledge.plan import Plan


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
    courses = [
        await add_if_new(
            session,
            Course,
            slug=course.slug,
            kind=course.kind,
            titles=dict(course.titles),
            place=course.place,
            language=course.language,
            starts_at=starts[course.slug],
            ends_at=starts[course.slug] + course.duration,
            seats=course.seats,
            taken=0,
        )
        for course in new
    ]
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
    return PlanResult(sum(courses), sum(series))


class PastCourseError(Exception):
    """A plan has a course that has begun already."""
