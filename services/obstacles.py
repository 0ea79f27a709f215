"""Why somebody can't sign up for a course: every reason, so that nobody taps in vain."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import list_clashes
from db.models import Course
from services.prerequisites import list_missing
from services.seats import has_open_seat


class Reason(StrEnum):
    """Why not."""

    CALLED_OFF = "called-off"
    BEGUN = "begun"
    CLOSED = "closed"
    CLASH = "clash"
    PREREQUISITE = "prerequisite"
    FULL = "full"


@dataclass(frozen=True)
class Obstacle:
    """A reason, with the course that meets at the same time or the prerequisite that is missing."""

    reason: Reason
    course: Course | None = None
    prerequisite: str | None = None

    @property
    def bars(self) -> bool:
        """Tell whether nothing can be done. When a course is full, one can wait."""
        return self.reason is not Reason.FULL


async def list_obstacles(
    session: AsyncSession, course: Course, person_id: int, *, now: datetime
) -> tuple[Obstacle, ...]:
    """Return all reasons why a person can't sign up for a course now."""
    if course.state == "cancelled":
        return (Obstacle(Reason.CALLED_OFF),)
    if course.starts_at <= now:
        return (Obstacle(Reason.BEGUN),)
    closed = [Obstacle(Reason.CLOSED)] if course.closes_at <= now else []
    clashes = [Obstacle(Reason.CLASH, course=other) for other in await list_clashes(session, course.id, person_id)]
    missing = [
        Obstacle(Reason.PREREQUISITE, prerequisite=name)
        for name in await list_missing(session, course.kind, person_id, now=now)
    ]
    full = [] if await has_open_seat(session, course, now=now) else [Obstacle(Reason.FULL)]
    return (*closed, *clashes, *missing, *full)
