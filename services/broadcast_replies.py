"""What people write below a broadcast: gathered under it, read and answered by staff."""

from datetime import datetime, tzinfo
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcast_replies import find_broadcast_reply
from db.broadcasts import find_broadcast
from db.models import BroadcastReply
from db.people import get_person
from db.rows import add_if_new
from services.audit import note_action
from services.broadcast_answers import answered_id
from services.outbox import write_to_person, write_to_staff

ReplyAnswer = Literal["sent", "unreachable", "gone"]


async def reply_to_broadcast(
    session: AsyncSession,
    broadcast_id: int,
    person_id: int,
    *,
    text: str,
    language: str,
    message_id: int,
    staff_chat_id: int | None,
    zone: tzinfo,
    now: datetime,
) -> bool:
    """Keep what somebody wrote below a broadcast; the staff group hears of replies once a day for each broadcast.

    Returns False if the same message was kept before, or the broadcast is gone.
    """
    broadcast = await find_broadcast(session, broadcast_id)
    if broadcast is None:
        return False
    known_as = answered_id(broadcast)
    kept = await add_if_new(
        session,
        BroadcastReply,
        broadcast_id=known_as,
        person_id=person_id,
        message_id=message_id,
        text=text,
        language=language,
        written_at=now,
    )
    if kept and staff_chat_id is not None:
        key = f"{known_as}:{now.astimezone(zone).date().isoformat()}"
        await write_to_staff(session, staff_chat_id, "broadcast_replied", key, {"broadcast_id": known_as}, due_at=now)
    return kept


async def answer_broadcast_reply(
    session: AsyncSession, reply_id: int, answer: str, *, by: int, source: str, now: datetime
) -> ReplyAnswer:
    """Send staff's answer to whoever replied; `source` names the message it came from, which goes out once."""
    reply = await find_broadcast_reply(session, reply_id)
    if reply is None:
        return "gone"
    person = await get_person(session, reply.person_id)
    facts = {"reply_id": reply_id, "answer": answer}
    sent = await write_to_person(session, person, "broadcast_reply_answer", f"{reply_id}:{source}", facts, due_at=now)
    if not sent:
        return "unreachable"
    reply.answer = f"{reply.answer}\n\n{answer}" if reply.answer else answer
    reply.answered_at = now
    await note_action(session, by, "answered", ("broadcast", reply.broadcast_id), now=now)
    await session.flush()
    return "sent"
