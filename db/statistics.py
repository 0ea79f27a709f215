"""Queries that count: what was asked, who signed up, what was delivered. None of them returns a person."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Insert, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from db.models import Course, Enrolment, OutboxMessage, Question, QuestionCount

Counts = dict[str, int]


async def add_question_counts(session: AsyncSession, counts: Sequence[dict[str, Any]]) -> None:
    """Count questions: `day`, `topic`, `language`, `outcome`, and how many `times`; no two of the same kind."""
    if counts:
        await session.execute(_counting(session.get_bind().dialect.name), counts)


@lru_cache
def _counting(dialect: str) -> Insert:
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    statement = insert(QuestionCount)
    key = (QuestionCount.day, QuestionCount.topic, QuestionCount.language, QuestionCount.outcome)
    more = {"times": QuestionCount.times + statement.excluded.times}
    return statement.on_conflict_do_update(index_elements=key, set_=more)


async def count_questions_by(
    session: AsyncSession, column: InstrumentedAttribute[str], since: date, outcomes: Sequence[str]
) -> Counts:
    """Count the questions since a day that ended in one of these ways, by topic, language or outcome."""
    query = select(column, func.sum(QuestionCount.times)).where(
        QuestionCount.day >= since, QuestionCount.outcome.in_(outcomes)
    )
    return {name: int(times) for name, times in await session.execute(query.group_by(column))}


async def count_questions_to_staff(session: AsyncSession, since: datetime) -> int:
    """Count the questions that went to a person."""
    return await session.scalar(select(func.count()).select_from(Question).where(Question.asked_at >= since)) or 0


async def count_enrolments_by_kind(session: AsyncSession, since: datetime) -> Counts:
    """Count the seats and turns on waiting lists that people took, by the kind of course."""
    query = (
        select(Course.kind, func.count())
        .join(Enrolment, Enrolment.course_id == Course.id)
        .where(Enrolment.since >= since, Enrolment.state != "cancelled")
        .group_by(Course.kind)
    )
    return {kind: times for kind, times in await session.execute(query)}  # noqa: C416 - rows are no pairs to dict()


async def count_deliveries_by_state(session: AsyncSession, since: datetime) -> Counts:
    """Count the unprompted messages that were due since, by what became of them."""
    query = select(OutboxMessage.state, func.count()).where(OutboxMessage.due_at >= since).group_by(OutboxMessage.state)
    return {state: times for state, times in await session.execute(query)}  # noqa: C416
