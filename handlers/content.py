"""The content in the hands of staff: finding a page, seeing how it stands, withdrawing and retiring it."""

import asyncio
from datetime import date, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.content import find_draft, find_version_in_force, list_drafts
from db.dialogues import close_dialogue, open_dialogue
from handlers.content_screens import (
    Tasks,
    content_menu_screen,
    languages_screen,
    page_screen,
    pages_screen,
    preview_text,
)
from handlers.context import LotseContext
from handlers.live_knowledge import Knowledge
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_editors, typed_by_editors
from knowledge.drafts import CheckedText, check_text
from knowledge.entry_check import ENTRY_ID
from knowledge.pages import ORIGINAL, Page, PageKey
from services.content import withdraw_page
from services.content_care import due_entries

WAITING_FOR_ENTRY = "content_find"
PATIENCE = timedelta(hours=12)
MOST_FOUND = 8
PAGE = r"([A-Z]{2}-\d{2,3}):([a-z-]{2,10})"
"""The pattern of a page's key in a button's data."""


@for_editors
async def open_content(update: Update, context: LotseContext) -> None:
    """Show what can be done to the content, and what waits."""
    knowledge = context.knowledge
    async with context.reading() as session:
        drafts = await list_drafts(session)
    tasks = Tasks(
        drafts=len(drafts),
        conflicts=len(knowledge.conflicts),
        due=len(due_entries(knowledge.entries, today=today(context))),
        hidden=len(hidden_pages(knowledge)),
    )
    await show(update, context, content_menu_screen(context.words, tasks))


@for_editors
async def ask_for_entry(update: Update, context: LotseContext) -> None:
    """Ask which entry it is about."""
    async with context.transaction() as session:
        await wait_for(session, context, WAITING_FOR_ENTRY, {})
    await show(update, context, Screen(context.words.html("content-ask-entry")))


@typed_by_editors
async def take_typed_entry(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Find entries by id or by what they are about; the dialogue stays open for another try."""
    knowledge, words = context.knowledge, context.words
    entry_id = text.strip().upper()
    if (entry_id, ORIGINAL) in knowledge.pages:
        found = [entry_id]
    else:
        hits = await asyncio.to_thread(knowledge.router.search.search, text, context.profile.language)
        found = [hit.entry_id for hit in hits if hit.entry_id in knowledge.entries][:MOST_FOUND]
    pages = [knowledge.pages[entry_id, ORIGINAL] for entry_id in found]
    key = "content-found" if pages else "content-found-nothing"
    await send(update, context, pages_screen(words, words.html(key), pages))
    return True


@for_editors
async def open_page(update: Update, context: LotseContext) -> None:
    """Show a page with all that can be done to it; whatever was to be typed is not wanted any more."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await show_page(update, context, tapped_key(context))


async def show_page(update: Update, context: LotseContext, key: PageKey) -> None:
    """Show a page, or say that it is gone."""
    page = context.knowledge.pages.get(key)
    if page is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.reading() as session:
        version, draft = await find_version_in_force(session, *key), await find_draft(session, *key)
    await show(update, context, page_screen(context.words, context.knowledge, page, version, draft))


@for_editors
async def preview_page(update: Update, context: LotseContext) -> None:
    """Show a page as people read it."""
    key = tapped_key(context)
    page = context.knowledge.pages.get(key)
    if page is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    back = button(context.words, "content-button-page", "content", "page", *key)
    text = preview_text(context.words, context.knowledge, key, page.text)
    await show(update, context, Screen(text, ((back,),)))


@for_editors
async def choose_language(update: Update, context: LotseContext) -> None:
    """Show the languages of an entry."""
    await show(update, context, languages_screen(context.words, context.knowledge, context.tapped(1)))


@for_editors
async def send_file(update: Update, context: LotseContext) -> None:
    """Send a page as the file that it is, to be changed anywhere and sent back."""
    key = tapped_key(context)
    page, chat = context.knowledge.pages.get(key), update.effective_chat
    if page is None or chat is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    await context.bot.send_document(
        chat.id,
        page.text.encode(),
        filename=".".join((*key, "md")),
        caption=context.words.html("content-file-caption"),
        parse_mode="HTML",
    )


@for_editors
async def withdraw(update: Update, context: LotseContext) -> None:
    """Take a wrong answer away from everybody, at once."""
    key = tapped_key(context)
    page = context.knowledge.pages.get(key)
    if page is not None:
        async with context.transaction() as session:
            shipped = context.knowledge.shipped.get(key)
            if await withdraw_page(session, page, context.profile.person_id, shipped=shipped, now=context.now):
                await context.note(session, "withdrawn", ("entry", key[0]), language=key[1])
            await context.catch_up(session)
        await toast(update, context, context.words.plain("content-withdrawn-toast"))
    await show_page(update, context, key)


@for_editors
async def list_hidden(update: Update, context: LotseContext) -> None:
    """Show the entries that nobody sees at present."""
    words = context.words
    await show(update, context, pages_screen(words, words.html("content-hidden"), hidden_pages(context.knowledge)))


def hidden_pages(knowledge: Knowledge) -> list[Page]:
    """List the German pages of entries that are withdrawn or retired."""
    pages = knowledge.pages.values()
    return [page for page in pages if page.is_original and page.key[0] not in knowledge.entries]


async def check(context: LotseContext, key: PageKey, text: str) -> CheckedText:
    """Check a page's new text against all others, away from those who are waiting for answers."""
    known = context.knowledge
    return await asyncio.to_thread(
        check_text, key, text, pages=known.pages, entries=known.entries, search=known.router.search
    )


async def wait_for(session: AsyncSession, context: LotseContext, state: str, data: dict[str, Any]) -> None:
    """Wait for a member of staff to type something."""
    await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)


def today(context: LotseContext) -> date:
    """Return today's date where people live here."""
    return context.now.astimezone(context.bot_data.zone).date()


def tapped_key(context: LotseContext, first: int = 1) -> PageKey:
    """Return the page that the tapped button is about; its parts stand from group `first` on."""
    return context.tapped(first), context.tapped(first + 1)


HANDLERS = [
    CallbackQueryHandler(open_content, r"^content:menu$"),
    CallbackQueryHandler(ask_for_entry, r"^content:find$"),
    CallbackQueryHandler(open_page, rf"^content:page:{PAGE}$"),
    CallbackQueryHandler(preview_page, rf"^content:preview:{PAGE}$"),
    CallbackQueryHandler(choose_language, rf"^content:languages:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(send_file, rf"^content:file:{PAGE}$"),
    CallbackQueryHandler(withdraw, rf"^content:withdraw:{PAGE}$"),
    CallbackQueryHandler(list_hidden, r"^content:hidden$"),
]
