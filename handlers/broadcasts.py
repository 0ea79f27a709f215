"""Broadcasts: staff write once, choose who gets it, see it as it will arrive, and send it."""

from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.broadcasts import lock_broadcast
from db.dialogues import close_dialogue, open_dialogue
from db.models import Broadcast
from handlers.broadcast_buttons import broadcast_rows
from handlers.context import LotseContext
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from handlers.staff import for_staff, is_staff
from locales.languages import LANGUAGES
from locales.words import Words
from services.broadcasts import aim_broadcast, count_recipients, draft_broadcast, release_broadcast, wording_for

WAITING_FOR_BROADCAST = "broadcast"
PATIENCE = timedelta(hours=12)
EVERYONE = "all"


@for_staff
async def begin_broadcast(update: Update, context: LotseContext) -> None:
    """Ask staff for the text."""
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_BROADCAST, {}, expires_at=context.now + PATIENCE
        )
    await send(update, context, Screen(context.words.html("broadcast-ask-text")))


async def take_broadcast_text(update: Update, context: LotseContext, _text: str, _data: dict[str, Any]) -> bool:
    """Keep the text, with its formatting, as a draft to everyone; show it as it will arrive."""
    message = update.effective_message
    if message is None or not await is_staff(update, context):
        return False
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        content = {"kind": "text", "html": message.text_html}
        draft = await draft_broadcast(
            session, context.profile.person_id, content, language=context.profile.language, now=context.now
        )
        screen = await _audience_screen(session, context, draft)
    await send(update, context, broadcast_screen(context.words, draft, draft.wordings[0].language))
    await send(update, context, screen)
    return True


def broadcast_screen(words: Words, broadcast: Broadcast, language: str) -> Screen:
    """A broadcast as people who speak this language get it."""
    return Screen(wording_for(broadcast, language).content["html"], broadcast_rows(words, broadcast))


async def choose_languages(update: Update, context: LotseContext) -> None:
    """Show the languages that a draft can be narrowed to."""
    words, broadcast_id = context.words, context.tapped(1)
    everyone = button(words, "broadcast-button-all-languages", "cast", broadcast_id, "in", EVERYONE)
    languages = [
        Button(language.native_name, action("cast", broadcast_id, "in", language.tag))
        for language in LANGUAGES.values()
    ]
    await show(update, context, Screen(words.html("broadcast-ask-language"), ((everyone,), *in_rows(languages, 2))))


async def choose_municipalities(update: Update, context: LotseContext) -> None:
    """Show the municipalities that a draft can be narrowed to."""
    words, broadcast_id = context.words, context.tapped(1)
    everyone = button(words, "broadcast-button-whole-district", "cast", broadcast_id, "at", EVERYONE)
    places = [
        Button(name, action("cast", broadcast_id, "at", number))
        for number, name in enumerate(context.knowledge.gazetteer.municipalities)
    ]
    await show(update, context, Screen(words.html("broadcast-ask-place"), ((everyone,), *in_rows(places, 2))))


@for_staff
async def aim(update: Update, context: LotseContext) -> None:
    """Narrow a draft to a language or a municipality, or widen it again."""
    broadcast_id, what, choice = int(context.tapped(1)), context.tapped(2), context.tapped(3)
    async with context.transaction() as session:
        draft = await lock_broadcast(session, broadcast_id)
        if draft is not None:
            language, municipality = draft.language, draft.municipality
            if what == "in":
                language = choice if choice in LANGUAGES else None
            elif what == "at":
                municipality = _municipality(context, choice)
            draft = await aim_broadcast(session, broadcast_id, language=language, municipality=municipality)
        screen = await _audience_screen(session, context, draft) if draft else None
    if screen is None:
        await toast(update, context, context.words.plain("broadcast-gone-toast"))
        return
    await show(update, context, screen)


@for_staff
async def release(update: Update, context: LotseContext) -> None:
    """Send a draft to its audience, once."""
    async with context.transaction() as session:
        result = await release_broadcast(
            session, int(context.tapped(1)), default_language=context.bot_data.default_language, now=context.now
        )
    if not result.released:
        await toast(update, context, context.words.plain("broadcast-gone-toast"))
        return
    await show(update, context, Screen(context.words.html("broadcast-released", count=result.recipients)))


async def discard(update: Update, context: LotseContext) -> None:
    """Leave a draft unsent."""
    await show(update, context, Screen(context.words.html("broadcast-discarded")))


async def _audience_screen(session: AsyncSession, context: LotseContext, draft: Broadcast) -> Screen:
    words = context.words
    count = await count_recipients(session, draft, default_language=context.bot_data.default_language)
    text = words.html(
        "broadcast-audience",
        language=LANGUAGES[draft.language].native_name if draft.language else words.plain("broadcast-all-languages"),
        municipality=draft.municipality or words.plain("broadcast-whole-district"),
        count=count,
    )
    rows = (
        (button(words, "broadcast-button-language", "cast", draft.id, "languages"),),
        (button(words, "broadcast-button-place", "cast", draft.id, "places"),),
        (button(words, "broadcast-button-send", "cast", draft.id, "send", count=count),) if count else (),
        (button(words, "broadcast-button-discard", "cast", draft.id, "discard"),),
    )
    return Screen(text, tuple(row for row in rows if row))


def _municipality(context: LotseContext, choice: str) -> str | None:
    known = context.knowledge.gazetteer.municipalities
    return known[int(choice)] if choice.isdigit() and int(choice) < len(known) else None


HANDLERS = [
    CommandHandler("broadcast", begin_broadcast, ChatType.PRIVATE),
    CallbackQueryHandler(choose_languages, r"^cast:(\d{1,9}):languages$"),
    CallbackQueryHandler(choose_municipalities, r"^cast:(\d{1,9}):places$"),
    CallbackQueryHandler(aim, r"^cast:(\d{1,9}):(in|at):([a-z-]+|\d{1,2})$"),
    CallbackQueryHandler(release, r"^cast:(\d{1,9}):send$"),
    CallbackQueryHandler(discard, r"^cast:(\d{1,9}):discard$"),
]
