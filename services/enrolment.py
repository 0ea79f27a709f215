"""Signing up for a course, for oneself or for somebody without Telegram, and giving the place back."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import lock_course
from db.enrolments import find_enrolment, find_guest, lock_enrolment
from db.models import Course, Enrolment
from db.people import get_person
from knowledge.course_kinds import NEEDS
from services.obstacles import list_obstacles
from services.seats import TOO_LATE, UNKNOWN_COURSE, EnrolmentResult, Outcome, has_open_seat, result_of
from services.waiting_list import give_up


async def enrol(session: AsyncSession, course_id: int, person_id: int, *, name: str, now: datetime) -> EnrolmentResult:
    """Give a person a seat, or the last turn on the waiting list; `name` is what staff see on their list."""
    course = await lock_course(session, course_id)
    if course is None or course.state == "draft":
        return UNKNOWN_COURSE
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment and enrolment.state != "cancelled":
        return await result_of(session, enrolment, changed=False)
    if any(obstacle.bars for obstacle in await list_obstacles(session, course, person_id, now=now)):
        return EnrolmentResult(Outcome.REFUSED, changed=False)
    (await get_person(session, person_id)).name = name
    return await _give_place(session, course, enrolment or Enrolment(course_id=course_id, person_id=person_id), now)


async def enrol_guest(
    session: AsyncSession, course_id: int, name: str, brought_by_id: int, *, now: datetime
) -> EnrolmentResult:
    """Sign somebody up who has no Telegram; whoever brought them hears what they have to be told.

    Staff decide this by themselves, so only the course's beginning and its seats can stand against it.
    """
    course = await lock_course(session, course_id)
    if course is None or course.state != "published":
        return UNKNOWN_COURSE
    if course.starts_at <= now:
        return TOO_LATE
    guest = await find_guest(session, course_id, name)
    if guest and guest.state != "cancelled":
        return await result_of(session, guest, changed=False)
    guest = guest or Enrolment(course_id=course_id, guest_name=name)
    guest.brought_by_id = brought_by_id
    return await _give_place(session, course, guest, now)


async def cancel(session: AsyncSession, course_id: int, person_id: int, *, now: datetime) -> EnrolmentResult:
    """Give back a seat, an offer or a turn; what was held is offered to whoever has waited longest."""
    course = await lock_course(session, course_id)
    if course is None:
        return UNKNOWN_COURSE
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment is None or enrolment.state == "cancelled":
        return EnrolmentResult(Outcome.CANCELLED, changed=False)
    if course.starts_at <= now:
        return TOO_LATE
    await give_up(session, course, enrolment, now=now)
    return EnrolmentResult(Outcome.CANCELLED)


async def remove_guest(session: AsyncSession, enrolment_id: int, *, now: datetime) -> bool:
    """Delete the name of somebody without Telegram, with the place; returns False if it is gone already."""
    found = await lock_enrolment(session, enrolment_id)
    if found is None or found[0].guest_name is None:
        return False
    guest, course = found
    await give_up(session, course, guest, now=now)
    await session.delete(guest)
    await session.flush()
    return True


async def switch_need(
    session: AsyncSession, course_id: int, person_id: int, need: str, *, now: datetime
) -> Enrolment | None:
    """Note that a person needs something to take part, such as childcare, or needs it no more.

    Returns None if the course does not ask for it, has begun, or the person has no place in it.
    """
    course = await lock_course(session, course_id)
    enrolment = await find_enrolment(session, course_id, person_id) if course else None
    if course is None or enrolment is None or enrolment.state == "cancelled" or course.starts_at <= now:
        return None
    if need not in needs_asked(course):
        return None
    kept = [one for one in enrolment.needs if one != need]
    enrolment.needs = kept if need in enrolment.needs else [*kept, need]
    await session.flush()
    return enrolment


def needs_asked(course: Course) -> tuple[str, ...]:
    """Return the names of what a course asks about."""
    asked = {"childcare": course.asks_childcare, "access": course.asks_access}
    return tuple(need for need, question in NEEDS.items() if asked[question])


async def _give_place(session: AsyncSession, course: Course, enrolment: Enrolment, now: datetime) -> EnrolmentResult:
    enrolment.state = "seated" if await has_open_seat(session, course, now=now) else "waiting"
    enrolment.since = now
    enrolment.revision = (enrolment.revision or 0) + 1
    enrolment.needs = []
    session.add(enrolment)
    await session.flush()
    return await result_of(session, enrolment, changed=True)
