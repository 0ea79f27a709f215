"""Queries on courses and enrolments."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Course, Enrolment


async def find_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course with this id."""
    return await session.get(Course, course_id)


async def lock_course(session: AsyncSession, course_id: int) -> Course | None:
    """Return the course, kept from all other transactions until this one ends."""
    # SQLite has no row locks and needs none: its writing transactions come one after the other.
    return await session.scalar(select(Course).where(Course.id == course_id).with_for_update())


async def list_upcoming_courses(session: AsyncSession, now: datetime, limit: int = 20) -> Sequence[Course]:
    """Return the courses that have not begun, the next one first."""
    query = select(Course).where(Course.starts_at > now).order_by(Course.starts_at, Course.id).limit(limit)
    return (await session.scalars(query)).all()


async def list_course_slugs(session: AsyncSession) -> Sequence[str]:
    """Return the slugs of all courses there ever were."""
    return (await session.scalars(select(Course.slug))).all()


async def mark_seat_taken(session: AsyncSession, course_id: int) -> bool:
    """Take a seat if there is one; tell whether there was. One statement, so that no two can take the same seat."""
    taken = await session.scalar(
        update(Course)
        .where(Course.id == course_id, Course.taken < Course.seats)
        .values(taken=Course.taken + 1)
        .returning(Course.id)
    )
    return taken is not None


async def mark_seat_free(session: AsyncSession, course_id: int) -> None:
    """Give a seat back."""
    await session.execute(update(Course).where(Course.id == course_id).values(taken=Course.taken - 1))


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
