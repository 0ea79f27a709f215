"""How the bot is used, in pictures for staff: counts only."""

import asyncio
from collections.abc import Callable, Iterable
from typing import Final

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.pictures.bars import Bar, Panel, draw_panels
from handlers.screen import Screen, button, patiently, send, toast
from handlers.staff import for_staff
from locales.languages import LANGUAGES
from locales.words import Words
from services.statistics import PERIODS, SMALL, Count, Statistics, gather_statistics

SMALL_BAR: Final = SMALL / 2
"""The length of a bar for some, but fewer than `SMALL`."""


@for_staff
async def show_statistics(update: Update, context: LotseContext) -> None:
    """Send the pictures of a period, and the buttons to the others."""
    period, chat, words = context.tapped(1) or "month", update.effective_chat, context.words
    await toast(update, context)
    async with context.reading() as session:
        counts = await gather_statistics(session, period, zone=context.bot_data.zone, now=context.now)
    title = words.plain(f"stats-period-{period}")
    for heading, panels in pictures(words, counts):
        right_to_left = words.language.direction == "rtl"
        picture = await asyncio.to_thread(draw_panels, heading, panels, right_to_left=right_to_left)
        if chat is not None:
            await patiently(context.bot.send_photo, chat.id, picture, caption=f"{heading} · {title}")
    buttons = tuple(button(words, f"stats-button-{name}", "stats", name) for name in PERIODS)
    back = (button(words, "staff-menu-button-back", "staff", "menu"),)
    await send(update, context, Screen(words.html("stats-text", small=SMALL), (buttons, back)))


def pictures(words: Words, counts: Statistics) -> list[tuple[str, list[Panel]]]:
    """Return heading and panels of each picture."""
    questions = [
        _panel(words, "stats-outcomes", counts.outcomes, lambda name: words.plain(f"stats-outcome-{name}")),
        _panel(words, "stats-topics", counts.topics, lambda topic: words.plain(f"topic-{topic}")),
        _panel(words, "stats-languages", counts.languages, lambda tag: LANGUAGES[tag].native_name),
    ]
    people = [
        _panel(words, "stats-enrolments", counts.enrolments, lambda kind: words.plain(f"course-kind-{kind}")),
        _panel(words, "stats-deliveries", counts.deliveries, lambda name: words.plain(f"stats-delivery-{name}")),
    ]
    return [(words.plain("stats-questions"), questions), (words.plain("stats-people"), people)]


def _panel(words: Words, key: str, counts: Iterable[Count], label: Callable[[str], str]) -> Panel:
    bars = [
        Bar(label(count.name), count.times, words.number(count.times))
        if count.times is not None
        else Bar(label(count.name), SMALL_BAR, f"<{SMALL}", is_exact=False)
        for count in counts
    ]
    return Panel(words.plain(key), bars or [Bar(words.plain("stats-none"), 0, "")])


HANDLERS = [
    CommandHandler("stats", show_statistics, ChatType.PRIVATE),
    CallbackQueryHandler(show_statistics, rf"^stats:({'|'.join(PERIODS)})$"),
]
