"""Queries on questions to staff and ratings of answers."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Question, Rating


async def find_question(session: AsyncSession, question_id: int) -> Question | None:
    """Return the question with this id."""
    return await session.get(Question, question_id)


async def find_question_from(session: AsyncSession, person_id: int, source: str) -> Question | None:
    """Return the question that a person asked with this message."""
    return await session.scalar(select(Question).where(Question.person_id == person_id, Question.source == source))


async def find_rating(session: AsyncSession, person_id: int, entry_id: str) -> Rating | None:
    """Return how a person rated an entry."""
    return await session.scalar(select(Rating).where(Rating.person_id == person_id, Rating.entry_id == entry_id))
