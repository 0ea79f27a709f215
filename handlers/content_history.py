"""What became of a page: every version with who and when, restoring one, and conflicts with shipped updates."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.content import find_version, list_history
from db.models import EntryVersion
from handlers.content import PAGE, show_page, tapped_key
from handlers.content_drafts import offer_draft, show_draft
from handlers.content_screens import MOST, menu_button, preview_text
from handlers.context import LotseContext
from handlers.screen import Button, Screen, action, button, in_rows, show, toast
from handlers.staff import for_editors
from locales.words import Words
from services.content import draft_shipped, keep_page

AT_ONCE = 8


@for_editors
async def show_history(update: Update, context: LotseContext) -> None:
    """List the versions of a page, the newest first."""
    key, offset = tapped_key(context), int(context.tapped(3))
    async with context.reading() as session:
        versions = await list_history(session, *key, limit=AT_ONCE + 1, offset=offset)
    words, me = context.words, context.profile.person_id
    shown = versions[:AT_ONCE]
    lines = [_line(words, version, me) for version in shown] or [words.html("content-history-none")]
    rows = [Button(_title(words, version), action("content", "version", version.id)) for version in shown]
    if len(versions) > AT_ONCE:
        rows.append(button(words, "content-button-older", "content", "history", *key, offset + AT_ONCE))
    if versions and key in context.knowledge.shipped:
        rows.append(button(words, "content-button-shipped", "content", "shipped", *key))
    rows.append(button(words, "content-button-page", "content", "page", *key))
    heading = words.html("content-history", id=key[0])
    await show(update, context, Screen("\n".join([heading, "", *lines]), in_rows(rows)))


@for_editors
async def show_version(update: Update, context: LotseContext) -> None:
    """Show how a version read, with a button to restore it."""
    async with context.reading() as session:
        version = await find_version(session, int(context.tapped(1)))
    if version is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    key, words = (version.entry_id, version.language), context.words
    back = button(words, "content-button-history", "content", "history", *key, 0)
    line = _line(words, version, context.profile.person_id)
    if version.text is None:
        await show(update, context, Screen(line, ((back,),)))
        return
    restore = button(words, "content-button-restore", "content", "restore", version.id)
    text = preview_text(words, context.knowledge, key, version.text)
    await show(update, context, Screen(f"{line}\n\n{text}", ((restore,), (back,))))


@for_editors
async def restore_version(update: Update, context: LotseContext) -> None:
    """Draft a page as it was."""
    async with context.reading() as session:
        version = await find_version(session, int(context.tapped(1)))
    if version is None or version.text is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    await offer_draft(update, context, (version.entry_id, version.language), version.text, "restored")


@for_editors
async def restore_shipped(update: Update, context: LotseContext) -> None:
    """Draft that the shipped file holds again."""
    key = tapped_key(context)
    shipped = context.knowledge.shipped.get(key)
    if shipped is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.transaction() as session:
        drafted = await draft_shipped(session, key, context.profile.person_id, shipped=shipped, now=context.now)
        if drafted.version_id is not None:
            await context.note(session, "drafted", ("entry", key[0]), language=key[1], version=drafted.version_id)
    if drafted.version_id is not None:
        await show_draft(update, context, drafted.version_id)


@for_editors
async def show_conflicts(update: Update, context: LotseContext) -> None:
    """List the pages that both staff and an update of the bot have changed."""
    known, words = context.knowledge, context.words
    pages = [known.pages[key] for key in sorted(known.conflicts)[:MOST] if key in known.pages]
    buttons = [
        Button(f"{page.key[0]} · {page.key[1]} · {page.string('title')}", action("content", "conflict", *page.key))
        for page in pages
    ]
    text = words.html("content-conflicts" if pages else "content-nothing")
    await show(update, context, Screen(text, (*in_rows(buttons), (menu_button(words),))))


@for_editors
async def show_conflict(update: Update, context: LotseContext) -> None:
    """Show both versions of a page, to choose one."""
    key, known, words = tapped_key(context), context.knowledge, context.words
    if key not in known.conflicts:
        await toast(update, context, words.plain("content-gone-toast"))
        return
    parts = [
        words.html("content-conflict-ours"),
        preview_text(words, known, key, known.pages[key].text),
        words.html("content-conflict-theirs"),
        preview_text(words, known, key, known.shipped[key].text),
    ]
    rows = (
        (button(words, "content-button-keep", "content", "keep", *key),),
        (button(words, "content-button-take", "content", "shipped", *key),),
        (menu_button(words),),
    )
    await show(update, context, Screen("\n\n".join(parts), rows))


@for_editors
async def keep_ours(update: Update, context: LotseContext) -> None:
    """Decide that what staff wrote stays."""
    key = tapped_key(context)
    async with context.transaction() as session:
        shipped = context.knowledge.shipped.get(key)
        kept = await keep_page(session, key, context.profile.person_id, shipped=shipped, now=context.now)
        if kept:
            await context.note(session, "confirmed", ("entry", key[0]), language=key[1])
        await context.catch_up(session)
    await toast(update, context, context.words.plain("content-kept-toast" if kept else "content-gone-toast"))
    await show_page(update, context, key)


def _line(words: Words, version: EntryVersion, person_id: int) -> str:
    return words.html(
        "content-version",
        day=words.full_date(version.created_at),
        time=words.time(version.created_at),
        action=words.plain(f"content-action-{version.action}"),
        who=_who(words, version.author_id, person_id),
        state=words.plain(f"content-state-{version.state}"),
        releaser=_who(words, version.releaser_id, person_id) if version.released_at else "–",
    )


def _title(words: Words, version: EntryVersion) -> str:
    return f"{words.full_date(version.created_at)} · {words.plain(f'content-action-{version.action}')}"


def _who(words: Words, who: int | None, person_id: int) -> str:
    """Name nobody: it is enough whether one did it oneself."""
    if who is None:
        return words.plain("content-who-gone")
    return words.plain("content-who-you" if who == person_id else "content-who-team")


HANDLERS = [
    CallbackQueryHandler(show_history, rf"^content:history:{PAGE}:(\d{{1,4}})$"),
    CallbackQueryHandler(show_version, r"^content:version:(\d{1,9})$"),
    CallbackQueryHandler(restore_version, r"^content:restore:(\d{1,9})$"),
    CallbackQueryHandler(restore_shipped, rf"^content:shipped:{PAGE}$"),
    CallbackQueryHandler(show_conflicts, r"^content:conflicts$"),
    CallbackQueryHandler(show_conflict, rf"^content:conflict:{PAGE}$"),
    CallbackQueryHandler(keep_ours, rf"^content:keep:{PAGE}$"),
]
