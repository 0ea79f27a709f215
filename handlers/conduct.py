"""The certificate of conduct: a letter to ask for it, a number to show it with, and what staff note of it."""

import asyncio
import re
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.conduct import delete_conduct_note, find_conduct_note
from db.dialogues import close_dialogue, find_dialogue, open_dialogue
from handlers.conduct_screens import by_hand_screen, conduct_screen, number_screen, years_screen
from handlers.context import LotseContext
from handlers.screen import Screen, send, send_file, show, toast
from handlers.staff import for_staff, typed_by_staff
from services.conduct import drop_conduct, find_shown, note_conduct, show_certificate

WAITING_FOR_NAME, WAITING_FOR_TASK, WAITING_FOR_NUMBER = "conduct_name", "conduct_task", "conduct_number"
PATIENCE = timedelta(hours=1)
LONGEST_ANSWER = 120
NOBODY = "-"  # the audit log does not say whose certificate was seen


async def show_conduct(update: Update, context: LotseContext) -> None:
    """Say how one gets a certificate, and what staff noted."""
    async with context.reading() as session:
        note = await find_conduct_note(session, context.profile.person_id)
    entries = context.knowledge.entries
    await show(update, context, conduct_screen(context.words, entries, note, today=context.bot_data.today()))


async def forget_note(update: Update, context: LotseContext) -> None:
    """Delete what staff noted about oneself."""
    async with context.transaction() as session:
        await delete_conduct_note(session, context.profile.person_id)
    await toast(update, context, context.words.plain("conduct-forgotten-toast"))
    await show_conduct(update, context)


async def begin_letter(update: Update, context: LotseContext) -> None:
    """Ask for the name that the letter shall carry."""
    await _wait_for(context, WAITING_FOR_NAME, {})
    await show(update, context, by_hand_screen(context.words, "conduct-ask-name", "name"))


async def take_typed_name(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Take the name, and ask for the task."""
    if await _is_unfit(update, context, text):
        return True
    await _ask_for_task(update, context, text)
    return True


async def leave_name_open(update: Update, context: LotseContext) -> None:
    """Leave the name to be written by hand."""
    await _ask_for_task(update, context, "")


async def take_typed_task(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Take organisation and task, and make the letter."""
    if await _is_unfit(update, context, text):
        return True
    await _send_letter(update, context, data["name"], text)
    return True


async def leave_task_open(update: Update, context: LotseContext) -> None:
    """Leave organisation and task to be written by hand."""
    async with context.reading() as session:
        dialogue = await find_dialogue(session, context.profile.person_id, context.now)
    name = dialogue.data["name"] if dialogue and dialogue.state == WAITING_FOR_TASK else ""
    await _send_letter(update, context, name, "")


async def _ask_for_task(update: Update, context: LotseContext, name: str) -> None:
    await _wait_for(context, WAITING_FOR_TASK, {"name": name})
    await show(update, context, by_hand_screen(context.words, "conduct-ask-task", "task"))


async def _send_letter(update: Update, context: LotseContext, name: str, task: str) -> None:
    words = context.words
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    from handlers.papers.conduct_letter import conduct_letter  # noqa: PLC0415 - the library behind it is large, and few ask for papers

    letter = await asyncio.to_thread(conduct_letter, words, name=name, task=task, now=context.now)
    file_name = f"{words.plain('conduct-file-name')}.pdf"
    await send_file(update, context, letter, file_name, words.html("conduct-letter-caption"))


async def _is_unfit(update: Update, context: LotseContext, text: str) -> bool:
    from handlers.papers.paper import is_printable  # noqa: PLC0415 - the library behind it is large, and few ask for papers

    fits = is_printable(text) and len(text) <= LONGEST_ANSWER
    if not fits:
        await send(update, context, Screen(context.words.html("paper-unprintable", most=LONGEST_ANSWER)))
    return not fits


async def show_to_staff(update: Update, context: LotseContext) -> None:
    """Give a number by which staff find the right person for half an hour."""
    async with context.transaction() as session:
        number = await show_certificate(session, context.profile.person_id, now=context.now)
    await show(update, context, number_screen(context.words, number))


@for_staff
async def ask_for_number(update: Update, context: LotseContext) -> None:
    """Ask staff for the number that they were told."""
    await _wait_for(context, WAITING_FOR_NUMBER, {})
    await show(update, context, Screen(context.words.html("conduct-staff-ask")))


@typed_by_staff
async def take_typed_number(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Find who tells the number, and ask when staff want to see a certificate again."""
    number = re.sub(r"\D", "", text)
    if len(number) != 6:
        return False
    async with context.transaction() as session:
        shown = await find_shown(session, number, now=context.now)
        if shown:
            await close_dialogue(session, context.profile.person_id)
    words = context.words
    await send(
        update, context, years_screen(words, shown, number) if shown else Screen(words.html("conduct-no-number"))
    )
    return True


@for_staff
async def note_seen(update: Update, context: LotseContext) -> None:
    """Note that staff saw a certificate today, and in how many years they want to see one again."""
    number, years = context.tapped(1), int(context.tapped(2))
    async with context.transaction() as session:
        note = await note_conduct(session, number, years, today=context.bot_data.today(), now=context.now)
        if note is not None:
            await context.note(session, "noted", ("conduct", NOBODY), years=years)
    words = context.words
    if note is None:
        await show(update, context, Screen(words.html("conduct-no-number")))
        return
    await show(update, context, Screen(words.html("conduct-staff-noted", again=words.full_date(note.again_on))))


@for_staff
async def drop_note(update: Update, context: LotseContext) -> None:
    """Delete what was noted about somebody who won't begin after all, or has stopped."""
    async with context.transaction() as session:
        dropped = await drop_conduct(session, context.tapped(1), now=context.now)
        if dropped:
            await context.note(session, "removed", ("conduct", NOBODY))
    await show(update, context, Screen(context.words.html("conduct-staff-dropped" if dropped else "conduct-no-note")))


async def _wait_for(context: LotseContext, state: str, data: dict[str, Any]) -> None:
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)


HANDLERS = [
    CommandHandler("conduct", show_conduct, ChatType.PRIVATE),
    CallbackQueryHandler(show_conduct, r"^conduct:open$"),
    CallbackQueryHandler(forget_note, r"^conduct:forget$"),
    CallbackQueryHandler(begin_letter, r"^conduct:letter$"),
    CallbackQueryHandler(leave_name_open, r"^conduct:hand:name$"),
    CallbackQueryHandler(leave_task_open, r"^conduct:hand:task$"),
    CallbackQueryHandler(show_to_staff, r"^conduct:show$"),
    CallbackQueryHandler(ask_for_number, r"^conduct:staff$"),
    CallbackQueryHandler(note_seen, r"^conduct:note:(\d{6}):(\d)$"),
    CallbackQueryHandler(drop_note, r"^conduct:drop:(\d{6})$"),
]
