"""Offers of seats: who gets one, how long, and where the seat goes then. The rest is in test_last_seat.py."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import count_free_seats, find_enrolment, find_guest, list_courses_to_tend
from db.models import Course, OutboxMessage, Person
from services.enrolment import cancel, enrol, enrol_guest
from services.privacy import forget_person
from services.seats import LAST_HOURS, EnrolmentResult, Outcome
from services.waiting_list import decline_seat, take_seat, take_seat_for_guest, tend_waiting_list
from tests.conversation import NOW
from tests.db.samples import add_course, add_people, add_person

TAKEN = EnrolmentResult(Outcome.SEATED)


@pytest.mark.parametrize(
    ("begins_in", "answer_in"),
    [
        (timedelta(days=30), timedelta(hours=48)),
        (timedelta(days=7), timedelta(hours=24)),
        (timedelta(days=3), timedelta(hours=12)),
        (timedelta(hours=25), timedelta(hours=12)),
    ],
)
async def test_the_closer_the_course_the_shorter_the_time_to_answer(
    session: AsyncSession, begins_in: timedelta, answer_in: timedelta
) -> None:
    course, (leaving, waiting) = await full_course(session, begins_in=begins_in)
    await cancel(session, course.id, leaving.id, now=NOW)
    offer = await find_enrolment(session, course.id, waiting.id)
    assert offer is not None and offer.offered_until == NOW + answer_in


async def test_a_seat_that_is_offered_is_held(session: AsyncSession) -> None:
    course, (leaving, _) = await full_course(session)
    newcomer = await add_person(session, 900)
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await sign_up(session, course, newcomer) == EnrolmentResult(Outcome.WAITING, position=1)
    assert await count_free_seats(session, course.id) == 0


async def test_an_offer_that_is_taken_is_a_seat(session: AsyncSession) -> None:
    course, (leaving, waiting) = await full_course(session)
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await take_seat(session, course.id, waiting.id, now=NOW) == TAKEN
    assert await take_seat(session, course.id, waiting.id, now=NOW) == EnrolmentResult(Outcome.SEATED, changed=False)


async def test_an_offer_that_is_declined_goes_on_at_once(session: AsyncSession) -> None:
    course, (leaving, second, third) = await full_course(session, people=3)
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await decline_seat(session, course.id, second.id, now=NOW) == EnrolmentResult(Outcome.CANCELLED)
    assert await states(session, course, [second, third]) == ["cancelled", "offered"]


async def test_an_old_button_never_gives_a_seat_away(session: AsyncSession) -> None:
    course, (leaving, waiting) = await full_course(session)
    await cancel(session, course.id, leaving.id, now=NOW)
    await take_seat(session, course.id, waiting.id, now=NOW)
    again = await decline_seat(session, course.id, waiting.id, now=NOW)
    assert again == EnrolmentResult(Outcome.SEATED, changed=False)


async def test_an_offer_nobody_answers_goes_on_by_itself_and_both_hear_of_it(session: AsyncSession) -> None:
    course, (leaving, second, third) = await full_course(session, people=3, begins_in=timedelta(days=30))
    await cancel(session, course.id, leaving.id, now=NOW)
    await tend(session, NOW + timedelta(hours=47, minutes=59))
    assert await states(session, course, [second, third]) == ["offered", "waiting"]
    await tend(session, NOW + timedelta(hours=48))
    assert await states(session, course, [second, third]) == ["cancelled", "offered"]
    assert await heard(session, second) == ["seat_offered", "offer_lapsed"]
    assert await heard(session, third) == ["seat_offered"]


async def test_tending_twice_changes_nothing(session: AsyncSession) -> None:
    course, (leaving, second, third) = await full_course(session, people=3)
    await cancel(session, course.id, leaving.id, now=NOW)
    for _ in range(2):
        await tend(session, NOW + timedelta(days=2))
    assert await states(session, course, [second, third]) == ["cancelled", "offered"]
    assert await heard(session, third) == ["seat_offered"]


async def test_whoever_missed_an_offer_hears_that_it_went_on_and_may_wait_again(session: AsyncSession) -> None:
    course, (leaving, second, _) = await full_course(session, people=3)
    await cancel(session, course.id, leaving.id, now=NOW)
    later = NOW + timedelta(days=2)
    await tend(session, later)
    assert await take_seat(session, course.id, second.id, now=later) == EnrolmentResult(Outcome.MISSED, changed=False)
    assert await enrol(session, course.id, second.id, name="Kim", now=later) == EnrolmentResult(
        Outcome.WAITING, position=1
    )


async def test_in_the_last_hours_all_who_wait_are_told_and_the_first_who_taps_gets_it(session: AsyncSession) -> None:
    course, (leaving, second, third) = await full_course(session, people=3, begins_in=LAST_HOURS)
    await cancel(session, course.id, leaving.id, now=NOW)
    assert [await heard(session, person) for person in (second, third)] == [["seat_open"], ["seat_open"]]
    assert await take_seat(session, course.id, third.id, now=NOW) == TAKEN
    assert await take_seat(session, course.id, second.id, now=NOW) == EnrolmentResult(
        Outcome.WAITING, changed=False, position=1
    )


async def test_an_offer_that_ends_in_the_last_hours_is_open_to_all(session: AsyncSession) -> None:
    course, (leaving, second, third, fourth) = await full_course(session, people=4, begins_in=timedelta(hours=26))
    await cancel(session, course.id, leaving.id, now=NOW)
    await tend(session, NOW + timedelta(hours=12))
    assert await states(session, course, [second, third, fourth]) == ["cancelled", "waiting", "waiting"]
    assert [await heard(session, person) for person in (third, fourth)] == [["seat_open"], ["seat_open"]]


async def test_in_the_last_hours_nobody_is_told_the_same_twice(session: AsyncSession) -> None:
    course, (leaving, second) = await full_course(session, begins_in=timedelta(hours=20))
    await cancel(session, course.id, leaving.id, now=NOW)
    for minutes in range(5):
        await tend(session, NOW + timedelta(minutes=minutes))
    assert await heard(session, second) == ["seat_open"]


async def test_whoever_can_t_be_reached_is_passed_over_and_keeps_the_turn(session: AsyncSession) -> None:
    course, (leaving, away, third) = await full_course(session, people=3)
    away.unreachable_since = NOW
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await states(session, course, [away, third]) == ["waiting", "offered"]
    away.unreachable_since = None
    await decline_seat(session, course.id, third.id, now=NOW)
    assert await states(session, course, [away, third]) == ["offered", "cancelled"]


async def test_an_offer_that_nobody_can_hear_of_goes_on_before_its_time(session: AsyncSession) -> None:
    course, (leaving, away, third) = await full_course(session, people=3)
    await cancel(session, course.id, leaving.id, now=NOW)
    away.unreachable_since = NOW
    await tend(session, NOW + timedelta(minutes=1))
    assert await states(session, course, [away, third]) == ["waiting", "offered"]


async def test_a_seat_is_offered_to_whoever_is_back(session: AsyncSession) -> None:
    course, (leaving, away) = await full_course(session)
    away.unreachable_since = NOW
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await count_free_seats(session, course.id) == 1
    away.unreachable_since = None
    await tend(session, NOW + timedelta(minutes=1))
    assert await states(session, course, [away]) == ["offered"]


async def test_a_seat_can_t_be_taken_while_another_course_meets(session: AsyncSession) -> None:
    course, (leaving, waiting) = await full_course(session)
    other = await add_course(session, "other")
    await sign_up(session, other, waiting)
    await cancel(session, course.id, leaving.id, now=NOW)
    assert await take_seat(session, course.id, waiting.id, now=NOW) == EnrolmentResult(Outcome.REFUSED, changed=False)
    await cancel(session, other.id, waiting.id, now=NOW)
    assert await take_seat(session, course.id, waiting.id, now=NOW) == TAKEN


async def test_nothing_is_offered_when_the_course_has_begun(session: AsyncSession) -> None:
    course, (leaving, second, third) = await full_course(session, people=3, begins_in=timedelta(hours=30))
    await cancel(session, course.id, leaving.id, now=NOW)
    begun = course.starts_at
    assert (await take_seat(session, course.id, second.id, now=begun)).outcome == Outcome.TOO_LATE
    await tend(session, begun + timedelta(hours=1))
    assert await states(session, course, [second, third]) == ["cancelled", "waiting"]
    assert await heard(session, third) == []


async def test_whoever_brought_a_guest_hears_of_the_offer_and_takes_it(session: AsyncSession) -> None:
    course, (leaving, staff) = await full_course(session, waiting=False)
    await enrol_guest(session, course.id, "Alex Muster", staff.id, now=NOW)
    await cancel(session, course.id, leaving.id, now=NOW)
    guest = await find_guest(session, course.id, "Alex Muster")
    assert guest is not None and guest.state == "offered"
    assert await heard(session, staff) == ["seat_offered"]
    assert await take_seat_for_guest(session, guest.id, now=NOW) == TAKEN
    assert (await take_seat_for_guest(session, 4711, now=NOW)).outcome == Outcome.UNKNOWN


async def test_a_guest_whom_nobody_can_be_told_about_waits_on(session: AsyncSession) -> None:
    course, (leaving, staff) = await full_course(session, waiting=False)
    await enrol_guest(session, course.id, "Alex Muster", staff.id, now=NOW)
    await cancel(session, course.id, leaving.id, now=NOW)
    await forget_person(session, staff.id, now=NOW)
    await tend(session, NOW)
    guest = await find_guest(session, course.id, "Alex Muster")
    assert guest is not None and guest.state == "waiting"


@pytest.mark.parametrize("wish", [take_seat, decline_seat])
async def test_a_seat_in_no_course_is_said_to_be_unknown(session: AsyncSession, wish: object) -> None:
    assert callable(wish)
    assert (await wish(session, 999, 1, now=NOW)).outcome == Outcome.UNKNOWN


async def full_course(
    session: AsyncSession, *, people: int = 2, begins_in: timedelta = timedelta(days=6), waiting: bool = True
) -> tuple[Course, list[Person]]:
    """A course with one seat, which the first person has; the others wait in their order."""
    starts_at = NOW + begins_in
    course = await add_course(session, seats=1, starts_at=starts_at, ends_at=starts_at + timedelta(hours=3))
    everybody = await add_people(session, people)
    for person in everybody if waiting else everybody[:1]:
        await sign_up(session, course, person)
    return course, everybody


async def sign_up(session: AsyncSession, course: Course, person: Person) -> EnrolmentResult:
    return await enrol(session, course.id, person.id, name="Kim", now=NOW)


async def tend(session: AsyncSession, now: datetime) -> None:
    await session.flush()
    for course_id in await list_courses_to_tend(session, now, now + LAST_HOURS):
        await tend_waiting_list(session, course_id, now=now)


async def states(session: AsyncSession, course: Course, people: list[Person]) -> list[str | None]:
    found = [await find_enrolment(session, course.id, person.id) for person in people]
    return [enrolment.state if enrolment else None for enrolment in found]


async def heard(session: AsyncSession, person: Person) -> list[str]:
    query = select(OutboxMessage.kind).where(OutboxMessage.person_id == person.id).order_by(OutboxMessage.id)
    return list(await session.scalars(query))
