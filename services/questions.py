"""Questions that a person has to answer, and how helpful the written answers are."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Question, Rating
from db.people import get_person
from db.questions import find_question, find_question_from, find_rating
from services.outbox import write_to_person, write_to_staff


async def ask_staff(
    session: AsyncSession,
    person_id: int,
    *,
    text: str,
    language: str,
    entry_id: str | None,
    source: str,
    staff_chat_id: int,
    now: datetime,
) -> bool:
    """Pass a question on to the staff group, without a name; `source` names the message it came from.

    Returns False if the same message was passed on before.
    """
    if await find_question_from(session, person_id, source):
        return False
    question = Question(
        person_id=person_id, text=text, language=language, entry_id=entry_id, source=source, asked_at=now
    )
    session.add(question)
    await session.flush()
    facts = {"question_id": question.id}
    return await write_to_staff(session, staff_chat_id, "question", str(question.id), facts, due_at=now)


async def answer_question(session: AsyncSession, question_id: int, *, answer: str, source: str, now: datetime) -> bool:
    """Send an answer of staff to whoever asked; a second one is sent as well.

    `source` names the message it came from: the same one never goes out twice. Returns False if the question is gone
    with the person's data, or the person can't be reached.
    """
    question = await find_question(session, question_id)
    if question is None:
        return False
    person = await get_person(session, question.person_id)
    facts = {"question_id": question_id, "answer": answer}
    if not await write_to_person(session, person, "staff_answer", f"{question_id}:{source}", facts, due_at=now):
        return False
    question.answer = f"{question.answer}\n\n{answer}" if question.answer else answer
    question.answered_at = now
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
