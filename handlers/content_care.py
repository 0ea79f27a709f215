"""Who looks after an entry, and the list of what is due, with "still right" buttons."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.content import find_care, list_cares
from db.dialogues import close_dialogue
from db.models import EntryCare
from handlers.content import today, wait_for
from handlers.content_screens import menu_button
from handlers.context import LotseContext
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from handlers.staff import for_editors, typed_by_editors
from knowledge.entries import Entry
from knowledge.entry_check import ENTRY_ID
from knowledge.pages import ORIGINAL
from locales.words import Words
from services.content_care import choose_review_day, due_entries, give_up, mark_still_right, take_over, take_over_all

WAITING_FOR_REVIEW_DAY = "content_review_day"
AT_ONCE = 10
DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})|(\d{4})-(\d{2})-(\d{2})")


@for_editors
async def show_care(update: Update, context: LotseContext) -> None:
    """Show who looks after an entry, and when it is due."""
    await _show_care(update, context, context.tapped(1))


async def _show_care(update: Update, context: LotseContext, entry_id: str) -> None:
    entry = context.knowledge.entries.get(entry_id)
    if entry is None:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.reading() as session:
        care = await find_care(session, entry_id)
    await show(update, context, care_screen(context.words, entry, care, context.profile.person_id))


def care_screen(words: Words, entry: Entry, care: EntryCare | None, person_id: int) -> Screen:
    """Who looks after an entry, when it is due, and what to do about it."""
    owner_id = care.owner_id if care else None
    who = "team" if owner_id is None else "you" if owner_id == person_id else "somebody"
    text = words.html(
        "content-care", id=entry.id, day=words.full_date(entry.review_on), who=words.plain(f"content-owner-{who}")
    )
    own = ("content-button-give-up", "disown") if who == "you" else ("content-button-take-over", "own")
    rows = in_rows(
        [
            button(words, "content-button-still-right", "content", "right", entry.id),
            button(words, "content-button-review-day", "content", "day", entry.id),
            button(words, own[0], "content", own[1], entry.id),
            button(words, "content-button-take-over-topic", "content", "owntopic", entry.id),
            button(words, "content-button-page", "content", "page", entry.id, ORIGINAL),
        ]
    )
    return Screen(text, rows)


@for_editors
async def own(update: Update, context: LotseContext) -> None:
    """Look after an entry from now on."""
    async with context.transaction() as session:
        await take_over(session, context.tapped(1), context.profile.person_id)
        await context.note(session, "taken-on", ("entry", context.tapped(1)))
    await _show_care(update, context, context.tapped(1))


@for_editors
async def own_topic(update: Update, context: LotseContext) -> None:
    """Look after all entries of a topic that nobody looks after."""
    entries, entry_id = context.knowledge.entries, context.tapped(1)
    topic = [entry.id for entry in entries.of_topic(entries[entry_id].topic)] if entry_id in entries else []
    async with context.transaction() as session:
        count = await take_over_all(session, topic, context.profile.person_id)
        if count:
            await context.note(session, "taken-on", ("entry", entry_id), count=count)
    await toast(update, context, context.words.plain("content-topic-toast", count=count))
    await _show_care(update, context, entry_id)


@for_editors
async def disown(update: Update, context: LotseContext) -> None:
    """Look after an entry no longer."""
    async with context.transaction() as session:
        await give_up(session, context.tapped(1), context.profile.person_id)
        await context.note(session, "let-go", ("entry", context.tapped(1)))
    await _show_care(update, context, context.tapped(1))


@for_editors
async def confirm_entry(update: Update, context: LotseContext) -> None:
    """Note that an entry is still right, and redraw the list of what is left."""
    entry_id = context.tapped(1)
    if entry_id not in context.knowledge.entries:
        await toast(update, context, context.words.plain("content-gone-toast"))
        return
    async with context.transaction() as session:
        due = await mark_still_right(session, entry_id, today=today(context), now=context.now)
        await context.note(session, "confirmed", ("entry", entry_id))
        await context.catch_up(session)
    await toast(update, context, context.words.plain("content-right-toast", day=context.words.full_date(due)))
    await _show_due(update, context)


@for_editors
async def ask_for_review_day(update: Update, context: LotseContext) -> None:
    """Ask for the day on which somebody has to look at an entry again."""
    async with context.transaction() as session:
        await wait_for(session, context, WAITING_FOR_REVIEW_DAY, {"entry": context.tapped(1)})
    await show(update, context, Screen(context.words.html("content-ask-review-day")))


@typed_by_editors
async def take_typed_review_day(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep the typed day, or say how to write one."""
    day = _day(text)
    if day is None or day <= today(context):
        await send(update, context, Screen(context.words.html("content-ask-review-day")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        await choose_review_day(session, data["entry"], day, now=context.now)
        await context.note(session, "changed", ("entry", data["entry"]), field="review_on")
        await context.catch_up(session)
    await _show_care(update, context, data["entry"])
    return True


@for_editors
async def list_due(update: Update, context: LotseContext) -> None:
    """Show what is due, one's own first."""
    await _show_due(update, context)


async def _show_due(update: Update, context: LotseContext) -> None:
    due = due_entries(context.knowledge.entries, today=today(context))
    async with context.reading() as session:
        mine = {care.entry_id for care in await list_cares(session) if care.owner_id == context.profile.person_id}
    due.sort(key=lambda entry: entry.id not in mine)
    await show(update, context, due_screen(context.words, due))


def due_screen(words: Words, due: Sequence[Entry]) -> Screen:
    """A list of entries that are due, each with a button that it is still right."""
    buttons = right_buttons(words, [(entry.id, entry.wording(ORIGINAL).title) for entry in due])
    text = words.html("content-due", count=len(due)) if due else words.html("content-nothing")
    return Screen(text, (*in_rows(buttons), (menu_button(words),)))


def right_buttons(words: Words, entries: Iterable[tuple[str, str]]) -> list[Button]:
    """Two buttons for each of the first entries, given by id and title: to open it, and to say that it is right."""
    buttons: list[Button] = []
    for entry_id, title in list(entries)[:AT_ONCE]:
        buttons.append(Button(f"{entry_id} · {title}", action("content", "page", entry_id, ORIGINAL)))
        buttons.append(button(words, "content-button-right", "content", "right", entry_id, id=entry_id))
    return buttons


def _day(text: str) -> date | None:
    found = DATE.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year, *iso = (int(part or 0) for part in found.groups())
    try:
        return date(*iso) if found[4] else date(year, month, day)
    except ValueError:
        return None


HANDLERS = [
    CallbackQueryHandler(show_care, rf"^content:care:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(own, rf"^content:own:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(own_topic, rf"^content:owntopic:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(disown, rf"^content:disown:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(confirm_entry, rf"^content:right:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(ask_for_review_day, rf"^content:day:({ENTRY_ID.pattern})$"),
    CallbackQueryHandler(list_due, r"^content:due$"),
]
