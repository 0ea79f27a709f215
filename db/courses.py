"""Queries on courses and enrolments."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Course, Enrolment


async def find_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course with this id."""
    return await session.get(Course, course_id)


async def get_course(session: AsyncSession, course_id: int) -> Course:
    """Return the course with this id, which has to exist."""
    return await session.get_one(Course, course_id)


async def lock_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course, kept from all other transactions until this one ends."""
    # SQLite has no row locks and needs none: its writing transactions come one after the other.
    query = select(Course).where(Course.id == course_id).with_for_update()
    return await session.scalar(query, execution_options={"populate_existing": True})


async def list_upcoming_courses(session: AsyncSession, now: datetime, limit: int = 20) -> Sequence[Course]:
    """Return the courses that have not begun, the next one first."""
    query = select(Course).where(Course.starts_at > now).order_by(Course.starts_at, Course.id).limit(limit)
    return (await session.scalars(query)).all()


async def list_course_slugs(session: AsyncSession) -> Sequence[str]:
    """Return the slugs of all courses there ever were."""
    return (await session.scalars(select(Course.slug))).all()


async def count_free_seats(session: AsyncSession, course_id: int) -> int:
    """Return the seats that nobody has or is being offered. Only under `lock_course` does it stay so."""
    return await session.scalar(select(Course.seats - Course.taken).where(Course.id == course_id)) or 0


async def find_enrolment(session: AsyncSession, course_id: int, person_id: int) -> Enrolment | None:
    """Return a person's enrolment in a course, be it seated, waiting or cancelled."""
    return await session.scalar(
        select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.person_id == person_id)
    )


async def find_next_waiting(session: AsyncSession, course_id: int) -> Enrolment | None:
    """Return whoever has waited longest."""
    return await session.scalar(
        select(Enrolment)
        .where(Enrolment.course_id == course_id, Enrolment.state == "waiting")
        .order_by(Enrolment.since, Enrolment.id)
        .limit(1)
    )


async def count_waiting_up_to(session: AsyncSession, enrolment: Enrolment) -> int:
    """Return a waiting person's position, from 1."""
    count = await session.scalar(
        select(func.count()).where(
            Enrolment.course_id == enrolment.course_id,
            Enrolment.state == "waiting",
            tuple_(Enrolment.since, Enrolment.id) <= tuple_(enrolment.since, enrolment.id),
        )
    )
    return count or 0


async def list_enrolments_of(
    session: AsyncSession, person_id: int, ends_after: datetime
) -> Sequence[tuple[Enrolment, Course]]:
    """Return a person's seats and turns in courses that are not over, the next one first."""
    query = (
        select(Enrolment, Course)
        .join(Course, Course.id == Enrolment.course_id)
        .where(Enrolment.person_id == person_id, Enrolment.state != "cancelled", Course.ends_at > ends_after)
        .order_by(Course.starts_at, Course.id)
    )
    return [(enrolment, course) for enrolment, course in await session.execute(query)]


async def list_seated(session: AsyncSession, course_id: int) -> Sequence[Enrolment]:
    """Return the seats of a course, in the order in which they were taken."""
    query = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.state == "seated")
    return (await session.scalars(query.order_by(Enrolment.since, Enrolment.id))).all()


async def lock_enrolment(session: AsyncSession, enrolment_id: int) -> Enrolment | None:
    """Return an enrolment, having locked its course, which every change of a place goes by."""
    course_id = await session.scalar(select(Enrolment.course_id).where(Enrolment.id == enrolment_id))
    if course_id is None or await lock_course(session, course_id) is None:
        return None
    return await session.get(Enrolment, enrolment_id, populate_existing=True)


async def list_attended(session: AsyncSession, person_id: int) -> Sequence[tuple[Enrolment, Course]]:
    """Return the courses in which staff ticked that a person was there, the latest first."""
    query = (
        select(Enrolment, Course)
        .join(Course, Course.id == Enrolment.course_id)
        .where(Enrolment.person_id == person_id, Enrolment.attended_at.is_not(None))
        .order_by(Course.starts_at.desc(), Course.id)
    )
    return [(enrolment, course) for enrolment, course in await session.execute(query)]
