from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import find_enrolment
from db.models import OutboxMessage, Person
from services.enrolment import enrol
from services.privacy import forget_person
from tests.conversation import NOW
from tests.db.samples import add_course, add_people, add_person


async def test_the_seats_of_somebody_forgotten_are_offered_to_those_who_wait(session: AsyncSession) -> None:
    courses = [
        await add_course(session, "first", seats=1),
        await add_course(session, "later", seats=1, starts_at=NOW + timedelta(days=8), ends_at=NOW + timedelta(days=9)),
    ]
    leaving, waiting = await add_people(session, 2)
    for course in courses:
        for person in (leaving, waiting):
            await enrol(session, course.id, person.id, name="Kim", now=NOW)
    await forget_person(session, leaving.id, now=NOW)
    moved_up = [await find_enrolment(session, course.id, waiting.id) for course in courses]
    assert [enrolment.state for enrolment in moved_up if enrolment] == ["offered", "offered"]
    assert set(await session.scalars(select(OutboxMessage.person_id))) == {waiting.id}


async def test_somebody_can_be_forgotten_after_their_course_has_begun(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    await enrol(session, course.id, person.id, name="Kim", now=NOW)
    await forget_person(session, person.id, now=course.starts_at + timedelta(days=1))
    assert list(await session.scalars(select(Person.id))) == []


async def test_forgetting_twice_is_nothing_special(session: AsyncSession) -> None:
    person = await add_person(session)
    for _ in range(2):
        await forget_person(session, person.id, now=NOW)
    assert list(await session.scalars(select(Person.id))) == []
