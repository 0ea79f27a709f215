"""Broadcasts: staff write once, choose who gets it, see it as it will arrive, and send it."""

from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.audience_terms import from_json
from db.broadcasts import find_broadcast
from db.dialogues import close_dialogue, open_dialogue
from db.models import Broadcast
from handlers.audience_words import describe_audience, name_audience
from handlers.broadcast_buttons import broadcast_rows
from handlers.context import LotseContext
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_staff, is_staff
from locales.words import Words
from services.broadcasts import count_recipients, draft_broadcast, release_broadcast, wording_for

WAITING_FOR_BROADCAST = "broadcast"
PATIENCE = timedelta(hours=12)


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


@for_staff
async def show_draft(update: Update, context: LotseContext) -> None:
    """Show who gets a draft, and what can be done with it."""
    async with context.reading() as session:
        draft = await find_broadcast(session, int(context.tapped(1)))
        screen = await _audience_screen(session, context, draft) if draft and draft.state == "draft" else None
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
    words, audience = context.words, from_json(draft.audience)
    count = await count_recipients(session, draft, default_language=context.bot_data.default_language, now=context.now)
    names = await name_audience(session, words, audience)
    text = words.html("broadcast-audience", audience=describe_audience(words, audience, names), count=count)
    rows = (
        (button(words, "broadcast-button-audience", "aud", "open", draft.id),),
        (button(words, "broadcast-button-send", "cast", draft.id, "send", count=count),) if count else (),
        (button(words, "broadcast-button-discard", "cast", draft.id, "discard"),),
    )
    return Screen(text, tuple(row for row in rows if row))


HANDLERS = [
    CommandHandler("broadcast", begin_broadcast, ChatType.PRIVATE),
    CallbackQueryHandler(show_draft, r"^cast:(\d{1,9}):show$"),
    CallbackQueryHandler(release, r"^cast:(\d{1,9}):send$"),
    CallbackQueryHandler(discard, r"^cast:(\d{1,9}):discard$"),
]
