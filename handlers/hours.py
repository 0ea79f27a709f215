"""One's own hours: noted by a line of text or a tap, listed, taken along as a table or on paper."""

import asyncio
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.dialogues import open_dialogue
from db.hours import delete_hours, list_hours
from handlers.context import LotseContext
from handlers.hours_screens import hours_screen, list_screen, noted_screen, papers_screen
from handlers.screen import Screen, send, send_file, show, toast
from knowledge.spent_time import SpentTime, read_spent_time
from services.hours import BUTTON_MINUTES, note_hours, sum_up_hours

WAITING_FOR_HOURS = "hours"
PATIENCE = timedelta(hours=1)
LISTED = 12


async def open_hours(update: Update, context: LotseContext) -> None:
    """Show one's sum and wait for a line such as "2 Std Café"; the command may bring it along."""
    typed = " ".join(context.args or ()) if update.message else ""
    if typed and await take_typed_hours(update, context, typed, {}):
        return
    async with context.transaction() as session:
        result = await sum_up_hours(session, context.profile.person_id, today=context.bot_data.today())
        await _wait_for_more(session, context)
    await show(update, context, hours_screen(context.words, result, year=context.bot_data.today().year))


async def take_typed_hours(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Note a line such as "2 Std Café gestern"; what is no such line is not ours."""
    spent = read_spent_time(text, today=context.bot_data.today())
    if spent is None or update.effective_message is None:
        return False
    await _note(update, context, spent, f"message:{update.effective_message.message_id}")
    return True


async def add_tapped_hours(update: Update, context: LotseContext) -> None:
    """Note so many hours for today. The last note's id in the button makes a second tap harmless."""
    minutes, last_id = int(context.tapped(1)), context.tapped(2)
    if minutes not in BUTTON_MINUTES:
        await open_hours(update, context)
        return
    await _note(update, context, SpentTime(minutes, context.bot_data.today(), ""), f"tap:{last_id}")


async def _note(update: Update, context: LotseContext, spent: SpentTime, source: str) -> None:
    async with context.transaction() as session:
        result = await note_hours(
            session,
            context.profile.person_id,
            minutes=spent.minutes,
            spent_on=spent.on,
            what=spent.what,
            source=source,
            today=context.bot_data.today(),
        )
        await _wait_for_more(session, context)
    thanks = "hours-noted-toast" if context.profile.wants_praise else "hours-noted-plain-toast"
    await toast(update, context, context.words.plain(thanks if result.added else "hours-already-toast"))
    await show(update, context, noted_screen(context.words, result, year=context.bot_data.today().year))


async def _wait_for_more(session: AsyncSession, context: LotseContext) -> None:
    person_id = context.profile.person_id
    await open_dialogue(session, person_id, WAITING_FOR_HOURS, {}, expires_at=context.now + PATIENCE)


async def list_own_hours(update: Update, context: LotseContext) -> None:
    """Show the latest notes, each with a way to delete it."""
    async with context.reading() as session:
        notes = await list_hours(session, context.profile.person_id, limit=LISTED)
    await show(update, context, list_screen(context.words, notes))


async def delete_own_hours(update: Update, context: LotseContext) -> None:
    """Delete a note."""
    async with context.transaction() as session:
        await delete_hours(session, context.profile.person_id, int(context.tapped(1)))
    await toast(update, context, context.words.plain("hours-deleted-toast"))
    await list_own_hours(update, context)


async def choose_paper(update: Update, context: LotseContext) -> None:
    """Offer the notes as a table, and each year on paper."""
    async with context.reading() as session:
        notes = await list_hours(session, context.profile.person_id)
    years = sorted({note.spent_on.year for note in notes}, reverse=True)
    await show(update, context, papers_screen(context.words, years))


async def send_hours_table(update: Update, context: LotseContext) -> None:
    """Send all notes as a table for a spreadsheet."""
    from handlers.papers.hours_paper import hours_table  # noqa: PLC0415 - the library behind it is large, and few ask for papers

    words = context.words
    async with context.reading() as session:
        notes = await list_hours(session, context.profile.person_id)
    name = f"{words.plain('hours-file-name')}.csv"
    await send_file(update, context, hours_table(words, notes), name, words.html("hours-csv-caption"))


async def send_hours_paper(update: Update, context: LotseContext) -> None:
    """Send a year's notes on paper: in German, and on further pages in one's own language."""
    from handlers.papers.hours_paper import hours_paper  # noqa: PLC0415 - the library behind it is large, and few ask for papers

    words, year = context.words, int(context.tapped(1))
    async with context.reading() as session:
        notes = await list_hours(session, context.profile.person_id, year=year)
    if not notes:
        await send(update, context, Screen(words.html("hours-none")))
        return
    paper = await asyncio.to_thread(hours_paper, words, notes, year=year, now=context.now)
    name = f"{words.plain('hours-file-name')}-{year}.pdf"
    await send_file(update, context, paper, name, words.html("hours-pdf-caption"))


HANDLERS = [
    CommandHandler("hours", open_hours, ChatType.PRIVATE),
    CallbackQueryHandler(open_hours, r"^hours:open$"),
    CallbackQueryHandler(add_tapped_hours, r"^hours:add:(\d{1,4}):(\d{1,9})$"),
    CallbackQueryHandler(list_own_hours, r"^hours:list$"),
    CallbackQueryHandler(delete_own_hours, r"^hours:delete:(\d{1,9})$"),
    CallbackQueryHandler(choose_paper, r"^hours:papers$"),
    CallbackQueryHandler(send_hours_table, r"^hours:csv$"),
    CallbackQueryHandler(send_hours_paper, r"^hours:pdf:(20\d\d)$"),
]
