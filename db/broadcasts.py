"""Queries on broadcasts and on who gets them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Text, cast, exists, func, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import from_json
from db.audiences import select_audience
from db.models import Broadcast, BroadcastAnswer, OutboxMessage, Person, UtcDateTime


async def lock_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast, kept from all other transactions until this one ends."""
    return await session.scalar(select(Broadcast).where(Broadcast.id == broadcast_id).with_for_update())


async def find_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast with this id."""
    return await session.get(Broadcast, broadcast_id)


async def list_answered_broadcasts(session: AsyncSession, limit: int) -> Sequence[Broadcast]:
    """Return the broadcasts that somebody gave an answer to, the latest one first."""
    answered = exists().where(BroadcastAnswer.broadcast_id == Broadcast.id, BroadcastAnswer.answer.is_not(None))
    return (await session.scalars(select(Broadcast).where(answered).order_by(Broadcast.id.desc()).limit(limit))).all()


async def list_broadcasts_to_queue(session: AsyncSession) -> Sequence[int]:
    """Return the ids of released broadcasts that are not in everybody's outbox yet, oldest first."""
    query = select(Broadcast.id).where(Broadcast.state == "going", Broadcast.queued_at.is_(None))
    return (await session.scalars(query.order_by(Broadcast.released_at))).all()


async def add_messages_to_audience(
    session: AsyncSession, broadcast: Broadcast, frame: Frame, *, priority: int, limit: int
) -> bool:
    """Queue a broadcast for the next `limit` people in its audience, in one statement; tell if there were any."""
    people = (
        select_audience(from_json(broadcast.audience), frame)
        .where(Person.id > broadcast.queued_up_to)
        .order_by(Person.id)
        .limit(limit)
        .subquery()
    )
    last = await session.scalar(select(func.max(people.c.id)))
    if last is None:
        return False
    columns: dict[str, ColumnElement[Any]] = {
        "key": literal(f"broadcast:{broadcast.id}:") + cast(people.c.id, Text),
        "kind": literal("broadcast"),
        "priority": literal(priority),
        "person_id": people.c.id,
        "chat_id": people.c.telegram_id,
        "facts": literal({"broadcast_id": broadcast.id}, OutboxMessage.facts.type),
        "state": literal("new"),
        "attempts": literal(0),
        "parts_sent": literal(0),
        "broadcast_id": literal(broadcast.id),
        "due_at": literal(frame.now, UtcDateTime),
    }
    await session.execute(insert(OutboxMessage).from_select(list(columns), select(*columns.values())))
    broadcast.queued_up_to = last
    return True
