"""A report for editors: which entries take questions from each other."""

import asyncio

from telegram import Update
from telegram.ext import CallbackQueryHandler

from handlers.content_screens import menu_button
from handlers.context import LotseContext
from handlers.screen import Button, Screen, action, in_rows, show, toast
from handlers.staff import for_editors
from knowledge.entries import Entries
from knowledge.left_out import leave_phrasings_out
from knowledge.pages import ORIGINAL
from knowledge.quarrels import Quarrel, find_quarrels
from locales.words import Words

AT_ONCE = 12


@for_editors
async def show_quarrels(update: Update, context: LotseContext) -> None:
    """Ask every German phrasing of a search that does not know it; that takes seconds, and nobody waits but staff."""
    await toast(update, context, context.words.plain("content-looking-toast"))
    quarrels = await asyncio.to_thread(_look_for_quarrels, context.knowledge.entries)
    await show(update, context, quarrels_screen(context.words, quarrels))


def _look_for_quarrels(entries: Entries) -> list[Quarrel]:
    return find_quarrels(leave_phrasings_out(entries, ORIGINAL))


def quarrels_screen(words: Words, quarrels: list[Quarrel]) -> Screen:
    """The pairs that quarrel most, each with an example and a button to the first of the two."""
    shown = quarrels[:AT_ONCE]
    lines = [
        words.html("content-quarrel", id=q.entry_id, other=q.other, count=len(q.phrasings), example=q.phrasings[0])
        for q in shown
    ]
    ids = dict.fromkeys(quarrel.entry_id for quarrel in shown)
    buttons = [Button(entry_id, action("content", "edit", entry_id, ORIGINAL, "phrasings")) for entry_id in ids]
    text = [words.html("content-quarrels"), *lines] if lines else [words.html("content-nothing")]
    return Screen("\n\n".join(text), (*in_rows(buttons, 4), (menu_button(words),)))


HANDLERS = [CallbackQueryHandler(show_quarrels, r"^content:quarrels$")]
