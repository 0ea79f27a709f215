"""Seats in courses: signing up, waiting, giving back, moving up."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import (
    count_free_seats,
    count_waiting_up_to,
    find_enrolment,
    find_next_waiting,
    lock_course,
)
from db.models import Course, Enrolment
from db.people import get_person
from services.outbox import write_to_person


class Outcome(StrEnum):
    """How a wish about a seat ended."""

    SEATED = "seated"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    TOO_LATE = "too-late"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class EnrolmentResult:
    """Where a person stands now. `changed` is False where it was so before; `position` counts the waiting from 1."""

    outcome: Outcome
    changed: bool = True
    position: int | None = None


async def enrol(session: AsyncSession, course_id: int, person_id: int, *, name: str, now: datetime) -> EnrolmentResult:
    """Give a person a seat, or the last turn on the waiting list; `name` is what staff see on their list."""
    course = await lock_course(session, course_id)
    if course is None:
        return EnrolmentResult(Outcome.UNKNOWN, changed=False)
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment and enrolment.state != "cancelled":
        return await _standing(session, enrolment, changed=False)
    if course.starts_at <= now:
        return EnrolmentResult(Outcome.TOO_LATE, changed=False)
    state = "seated" if await count_free_seats(session, course_id) else "waiting"
    if enrolment is None:
        enrolment = Enrolment(course_id=course_id, person_id=person_id, revision=0)
        session.add(enrolment)
    enrolment.state, enrolment.since = state, now
    enrolment.revision += 1
    (await get_person(session, person_id)).name = name
    await session.flush()
    return await _standing(session, enrolment, changed=True)


async def cancel(session: AsyncSession, course_id: int, person_id: int, *, now: datetime) -> EnrolmentResult:
    """Give back a seat or a turn; a seat goes to whoever has waited longest."""
    course = await lock_course(session, course_id)
    if course is None:
        return EnrolmentResult(Outcome.UNKNOWN, changed=False)
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment is None or enrolment.state == "cancelled":
        return EnrolmentResult(Outcome.CANCELLED, changed=False)
    if course.starts_at <= now:
        return EnrolmentResult(Outcome.TOO_LATE, changed=False)
    had_seat = enrolment.state == "seated"
    enrolment.state = "cancelled"
    enrolment.revision += 1
    await session.flush()
    if had_seat:
        await _pass_on_seat(session, course, now)
    return EnrolmentResult(Outcome.CANCELLED)


async def _pass_on_seat(session: AsyncSession, course: Course, now: datetime) -> None:
    waiting = await find_next_waiting(session, course.id)
    if waiting is None or waiting.person_id is None:
        return
    waiting.state = "seated"
    waiting.revision += 1
    await session.flush()
    await write_to_person(
        session,
        await get_person(session, waiting.person_id),
        "seat_given",
        f"{waiting.id}:{waiting.revision}",
        {"course_id": course.id},
        due_at=now,
        expires_at=course.starts_at,
    )


async def _standing(session: AsyncSession, enrolment: Enrolment, *, changed: bool) -> EnrolmentResult:
    if enrolment.state == "seated":
        return EnrolmentResult(Outcome.SEATED, changed)
    return EnrolmentResult(Outcome.WAITING, changed, await count_waiting_up_to(session, enrolment))
