"""How somebody stands in a course, whether a seat is open, and how long an offer of one lasts."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import count_free_seats, count_waiting_up_to, list_next_waiting
from db.models import Course, Enrolment

LAST_HOURS = timedelta(hours=24)
ANSWER_TIMES = (  # this long before the course begins, at least: this long to answer an offer
    (timedelta(days=7), timedelta(hours=48)),
    (timedelta(days=3), timedelta(hours=24)),
    (LAST_HOURS, timedelta(hours=12)),
)


class Outcome(StrEnum):
    """How a wish about a seat ended."""

    SEATED = "seated"
    WAITING = "waiting"
    OFFERED = "offered"
    CANCELLED = "cancelled"
    MISSED = "missed"
    REFUSED = "refused"
    TOO_LATE = "too-late"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class EnrolmentResult:
    """Where somebody stands now. `changed` is False where it was so before; `position` counts the waiting from 1."""

    outcome: Outcome
    changed: bool = True
    position: int | None = None


UNKNOWN_COURSE = EnrolmentResult(Outcome.UNKNOWN, changed=False)
TOO_LATE = EnrolmentResult(Outcome.TOO_LATE, changed=False)


async def result_of(session: AsyncSession, enrolment: Enrolment, *, changed: bool) -> EnrolmentResult:
    """Return where an enrolment stands."""
    position = await count_waiting_up_to(session, enrolment) if enrolment.state == "waiting" else None
    return EnrolmentResult(Outcome(enrolment.state), changed, position)


async def has_open_seat(session: AsyncSession, course: Course, *, now: datetime) -> bool:
    """Tell whether whoever signs up now gets a seat: there is one, and nobody has waited longer.

    In the last hours the first who taps gets it, whether they waited or not.
    """
    if not await count_free_seats(session, course.id):
        return False
    return in_last_hours(course, now) or not await list_next_waiting(session, course.id, limit=1)


def in_last_hours(course: Course, now: datetime) -> bool:
    """Tell whether it is too late to offer a seat to one person after the other."""
    return course.starts_at - now <= LAST_HOURS


def answer_until(course: Course, now: datetime) -> datetime:
    """Return until when an offer made now can be taken. Only before the last hours are there offers."""
    left = course.starts_at - now
    return now + next(time for least, time in ANSWER_TIMES if left > least)
