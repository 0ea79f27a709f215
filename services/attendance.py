"""Who was there: staff tick it after a course has begun, and can take it back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import lock_course
from db.enrolments import list_seated, lock_enrolment
from services.certificates import announce_certificate


class AttendanceOutcome(StrEnum):
    """What became of a tick."""

    NOTED = "noted"
    NOT_BEGUN = "not-begun"
    GONE = "gone"


@dataclass(frozen=True)
class AttendanceResult:
    """What became of a tick, and whose enrolment changed by it."""

    outcome: AttendanceOutcome
    changed: tuple[int, ...] = ()


async def tick_attendance(session: AsyncSession, enrolment_id: int, *, there: bool, now: datetime) -> AttendanceResult:
    """Note that somebody with a seat was there, or that they were not."""
    found = await lock_enrolment(session, enrolment_id)
    if found is None or found[0].state != "seated":
        return AttendanceResult(AttendanceOutcome.GONE)
    enrolment, course = found
    if course.starts_at > now:
        return AttendanceResult(AttendanceOutcome.NOT_BEGUN)
    if there == (enrolment.attended_at is not None):
        return AttendanceResult(AttendanceOutcome.NOTED)
    enrolment.attended_at = now if there else None
    await session.flush()
    if there:
        await announce_certificate(session, enrolment, now=now)
    return AttendanceResult(AttendanceOutcome.NOTED, (enrolment.id,))


async def tick_all(session: AsyncSession, course_id: int, *, now: datetime) -> AttendanceResult:
    """Note that everybody with a seat was there."""
    course = await lock_course(session, course_id)
    if course is None:
        return AttendanceResult(AttendanceOutcome.GONE)
    if course.starts_at > now:
        return AttendanceResult(AttendanceOutcome.NOT_BEGUN)
    absent = [enrolment for enrolment in await list_seated(session, course_id) if enrolment.attended_at is None]
    for enrolment in absent:
        enrolment.attended_at = now
        await announce_certificate(session, enrolment, now=now)
    await session.flush()
    return AttendanceResult(AttendanceOutcome.NOTED, tuple(enrolment.id for enrolment in absent))
