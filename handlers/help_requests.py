"""Staff look for people who speak a language and want to be asked, and ask them for help."""

from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.tandems import list_helpers_to_ask
from handlers.context import LotseContext
from handlers.help_request_screens import ask_languages_screen, ask_places_screen, preview_screen
from handlers.screen import Screen, send, show
from handlers.staff import for_staff, typed_by_staff
from handlers.tandem import contact_of
from services.help_requests import answer_help_request, draft_help_request, send_help_request
from services.tandems import SPOKEN

WAITING_FOR_HELP_TEXT = "help_text"
PATIENCE = timedelta(hours=12)
LONGEST_TEXT = 2000


@for_staff
async def choose_language(update: Update, context: LotseContext) -> None:
    """Ask staff which language is needed."""
    await show(update, context, ask_languages_screen(context.words))


@for_staff
async def choose_place(update: Update, context: LotseContext) -> None:
    """Ask staff where, and say how many there are anywhere."""
    language = context.tapped(1)
    if language not in SPOKEN:
        return
    async with context.reading() as session:
        count = len(await list_helpers_to_ask(session, language, None))
    places = context.knowledge.gazetteer.municipalities
    await show(update, context, ask_places_screen(context.words, language, count, places))


@for_staff
async def ask_for_text(update: Update, context: LotseContext) -> None:
    """Say how many fit, and ask staff what to ask them."""
    language, chosen, known = context.tapped(1), context.tapped(2), context.knowledge.gazetteer.municipalities
    if language not in SPOKEN:
        return
    municipality = known[int(chosen)] if chosen != "all" and int(chosen) < len(known) else None
    data, ends = {"language": language, "municipality": municipality}, context.now + PATIENCE
    async with context.transaction() as session:
        count = len(await list_helpers_to_ask(session, language, municipality))
        if count:
            await open_dialogue(session, context.profile.person_id, WAITING_FOR_HELP_TEXT, data, expires_at=ends)
    words = context.words
    await show(
        update, context, Screen(words.html("help-ask-text", count=count) if count else words.html("help-nobody"))
    )


@typed_by_staff
async def take_help_text(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep the text as a draft and show it as it will arrive."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        request = await draft_help_request(session, text=text[:LONGEST_TEXT], now=context.now, **data)
        count = len(await list_helpers_to_ask(session, request.language, request.municipality))
    await send(update, context, preview_screen(context.words, request, count))
    return True


@for_staff
async def send_request(update: Update, context: LotseContext) -> None:
    """Ask everybody who fits, once."""
    async with context.transaction() as session:
        result = await send_help_request(session, int(context.tapped(1)), now=context.now)
        if result.sent:
            await context.note(session, "sent", ("help-request", context.tapped(1)), count=result.asked)
    words = context.words
    text = words.html("help-sent", count=result.asked) if result.sent else words.html("help-gone")
    await show(update, context, Screen(text))


async def discard_request(update: Update, context: LotseContext) -> None:
    """Leave a draft unsent."""
    await show(update, context, Screen(context.words.html("broadcast-discarded")))


async def answer_request(update: Update, context: LotseContext) -> None:
    """Say yes, and with it how staff can reach one, or no."""
    contact = contact_of(update.effective_user) if context.tapped(2) == "yes" else None
    async with context.transaction() as session:
        outcome = await answer_help_request(
            session,
            int(context.tapped(1)),
            context.profile.person_id,
            contact=contact,
            staff_chat_id=context.bot_data.staff_chat_id,
            now=context.now,
        )
    await show(update, context, Screen(context.words.html(f"help-{outcome}")))


HANDLERS = [
    CallbackQueryHandler(choose_language, r"^help:open$"),
    CallbackQueryHandler(choose_place, r"^help:in:([a-z]{2,3})$"),
    CallbackQueryHandler(ask_for_text, r"^help:at:([a-z]{2,3}):(\d{1,2}|all)$"),
    CallbackQueryHandler(send_request, r"^help:send:(\d{1,9})$"),
    CallbackQueryHandler(discard_request, r"^help:discard$"),
    CallbackQueryHandler(answer_request, r"^help:answer:(\d{1,9}):(yes|no)$"),
]
