"""Queries on the outbox."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, bindparam, cast, delete, func, literal, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage, UtcDateTime
from db.rows import insert_if_new


@dataclass(frozen=True)
class ShareOfChats:
    """One of `of` equal parts of all chats, numbered from 0."""

    number: int
    of: int


ALL_CHATS = ShareOfChats(0, 1)


async def claim_due(
    session: AsyncSession,
    *,
    owner: str,
    now: datetime,
    until: datetime,
    limit: int,
    share: ShareOfChats,
    any_before: datetime,
) -> Sequence[OutboxMessage]:
    """Lease the most urgent due messages to `owner`; other processes pass over them.

    Those of other chats than its `share` only if they were due before a moment.
    """
    mine = func.abs(OutboxMessage.chat_id) % share.of == share.number if share.of > 1 else true()
    due = (
        select(OutboxMessage.id)
        .where(OutboxMessage.state == "new", OutboxMessage.due_at <= now)
        .where(or_(mine, OutboxMessage.due_at < any_before))
        .order_by(OutboxMessage.priority, OutboxMessage.due_at, OutboxMessage.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    claimed = await session.scalars(
        update(OutboxMessage)
        .where(OutboxMessage.id.in_(due))
        .values(state="leased", leased_by=owner, leased_until=until)
        .returning(OutboxMessage)
    )
    # RETURNING keeps no order.
    return sorted(claimed.all(), key=lambda message: (message.priority, message.due_at, message.id))


async def list_abandoned(session: AsyncSession, *, now: datetime) -> Sequence[OutboxMessage]:
    """Return messages whose lease ran out: their process died, or could not write down how they ended."""
    query = (
        select(OutboxMessage)
        .where(OutboxMessage.state.in_(("leased", "sending")), OutboxMessage.leased_until < now)
        .with_for_update(skip_locked=True)
    )
    return (await session.scalars(query)).all()


async def add_messages(
    session: AsyncSession,
    recipients: Select[int, int],
    *,
    kind: str,
    key: str,
    facts: dict[str, Any],
    priority: int,
    due_at: datetime,
    expires_at: datetime | None = None,
) -> int:
    """Queue a message to all of the (id, Telegram id), in one statement however many they are; return their number.

    `key` names the message; whoever was sent it is left out.
    """
    people = recipients.subquery()
    columns: dict[str, ColumnElement[Any]] = {
        "key": literal(f"{kind}:{key}:") + cast(people.c.id, Text),
        "kind": literal(kind),
        "priority": literal(priority),
        "person_id": people.c.id,
        "chat_id": people.c.telegram_id,
        "facts": literal(facts, OutboxMessage.facts.type),
        "state": literal("new"),
        "attempts": literal(0),
        "due_at": literal(due_at, UtcDateTime),
        "expires_at": literal(expires_at, UtcDateTime),
    }
    rows = select(*columns.values()).where(true())  # SQLite's grammar wants a WHERE before ON CONFLICT
    added = await session.execute(
        insert_if_new(session, OutboxMessage).from_select(list(columns), rows).returning(OutboxMessage.id)
    )
    return len(added.all())


async def mark_due_again(session: AsyncSession, key: str, due_at: datetime) -> None:
    """Let a message go out at this time, also if it went out before."""
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.key == key)
        .values(state="new", due_at=due_at, attempts=0, parts_sent=0, earlier_ids=None)
    )


async def find_sent_message(session: AsyncSession, chat_id: int, message_id: int) -> OutboxMessage | None:
    """Return what was sent as this message of Telegram's."""
    return await session.scalar(
        select(OutboxMessage).where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
    )


async def mark_sent(session: AsyncSession, sent: Sequence[tuple[int, int | None, Sequence[int]]]) -> None:
    """Note that messages went out: their ids here, those that Telegram gave them, and those of their earlier parts."""
    row = OutboxMessage.__table__.c
    statement = (
        update(OutboxMessage.__table__)  # type: ignore[arg-type]
        .where(row.id == bindparam("outbox_id"))
        .values(state="sent", message_id=bindparam("sent_as"))
    )
    connection = await session.connection()
    in_one = [{"outbox_id": ours, "sent_as": theirs} for ours, theirs, earlier in sent if not earlier]
    if in_one:
        await connection.execute(statement, in_one)
    in_several = [
        {"outbox_id": ours, "sent_as": theirs, "sent_before": list(earlier)}
        for ours, theirs, earlier in sent
        if earlier
    ]
    if in_several:
        await connection.execute(statement.values(earlier_ids=bindparam("sent_before")), in_several)


async def list_unsent_about_course(session: AsyncSession, course_id: int) -> Sequence[OutboxMessage]:
    """Return the messages about a changed course that nobody has claimed yet."""
    query = select(OutboxMessage).where(OutboxMessage.kind == "course_changed", OutboxMessage.state == "new")
    messages = await session.scalars(query.with_for_update())
    return [message for message in messages if message.facts["course_id"] == course_id]


async def mark_chat_moved(session: AsyncSession, old_chat_id: int, new_chat_id: int) -> None:
    """Follow a group that became a supergroup, which gives it another id."""
    await session.execute(update(OutboxMessage).where(OutboxMessage.chat_id == old_chat_id).values(chat_id=new_chat_id))


async def mark_parked(session: AsyncSession, person_id: int, reason: str) -> None:
    """Give up whatever still waits for a person who can't be reached."""
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.person_id == person_id, OutboxMessage.state.in_(("new", "held", "leased")))
        .values(state="parked", reason=reason)
    )


async def mark_unparked(session: AsyncSession, person_id: int, kinds: Iterable[str], now: datetime) -> None:
    """Queue again what was given up for a person and is still of use."""
    await session.execute(
        update(OutboxMessage)
        .where(
            OutboxMessage.person_id == person_id,
            OutboxMessage.state == "parked",
            OutboxMessage.kind.in_(kinds),
            or_(OutboxMessage.expires_at.is_(None), OutboxMessage.expires_at > now),
        )
        .values(state="new", reason=None, due_at=now)
    )


async def delete_messages_before(session: AsyncSession, moment: datetime) -> None:
    """Forget messages that were due before a moment, unless they still wait for somebody."""
    waiting = ("new", "leased", "sending", "parked")
    await session.execute(
        delete(OutboxMessage).where(OutboxMessage.due_at < moment, OutboxMessage.state.not_in(waiting))
    )
