"""What the bot says unprompted of questions: those for staff, and the answers to whoever asked."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage
from db.questions import find_question
from handlers.screen import Screen, button
from locales.languages import LANGUAGES
from locales.words import Words


async def write_question(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """An open question, for staff."""
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    text = words.html(
        "staff-question",
        number=question.id,
        language=LANGUAGES[question.language].native_name,
        entry=question.entry_id or words.plain("staff-question-no-entry"),
        text=question.text,
    )
    return Screen(text)


async def write_staff_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """What staff answered, with the question it belongs to."""
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    asked = question.text if len(question.text) <= 200 else question.text[:200] + " …"
    return Screen(words.html("staff-answer", question=asked, answer=message.facts["answer"]))


async def write_gap_answered(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """What somebody asked in vain has an answer by now."""
    read = button(words, "gap-answered-button", "entry", "show", message.facts["entry_id"])
    return Screen(words.html("gap-answered"), ((read,),))
