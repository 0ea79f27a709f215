"""Answers of staff: a reply in their group, or what they type in a private chat. Nobody answers twice unknowingly."""

from datetime import timedelta
from typing import Any, Final

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.dialogues import close_dialogue, open_dialogue
from db.outbox import find_sent_message
from db.questions import QUESTION, STATE
from handlers.context import LotseContext
from handlers.screen import Screen, button, quoted_message, send, show, toast
from handlers.staff import for_staff, is_staff
from handlers.staff_room import acting_colleague
from locales.words import Words
from services.staff_room import AnswerResult, answer_question

WAITING_FOR_STAFF_ANSWER: Final = "staff_answer"
PATIENCE: Final = timedelta(hours=12)


async def take_reply(update: Update, context: LotseContext) -> None:
    """Send a reply given in the staff group to whoever asked."""
    message = update.effective_message
    if message is None or message.reply_to_message is None:
        return
    async with context.reading() as session:
        sent = await find_sent_message(session, message.chat_id, message.reply_to_message.message_id)
    # Only the staff group ever gets a question, whatever id it has by now.
    if sent is not None and sent.kind in (QUESTION, STATE):
        await _answer(update, context, message, sent.facts["question_id"])


@for_staff
async def ask_for_answer(update: Update, context: LotseContext) -> None:
    """Ask staff in a private chat for the answer to a question; in a group they reply to it."""
    if not context.is_recognised:
        await toast(update, context, context.words.plain("button-old-toast"))
        return
    data = {"question_id": int(context.tapped(1))}
    async with context.transaction() as session:
        await open_dialogue(
            session,
            context.profile.person_id,
            WAITING_FOR_STAFF_ANSWER,
            data,
            expires_at=context.now + PATIENCE,
        )
    await send(update, context, Screen(context.words.html("room-ask-answer", number=data["question_id"])))


async def take_typed_answer(update: Update, context: LotseContext, _text: str, data: dict[str, Any]) -> bool:
    """Send an answer that staff typed in a private chat."""
    message = update.effective_message
    if message is None or not await is_staff(update, context):
        return False
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await _answer(update, context, message, data["question_id"])
    return True


@for_staff
async def send_anyway(update: Update, context: LotseContext) -> None:
    """Send an answer although a colleague was first."""
    answer = quoted_message(update)
    if answer is None or answer.text is None:
        await show(update, context, Screen(context.words.html("room-answer-lost")))
        return
    result = await _pass_on(update, context, answer, int(context.tapped(1)), anyway=True)
    await show(update, context, result_screen(context.words, result, int(context.tapped(1))))


@for_staff
async def leave_answer(update: Update, context: LotseContext) -> None:
    """Keep an answer back, since a colleague was first."""
    await show(update, context, Screen(context.words.html("room-answer-left")))


async def _answer(update: Update, context: LotseContext, message: Message, question_id: int) -> None:
    if message.text is None:
        screen = Screen(context.words.html("staff-answer-text-only"))
    else:
        screen = result_screen(context.words, await _pass_on(update, context, message, question_id), question_id)
    await send(update, context, screen, reply_to=message.message_id)


async def _pass_on(
    update: Update, context: LotseContext, message: Message, question_id: int, *, anyway: bool = False
) -> AnswerResult:
    async with context.transaction() as session:
        person_id = await acting_colleague(session, update, context)
        result = await answer_question(
            session,
            question_id,
            person_id,
            answer=message.text or "",
            source=f"{message.chat_id}:{message.message_id}",
            anyway=anyway,
            now=context.now,
        )
        if result.outcome == "sent":
            await context.note(session, "answered", ("question", question_id))
    return result


def result_screen(words: Words, result: AnswerResult, question_id: int) -> Screen:
    """What became of an answer, or the question whether to send it although a colleague was first."""
    name = result.name or words.plain("room-somebody")
    match result.outcome:
        case "sent":
            return Screen(words.html("staff-answer-sent"))
        case "other" | "over":
            key = "room-answer-other" if result.outcome == "other" else "room-answer-over"
            anyway = button(words, "room-button-send", "room", "send", question_id)
            leave = button(words, "room-button-leave", "room", "leave")
            return Screen(words.html(key, name=name), ((anyway,), (leave,)))
        case "withdrawn":
            return Screen(words.html("room-answer-withdrawn"))
        case _:
            return Screen(words.html("staff-answer-not-possible"))


HANDLERS = [
    MessageHandler(ChatType.GROUPS & filters.REPLY & ~filters.COMMAND & filters.UpdateType.MESSAGE, take_reply),
    CallbackQueryHandler(ask_for_answer, r"^room:answer:(\d{1,9})$"),
    CallbackQueryHandler(send_anyway, r"^room:send:(\d{1,9})$"),
    CallbackQueryHandler(leave_answer, r"^room:leave$"),
]
