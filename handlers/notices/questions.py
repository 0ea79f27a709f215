"""What the bot says unprompted of questions: to staff, who see how each stands, and to whoever asked."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage
from db.questions import find_post, find_question, list_questions_by_ids
from handlers.own_question_screens import answer_rows, asked_rows
from handlers.screen import Edit, Screen, button
from handlers.staff_room_screens import find_view, group_screen, group_state, private_screen, waiting_screen
from locales.words import Words
from services.delivery import NotSent

SHORTENED = 200


async def write_question(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """An open question, for staff."""
    view = await find_view(session, message.facts["question_id"])
    return group_screen(words, view) if view else None


async def write_question_state(
    session: AsyncSession, message: OutboxMessage, words: Words
) -> Screen | Edit | NotSent | None:
    """How a question stands now, in the place of its message in the group."""
    question_id, facts = message.facts["question_id"], message.facts
    if "before" in facts:
        return Edit(facts["before"], Screen(words.html("staff-question-below", number=question_id)))
    shown, view = await find_post(session, question_id, facts["version"]), await find_view(session, question_id)
    if shown is None:
        return None
    if shown.message_id is None:
        return NotSent("the question itself is still on its way")
    if view is None:
        return Edit(shown.message_id, Screen(words.html("staff-question-gone", number=question_id)))
    return Edit(shown.message_id, group_state(words, view), anew=view.question.state == "open")


async def write_question_taken(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """That somebody looks after a question, for whoever asked it."""
    question = await find_question(session, message.facts["question_id"])
    if question is None or question.state != "open":
        return None
    return Screen(words.html("question-taken", question=_shortened(question.text)), asked_rows(words, question.id))


async def write_question_closed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Why there will be no answer, for whoever asked."""
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    reason = words.html(f"question-reason-{message.facts['reason']}")
    text = words.html("question-closed", question=_shortened(question.text), reason=reason)
    return Screen(text, ((button(words, "question-button-add", "myq", "add", question.id),),))


async def write_question_handed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """That a question was handed on, for whoever looks after it now."""
    view = await find_view(session, message.facts["question_id"])
    if view is None or view.question.state != "open" or view.question.taker_id != message.person_id:
        return None
    screen = private_screen(words, view)
    return Screen(f"{words.html('room-handed')}\n\n{screen.text}", screen.rows)


async def write_questions_waiting(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A reminder of what still waits of all that waited when it was queued."""
    shown = await list_questions_by_ids(session, message.facts["question_ids"])
    waiting = [(question, name) for question, name in shown if question.state == "open"]
    if not waiting:
        return None
    return waiting_screen(words, waiting, now=message.due_at, own=message.person_id is not None)


async def write_staff_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """What staff answered, with the question it belongs to."""
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    text = words.html("staff-answer", question=_shortened(question.text), answer=message.facts["answer"])
    return Screen(text, answer_rows(words, question.id))


async def write_gap_answered(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """What somebody asked in vain has an answer by now."""
    read = button(words, "gap-answered-button", "entry", "show", message.facts["entry_id"])
    return Screen(words.html("gap-answered"), ((read,),))


def _shortened(text: str) -> str:
    return text if len(text) <= SHORTENED else text[:SHORTENED] + " …"
