"""One's own questions to the team: how they stand, adding to one, taking one back, saying that an answer helped."""

from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.questions import find_question, list_additions, list_questions_of
from handlers.context import LotseContext
from handlers.own_question_screens import own_question_screen, own_questions_screen
from handlers.person import PATIENCE, personal_screen
from handlers.screen import Screen, button, quoted_message, send, show, toast
from knowledge.personal_details import find_personal_details
from services.questions import accept_answer, add_to_question, withdraw_question

WAITING_FOR_ADDITION: Final = "question_addition"
MOST_SHOWN: Final = 10


async def show_own_questions(update: Update, context: LotseContext) -> None:
    """Show what one asked the team."""
    async with context.reading() as session:
        questions = await list_questions_of(session, context.profile.person_id, limit=MOST_SHOWN)
    await show(update, context, own_questions_screen(context.words, questions))


async def show_own_question(update: Update, context: LotseContext) -> None:
    """Show one question of one's own."""
    async with context.reading() as session:
        question = await find_question(session, int(context.tapped(1)))
        additions = await list_additions(session, question.id) if question else ()
    if question is None or question.person_id != context.profile.person_id or question.state == "withdrawn":
        await toast(update, context, context.words.plain("question-over-toast"))
        return
    await show(update, context, own_question_screen(context.words, question, additions))


async def ask_for_addition(update: Update, context: LotseContext) -> None:
    """Ask what is to be added to a question."""
    async with context.transaction() as session:
        await open_dialogue(
            session,
            context.profile.person_id,
            WAITING_FOR_ADDITION,
            {"question_id": int(context.tapped(1))},
            expires_at=context.now + PATIENCE,
        )
    stop = button(context.words, "person-button-stop", "person", "stop")
    await send(update, context, Screen(context.words.html("question-ask-addition"), ((stop,),)))


async def take_addition(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Pass on what was typed, unless it may tell who is meant: then it is pointed out first."""
    message, question_id = update.effective_message, data["question_id"]
    if message is None:
        return False
    if details := find_personal_details(text):
        async with context.transaction() as session:
            await close_dialogue(session, context.profile.person_id)
        change, anyway = ("myq", "add", question_id), ("myq", "anyway", question_id)
        screen = personal_screen(context.words, details, change=change, anyway=anyway)
        await send(update, context, screen, reply_to=message.message_id)
    else:
        await _add(update, context, question_id, text, message.message_id)
    return True


async def add_anyway(update: Update, context: LotseContext) -> None:
    """Pass on an addition although it may tell who is meant."""
    typed = quoted_message(update)
    if typed is None or not typed.text:
        await ask_for_addition(update, context)
        return
    await _add(update, context, int(context.tapped(1)), typed.text, typed.message_id)


async def withdraw(update: Update, context: LotseContext) -> None:
    """Take a question back."""
    async with context.transaction() as session:
        outcome = await withdraw_question(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain(f"question-{outcome}-toast"))
    if outcome == "withdrawn":
        await show(update, context, Screen(context.words.html("question-withdrawn")))


async def say_it_helped(update: Update, context: LotseContext) -> None:
    """Close a question whose answer helped."""
    async with context.transaction() as session:
        await accept_answer(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain("question-helped-toast"))


async def _add(update: Update, context: LotseContext, question_id: int, text: str, message_id: int) -> None:
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await add_to_question(
            session,
            question_id,
            context.profile.person_id,
            text=text,
            source=str(message_id),
            zone=context.bot_data.zone,
            now=context.now,
        )
    await send(update, context, Screen(context.words.html(f"question-addition-{result.outcome}")))


HANDLERS = [
    CallbackQueryHandler(show_own_questions, r"^myq:list$"),
    CallbackQueryHandler(show_own_question, r"^myq:show:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_addition, r"^myq:add:(\d{1,9})$"),
    CallbackQueryHandler(add_anyway, r"^myq:anyway:(\d{1,9})$"),
    CallbackQueryHandler(withdraw, r"^myq:withdraw:(\d{1,9})$"),
    CallbackQueryHandler(say_it_helped, r"^myq:helped:(\d{1,9})$"),
]
