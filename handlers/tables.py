"""Tables in, tables out: staff get a table, edit it, send it back, see what would change, and decide."""

import asyncio
from typing import Final

from telegram import Message, Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from db.imports import find_import, mark_import_decided
from handlers.context import LotseContext
from handlers.leftovers import decline_media
from handlers.screen import Screen, patiently, replace, show, toast
from handlers.staff import for_staff, is_staff
from handlers.table_screens import (
    FORMATS,
    MISTAKES_SHOWN,
    mistake_lines,
    refusal_screen,
    report_screen,
    result_screen,
    tables_screen,
)
from knowledge.sheets import LARGEST_FILE, Mistake, SheetError
from services.exports import write_table
from services.import_plans import ImportPlan
from services.imports import TABLES, TableKind, apply_import, draft_import, planner, recognise_table
from services.offers import Author

SECONDS_BETWEEN_NEWS: Final = 2.0


@for_staff
async def show_tables(update: Update, context: LotseContext) -> None:
    """Show staff which tables there are."""
    await show(update, context, tables_screen(context.words))


@for_staff
async def send_table(update: Update, context: LotseContext) -> None:
    """Send staff a table as it is now."""
    name, form = context.tapped(1), context.tapped(2)
    if update.effective_chat is None:
        return
    if form not in FORMATS.get(name, ()):
        await show_tables(update, context)
        return
    await toast(update, context)
    async with context.reading() as session:
        rows = await TABLES[name].list_stored(session)
    content = await asyncio.to_thread(write_table, TABLES[name], rows, form)
    today = context.now.astimezone(context.bot_data.zone).date()
    await context.bot.send_document(update.effective_chat.id, content, filename=f"{name}-{today}.{form}")


async def take_table(update: Update, context: LotseContext) -> None:
    """Report what a table that staff sent would change. Nothing changes yet."""
    message = update.effective_message
    if message is None or message.document is None:
        return
    if not await is_staff(update, context):
        await decline_media(update, context)
        return
    document, file_name = message.document, message.document.file_name or "?"
    if (document.file_size or 0) > LARGEST_FILE:
        too_large = Mistake(0, "", "too-large", hint=str(LARGEST_FILE // 1024**2))
        await show(update, context, refusal_screen(context.words, file_name, too_large))
        return
    note = await patiently(message.reply_text, context.words.plain("table-reading"))
    content = bytes(await (await document.get_file()).download_as_bytearray())
    try:
        kind = await asyncio.to_thread(recognise_table, content)
        plan = await _plan(update, context, kind, content, note)
    except SheetError as error:
        await replace(update, context, note, refusal_screen(context.words, file_name, error.mistake))
        return
    await _report(update, context, note, kind, plan, content, file_name)


@for_staff
async def accept_table(update: Update, context: LotseContext) -> None:
    """Write what a report promised, in one transaction."""
    import_id = int(context.tapped(1))
    async with context.reading() as session:
        draft = await find_import(session, import_id)
    tapped = update.callback_query.message if update.callback_query else None
    if draft is None or draft.content is None or not isinstance(tapped, Message):
        await toast(update, context, context.words.plain("table-decided-toast"))
        return
    await toast(update, context)
    kind = TABLES[draft.kind]
    plan = await _plan(update, context, kind, draft.content, None)
    by = Author("import", context.profile.person_id)
    async with context.transaction() as session:
        result = await apply_import(session, import_id, kind, plan, by=by, now=context.now)
        if result.outcome == "applied":
            table = ("table", import_id)
            await context.note(session, "imported", table, kind=kind.name, new=result.new, changed=result.changed)
    if result.outcome == "already":
        await show(update, context, Screen(context.words.html("table-decided-toast")))
        return
    await show(update, context, result_screen(context.words, result))


@for_staff
async def discard_table(update: Update, context: LotseContext) -> None:
    """Forget a table without changing anything."""
    async with context.transaction() as session:
        discarded = await mark_import_decided(session, int(context.tapped(1)), "discarded", context.now)
        if discarded:
            await context.note(session, "dropped", ("table", context.tapped(1)))
    if not discarded:
        await toast(update, context, context.words.plain("table-decided-toast"))
        return
    await show(update, context, Screen(context.words.html("table-discarded")))


async def _plan(
    update: Update, context: LotseContext, kind: TableKind, content: bytes, note: Message | None
) -> ImportPlan:
    """Compare a table with what is stored, and tell every few seconds how far that is."""
    async with context.reading() as session:
        stored = await kind.list_stored(session)
    today = context.now.astimezone(context.bot_data.zone).date()
    compare = planner(kind, stored, context.knowledge.gazetteer, today).plan
    rows = 0

    def count(read: int) -> None:
        nonlocal rows
        rows = read

    # Thousands of rows take seconds, in which the bot has to answer others.
    work = asyncio.create_task(asyncio.to_thread(compare, content, count))
    while not (await asyncio.wait({work}, timeout=SECONDS_BETWEEN_NEWS))[0]:
        if note is not None and rows:
            so_far = context.words.html("table-reading-rows", rows=context.words.number(rows))
            await replace(update, context, note, Screen(so_far))
    return work.result()


async def _report(
    update: Update,
    context: LotseContext,
    note: Message,
    kind: TableKind,
    plan: ImportPlan,
    content: bytes,
    file_name: str,
) -> None:
    words, import_id = context.words, None
    if plan.changes:
        async with context.transaction() as session:
            draft = await draft_import(
                session, kind, plan, content, file_name=file_name, author_id=context.profile.person_id, now=context.now
            )
            import_id = draft.id
    if len(plan.mistakes) > MISTAKES_SHOWN:
        lines = "\n".join(mistake_lines(words, plan.mistakes))
        await note.reply_document(
            lines.encode("utf-8-sig"),
            filename=f"{words.plain('table-report-file-name')}.txt",
            caption=words.plain("table-mistakes-caption"),
        )
    await replace(update, context, note, report_screen(words, kind, file_name, plan, import_id))


HANDLERS = [
    MessageHandler(ChatType.PRIVATE & filters.Document.ALL & filters.UpdateType.MESSAGE, take_table),
    CallbackQueryHandler(show_tables, r"^table:menu$"),
    CallbackQueryHandler(send_table, r"^table:get:([a-z]{1,20}):([a-z]{1,10})$"),
    CallbackQueryHandler(accept_table, r"^table:yes:(\d{1,9})$"),
    CallbackQueryHandler(discard_table, r"^table:no:(\d{1,9})$"),
]
