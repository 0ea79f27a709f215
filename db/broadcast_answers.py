"""Queries on what people do with the buttons of a broadcast."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import spoken_language
from db.models import Broadcast, BroadcastAnswer, OutboxMessage, Person
from db.rows import add_if_new


async def find_answer(session: AsyncSession, broadcast_id: int, person_id: int) -> BroadcastAnswer | None:
    """Return what a person did with the buttons of a broadcast."""
    return await session.scalar(select(BroadcastAnswer).where(*_of(broadcast_id, person_id)))


async def mark_answered(session: AsyncSession, broadcast_id: int, person_id: int, answer: str) -> None:
    """Note a person's answer, "yes", "maybe" or "no", in place of the one before."""
    await add_if_new(session, BroadcastAnswer, broadcast_id=broadcast_id, person_id=person_id)
    await session.execute(update(BroadcastAnswer).where(*_of(broadcast_id, person_id)).values(answer=answer))


async def mark_opened(session: AsyncSession, broadcast_id: int, person_id: int, now: datetime) -> None:
    """Note that a person opened what a broadcast tells of, the first time they did."""
    await add_if_new(session, BroadcastAnswer, broadcast_id=broadcast_id, person_id=person_id)
    first = (*_of(broadcast_id, person_id), BroadcastAnswer.opened_at.is_(None))
    await session.execute(update(BroadcastAnswer).where(*first).values(opened_at=now))


async def count_answers(session: AsyncSession, broadcast_id: int) -> dict[str, int]:
    """Count the people who gave each answer, and under "opened" those who opened it."""
    counts = [func.count().filter(BroadcastAnswer.answer == answer) for answer in ("yes", "maybe", "no")]
    opened = func.count(BroadcastAnswer.opened_at)
    query = select(*counts, opened).where(BroadcastAnswer.broadcast_id == broadcast_id)
    return dict(zip(("yes", "maybe", "no", "opened"), (await session.execute(query)).one(), strict=True))


async def count_by_reader_language(
    session: AsyncSession, broadcast_id: int, answered_id: int, *, default_language: str
) -> Sequence[tuple[str, int, int, int]]:
    """Count by the language of the readers who got a broadcast, who opened it and who answered; most readers first.

    The answers are those to the broadcast `answered_id`.
    """
    spoken, number = spoken_language(default_language), func.count()
    answered = and_(BroadcastAnswer.broadcast_id == answered_id, BroadcastAnswer.person_id == Person.id)
    query = (
        select(spoken, number, func.count(BroadcastAnswer.opened_at), func.count(BroadcastAnswer.answer))
        .select_from(OutboxMessage)
        .join(Person, Person.id == OutboxMessage.person_id)
        .outerjoin(BroadcastAnswer, answered)
        .where(
            OutboxMessage.broadcast_id == broadcast_id,
            OutboxMessage.kind == "broadcast",
            OutboxMessage.state.in_(("sent", "unknown")),
        )
        .group_by(spoken)
        .order_by(number.desc())
    )
    return [(language, got, opened, gave) for language, got, opened, gave in await session.execute(query)]


async def count_reasons(session: AsyncSession, broadcast_id: int) -> Sequence[tuple[str | None, int]]:
    """Count why messages of a broadcast did not arrive, as it was written down."""
    query = select(OutboxMessage.reason, func.count()).where(
        OutboxMessage.broadcast_id == broadcast_id,
        OutboxMessage.kind == "broadcast",
        OutboxMessage.state.in_(("parked", "failed", "unknown", "expired")),
    )
    return [(reason, count) for reason, count in await session.execute(query.group_by(OutboxMessage.reason))]


async def delete_answers_before(session: AsyncSession, moment: datetime) -> None:
    """Forget what people did with the buttons of broadcasts that went out before a moment."""
    old = select(Broadcast.id).where(Broadcast.released_at < moment)
    await session.execute(delete(BroadcastAnswer).where(BroadcastAnswer.broadcast_id.in_(old)))


def _of(broadcast_id: int, person_id: int) -> tuple[ColumnElement[bool], ...]:
    return BroadcastAnswer.broadcast_id == broadcast_id, BroadcastAnswer.person_id == person_id
