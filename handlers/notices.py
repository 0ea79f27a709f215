"""How unprompted messages read: facts from the outbox, words in the language the person speaks when it is sent."""

from collections.abc import Awaitable, Callable

from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import find_meeting, find_reply, find_series
from db.models import Broadcast, OutboxMessage
from db.people import get_person
from db.questions import find_question
from handlers.broadcasts import broadcast_screen
from handlers.course_screens import course_screen, find_standing
from handlers.meetings import reminder_screen
from handlers.screen import Screen
from handlers.toolbox import Toolbox
from locales.languages import LANGUAGES
from locales.words import Words
from services.people import profile_of

Writer = Callable[[AsyncSession, OutboxMessage, Words], Awaitable[Screen | None]]


async def write_notice(session: AsyncSession, message: OutboxMessage, tools: Toolbox) -> Screen | None:
    """Return what to send, or None if what it was about is gone."""
    language = tools.default_language
    if message.person_id is not None:
        language = profile_of(await get_person(session, message.person_id), tools.default_language).language
    return await WRITERS[message.kind](session, message, Words(language, tools.zone))


async def _reminder(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    meeting = await find_meeting(session, message.facts["meeting_id"])
    series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None or message.person_id is None:
        return None
    reply = await find_reply(session, meeting.id, message.person_id)
    return reminder_screen(words, series, meeting, reply.comes if reply else None)


async def _seat_given(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    if message.person_id is None:
        return None
    standing = await find_standing(session, message.facts["course_id"], message.person_id)
    if standing is None or standing.state != "seated":
        return None
    screen = course_screen(words, standing, over=False)
    return Screen(f"{words.html('seat-given')}\n\n{screen.text}", screen.rows)


async def _question(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
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


async def _staff_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    asked = question.text if len(question.text) <= 200 else question.text[:200] + " …"
    return Screen(words.html("staff-answer", question=asked, answer=message.facts["answer"]))


async def _broadcast(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    broadcast = await session.get(Broadcast, message.facts["broadcast_id"])
    return broadcast_screen(words, broadcast) if broadcast else None


async def _failure_report(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    facts = message.facts
    return Screen(words.html("failure-report", id=str(facts["update_id"]), error=facts["error"], place=facts["place"]))


WRITERS: dict[str, Writer] = {
    "meeting_reminder": _reminder,
    "seat_given": _seat_given,
    "question": _question,
    "staff_answer": _staff_answer,
    "broadcast": _broadcast,
    "failure_report": _failure_report,
}
