"""Drafts of the content: shown as people will read them, handed to a second person, released or dropped."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.content import find_version, list_drafts
from db.dialogues import close_dialogue
from db.models import EntryVersion
from handlers.content import check, show_page, tapped_key
from handlers.content_screens import complaints_text, draft_screen, drafts_screen, preview_text
from handlers.context import LotseContext
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_editors
from knowledge.entry_check import ENTRY_ID
from knowledge.pages import ORIGINAL, PageKey
from services.content import draft_page, drop_draft, release_draft
from services.content_news import ask_second_person


async def offer_draft(update: Update, context: LotseContext, key: PageKey, text: str, action: str) -> None:
    """Check a change and show it as a draft, or say what is wrong with it; then whoever typed it may try again."""
    checked = await check(context, key, text)
    async with context.transaction() as session:
        result = await draft_page(
            session,
            checked,
            action,
            context.profile.person_id,
            shipped=context.knowledge.shipped.get(key),
            now=context.now,
        )
        if result.version_id is not None:
            await close_dialogue(session, context.profile.person_id)
            await context.note(session, "drafted", ("entry", key[0]), language=key[1], version=result.version_id)
    if result.version_id is None:
        await send(update, context, Screen(complaints_text(context.words, checked)))
        return
    await show_draft(update, context, result.version_id)


async def show_draft(update: Update, context: LotseContext, version_id: int) -> None:
    """Show a draft as people will read it, and below it what can be done with it."""
    async with context.reading() as session:
        version = await find_version(session, version_id)
    if version is None or version.state != "draft":
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    if (text := _text_of(context, version)) is not None:
        await send(
            update,
            context,
            Screen(preview_text(context.words, context.knowledge, (version.entry_id, version.language), text)),
        )
    screen = draft_screen(
        context.words,
        version,
        context.knowledge.pages.get((version.entry_id, version.language)),
        is_author=version.author_id == context.profile.person_id,
        needs_second_person=context.bot_data.content_needs_second_person,
    )
    await send(update, context, screen)


def _text_of(context: LotseContext, version: EntryVersion) -> str | None:
    if version.text is not None:
        return version.text
    shipped = context.knowledge.shipped.get((version.entry_id, version.language))
    return shipped.text if shipped else None


@for_editors
async def open_draft(update: Update, context: LotseContext) -> None:
    """Show the tapped draft."""
    await show_draft(update, context, int(context.tapped(1)))


@for_editors
async def show_drafts(update: Update, context: LotseContext) -> None:
    """Show all drafts that wait."""
    async with context.reading() as session:
        drafts = await list_drafts(session)
    await show(update, context, drafts_screen(context.words, drafts))


@for_editors
async def release(update: Update, context: LotseContext) -> None:
    """Let a draft take effect."""
    async with context.transaction() as session:
        result = await release_draft(
            session,
            int(context.tapped(1)),
            context.profile.person_id,
            needs_second_person=context.bot_data.content_needs_second_person,
            now=context.now,
        )
        version = await find_version(session, result.version_id) if result.version_id else None
        if version is not None and result.outcome == "released":
            await context.note(
                session, "released", ("entry", version.entry_id), language=version.language, version=version.id
            )
        await context.catch_up(session)
    await toast(update, context, context.words.plain(f"content-{result.outcome}-toast"))
    if version is not None and result.outcome == "released":
        await show_page(update, context, (version.entry_id, version.language))


@for_editors
async def ask_for_release(update: Update, context: LotseContext) -> None:
    """Tell the staff group that a draft waits for a second person."""
    tools = context.bot_data
    async with context.transaction() as session:
        if tools.staff_chat_id is not None:
            await ask_second_person(session, int(context.tapped(1)), staff_chat_id=tools.staff_chat_id, now=context.now)
    await toast(update, context, context.words.plain("content-asked-toast"))


@for_editors
async def drop(update: Update, context: LotseContext) -> None:
    """Give a draft up."""
    async with context.transaction() as session:
        dropped = await drop_draft(session, int(context.tapped(1)))
        if dropped:
            await context.note(session, "dropped", ("draft", context.tapped(1)))
    if not dropped:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    await show(update, context, Screen(context.words.html("content-dropped")))


@for_editors
async def mark_reviewed(update: Update, context: LotseContext) -> None:
    """Draft that a native speaker has read a translation."""
    key = tapped_key(context)
    if page := context.knowledge.pages.get(key):
        await offer_draft(update, context, key, page.changed({"reviewed": None}).text, "reviewed")


@for_editors
async def retire(update: Update, context: LotseContext) -> None:
    """Draft that an entry is not needed any more."""
    key = (context.tapped(1), ORIGINAL)
    if page := context.knowledge.pages.get(key):
        await offer_draft(update, context, key, page.hidden().text, "retired")


@for_editors
async def show_again(update: Update, context: LotseContext) -> None:
    """Draft that an entry which is withdrawn or retired is shown again."""
    key = (context.tapped(1), ORIGINAL)
    if page := context.knowledge.pages.get(key):
        await offer_draft(update, context, key, page.changed({"withdrawn": None}).text, "restored")


HANDLERS = [
    CallbackQueryHandler(open_draft, r"^content:draft:(\d{1,9})$"),
    CallbackQueryHandler(show_drafts, r"^content:drafts$"),
    CallbackQueryHandler(release, r"^content:release:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_release, r"^content:ask:(\d{1,9})$"),
    CallbackQueryHandler(drop, r"^content:drop:(\d{1,9})$"),
    CallbackQueryHandler(mark_reviewed, r"^content:reviewed:([A-Z]{2}-\d{2,3}):([a-z-]{2,10})$"),
    CallbackQueryHandler(retire, rf"^content:retire:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(show_again, rf"^content:show:({ENTRY_ID.pattern})$"),
]
