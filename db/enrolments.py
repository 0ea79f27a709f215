"""Queries on places in courses: seats, turns on the waiting list, offers."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Text, cast, delete, func, or_, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import lock_course
from db.models import Course, Enrolment, Person

HEARS = func.coalesce(Enrolment.person_id, Enrolment.brought_by_id)  # for a guest, whoever wrote the name down


async def count_free_seats(session: AsyncSession, course_id: int) -> int:
    """Return the seats that nobody has or is being offered. Only under `lock_course` does it stay so."""
    return await session.scalar(select(Course.seats - Course.taken).where(Course.id == course_id)) or 0


async def find_enrolment(session: AsyncSession, course_id: int, person_id: int) -> Enrolment | None:
    """Return a person's enrolment in a course, be it seated, waiting, offered or cancelled."""
    return await session.scalar(
        select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.person_id == person_id)
    )


async def find_guest(session: AsyncSession, course_id: int, name: str) -> Enrolment | None:
    """Return the enrolment of somebody without Telegram. Only under `lock_course` is there no other of this name."""
    query = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.person_id.is_(None))
    return next((guest for guest in await session.scalars(query) if guest.guest_name == name), None)


async def get_enrolment(session: AsyncSession, enrolment_id: int) -> Enrolment:
    """Return the enrolment with this id, which has to exist."""
    return await session.get_one(Enrolment, enrolment_id)


async def find_enrolment_by_id(session: AsyncSession, enrolment_id: int) -> Enrolment | None:
    """Return the enrolment with this id."""
    return await session.get(Enrolment, enrolment_id)


async def lock_enrolment(session: AsyncSession, enrolment_id: int) -> tuple[Enrolment, Course] | None:
    """Return an enrolment and its course, which is locked: every change of a place goes by it."""
    course_id = await session.scalar(select(Enrolment.course_id).where(Enrolment.id == enrolment_id))
    course = await lock_course(session, course_id) if course_id is not None else None
    enrolment = await session.get(Enrolment, enrolment_id, populate_existing=True) if course else None
    return (enrolment, course) if enrolment and course else None


async def list_next_waiting(session: AsyncSession, course_id: int, limit: int | None = None) -> Sequence[Enrolment]:
    """Return whoever has waited longest and can be told of a seat."""
    query = (
        select(Enrolment)
        .join(Person, Person.id == HEARS)
        .where(Enrolment.course_id == course_id, Enrolment.state == "waiting", Person.unreachable_since.is_(None))
        .order_by(Enrolment.since, Enrolment.id)
        .limit(limit)
    )
    return (await session.scalars(query)).all()


async def list_lapsed_offers(session: AsyncSession, course_id: int, now: datetime) -> Sequence[Enrolment]:
    """Return the offers of a course whose time is up, or which nobody can hear of any more; the oldest first."""
    query = (
        select(Enrolment)
        .outerjoin(Person, Person.id == HEARS)
        .where(
            Enrolment.course_id == course_id,
            Enrolment.state == "offered",
            or_(Enrolment.offered_until <= now, Person.id.is_(None), Person.unreachable_since.is_not(None)),
        )
        .order_by(Enrolment.offered_until, Enrolment.id)
    )
    return (await session.scalars(query)).all()


async def list_courses_to_tend(session: AsyncSession, now: datetime, begins_after: datetime) -> Sequence[int]:
    """Return the ids of courses with an offer to end, or which begin later and have a free seat for who waits."""
    ends = or_(Enrolment.offered_until <= now, Person.id.is_(None), Person.unreachable_since.is_not(None))
    moves_up = (
        (Enrolment.state == "waiting")
        & Person.unreachable_since.is_(None)
        & Person.id.is_not(None)
        & (Course.taken < Course.seats)
        & (Course.starts_at > begins_after)
        & (Course.state == "published")
    )
    query = (
        select(Course.id)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .outerjoin(Person, Person.id == HEARS)
        .where(or_((Enrolment.state == "offered") & ends, moves_up))
        .distinct()
        .order_by(Course.id)  # always in this order, so that two transactions never wait for each other
    )
    return (await session.scalars(query)).all()


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
    """Return a person's seats, offers and turns in courses that are not over, the next one first."""
    query = (
        select(Enrolment, Course)
        .join(Course, Course.id == Enrolment.course_id)
        .where(Enrolment.person_id == person_id, Enrolment.state != "cancelled", Course.ends_at > ends_after)
        .order_by(Course.starts_at, Course.id)
    )
    return [(enrolment, course) for enrolment, course in await session.execute(query)]


async def list_seated(session: AsyncSession, course_id: int) -> Sequence[Enrolment]:
    """Return the seats of a course, in the order in which they were asked for."""
    query = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.state == "seated")
    return (await session.scalars(query.order_by(Enrolment.since, Enrolment.id))).all()


async def list_places(session: AsyncSession, course_id: int) -> Sequence[tuple[Enrolment, Person | None]]:
    """Return all places of a course in the order in which they were asked for.

    Those that a person gave back are left out. A guest's stays, so that staff can still delete the name.
    """
    query = (
        select(Enrolment, Person)
        .outerjoin(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.course_id == course_id,
            or_(Enrolment.state != "cancelled", Enrolment.guest_name.is_not(None)),
        )
        .order_by(Enrolment.since, Enrolment.id)
    )
    return [(enrolment, person) for enrolment, person in await session.execute(query)]


async def count_attended(session: AsyncSession, person_id: int, kind: str) -> int:
    """Return in how many courses of a kind staff ticked that a person was there."""
    query = (
        select(func.count(Enrolment.id))
        .join(Course, Course.id == Enrolment.course_id)
        .where(Enrolment.person_id == person_id, Enrolment.attended_at.is_not(None), Course.kind == kind)
    )
    return await session.scalar(query) or 0


async def list_attended(session: AsyncSession, person_id: int) -> Sequence[tuple[Enrolment, Course]]:
    """Return the courses in which staff ticked that a person was there, the latest first."""
    query = (
        select(Enrolment, Course)
        .join(Course, Course.id == Enrolment.course_id)
        .where(Enrolment.person_id == person_id, Enrolment.attended_at.is_not(None))
        .order_by(Course.starts_at.desc(), Course.id)
    )
    return [(enrolment, course) for enrolment, course in await session.execute(query)]


async def delete_needs(session: AsyncSession, ended_before: datetime) -> None:
    """Forget who needed what in courses that are over."""
    over = select(Course.id).where(Course.ends_at < ended_before)
    await session.execute(
        update(Enrolment).where(Enrolment.course_id.in_(over), cast(Enrolment.needs, Text) != "[]").values(needs=[])
    )


async def delete_guests(session: AsyncSession, ended_before: datetime) -> None:
    """Forget the names of those without Telegram in courses that are long over."""
    over = select(Course.id).where(Course.ends_at < ended_before)
    await session.execute(delete(Enrolment).where(Enrolment.course_id.in_(over), Enrolment.person_id.is_(None)))
