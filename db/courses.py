"""Queries on courses and their dates."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from db.models import Course, CourseDate, Enrolment

Span = tuple[datetime, datetime]  # from start to end


async def find_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course with this id."""
    return await session.get(Course, course_id)


async def get_course(session: AsyncSession, course_id: int) -> Course:
    """Return the course with this id, which has to exist."""
    return await session.get_one(Course, course_id)


async def lock_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course as it is now, kept from all other transactions until this one ends."""
    # SQLite has no row locks and needs none: its writing transactions come one after the other.
    query = select(Course).where(Course.id == course_id).with_for_update()
    return await session.scalar(query, execution_options={"populate_existing": True})


async def list_upcoming_courses(session: AsyncSession, now: datetime, limit: int = 20) -> Sequence[Course]:
    """Return the published courses that have not begun, the next one first."""
    query = select(Course).where(Course.starts_at > now, Course.state == "published")
    return (await session.scalars(query.order_by(Course.starts_at, Course.id).limit(limit))).all()


async def list_courses_for_staff(session: AsyncSession, ends_after: datetime, limit: int = 40) -> Sequence[Course]:
    """Return all courses that end later than `ends_after`, drafts and cancelled ones too, the first one first."""
    query = select(Course).where(Course.ends_at > ends_after).order_by(Course.starts_at, Course.id).limit(limit)
    return (await session.scalars(query)).all()


async def list_latest_courses(session: AsyncSession, limit: int) -> Sequence[Course]:
    """Return the courses that people could sign up for, the latest one first, also those that are over."""
    query = select(Course).where(Course.state != "draft").order_by(Course.starts_at.desc(), Course.id).limit(limit)
    return (await session.scalars(query)).all()


async def list_course_slugs(session: AsyncSession) -> Sequence[str]:
    """Return the slugs of all courses there ever were."""
    return (await session.scalars(select(Course.slug))).all()


async def list_recent_places(session: AsyncSession, limit: int = 4) -> Sequence[str]:
    """Return where the latest courses were planned, each place once."""
    newest_first = await session.scalars(select(Course.place).order_by(Course.id.desc()).limit(50))
    return list(dict.fromkeys(newest_first))[:limit]


async def list_dates(session: AsyncSession, course_id: int) -> Sequence[CourseDate]:
    """Return a course's dates, the first one first."""
    query = select(CourseDate).where(CourseDate.course_id == course_id).order_by(CourseDate.starts_at)
    return (await session.scalars(query)).all()


async def add_course(session: AsyncSession, course: Course, dates: Sequence[Span]) -> None:
    """Add a course with its dates."""
    session.add(course)
    await session.flush()
    await _add_dates(session, course.id, dates)


async def mark_dates(session: AsyncSession, course: Course, dates: Sequence[Span]) -> None:
    """Put other dates, in their order, in the place of those that a course has."""
    await session.execute(delete(CourseDate).where(CourseDate.course_id == course.id))
    course.starts_at, course.ends_at = dates[0][0], dates[-1][1]
    await _add_dates(session, course.id, dates)


async def delete_course(session: AsyncSession, course: Course) -> None:
    """Delete a course with all that belongs to it."""
    await session.delete(course)
    await session.flush()


async def list_clashes(session: AsyncSession, course_id: int, person_id: int) -> Sequence[Course]:
    """Return the other courses in which a person has a seat and which meet while this one does."""
    here, there = aliased(CourseDate), aliased(CourseDate)
    busy = (
        select(there.course_id)
        .join(here, (here.starts_at < there.ends_at) & (there.starts_at < here.ends_at))
        .where(here.course_id == course_id, there.course_id != course_id)
    )
    query = (
        select(Course)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .where(
            Enrolment.person_id == person_id,
            Enrolment.state == "seated",
            Course.state == "published",
            Course.id.in_(busy),
        )
        .order_by(Course.starts_at, Course.id)
    )
    return (await session.scalars(query)).all()


async def _add_dates(session: AsyncSession, course_id: int, dates: Sequence[Span]) -> None:
    session.add_all(CourseDate(course_id=course_id, starts_at=start, ends_at=end) for start, end in dates)
    await session.flush()


async def list_course_dates_between(session: AsyncSession, after: datetime, until: datetime) -> Sequence[CourseDate]:
    """Return the dates of published courses that start in a span of time, its beginning left out."""
    query = select(CourseDate).join(Course, Course.id == CourseDate.course_id)
    query = query.where(Course.state == "published", CourseDate.starts_at > after, CourseDate.starts_at <= until)
    return (await session.scalars(query.order_by(CourseDate.starts_at, CourseDate.id))).all()


async def find_course_date(session: AsyncSession, course_id: int, starts_at: datetime) -> CourseDate | None:
    """Return the date of a course that starts then."""
    return await session.scalar(
        select(CourseDate).where(CourseDate.course_id == course_id, CourseDate.starts_at == starts_at)
    )


async def find_next_course_date(session: AsyncSession, course_id: int, now: datetime) -> CourseDate | None:
    """Return the next date of a published course."""
    query = select(CourseDate).join(Course, Course.id == CourseDate.course_id)
    query = query.where(Course.state == "published", CourseDate.course_id == course_id, CourseDate.starts_at > now)
    return await session.scalar(query.order_by(CourseDate.starts_at).limit(1))
