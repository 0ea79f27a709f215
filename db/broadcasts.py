"""Queries on broadcasts and on who gets them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ColumnElement, Select, Text, and_, cast, func, insert, literal, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Broadcast, OutboxMessage, Person, UtcDateTime


async def lock_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return the broadcast, kept from all other transactions until this one ends."""
    return await session.scalar(select(Broadcast).where(Broadcast.id == broadcast_id).with_for_update())


async def count_audience(
    session: AsyncSession, *, language: str | None, municipality: str | None, default_language: str
) -> int:
    """Count who would get a broadcast."""
    audience = select_audience(language=language, municipality=municipality, default_language=default_language)
    return await session.scalar(select(func.count()).select_from(audience.subquery())) or 0


async def list_broadcasts_to_queue(session: AsyncSession) -> Sequence[int]:
    """Return the ids of released broadcasts that are not in everybody's outbox yet, oldest first."""
    query = select(Broadcast.id).where(Broadcast.state == "going", Broadcast.queued_at.is_(None))
    return (await session.scalars(query.order_by(Broadcast.released_at))).all()


async def add_messages_to_audience(
    session: AsyncSession, broadcast: Broadcast, *, default_language: str, priority: int, limit: int, now: datetime
) -> bool:
    """Queue a broadcast for the next `limit` people in its audience, in one statement; tell if there were any."""
    people = (
        select_audience(
            language=broadcast.language, municipality=broadcast.municipality, default_language=default_language
        )
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
        "facts": literal({"broadcast_id": broadcast.id}, JSON),
        "state": literal("new"),
        "attempts": literal(0),
        "parts_sent": literal(0),
        "broadcast_id": literal(broadcast.id),
        "due_at": literal(now, UtcDateTime),
    }
    await session.execute(insert(OutboxMessage).from_select(list(columns), select(*columns.values())))
    broadcast.queued_up_to = last
    return True


def select_audience(*, language: str | None, municipality: str | None, default_language: str) -> Select[int, int]:
    """Return the query for (id, Telegram id) of all who want news, can be reached and belong to the audience."""
    return select(Person.id, Person.telegram_id).where(
        Person.wants_news,
        Person.unreachable_since.is_(None),
        and_(
            true() if language is None else _spoken(default_language) == language,
            true() if municipality is None else Person.municipality == municipality,
        ),
    )


def _spoken(default_language: str) -> ColumnElement[str]:
    return func.coalesce(Person.chosen_language, Person.telegram_language, default_language)
