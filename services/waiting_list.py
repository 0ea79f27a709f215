"""The waiting list: a free seat is offered to whoever has waited longest, held for a while, and then goes on.

Whoever calls these has locked the course, or they do it themselves: nothing else keeps the order of the line.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import list_clashes, lock_course
from db.enrolments import (
    count_free_seats,
    find_enrolment,
    list_lapsed_offers,
    list_next_waiting,
    lock_enrolment,
)
from db.models import Course, Enrolment
from db.people import find_person_by_id
from services.outbox import write_to_person
from services.seats import (
    TOO_LATE,
    UNKNOWN_COURSE,
    EnrolmentResult,
    Outcome,
    answer_until,
    in_last_hours,
    result_of,
)


async def take_seat(session: AsyncSession, course_id: int, person_id: int, *, now: datetime) -> EnrolmentResult:
    """Take the seat that a person is offered, or in the last hours one that is free for whoever taps first."""
    course = await lock_course(session, course_id)
    enrolment = await find_enrolment(session, course_id, person_id) if course else None
    return await _take(session, course, enrolment, now) if course and enrolment else UNKNOWN_COURSE


async def take_seat_for_guest(session: AsyncSession, enrolment_id: int, *, now: datetime) -> EnrolmentResult:
    """Take the seat for somebody without Telegram, whom staff have reached."""
    found = await lock_enrolment(session, enrolment_id)
    return await _take(session, found[1], found[0], now) if found else UNKNOWN_COURSE


async def decline_seat(session: AsyncSession, course_id: int, person_id: int, *, now: datetime) -> EnrolmentResult:
    """Give up the offer of a seat, which goes on to the next person, and the turn on the waiting list."""
    course = await lock_course(session, course_id)
    enrolment = await find_enrolment(session, course_id, person_id) if course else None
    if course is None or enrolment is None:
        return UNKNOWN_COURSE
    if enrolment.state != "offered":  # an old button must not take a seat away
        return await result_of(session, enrolment, changed=False)
    await give_up(session, course, enrolment, now=now)
    return EnrolmentResult(Outcome.CANCELLED)


async def give_up(session: AsyncSession, course: Course, enrolment: Enrolment, *, now: datetime) -> None:
    """End an enrolment; what it held goes to who waits."""
    held_seat = enrolment.state in ("seated", "offered")
    _change(enrolment, "cancelled")
    enrolment.attended_at = None
    await session.flush()
    if held_seat:
        await pass_on_seats(session, course, now=now)


async def pass_on_seats(session: AsyncSession, course: Course, *, now: datetime) -> None:
    """Offer the free seats to those who have waited longest; in the last hours, tell everybody who waits."""
    free = await count_free_seats(session, course.id)
    if not free or course.starts_at <= now or course.state != "published":
        return
    if in_last_hours(course, now):
        for enrolment in await list_next_waiting(session, course.id):
            await _tell(session, enrolment, "seat_open", f"{now:%Y%m%d%H%M%S}", now, course.starts_at)
        return
    until = answer_until(course, now)
    for enrolment in await list_next_waiting(session, course.id, limit=free):
        _change(enrolment, "offered", until)
        await session.flush()
        await _tell(session, enrolment, "seat_offered", str(enrolment.revision), now, until)


async def tend_waiting_list(session: AsyncSession, course_id: int, *, now: datetime) -> None:
    """End the offers whose time is up, and let the seats go on.

    Whoever can't be reached keeps the turn, and is passed over until they are back.
    """
    course = await lock_course(session, course_id)
    if course is None:
        return
    lapsed = await list_lapsed_offers(session, course_id, now)
    for enrolment in lapsed:
        if enrolment.offered_until is not None and enrolment.offered_until > now:
            _change(enrolment, "waiting")
            continue
        _change(enrolment, "cancelled")
        await _tell(session, enrolment, "offer_lapsed", str(enrolment.revision), now, course.starts_at)
    await session.flush()
    if lapsed or not in_last_hours(course, now):
        await pass_on_seats(session, course, now=now)


async def _take(session: AsyncSession, course: Course, enrolment: Enrolment, now: datetime) -> EnrolmentResult:
    if enrolment.state == "seated":
        return await result_of(session, enrolment, changed=False)
    if course.starts_at <= now or course.state != "published":
        return TOO_LATE
    if enrolment.state == "cancelled":
        return EnrolmentResult(Outcome.MISSED, changed=False)
    open_to_all = in_last_hours(course, now) and await count_free_seats(session, course.id) > 0
    if enrolment.state == "waiting" and not open_to_all:
        return await result_of(session, enrolment, changed=False)
    if enrolment.person_id is not None and await list_clashes(session, course.id, enrolment.person_id):
        return EnrolmentResult(Outcome.REFUSED, changed=False)
    _change(enrolment, "seated")
    await session.flush()
    return await result_of(session, enrolment, changed=True)


def _change(enrolment: Enrolment, state: str, offered_until: datetime | None = None) -> None:
    enrolment.state, enrolment.offered_until = state, offered_until
    enrolment.revision += 1


async def _tell(
    session: AsyncSession, enrolment: Enrolment, kind: str, occasion: str, now: datetime, until: datetime
) -> None:
    hears = enrolment.person_id or enrolment.brought_by_id
    person = await find_person_by_id(session, hears) if hears else None
    if person is not None:
        facts = {"enrolment_id": enrolment.id}
        await write_to_person(session, person, kind, f"{enrolment.id}:{occasion}", facts, due_at=now, expires_at=until)
