"""Questions that a person has to answer, as seen by whoever asks, and how helpful the written answers are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Question, QuestionAddition, Rating
from db.questions import (
    find_addition_from,
    find_question_from,
    find_rating,
    list_additions,
    lock_question,
)
from services.outbox import write_to_staff
from services.question_posts import post_again, post_state
from services.working_days import after_working_days

PATIENCE: Final = 2
"""Working days that a question may wait before staff are reminded, for the first time and again."""

MOST_ADDITIONS: Final = 10


@dataclass(frozen=True)
class AdditionResult:
    """`reopened` means that staff had answered or closed the question; `over` that it was withdrawn or is gone."""

    outcome: Literal["added", "reopened", "already", "too-many", "over"]


async def ask_staff(
    session: AsyncSession,
    person_id: int,
    *,
    text: str,
    language: str,
    entry_id: str | None,
    source: str,
    staff_chat_id: int,
    zone: ZoneInfo,
    now: datetime,
) -> int | None:
    """Pass a question on to the staff group, without a name; `source` names the message it came from.

    Returns the question's number, or None if the same message was passed on before.
    """
    if await find_question_from(session, person_id, source):
        return None
    question = Question(
        person_id=person_id,
        text=text,
        language=language,
        entry_id=entry_id,
        source=source,
        asked_at=now,
        state="open",
        remind_at=after_working_days(now, PATIENCE, zone),
        version=0,
    )
    session.add(question)
    await session.flush()
    facts = {"question_id": question.id}
    await write_to_staff(session, staff_chat_id, "question", str(question.id), facts, due_at=now)
    return question.id


async def add_to_question(
    session: AsyncSession,
    question_id: int,
    person_id: int,
    *,
    text: str,
    source: str,
    zone: ZoneInfo,
    now: datetime,
) -> AdditionResult:
    """Pass on what somebody adds to a question of theirs; one that staff are done with is open again."""
    question = await lock_question(session, question_id)
    if question is None or question.person_id != person_id or question.state == "withdrawn":
        return AdditionResult("over")
    if await find_addition_from(session, person_id, source):
        return AdditionResult("already")
    if len(await list_additions(session, question_id)) >= MOST_ADDITIONS:
        return AdditionResult("too-many")
    session.add(QuestionAddition(question_id=question_id, person_id=person_id, text=text, source=source, added_at=now))
    reopened = question.state != "open"
    if reopened:
        question.state, question.reason, question.closed_at = "open", None, None
        question.remind_at = after_working_days(now, PATIENCE, zone)
    await post_again(session, question, now=now)
    return AdditionResult("reopened" if reopened else "added")


async def withdraw_question(
    session: AsyncSession, question_id: int, person_id: int, *, now: datetime
) -> Literal["withdrawn", "answered", "over"]:
    """Take a question back before it is answered; its text is deleted here, and in the staff group."""
    question = await lock_question(session, question_id)
    if question is None or question.person_id != person_id or question.state in ("withdrawn", "closed"):
        return "over"
    if question.state == "answered":
        return "answered"
    question.state, question.text, question.closed_at, question.remind_at = "withdrawn", "", now, None
    for addition in await list_additions(session, question_id):
        await session.delete(addition)
    await post_state(session, question, now=now)
    return "withdrawn"


async def accept_answer(session: AsyncSession, question_id: int, person_id: int, *, now: datetime) -> bool:
    """Close an answered question, since the answer helped; returns False if it was closed or reopened meanwhile."""
    question = await lock_question(session, question_id)
    if question is None or question.person_id != person_id or question.state != "answered":
        return False
    question.state, question.closed_at = "closed", now
    await post_state(session, question, now=now)
    return True


async def rate_answer(
    session: AsyncSession, person_id: int, entry_id: str, *, language: str, helped: bool, now: datetime
) -> bool:
    """Keep whether an entry helped a person; the last word counts. Returns False if they had said the same before."""
    rating = await find_rating(session, person_id, entry_id)
    is_new = rating is None or rating.helped != helped
    if rating is None:
        rating = Rating(person_id=person_id, entry_id=entry_id)
        session.add(rating)
    rating.language, rating.helped, rating.rated_at = language, helped, now
    await session.flush()
    return is_new
