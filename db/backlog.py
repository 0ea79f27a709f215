"""What waits: counts for those who watch over the bot."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import InboxUpdate, OutboxMessage, Question


@dataclass(frozen=True)
class Backlog:
    """Messages by state, since when the first of them has been due, updates and since when, questions to staff."""

    outbox: Mapping[str, int]
    oldest_due_at: datetime | None
    inbox: int
    oldest_received_at: datetime | None
    open_questions: int


async def read_backlog(session: AsyncSession) -> Backlog:
    """Count what waits now; nothing personal is read."""
    states = await session.execute(select(OutboxMessage.state, func.count()).group_by(OutboxMessage.state))
    waiting, received = (
        await session.execute(select(func.count(), func.min(InboxUpdate.received_at)).where(InboxUpdate.state == "new"))
    ).one()
    return Backlog(
        outbox={state: number for state, number in states},  # noqa: C416 - dict() does not know their types
        oldest_due_at=await session.scalar(select(func.min(OutboxMessage.due_at)).where(OutboxMessage.state == "new")),
        inbox=waiting,
        oldest_received_at=received,
        open_questions=await session.scalar(select(func.count()).where(Question.answered_at.is_(None))) or 0,
    )
