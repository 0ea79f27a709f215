"""Queries on what is changed of broadcasts that have gone out, and on the cards that show how far they have got."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, case, cast, func, insert, literal, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcasts import spoken_language
from db.models import Broadcast, BroadcastCard, BroadcastChange, OutboxMessage, Person, UtcDateTime
from db.rows import insert_if_new

SHOWN = ("broadcast", "broadcast_corrected", "broadcast_taken_back")


async def find_change(session: AsyncSession, change_id: int) -> BroadcastChange | None:
    """Return a change by its id."""
    return await session.get(BroadcastChange, change_id)


async def list_changes_to_queue(session: AsyncSession) -> Sequence[int]:
    """Return the ids of changes that are not in everybody's outbox yet, oldest first."""
    query = select(BroadcastChange.id).where(BroadcastChange.queued_at.is_(None))
    return (await session.scalars(query.order_by(BroadcastChange.id))).all()


async def lock_change(session: AsyncSession, change_id: int) -> BroadcastChange | None:
    """Return a change, kept from all other transactions until this one ends."""
    return await session.scalar(select(BroadcastChange).where(BroadcastChange.id == change_id).with_for_update())


async def find_delivered(session: AsyncSession, broadcast_id: int, person_id: int) -> OutboxMessage | None:
    """Return the message in which a person got a broadcast."""
    return await session.scalar(
        select(OutboxMessage).where(
            OutboxMessage.broadcast_id == broadcast_id,
            OutboxMessage.kind == "broadcast",
            OutboxMessage.state == "sent",
            OutboxMessage.person_id == person_id,
        )
    )


async def add_messages_of_change(
    session: AsyncSession,
    change: BroadcastChange,
    *,
    languages: Sequence[str] | None,
    default_language: str,
    priority: int,
    limit: int,
    now: datetime,
    in_flight_by: datetime,
) -> bool:
    """Queue a change for the next `limit` people who have the broadcast, in one statement; tell if there were any.

    Those to whom it is just on its way are told when it surely has arrived, at `in_flight_by`. With `languages` only
    whoever is written to in one of them is meant.
    """
    has_it = or_(OutboxMessage.state == "sent", OutboxMessage.state == "leased", OutboxMessage.state == "sending")
    query = select(OutboxMessage.person_id, OutboxMessage.chat_id, OutboxMessage.state).where(
        OutboxMessage.broadcast_id == change.broadcast_id,
        OutboxMessage.kind == "broadcast",
        has_it,
        OutboxMessage.person_id > change.queued_up_to,
    )
    if languages is not None:
        query = query.join(Person, Person.id == OutboxMessage.person_id)
        query = query.where(spoken_language(default_language).in_(languages))
    people = query.order_by(OutboxMessage.person_id).limit(limit).subquery()
    last = await session.scalar(select(func.max(people.c.person_id)))
    if last is None:
        return False
    due_at = case((people.c.state == "sent", literal(now, UtcDateTime)), else_=literal(in_flight_by, UtcDateTime))
    columns: dict[str, ColumnElement[Any]] = {
        "key": literal(f"{change.kind}:{change.id}:") + cast(people.c.person_id, Text),
        "kind": literal(change.kind),
        "priority": literal(priority),
        "person_id": people.c.person_id,
        "chat_id": people.c.chat_id,
        "facts": literal({"change_id": change.id}, OutboxMessage.facts.type),
        "state": literal("new"),
        "attempts": literal(0),
        "parts_sent": literal(0),
        "broadcast_id": literal(change.broadcast_id),
        "due_at": due_at,
    }
    await session.execute(insert(OutboxMessage).from_select(list(columns), select(*columns.values())))
    change.queued_up_to = last
    return True


async def add_card(session: AsyncSession, broadcast_id: int, person_id: int, message_id: int) -> None:
    """Remember which message shows a broadcast to a member of staff, in place of the one before."""
    await session.merge(BroadcastCard(broadcast_id=broadcast_id, person_id=person_id, message_id=message_id))
    await session.flush()


async def find_card(session: AsyncSession, broadcast_id: int, person_id: int) -> BroadcastCard | None:
    """Return the message that shows a broadcast to a member of staff."""
    return await session.get(BroadcastCard, (broadcast_id, person_id))


async def add_card_updates(
    session: AsyncSession, *, broadcast_id: int | None = None, priority: int, now: datetime
) -> None:
    """Queue an update of all cards of a broadcast, else of all that show something that moves, or did until now.

    Each card has one message in the outbox, which is used again. What failed, as with a deleted card, stays so.
    """
    which = or_(_moves(), BroadcastCard.moves) if broadcast_id is None else Broadcast.id == broadcast_id
    cards = (
        select(BroadcastCard.broadcast_id, BroadcastCard.person_id, Person.telegram_id)
        .join(Broadcast, Broadcast.id == BroadcastCard.broadcast_id)
        .join(Person, Person.id == BroadcastCard.person_id)
        .where(which, Person.unreachable_since.is_(None))
        .subquery()
    )
    key = literal("broadcast_progress:") + cast(cards.c.broadcast_id, Text) + ":" + cast(cards.c.person_id, Text)
    known = select(key).scalar_subquery()
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.key.in_(known), OutboxMessage.state.in_(("sent", "unknown", "parked")))
        .values(state="new", due_at=now, attempts=0, parts_sent=0)
    )
    columns: dict[str, ColumnElement[Any]] = {
        "key": key,
        "kind": literal("broadcast_progress"),
        "priority": literal(priority),
        "person_id": cards.c.person_id,
        "chat_id": cards.c.telegram_id,
        "facts": literal({}, OutboxMessage.facts.type),
        "state": literal("new"),
        "attempts": literal(0),
        "parts_sent": literal(0),
        "broadcast_id": cards.c.broadcast_id,
        "due_at": literal(now, UtcDateTime),
    }
    rows = select(*columns.values()).where(cards.c.person_id.is_not(None))  # SQLite wants a WHERE before ON CONFLICT
    await session.execute(insert_if_new(session, OutboxMessage).from_select(list(columns), rows))
    await session.execute(
        update(BroadcastCard)
        .where(true() if broadcast_id is None else BroadcastCard.broadcast_id == broadcast_id)
        .values(
            moves=or_(
                BroadcastCard.broadcast_id.in_(select(Broadcast.id).where(_moves())),
                # A card whose update is just on its way has to show the standstill with the next one.
                select(OutboxMessage.id)
                .where(
                    OutboxMessage.broadcast_id == BroadcastCard.broadcast_id,
                    OutboxMessage.kind == "broadcast_progress",
                    OutboxMessage.person_id == BroadcastCard.person_id,
                    OutboxMessage.state.in_(("leased", "sending")),
                )
                .exists(),
            )
        ),
        execution_options={"synchronize_session": False},
    )


def _moves() -> ColumnElement[bool]:
    """Tell of a broadcast whether anything of it is on its way, or has yet to be queued."""
    on_its_way = select(OutboxMessage.id).where(
        OutboxMessage.broadcast_id == Broadcast.id,
        OutboxMessage.kind.in_(SHOWN),
        OutboxMessage.state.in_(("new", "leased", "sending")),
    )
    unqueued = select(BroadcastChange.id).where(
        BroadcastChange.broadcast_id == Broadcast.id, BroadcastChange.queued_at.is_(None)
    )
    return or_(Broadcast.state == "going", on_its_way.exists(), unqueued.exists())
