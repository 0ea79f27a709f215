from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import (
    count_free_seats,
    delete_guests,
    delete_needs,
    find_enrolment,
    find_guest,
    list_places,
)
from db.models import Course, Enrolment, OutboxMessage, Person
from services.enrolment import cancel, enrol, enrol_guest, remove_guest, switch_need
from services.seats import EnrolmentResult, Outcome
from services.waiting_list import take_seat
from tests.conversation import NOW
from tests.db.samples import add_course, add_people, add_person


async def test_whoever_comes_first_gets_a_seat_and_the_rest_wait_in_line(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=2), await add_people(session, 4)
    results = [await sign_up(session, course, person) for person in people]
    assert [(result.outcome, result.position) for result in results] == [
        ("seated", None),
        ("seated", None),
        ("waiting", 1),
        ("waiting", 2),
    ]
    assert await count_free_seats(session, course.id) == 0


async def test_signing_up_twice_changes_nothing(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    await sign_up(session, course, person)
    assert await sign_up(session, course, person) == EnrolmentResult(Outcome.SEATED, changed=False)
    assert await count_free_seats(session, course.id) == 1


async def test_waiting_twice_keeps_the_place_in_line(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=1), await add_people(session, 3)
    for person in people:
        await sign_up(session, course, person)
    assert await sign_up(session, course, people[1]) == EnrolmentResult(Outcome.WAITING, changed=False, position=1)


async def test_a_seat_given_back_is_offered_to_the_first_in_line_with_one_message(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=1), await add_people(session, 3)
    for person in people:
        await sign_up(session, course, person)
    assert await give_back(session, course, people[0]) == EnrolmentResult(Outcome.CANCELLED)
    assert [await state(session, course, person) for person in people] == ["cancelled", "offered", "waiting"]
    [message] = (await session.scalars(select(OutboxMessage))).all()
    offer = await find_enrolment(session, course.id, people[1].id)
    assert offer is not None
    assert (message.kind, message.person_id, message.facts) == (
        "seat_offered",
        people[1].id,
        {"enrolment_id": offer.id},
    )
    assert (message.due_at, message.expires_at) == (NOW, offer.offered_until)


async def test_a_seat_that_nobody_waits_for_is_free_again(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    await sign_up(session, course, person)
    await give_back(session, course, person)
    assert await count_free_seats(session, course.id) == 2 and await count_messages(session) == 0


async def test_leaving_the_waiting_list_frees_no_seat(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=1), await add_people(session, 3)
    for person in people:
        await sign_up(session, course, person)
    await give_back(session, course, people[1])
    assert await count_free_seats(session, course.id) == 0 and await count_messages(session) == 0
    assert (await sign_up(session, course, people[2])).position == 1


async def test_giving_back_twice_moves_up_only_one(session: AsyncSession) -> None:
    course, people = await add_course(session, seats=1), await add_people(session, 3)
    for person in people:
        await sign_up(session, course, person)
    await give_back(session, course, people[0])
    assert await give_back(session, course, people[0]) == EnrolmentResult(Outcome.CANCELLED, changed=False)
    assert await state(session, course, people[2]) == "waiting" and await count_messages(session) == 1


async def test_whoever_comes_back_waits_behind_the_others(session: AsyncSession) -> None:
    course, (first, second, third) = await add_course(session, seats=1), await add_people(session, 3)
    for minute, person in enumerate((first, second, third)):
        await sign_up(session, course, person, minute)
    await give_back(session, course, second)
    assert (await sign_up(session, course, second, 10)).position == 2


async def test_being_offered_a_seat_a_second_time_is_told_again(session: AsyncSession) -> None:
    course, (first, second) = await add_course(session, seats=1), await add_people(session, 2)
    for leaving, staying in ((first, second), (second, first), (first, second)):
        await sign_up(session, course, leaving)
        await sign_up(session, course, staying)
        await give_back(session, course, leaving)
        await take_seat(session, course.id, staying.id, now=NOW)
    to_second = select(func.count()).where(OutboxMessage.person_id == second.id)
    assert await session.scalar(to_second) == 2


async def test_staff_see_the_name_only_of_those_who_signed_up(session: AsyncSession) -> None:
    course, person = await add_course(session), await add_person(session)
    assert person.name is None
    await sign_up(session, course, person)
    assert person.name == "Kim"


@pytest.mark.parametrize("begun", [timedelta(0), timedelta(minutes=1), timedelta(days=300)])
async def test_a_course_that_has_begun_takes_nobody_and_lets_nobody_go(session: AsyncSession, begun: timedelta) -> None:
    course, (seated, late) = await add_course(session), await add_people(session, 2)
    await sign_up(session, course, seated)
    course.starts_at = NOW - begun
    await session.flush()
    assert await sign_up(session, course, late) == EnrolmentResult(Outcome.REFUSED, changed=False)
    assert await give_back(session, course, seated) == EnrolmentResult(Outcome.TOO_LATE, changed=False)
    assert await state(session, course, seated) == "seated"


async def test_a_course_that_is_gone_is_said_to_be_unknown(session: AsyncSession) -> None:
    person = await add_person(session)
    unknown = EnrolmentResult(Outcome.UNKNOWN, changed=False)
    assert await enrol(session, 999, person.id, name="Kim", now=NOW) == unknown
    assert await cancel(session, 999, person.id, now=NOW) == unknown


async def test_every_change_of_a_calendar_entry_has_a_higher_revision(session: AsyncSession) -> None:
    course, (first, second) = await add_course(session, seats=1), await add_people(session, 2)
    await sign_up(session, course, first)
    await sign_up(session, course, second)
    await give_back(session, course, first)
    revisions = [await find_enrolment(session, course.id, person.id) for person in (first, second)]
    assert [found.revision for found in revisions if found] == [2, 2]


async def test_a_draft_is_no_course_for_volunteers(session: AsyncSession) -> None:
    course, person = await add_course(session, state="draft"), await add_person(session)
    assert await sign_up(session, course, person) == EnrolmentResult(Outcome.UNKNOWN, changed=False)


async def test_what_a_course_asks_about_can_be_said_and_taken_back(session: AsyncSession) -> None:
    course, person = await add_course(session, asks_childcare=True), await add_person(session)
    await sign_up(session, course, person)
    assert await needs(session, course, person, "childcare") == ["childcare"]
    assert await needs(session, course, person, "childcare") == []


async def test_what_nobody_asked_is_not_stored(session: AsyncSession) -> None:
    course, (person, stranger) = await add_course(session, asks_childcare=True), await add_people(session, 2)
    await sign_up(session, course, person)
    assert await needs(session, course, person, "hearing") is None
    assert await needs(session, course, stranger, "childcare") is None


async def test_needs_are_forgotten_when_the_course_is_over(session: AsyncSession) -> None:
    course, person = await add_course(session, asks_childcare=True), await add_person(session)
    await sign_up(session, course, person)
    await needs(session, course, person, "childcare")
    await delete_needs(session, course.ends_at)
    assert (await stored(session, course, person)).needs == ["childcare"]
    await delete_needs(session, course.ends_at + timedelta(seconds=1))
    assert (await stored(session, course, person)).needs == []


async def test_somebody_without_telegram_gets_a_seat_or_waits(session: AsyncSession) -> None:
    course, staff = await add_course(session, seats=1), await add_person(session)
    assert await bring(session, course, staff, "Alex Muster") == EnrolmentResult(Outcome.SEATED)
    assert await bring(session, course, staff, "Alex Muster") == EnrolmentResult(Outcome.SEATED, changed=False)
    assert await bring(session, course, staff, "Toni Muster") == EnrolmentResult(Outcome.WAITING, position=1)


async def test_the_name_of_a_guest_can_be_deleted_and_the_seat_goes_on(session: AsyncSession) -> None:
    course, (staff, waiting) = await add_course(session, seats=1), await add_people(session, 2)
    await bring(session, course, staff, "Alex Muster")
    await sign_up(session, course, waiting)
    guest = await find_guest(session, course.id, "Alex Muster")
    assert guest is not None and await remove_guest(session, guest.id, now=NOW)
    assert not await remove_guest(session, guest.id, now=NOW)
    assert await find_guest(session, course.id, "Alex Muster") is None
    assert await state(session, course, waiting) == "offered"


async def test_guests_are_forgotten_long_after_the_course(session: AsyncSession) -> None:
    course, (staff, volunteer) = await add_course(session), await add_people(session, 2)
    await bring(session, course, staff, "Alex Muster")
    await sign_up(session, course, volunteer)
    await delete_guests(session, course.ends_at + timedelta(seconds=1))
    assert [person for _, person in await list_places(session, course.id)] == [volunteer]
    assert await count_free_seats(session, course.id) == 1


@pytest.mark.parametrize("unfit", [{"state": "draft"}, {"state": "cancelled"}])
async def test_guests_come_to_published_courses_only(session: AsyncSession, unfit: dict[str, str]) -> None:
    course, staff = await add_course(session, **unfit), await add_person(session)
    assert await bring(session, course, staff, "Alex Muster") == EnrolmentResult(Outcome.UNKNOWN, changed=False)


async def test_guests_come_before_it_begins(session: AsyncSession) -> None:
    course, staff = await add_course(session, starts_at=NOW), await add_person(session)
    assert await bring(session, course, staff, "Alex Muster") == EnrolmentResult(Outcome.TOO_LATE, changed=False)


async def bring(session: AsyncSession, course: Course, staff: Person, name: str) -> EnrolmentResult:
    return await enrol_guest(session, course.id, name, staff.id, now=NOW)


async def needs(session: AsyncSession, course: Course, person: Person, need: str) -> list[str] | None:
    enrolment = await switch_need(session, course.id, person.id, need, now=NOW)
    return enrolment.needs if enrolment else None


async def stored(session: AsyncSession, course: Course, person: Person) -> Enrolment:
    enrolment = await find_enrolment(session, course.id, person.id)
    assert enrolment is not None
    await session.refresh(enrolment)
    return enrolment


async def sign_up(session: AsyncSession, course: Course, person: Person, minute: int = 0) -> EnrolmentResult:
    return await enrol(session, course.id, person.id, name="Kim", now=NOW + timedelta(minutes=minute))


async def give_back(session: AsyncSession, course: Course, person: Person) -> EnrolmentResult:
    return await cancel(session, course.id, person.id, now=NOW)


async def state(session: AsyncSession, course: Course, person: Person) -> str | None:
    enrolment = await find_enrolment(session, course.id, person.id)
    return enrolment.state if enrolment else None


async def count_messages(session: AsyncSession) -> int | None:
    return await session.scalar(select(func.count()).select_from(OutboxMessage))
