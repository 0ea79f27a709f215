"""Queries on questions to staff and ratings of answers."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Colleague, OutboxMessage, Question, QuestionAddition, Rating

QUESTION, STATE = "question", "question_state"
"""The kinds of message that put a question, or its new state, before staff."""


async def find_question(session: AsyncSession, question_id: int) -> Question | None:
    """Return the question with this id."""
    return await session.get(Question, question_id)


async def lock_question(session: AsyncSession, question_id: int) -> Question | None:
    """Return the question with this id as it is now, locked: of two who tap at once, one is first."""
    return await session.get(Question, question_id, with_for_update=True, populate_existing=True)


async def find_question_from(session: AsyncSession, person_id: int, source: str) -> Question | None:
    """Return the question that a person asked with this message."""
    return await session.scalar(select(Question).where(Question.person_id == person_id, Question.source == source))


async def list_questions_of(session: AsyncSession, person_id: int, *, limit: int | None = None) -> Sequence[Question]:
    """List what a person asked and did not withdraw, the newest first."""
    query = select(Question).where(Question.person_id == person_id, Question.state != "withdrawn")
    return (await session.scalars(query.order_by(Question.id.desc()).limit(limit))).all()


async def list_questions_settled_before(session: AsyncSession, moment: datetime, *, limit: int) -> Sequence[Question]:
    """List what was closed before a moment, or withdrawn and asked before it."""
    settled_at = func.coalesce(Question.closed_at, Question.answered_at, Question.asked_at)
    query = select(Question).where(Question.state.in_(("closed", "withdrawn")), settled_at < moment)
    return (await session.scalars(query.order_by(Question.id).limit(limit))).all()


async def delete_question(session: AsyncSession, question: Question) -> None:
    """Delete a question, with all that was added to it."""
    await session.delete(question)
    await session.flush()


async def list_open_questions(
    session: AsyncSession, *, taker_id: int | None = None, limit: int, offset: int = 0
) -> list[tuple[Question, str | None]]:
    """List what waits for an answer, all of it or what somebody took, the oldest first, with the taker's name."""
    query = (
        select(Question, Colleague.name)
        .outerjoin(Colleague, Colleague.person_id == Question.taker_id)
        .where(*_is_open(taker_id))
        .order_by(Question.asked_at, Question.id)
    )
    return [(question, name) for question, name in await session.execute(query.limit(limit).offset(offset))]


async def list_questions_by_ids(session: AsyncSession, ids: Sequence[int]) -> list[tuple[Question, str | None]]:
    """List these questions, the oldest first, with the name of whoever took each."""
    query = (
        select(Question, Colleague.name)
        .outerjoin(Colleague, Colleague.person_id == Question.taker_id)
        .where(Question.id.in_(ids))
        .order_by(Question.asked_at, Question.id)
    )
    return [(question, name) for question, name in await session.execute(query)]


async def count_open_questions(session: AsyncSession, *, taker_id: int | None = None) -> int:
    """Count what waits for an answer, all of it or what somebody took."""
    return await session.scalar(select(func.count()).select_from(Question).where(*_is_open(taker_id))) or 0


async def list_questions_to_remind(session: AsyncSession, now: datetime) -> Sequence[Question]:
    """Return the questions that staff are to be reminded of, the oldest first, locked."""
    query = select(Question).where(Question.state == "open", Question.remind_at <= now)
    return (await session.scalars(query.order_by(Question.asked_at, Question.id).with_for_update())).all()


async def list_questions_taken_before(session: AsyncSession, taker_id: int, moment: datetime) -> Sequence[Question]:
    """Return the open questions that somebody took until this moment, locked."""
    query = select(Question).where(Question.state == "open", Question.taker_id == taker_id, Question.taken_at <= moment)
    return (await session.scalars(query.order_by(Question.id).with_for_update())).all()


async def list_answered_before(session: AsyncSession, moment: datetime) -> Sequence[Question]:
    """Return the questions whose last answer is as old as this and that nobody has closed, locked."""
    query = select(Question).where(Question.state == "answered", Question.answered_at <= moment)
    return (await session.scalars(query.order_by(Question.id).with_for_update())).all()


async def find_post(session: AsyncSession, question_id: int, version: int) -> OutboxMessage | None:
    """Return the newest message that shows a question to staff, sent or about to be; the question may be deleted."""
    keys = [f"{kind}:{question_id}:{number}" for kind in (QUESTION, STATE) for number in range(1, version + 1)]
    query = select(OutboxMessage).where(OutboxMessage.key.in_([f"{QUESTION}:{question_id}", *keys]))
    shown = query.where((OutboxMessage.kind == QUESTION) | OutboxMessage.message_id.is_not(None))
    return await session.scalar(shown.order_by(OutboxMessage.id.desc()).limit(1))


async def find_addition_from(session: AsyncSession, person_id: int, source: str) -> QuestionAddition | None:
    """Return what a person added to a question with this message."""
    query = select(QuestionAddition).where(QuestionAddition.person_id == person_id, QuestionAddition.source == source)
    return await session.scalar(query)


async def list_additions(session: AsyncSession, question_id: int) -> Sequence[QuestionAddition]:
    """List what was added to a question, the oldest first."""
    query = select(QuestionAddition).where(QuestionAddition.question_id == question_id)
    return (await session.scalars(query.order_by(QuestionAddition.id))).all()


async def find_rating(session: AsyncSession, person_id: int, entry_id: str) -> Rating | None:
    """Return how a person rated an entry."""
    return await session.scalar(select(Rating).where(Rating.person_id == person_id, Rating.entry_id == entry_id))


def _is_open(taker_id: int | None) -> list[ColumnElement[bool]]:
    return [Question.state == "open", *([] if taker_id is None else [Question.taker_id == taker_id])]
