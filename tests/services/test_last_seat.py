"""Seats under pressure: many at once, and every order in which a few can come and go."""

import asyncio
from datetime import timedelta
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import count_waiting_up_to, lock_course
from db.engine import Database
from db.models import Enrolment, OutboxMessage
from services.enrolment import EnrolmentResult, Outcome, cancel, enrol
from tests.conversation import NOW
from tests.db.samples import add_course, add_people

SEATS, PEOPLE = 2, 6
telegram_ids = count(1000, PEOPLE)

walks = some.lists(some.tuples(some.sampled_from(("enrol", "cancel")), some.integers(0, PEOPLE - 1)), max_size=30)


async def test_of_forty_at_once_three_get_the_three_seats_and_the_rest_stand_in_line(database: Database) -> None:
    other = Database(database.url)
    async with database.transaction() as session:
        course_id = (await add_course(session, seats=3)).id
        people = await add_people(session, 40)

    async def tap(place: Database, person_id: int) -> EnrolmentResult:
        async with place.transaction() as session:
            return await enrol(session, course_id, person_id, name="Kim", now=NOW)

    places = (database, other)
    results = await asyncio.gather(*(tap(places[turn % 2], person.id) for turn, person in enumerate(people)))
    await other.close()
    assert [result.outcome for result in results].count(Outcome.SEATED) == 3
    assert sorted(result.position for result in results if result.position) == list(range(1, 38))
    async with database.reading() as session:
        assert await standing(session, course_id) == (3, 3, 37)


async def test_a_seat_given_back_by_many_taps_at_once_is_passed_on_once(database: Database) -> None:
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
        assert await standing(session, course_id) == (1, 1, 1)


@given(walk=walks)
@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_people_do_seats_and_line_stay_fair(database: Database, walk: list[tuple[str, int]]) -> None:
    seated: list[int] = []
    line: list[int] = []
    promoted = 0
    async with database.transaction() as session:
        first = next(telegram_ids)
        course = await add_course(session, slug=f"course-{first}", seats=SEATS)
        people = [person.id for person in await add_people(session, PEOPLE, first)]
        for second, (wish, who) in enumerate(walk):
            now, person_id = NOW + timedelta(seconds=second), people[who]
            if wish == "enrol":
                await enrol(session, course.id, person_id, name="Kim", now=now)
                if person_id not in seated + line:
                    (seated if len(seated) < SEATS else line).append(person_id)
            else:
                await cancel(session, course.id, person_id, now=now)
                if person_id in line:
                    line.remove(person_id)
                elif person_id in seated:
                    seated.remove(person_id)
                    if line:
                        seated.append(line.pop(0))
                        promoted += 1
        assert await who_is(session, course.id, "seated") == set(seated)
        assert await positions(session, course.id) == {person_id: turn for turn, person_id in enumerate(line, 1)}
        assert await standing(session, course.id) == (len(seated), len(seated), len(line))
        assert await count_promotions(session, people) == promoted


async def standing(session: AsyncSession, course_id: int) -> tuple[int, int, int]:
    """Return the seats that the course counts as taken, those who have one, and those who wait."""
    course = await lock_course(session, course_id)
    assert course is not None
    return (
        course.taken,
        len(await who_is(session, course_id, "seated")),
        len(await who_is(session, course_id, "waiting")),
    )


async def who_is(session: AsyncSession, course_id: int, state: str) -> set[int | None]:
    query = select(Enrolment.person_id).where(Enrolment.course_id == course_id, Enrolment.state == state)
    return set(await session.scalars(query))


async def positions(session: AsyncSession, course_id: int) -> dict[int | None, int]:
    waiting = select(Enrolment).where(Enrolment.course_id == course_id, Enrolment.state == "waiting")
    return {
        enrolment.person_id: await count_waiting_up_to(session, enrolment)
        for enrolment in (await session.scalars(waiting)).all()
    }


async def count_promotions(session: AsyncSession, people: list[int]) -> int | None:
    return await session.scalar(select(func.count()).where(OutboxMessage.person_id.in_(people)))
