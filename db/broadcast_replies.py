"""Queries on what people write below a broadcast."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Broadcast, BroadcastReply, OutboxMessage

LATEST = 20  # broadcasts of several messages, of which only the last is found by an index


async def find_broadcast_of(session: AsyncSession, chat_id: int, message_id: int) -> int | None:
    """Return the id of the broadcast that somebody got as this message of Telegram's, or as one of several."""
    got = (
        select(OutboxMessage.broadcast_id, OutboxMessage.message_id, OutboxMessage.earlier_ids)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.kind == "broadcast")
        .order_by(OutboxMessage.id.desc())
    )
    for query in (got.where(OutboxMessage.message_id == message_id), got.limit(LATEST)):
        for broadcast_id, last, earlier in await session.execute(query):
            if message_id in (last, *(earlier or ())):
                return broadcast_id
    return None


async def find_broadcast_reply(session: AsyncSession, reply_id: int) -> BroadcastReply | None:
    """Return the reply with this id."""
    return await session.get(BroadcastReply, reply_id)


async def list_broadcast_replies(
    session: AsyncSession, broadcast_id: int, *, offset: int, limit: int
) -> Sequence[BroadcastReply]:
    """Return replies to a broadcast, those without an answer first, then the latest first."""
    query = select(BroadcastReply).where(BroadcastReply.broadcast_id == broadcast_id)
    order = (BroadcastReply.answered_at.is_not(None), BroadcastReply.id.desc())
    return (await session.scalars(query.order_by(*order).offset(offset).limit(limit))).all()


async def count_broadcast_replies(session: AsyncSession, broadcast_id: int) -> int:
    """Count the replies to a broadcast."""
    return await session.scalar(select(func.count()).where(BroadcastReply.broadcast_id == broadcast_id)) or 0


async def delete_broadcast_replies_before(session: AsyncSession, moment: datetime) -> None:
    """Forget the replies to broadcasts that went out before a moment."""
    old = select(Broadcast.id).where(Broadcast.released_at < moment)
    await session.execute(delete(BroadcastReply).where(BroadcastReply.broadcast_id.in_(old)))
