"""A broadcast on its way or out: how far it has got; paused, stopped, taken back, corrected."""

from datetime import timedelta
from typing import Any

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler

from db.broadcast_changes import add_card
from db.broadcasts import count_messages, find_broadcast
from db.dialogues import close_dialogue, open_dialogue
from handlers.broadcast_card_screens import card_screen, correction_screen, load_card, sure_screen
from handlers.broadcast_content import Fault, corrected, correction_fault, read_content
from handlers.broadcast_screens import correctable_languages, show_or_say_gone
from handlers.broadcast_terms import terms_to_use
from handlers.context import LotseContext
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_staff, is_staff
from locales.languages import LANGUAGES
from services.broadcast_runs import (
    correct_broadcast,
    may_take_back,
    pause_broadcast,
    resume_broadcast,
    stop_broadcast,
    take_broadcast_back,
)
from services.broadcasts import find_wording

WAITING_FOR_CORRECTION = "broadcast-correction"
PATIENCE = timedelta(hours=2)
DEEDS = {
    "pause": pause_broadcast,
    "resume": resume_broadcast,
    "stop-sure": stop_broadcast,
    "back-sure": take_broadcast_back,
}


async def show_card(update: Update, context: LotseContext, broadcast_id: int) -> None:
    """Show how far a broadcast has got, and keep that up to date in the place of the tapped message."""
    tapped = update.callback_query.message if update.callback_query else None
    async with context.transaction() as session:
        broadcast = await find_broadcast(session, broadcast_id)
        broadcast = broadcast if broadcast and broadcast.released_at else None
        if broadcast is not None and isinstance(tapped, Message) and tapped.text is not None:
            await add_card(session, broadcast_id, context.profile.person_id, tapped.message_id)
        card = await load_card(session, broadcast, now=context.now) if broadcast else None
    await show_or_say_gone(update, context, card_screen(context.words, card) if card else None)


@for_staff
async def do_to_broadcast(update: Update, context: LotseContext) -> None:
    """Pause a broadcast, let it go on, stop it or take it back."""
    broadcast_id, deed = int(context.tapped(1)), context.tapped(2)
    async with context.transaction() as session:
        done = await DEEDS[deed](session, broadcast_id, by=context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain(f"broadcast-{deed}-toast" if done else "broadcast-not-now-toast"))
    await show_card(update, context, broadcast_id)


@for_staff
async def ask_whether_sure(update: Update, context: LotseContext) -> None:
    """Ask before stopping a broadcast or taking it back."""
    broadcast_id, what = int(context.tapped(1)), context.tapped(2)
    async with context.reading() as session:
        broadcast = await find_broadcast(session, broadcast_id)
        states = await count_messages(session, broadcast_id)
    if broadcast is None or (what == "back" and not may_take_back(broadcast, context.now)):
        await toast(update, context, context.words.plain("broadcast-not-now-toast"))
        return
    count = states.get("sent", 0) if what == "back" else sum(states.get(each, 0) for each in ("new", "held"))
    await show(update, context, sure_screen(context.words, broadcast_id, what, count))


@for_staff
async def choose_correction(update: Update, context: LotseContext) -> None:
    """Ask which wording is to be corrected, if there are several."""
    async with context.reading() as session:
        broadcast = await find_broadcast(session, int(context.tapped(1)))
    languages = correctable_languages(broadcast) if broadcast else []
    if broadcast is not None and len(languages) == 1:
        await _ask_for_correction(update, context, broadcast.id, languages[0])
        return
    screen = correction_screen(context.words, broadcast) if broadcast and languages else None
    await show_or_say_gone(update, context, screen)


@for_staff
async def ask_for_correction(update: Update, context: LotseContext) -> None:
    """Ask staff for the text that takes the place of the one that people have."""
    await _ask_for_correction(update, context, int(context.tapped(1)), context.tapped(2))


async def take_correction(update: Update, context: LotseContext, _text: str, asked: dict[str, Any]) -> bool:
    """Put a corrected text in the place of the one that people have."""
    message, broadcast_id, language = update.effective_message, asked["id"], asked["language"]
    if message is None or not await is_staff(update, context):
        return False
    async with context.transaction() as session:
        broadcast = await find_broadcast(session, broadcast_id)
        wording = find_wording(broadcast, language) if broadcast else None
        new = read_content(message)
        fault = correction_fault(wording.content, new) if wording else Fault("broadcast-not-now-toast")
        if wording is not None and fault is None and not isinstance(new, Fault):
            content, author_id = corrected(wording.content, new), context.profile.person_id
            await correct_broadcast(session, broadcast_id, language, content, by=author_id, now=context.now)
            await close_dialogue(session, author_id)
    text = context.words.html(fault.key, **fault.arguments) if fault else context.words.html("broadcast-corrected")
    back = button(context.words, "broadcast-button-progress", "cast", broadcast_id, "show")
    await send(update, context, Screen(text, ((back,),)))
    return True


async def _ask_for_correction(update: Update, context: LotseContext, broadcast_id: int, language: str) -> None:
    asked, until = {"id": broadcast_id, "language": language}, context.now + PATIENCE
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, WAITING_FOR_CORRECTION, asked, expires_at=until)
        broadcast = await find_broadcast(session, broadcast_id)
    terms = terms_to_use(context.words, broadcast, language) if broadcast else ""
    back = button(context.words, "broadcast-button-back", "cast", broadcast_id, "show")
    text = context.words.html("broadcast-ask-correction", language=LANGUAGES[language].native_name)
    await show(update, context, Screen(f"{text}\n\n{terms}" if terms else text, ((back,),)))


HANDLERS = [
    CallbackQueryHandler(do_to_broadcast, rf"^cast:(\d{{1,9}}):({'|'.join(DEEDS)})$"),
    CallbackQueryHandler(ask_whether_sure, r"^cast:(\d{1,9}):(stop|back)$"),
    CallbackQueryHandler(choose_correction, r"^cast:(\d{1,9}):correct$"),
    CallbackQueryHandler(ask_for_correction, rf"^cast:(\d{{1,9}}):correct:({'|'.join(LANGUAGES)})$"),
]
