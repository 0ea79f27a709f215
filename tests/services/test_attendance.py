from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import find_enrolment, list_attended
from db.models import Course, Enrolment, Person
from services.attendance import AttendanceOutcome, AttendanceResult, tick_all, tick_attendance
from services.enrolment import cancel, enrol
from tests.conversation import NOW
from tests.db.samples import add_course, add_people, add_person

NOTED, GONE, NOT_BEGUN = AttendanceOutcome.NOTED, AttendanceOutcome.GONE, AttendanceOutcome.NOT_BEGUN


async def test_whoever_was_there_is_noted_once(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    seat = await seat_of(session, course, person)
    assert await tick(session, course, seat) == AttendanceResult(NOTED, (seat.id,))
    assert await tick(session, course, seat) == AttendanceResult(NOTED)
    assert await list_attended(session, person.id) == [(seat, course)]


async def test_a_tick_can_be_taken_back(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    seat = await seat_of(session, course, person)
    await tick(session, course, seat)
    assert await tick(session, course, seat, there=False) == AttendanceResult(NOTED, (seat.id,))
    assert await list_attended(session, person.id) == []


async def test_everybody_can_be_ticked_at_once(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=2), await add_people(session, 3)
    first, second, _ = [await seat_of(session, course, person) for person in people]
    await tick(session, course, first)
    after = course.starts_at + timedelta(hours=1)
    assert await tick_all(session, course.id, now=after) == AttendanceResult(NOTED, (second.id,))
    assert [len(await list_attended(session, person.id)) for person in people] == [1, 1, 0]


@pytest.mark.parametrize("early", [timedelta(minutes=1), timedelta(days=3)])
async def test_nobody_was_there_before_it_began(session: AsyncSession, early: timedelta) -> None:
    course, person = await add_course(session), await add_person(session)
    seat = await seat_of(session, course, person)
    before = course.starts_at - early
    assert await tick_attendance(session, seat.id, there=True, now=before) == AttendanceResult(NOT_BEGUN)
    assert await tick_all(session, course.id, now=before) == AttendanceResult(NOT_BEGUN)


async def test_without_a_seat_there_is_nothing_to_tick(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    seat = await seat_of(session, course, person)
    await cancel(session, course.id, person.id, now=NOW)
    assert await tick(session, course, seat) == AttendanceResult(GONE)
    assert await tick_attendance(session, 4711, there=True, now=NOW) == AttendanceResult(GONE)
    assert await tick_all(session, 4711, now=NOW) == AttendanceResult(GONE)


async def seat_of(session: AsyncSession, course: Course, person: Person) -> Enrolment:
    await enrol(session, course.id, person.id, name="Kim", now=NOW)
    enrolment = await find_enrolment(session, course.id, person.id)
    assert enrolment is not None
    return enrolment


async def tick(session: AsyncSession, course: Course, seat: Enrolment, *, there: bool = True) -> AttendanceResult:
    return await tick_attendance(session, seat.id, there=there, now=course.starts_at + timedelta(hours=1))
