"""Queries on what people do with the buttons of a broadcast."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Broadcast, BroadcastAnswer
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


async def delete_answers_before(session: AsyncSession, moment: datetime) -> None:
    """Forget what people did with the buttons of broadcasts that went out before a moment."""
    old = select(Broadcast.id).where(Broadcast.released_at < moment)
    await session.execute(delete(BroadcastAnswer).where(BroadcastAnswer.broadcast_id.in_(old)))


def _of(broadcast_id: int, person_id: int) -> tuple[ColumnElement[bool], ...]:
    return BroadcastAnswer.broadcast_id == broadcast_id, BroadcastAnswer.person_id == person_id
