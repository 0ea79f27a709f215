"""What the database itself refuses, whatever the code above it does."""

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import count_free_seats
from db.models import Course, Enrolment, Person
from tests.conversation import NOW
from tests.db.samples import add_course, add_people, add_row


async def test_more_seats_than_there_are_are_refused(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=2), await add_people(session, 3)
    await add_enrolment(session, course, people[0], "seated")
    await add_enrolment(session, course, people[1], "offered")
    with pytest.raises(IntegrityError, match="ck_courses_seats"):
        await add_enrolment(session, course, people[2], "seated")
    await session.rollback()


async def test_nobody_moves_up_into_a_full_course(session: AsyncSession) -> None:
    course, (first, second) = await add_course(session, seats=1), await add_people(session, 2)
    await add_enrolment(session, course, first, "offered")
    waiting = await add_enrolment(session, course, second, "waiting")
    with pytest.raises(IntegrityError, match="ck_courses_seats"):
        await session.execute(update(Enrolment).where(Enrolment.id == waiting.id).values(state="seated"))
    await session.rollback()


async def test_a_course_can_t_have_fewer_seats_than_are_taken(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=2), await add_people(session, 2)
    for person in people:
        await add_enrolment(session, course, person, "seated")
    with pytest.raises(IntegrityError, match="ck_courses_seats"):
        await session.execute(update(Course).where(Course.id == course.id).values(seats=1))
    await session.rollback()


async def test_seats_are_counted_through_every_change(session: AsyncSession) -> None:
    course, (first, second) = await add_course(session, seats=2), await add_people(session, 2)
    taken = await add_enrolment(session, course, first, "seated")
    await add_enrolment(session, course, second, "waiting")
    free = [await count_free_seats(session, course.id)]
    for change in ({"state": "cancelled"}, {"state": "offered", "offered_until": NOW}, SEATED, SEATED):
        await session.execute(update(Enrolment).where(Enrolment.id == taken.id).values(**change))
        free.append(await count_free_seats(session, course.id))
    await session.execute(delete(Person).where(Person.id == first.id))
    assert [*free, await count_free_seats(session, course.id)] == [1, 2, 1, 1, 1, 2]


async def test_a_person_has_one_offer_in_a_course(session: AsyncSession) -> None:
    course, (person,) = await add_course(session, seats=5), await add_people(session, 1)
    await add_enrolment(session, course, person, "offered")
    with pytest.raises(IntegrityError, match=r"enrolments[._]"):
        await add_enrolment(session, course, person, "offered")
    await session.rollback()


@pytest.mark.parametrize(
    "broken",
    [
        {"state": "offered"},  # an offer without an end
        {"state": "waiting", "offered_until": NOW},
        {"state": "waiting", "attended_at": NOW},
        {"state": "waiting", "guest_name": "Alex Muster"},  # whose place would it be?
        {"state": "standing"},
    ],
)
async def test_a_place_that_makes_no_sense_is_refused(session: AsyncSession, broken: dict[str, object]) -> None:
    course, (person,) = await add_course(session), await add_people(session, 1)
    with pytest.raises(IntegrityError, match="ck_enrolments"):
        await add_row(session, Enrolment(course_id=course.id, person_id=person.id, since=NOW, **broken))
    await session.rollback()


async def test_a_course_takes_its_places_along(session: AsyncSession) -> None:
    course, people = await add_course(session), await add_people(session, 2)
    for person in people:
        await add_enrolment(session, course, person, "seated")
    await session.execute(delete(Course).where(Course.id == course.id))
    assert list(await session.scalars(select(Enrolment.id))) == []


SEATED = {"state": "seated", "offered_until": None}


async def add_enrolment(session: AsyncSession, course: Course, person: Person, state: str) -> Enrolment:
    until = NOW if state == "offered" else None
    return await add_row(
        session, Enrolment(course_id=course.id, person_id=person.id, state=state, since=NOW, offered_until=until)
    )
