"""Rooms and other resources: offered until a day, asked for, promised; contacts are shared only after both agree."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.board import (
    count_open_requests_of,
    count_resources_of,
    find_promise,
    find_request,
    find_request_of,
    find_resource_from,
    lock_resource,
)
from db.models import Resource, ResourceRequest
from db.people import get_person
from db.rows import add_if_new
from services.outbox import write_to_person

RESOURCE_KINDS: Final = ("room", "vehicle", "equipment", "interpreting")
MONTHS_OFFERED: Final = (1, 3, 6)
"""For so many months an entry can stand; then it ends by itself."""

DAYS_PER_MONTH: Final = 30
KEPT_AFTER_END: Final = timedelta(days=30)
MOST_ENTRIES: Final = 10
MOST_REQUESTS: Final = 5
LONGEST_TITLE: Final = 200
LONGEST_CONTACT: Final = 100


@dataclass(frozen=True)
class OfferedResult:
    """What became of an entry; `already` means that the same message offered it before."""

    outcome: Literal["offered", "already", "too-many", "too-long"]
    resource_id: int | None = None


@dataclass(frozen=True)
class RequestResult:
    """What became of a request: `taken` means promised to somebody else that day, `own` that it is one's own."""

    outcome: Literal["asked", "already", "taken", "own", "over", "too-many", "too-long"]


@dataclass(frozen=True)
class AnswerResult:
    """What became of the owner's answer."""

    outcome: Literal["agreed", "declined", "already", "taken", "gone"]


async def offer_resource(
    session: AsyncSession,
    owner_id: int,
    *,
    kind: str,
    title: str,
    municipality: str,
    months: int,
    contact: str,
    source: str,
    now: datetime,
    zone: ZoneInfo,
) -> OfferedResult:
    """Put an entry on the board. It ends by itself after so many months of 30 days."""
    today = now.astimezone(zone).date()
    if len(title) > LONGEST_TITLE or len(contact) > LONGEST_CONTACT:
        return OfferedResult("too-long")
    if found := await find_resource_from(session, owner_id, source):
        return OfferedResult("already", found.id)
    if await count_resources_of(session, owner_id, today) >= MOST_ENTRIES:
        return OfferedResult("too-many")
    resource = Resource(
        owner_id=owner_id,
        kind=kind,
        title=title,
        municipality=municipality,
        until_on=today + timedelta(days=months * DAYS_PER_MONTH),
        contact=contact,
        source=source,
        offered_at=now,
    )
    session.add(resource)
    await session.flush()
    return OfferedResult("offered", resource.id)


async def close_resource(session: AsyncSession, owner_id: int, resource_id: int) -> bool:
    """Take one's own entry off the board; False if it is none of theirs."""
    resource = await lock_resource(session, resource_id)
    if resource is None or resource.owner_id != owner_id:
        return False
    resource.state = "closed"
    return True


async def ask_for_resource(
    session: AsyncSession,
    person_id: int,
    resource_id: int,
    *,
    wanted_on: date,
    purpose: str,
    contact: str,
    now: datetime,
    zone: ZoneInfo,
) -> RequestResult:
    """Ask the owner, who sees the purpose and the day but neither name nor contact."""
    if len(purpose) > LONGEST_TITLE or len(contact) > LONGEST_CONTACT:
        return RequestResult("too-long")
    resource = await lock_resource(session, resource_id)
    if resource is None or not _is_offered(resource, wanted_on, now.astimezone(zone).date()):
        return RequestResult("over")
    if resource.owner_id == person_id:
        return RequestResult("own")
    if await find_promise(session, resource_id, wanted_on):
        return RequestResult("taken")
    if await count_open_requests_of(session, person_id) >= MOST_REQUESTS:
        return RequestResult("too-many")
    values = {"purpose": purpose, "contact": contact, "asked_at": now, "state": "asked"}
    added = await add_if_new(
        session, ResourceRequest, resource_id=resource_id, person_id=person_id, wanted_on=wanted_on, **values
    )
    if not added:
        return RequestResult("already")
    request = await find_request_of(session, resource_id, person_id, wanted_on)
    assert request is not None  # noqa: S101 - added above
    owner, facts = await get_person(session, resource.owner_id), {"request_id": request.id}
    end = _end_of(wanted_on, zone)
    await write_to_person(session, owner, "resource_request", str(request.id), facts, due_at=now, expires_at=end)
    return RequestResult("asked")


async def answer_request(
    session: AsyncSession, owner_id: int, request_id: int, *, agree: bool, now: datetime
) -> AnswerResult:
    """Agree, and both get the other's contact; or decline, and the asker hears so."""
    request = await find_request(session, request_id)
    resource = await lock_resource(session, request.resource_id) if request else None
    if request is None or resource is None or resource.owner_id != owner_id:
        return AnswerResult("gone")
    await session.refresh(request)
    if request.state != "asked":
        return AnswerResult("already")
    if agree and await find_promise(session, resource.id, request.wanted_on):
        return AnswerResult("taken")
    request.state, request.decided_at = ("agreed" if agree else "declined"), now
    await session.flush()
    hearing = [request.person_id, owner_id] if agree else [request.person_id]
    for person_id in hearing:
        await write_to_person(
            session,
            await get_person(session, person_id),
            "resource_answer",
            f"{request.id}:{person_id}",
            {"request_id": request.id},
            due_at=now,
        )
    return AnswerResult("agreed" if agree else "declined")


def _is_offered(resource: Resource, wanted_on: date, today: date) -> bool:
    return resource.state == "open" and today <= wanted_on <= resource.until_on


def _end_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), zone)
