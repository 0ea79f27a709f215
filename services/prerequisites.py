"""What a person has to have done before a course, and who looks whether they did."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.enrolments import count_attended
from knowledge.course_kinds import COURSE_KINDS
from services.conduct import has_shown_certificate

Check = Callable[[AsyncSession, int, datetime], Awaitable[bool]]


def _attended(kind: str) -> Check:
    async def check(session: AsyncSession, person_id: int, _now: datetime) -> bool:
        return await count_attended(session, person_id, kind) > 0

    return check


async def _has_shown_certificate(session: AsyncSession, person_id: int, now: datetime) -> bool:
    return await has_shown_certificate(session, person_id, on=now.date())


# By the names that a kind of course can have under `prerequisites`; each tells whether a person fulfils it at a time.
PREREQUISITES: dict[str, Check] = {
    **{kind: _attended(kind) for kind in COURSE_KINDS},
    "conduct": _has_shown_certificate,
}


async def list_missing(session: AsyncSession, kind: str, person_id: int, *, now: datetime) -> tuple[str, ...]:
    """Return the names of the prerequisites of a kind of course that a person does not fulfil."""
    needed = COURSE_KINDS[kind].prerequisites if kind in COURSE_KINDS else ()
    return tuple([name for name in needed if not await PREREQUISITES[name](session, person_id, now)])
