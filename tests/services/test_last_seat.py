"""Seats under pressure: many tap at once. Every order in which a few can come and go is in another file."""

import asyncio
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import get_course
from db.engine import Database
from db.models import Enrolment
from services.enrolment import cancel, enrol
from services.seats import EnrolmentResult, Outcome
from services.waiting_list import take_seat
from tests.conversation import NOW
from tests.db.samples import add_course, add_people


async def test_of_two_hundred_at_once_twenty_get_a_seat_and_the_rest_stand_in_line(
    database: Database,
) -> None:
    other = Database(database.url, database.keys)
    async with database.transaction() as session:
        course_id = (await add_course(session, seats=20)).id
        people = await add_people(session, 200)

    async def tap(place: Database, person_id: int) -> EnrolmentResult:
        async with place.transaction() as session:
            return await enrol(session, course_id, person_id, name="Kim", now=NOW)

    places = (database, other)
    results = await asyncio.gather(*(tap(places[turn % 2], person.id) for turn, person in enumerate(people)))
    await other.close()
    assert [result.outcome for result in results].count(Outcome.SEATED) == 20
    assert sorted(result.position for result in results if result.position) == list(range(1, 181))
    async with database.reading() as session:
        assert await standing(session, course_id) == (20, 20, 180)


async def test_a_seat_given_back_by_many_taps_at_once_is_offered_once(database: Database) -> None:
    async with database.transaction() as session:
        course_id = (await add_course(session, seats=1)).id
        people = await add_people(session, 3)
        for person in people:
            await enrol(session, course_id, person.id, name="Kim", now=NOW)

    async def tap() -> EnrolmentResult:
        async with database.transaction() as session:
            return await cancel(session, course_id, people[0].id, now=NOW)

    results = await asyncio.gather(*(tap() for _ in range(10)))
    assert [result.changed for result in results].count(True) == 1
    async with database.reading() as session:
        assert await standing(session, course_id) == (1, 0, 1)


async def standing(session: AsyncSession, course_id: int) -> tuple[int, int, int]:
    """Return the seats that the course counts as taken, those who have one, and those who wait."""
    course = await get_course(session, course_id)
    return (
        course.taken,
        len(await who_is(session, course_id, "seated")),
        len(await who_is(session, course_id, "waiting")),
    )


async def who_is(session: AsyncSession, course_id: int, state: str) -> set[int | None]:
    query = select(Enrolment.person_id).where(Enrolment.course_id == course_id, Enrolment.state == state)
    return set(await session.scalars(query))


async def test_of_many_who_tap_for_a_late_seat_at_once_one_gets_it(database: Database) -> None:
    starts_at = NOW + timedelta(hours=5)
    async with database.transaction() as session:
        course = await add_course(session, seats=1, starts_at=starts_at, ends_at=starts_at + timedelta(hours=3))
        people = await add_people(session, 21)
        for person in people:
            await enrol(session, course.id, person.id, name="Kim", now=NOW)
        await cancel(session, course.id, people[0].id, now=NOW)

    async def tap(person_id: int) -> EnrolmentResult:
        async with database.transaction() as session:
            return await take_seat(session, course.id, person_id, now=NOW)

    results = await asyncio.gather(*(tap(person.id) for person in people[1:]))
    assert [result.outcome for result in results].count(Outcome.SEATED) == 1
    async with database.reading() as session:
        assert await standing(session, course.id) == (1, 1, 19)
