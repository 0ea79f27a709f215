"""What staff ask of people who want to be asked: drafted, sent once, answered by a yes with a contact or a no."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.help_requests import find_help_reply, find_help_request, lock_help_request
from db.models import HelpReply, HelpRequest
from db.people import get_person
from db.tandems import list_helpers_to_ask
from services.outbox import write_to_person, write_to_staff

KEPT = timedelta(days=90)
USEFUL = timedelta(days=14)


class HelpOutcome(StrEnum):
    """What became of an answer."""

    YES = "yes"
    NO = "no"
    GONE = "gone"


@dataclass(frozen=True)
class SendingResult:
    """How many are asked; `sent` is False if that was done before, or there is no such draft."""

    sent: bool
    asked: int = 0


async def draft_help_request(
    session: AsyncSession, *, text: str, language: str, municipality: str | None, now: datetime
) -> HelpRequest:
    """Keep what staff want to ask, unsent."""
    request = HelpRequest(text=text, language=language, municipality=municipality, created_at=now)
    session.add(request)
    await session.flush()
    return request


async def send_help_request(session: AsyncSession, request_id: int, *, now: datetime) -> SendingResult:
    """Ask everybody who fits at this moment, once."""
    request = await lock_help_request(session, request_id)
    if request is None or request.sent_at is not None:
        return SendingResult(sent=False)
    request.sent_at = now
    profiles = await list_helpers_to_ask(session, request.language, request.municipality)
    for profile in profiles:
        person = await get_person(session, profile.person_id)
        key, facts = f"{request.id}:{person.id}", {"request_id": request.id}
        await write_to_person(session, person, "help_request", key, facts, due_at=now, expires_at=now + USEFUL)
    await session.flush()
    return SendingResult(sent=True, asked=len(profiles))


async def answer_help_request(
    session: AsyncSession,
    request_id: int,
    person_id: int,
    *,
    contact: str | None,
    staff_chat_id: int | None,
    now: datetime,
) -> HelpOutcome:
    """Take a yes, with which staff get the `contact`, or a no; the last word counts until staff know of a yes."""
    request = await find_help_request(session, request_id)
    if request is None or request.sent_at is None:
        return HelpOutcome.GONE
    reply = await find_help_reply(session, request_id, person_id)
    if reply is None:
        reply = HelpReply(request_id=request_id, person_id=person_id)
        session.add(reply)
    if reply.contact is not None:
        return HelpOutcome.YES
    reply.contact = contact
    await session.flush()
    if contact is None:
        return HelpOutcome.NO
    if staff_chat_id is not None:
        facts = {"request_id": request_id, "reply_id": reply.id}
        await write_to_staff(session, staff_chat_id, "help_offered", str(reply.id), facts, due_at=now)
    return HelpOutcome.YES
