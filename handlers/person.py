"""Asking a person: the question goes to the staff group, without a name, and the answer comes back here."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from markupsafe import Markup
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.dialogues import close_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.own_question_screens import asked_rows
from handlers.screen import Screen, button, home_button, quoted_message, send, show, toast
from knowledge.personal_details import Detail, find_personal_details
from locales.words import Words
from services.questions import ask_staff

WAITING_FOR_QUESTION = "question"
PATIENCE = timedelta(hours=12)

Target = tuple[str | int, ...]


async def offer_person(update: Update, context: LotseContext) -> None:
    """Ask for the question that staff shall answer."""
    await _ask_for_question(update, context, None)


async def ask_about_entry(update: Update, context: LotseContext) -> None:
    """Pass on the question that led to this entry, or ask for one if there was none."""
    await _pass_on_or_ask(update, context, context.tapped(1))


async def ask_about_message(update: Update, context: LotseContext) -> None:
    """Pass on the message that the bot could not answer."""
    await _pass_on_or_ask(update, context, None)


async def take_typed_question(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Pass on a question that was typed for staff."""
    if update.effective_message is not None:
        await _pass_on_unless_personal(update, context, text, update.effective_message.message_id, data["entry_id"])
    return True


async def send_anyway(update: Update, context: LotseContext) -> None:
    """Pass on a question although it may tell who is meant."""
    asked = quoted_message(update)
    if asked is None or not asked.text:
        await _ask_for_question(update, context, _entry_id(context))
        return
    await _pass_on(update, context, asked.text, asked.message_id, _entry_id(context))


async def change_question(update: Update, context: LotseContext) -> None:
    """Ask for the question once more, without what tells who is meant."""
    await _ask_for_question(update, context, _entry_id(context))


async def _pass_on_or_ask(update: Update, context: LotseContext, entry_id: str | None) -> None:
    asked = quoted_message(update)
    if asked is None or not asked.text:
        await _ask_for_question(update, context, entry_id)
        return
    await _pass_on_unless_personal(update, context, asked.text, asked.message_id, entry_id)


def _entry_id(context: LotseContext) -> str | None:
    return context.tapped(1) or None


async def _ask_for_question(update: Update, context: LotseContext, entry_id: str | None) -> None:
    words = context.words
    if context.bot_data.staff_chat_id is None:
        await send(update, context, Screen(words.html("person-no-staff")))
        return
    async with context.transaction() as session:
        await open_dialogue(
            session,
            context.profile.person_id,
            WAITING_FOR_QUESTION,
            {"entry_id": entry_id},
            expires_at=context.now + PATIENCE,
        )
    stop = button(words, "person-button-stop", "person", "stop")
    await send(update, context, Screen(words.html("person-ask"), ((stop,),)))


async def stop_asking(update: Update, context: LotseContext) -> None:
    """Ask nobody after all."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    home = home_button(context.words)
    await show(update, context, Screen(context.words.html("person-stopped"), ((home,),)))


async def _pass_on_unless_personal(
    update: Update, context: LotseContext, text: str, message_id: int, entry_id: str | None
) -> None:
    details = find_personal_details(text)
    if not details or context.bot_data.staff_chat_id is None:
        await _pass_on(update, context, text, message_id, entry_id)
        return
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    change, anyway = ("person", "change", entry_id or ""), ("person", "anyway", entry_id or "")
    screen = personal_screen(context.words, details, change=change, anyway=anyway)
    await send(update, context, screen, reply_to=message_id)


def personal_screen(words: Words, details: Sequence[Detail], *, change: Target, anyway: Target) -> Screen:
    """What in a question may tell who is meant, before it leaves the private chat."""
    lines = [words.html("personal-line", kind=words.plain(f"personal-{each.kind}"), text=each.text) for each in details]
    return Screen(
        words.html("personal-text", details=Markup("\n").join(lines)),
        (
            (button(words, "personal-button-change", *change),),
            (button(words, "personal-button-send", *anyway),),
            (button(words, "person-button-stop", "person", "stop"),),
        ),
    )


async def _pass_on(update: Update, context: LotseContext, text: str, message_id: int, entry_id: str | None) -> None:
    words, staff_chat_id = context.words, context.bot_data.staff_chat_id
    if staff_chat_id is None:
        await send(update, context, Screen(words.html("person-no-staff")))
        return
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        question_id = await ask_staff(
            session,
            context.profile.person_id,
            text=text,
            language=context.profile.language,
            entry_id=entry_id,
            source=str(message_id),
            staff_chat_id=staff_chat_id,
            zone=context.bot_data.zone,
            now=context.now,
        )
    if question_id is not None:
        asked = Screen(words.html("person-asked"), asked_rows(words, question_id))
        await send(update, context, asked, reply_to=message_id)
    await toast(update, context, words.plain("person-asked-toast" if question_id else "person-already-toast"))


HANDLERS = [
    CommandHandler("ask", offer_person, ChatType.PRIVATE),
    CallbackQueryHandler(offer_person, r"^person:ask$"),
    CallbackQueryHandler(ask_about_entry, r"^person:entry:([A-Z]+-\d+)$"),
    CallbackQueryHandler(ask_about_message, r"^person:message$"),
    CallbackQueryHandler(change_question, r"^person:change:([A-Z]+-\d+)?$"),
    CallbackQueryHandler(send_anyway, r"^person:anyway:([A-Z]+-\d+)?$"),
    CallbackQueryHandler(stop_asking, r"^person:stop$"),
]
