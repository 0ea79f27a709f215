"""Queries on broadcasts and on who gets them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, cast, exists, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import from_json
from db.audiences import select_audience
from db.models import Broadcast, BroadcastAnswer, OutboxMessage, Person, UtcDateTime

UNSENT = ("new", "held", "leased", "sending")


async def lock_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast, kept from all other transactions until this one ends."""
    return await session.scalar(select(Broadcast).where(Broadcast.id == broadcast_id).with_for_update())


async def find_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast with its wordings."""
    return await session.get(Broadcast, broadcast_id)


async def list_broadcasts(session: AsyncSession, states: Sequence[str], *, limit: int = 20) -> Sequence[Broadcast]:
    """Return the newest broadcasts in these states."""
    query = select(Broadcast).where(Broadcast.state.in_(states)).order_by(Broadcast.id.desc()).limit(limit)
    return (await session.scalars(query)).all()


async def list_due_broadcasts(session: AsyncSession, now: datetime) -> Sequence[Broadcast]:
    """Return the scheduled broadcasts whose time has come, kept from all other transactions until this one ends."""
    due = select(Broadcast).where(Broadcast.state == "scheduled", Broadcast.send_at <= now)
    return (await session.scalars(due.order_by(Broadcast.send_at).with_for_update(skip_locked=True))).all()


async def find_nudge(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast that asks those who have not answered this one."""
    return await session.scalar(select(Broadcast).where(Broadcast.nudges_id == broadcast_id))


async def list_broadcasts_to_report(session: AsyncSession, now: datetime) -> Sequence[Broadcast]:
    """Return the broadcasts that everybody has, or whose end has come, and that staff have not heard of since."""
    reached = and_(Broadcast.state.in_(("done", "stopped")), Broadcast.reported_at.is_(None))
    over = and_(
        Broadcast.state.in_(("done", "stopped")),
        Broadcast.expires_at <= now,
        Broadcast.reported_at < Broadcast.expires_at,
    )
    query = select(Broadcast).where(Broadcast.released_at.is_not(None), or_(reached, over))
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


async def list_sent_off_broadcasts(session: AsyncSession) -> Sequence[Broadcast]:
    """Return the broadcasts that go out and are in everybody's outbox, but of which none waits there any more."""
    waits = select(OutboxMessage.id).where(
        OutboxMessage.broadcast_id == Broadcast.id,
        OutboxMessage.kind == "broadcast",
        OutboxMessage.state.in_(UNSENT),
    )
    query = select(Broadcast).where(Broadcast.state == "going", Broadcast.queued_at.is_not(None), ~waits.exists())
    return (await session.scalars(query.with_for_update(skip_locked=True))).all()


async def list_broadcast_states(session: AsyncSession, broadcast_ids: Sequence[int]) -> dict[int, str]:
    """Return the state of each of these broadcasts."""
    if not broadcast_ids:
        return {}
    rows = await session.execute(select(Broadcast.id, Broadcast.state).where(Broadcast.id.in_(broadcast_ids)))
    return {row[0]: row[1] for row in rows}


async def count_messages(session: AsyncSession, broadcast_id: int, kind: str = "broadcast") -> dict[str, int]:
    """Count the messages of a broadcast, or those that correct it or take it back, by state."""
    rows = await session.execute(
        select(OutboxMessage.state, func.count())
        .where(OutboxMessage.broadcast_id == broadcast_id, OutboxMessage.kind == kind)
        .group_by(OutboxMessage.state)
    )
    return {row[0]: row[1] for row in rows}


async def count_by_language(
    session: AsyncSession, recipients: Select[int, int], *, default_language: str
) -> dict[str, int]:
    """Count recipients by the language that they are written to in."""
    spoken = spoken_language(default_language)
    people = recipients.subquery()
    rows = await session.execute(
        select(spoken, func.count()).select_from(Person).join(people, people.c.id == Person.id).group_by(spoken)
    )
    return {row[0]: row[1] for row in rows}


async def mark_messages(
    session: AsyncSession, broadcast_id: int, states: Sequence[str], state: str, reason: str | None = None
) -> None:
    """Bring the messages of a broadcast from some states into another."""
    await session.execute(
        update(OutboxMessage)
        .where(
            OutboxMessage.broadcast_id == broadcast_id,
            OutboxMessage.kind == "broadcast",
            OutboxMessage.state.in_(states),
        )
        .values(state=state, reason=reason)
    )


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
        "expires_at": literal(broadcast.expires_at, UtcDateTime),
    }
    await session.execute(insert(OutboxMessage).from_select(list(columns), select(*columns.values())))
    broadcast.queued_up_to = last
    return True


def spoken_language(default_language: str) -> ColumnElement[str]:
    """Return in which language a person is written to."""
    return func.coalesce(Person.chosen_language, Person.telegram_language, default_language)
