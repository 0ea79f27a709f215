"""What people say to whom staff's request for help went out: a yes with a contact, or a no."""

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.help_requests import find_help_reply, find_help_request
from db.models import HelpReply
from services.outbox import write_to_staff

KEPT = timedelta(days=90)


class HelpOutcome(StrEnum):
    """What became of an answer."""

    YES = "yes"
    NO = "no"
    GONE = "gone"


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
