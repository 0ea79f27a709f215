"""What is stored: said in plain words, sent as a file, deleted on request.

These handlers are for strangers, too: `context.is_recognised` tells whether anything is stored of whoever asks.
"""

import json

from markupsafe import Markup
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.privacy import list_rows_about
from handlers.context import LotseContext
from handlers.screen import Rows, Screen, button, home_button, in_rows, show
from locales.words import Words
from services.privacy import forget_person
from services.retention import RETENTION


def privacy_screen(words: Words) -> Screen:
    """What is stored, why, and for how long."""
    buttons = (
        button(words, "privacy-button-retention", "privacy", "retention"),
        button(words, "privacy-button-telegram", "privacy", "telegram"),
        button(words, "privacy-button-data", "privacy", "data"),
        button(words, "privacy-button-tags", "mytag", "list"),
        button(words, "privacy-button-forget", "privacy", "ask"),
        home_button(words),
    )
    return Screen(words.html("privacy-text"), in_rows(buttons))


def retention_screen(words: Words) -> Screen:
    """How long what is kept, from the very list that the job keeps to."""
    lines = [
        words.html("retention-line", what=words.plain(f"retention-{rule.name}"), kept=words.duration(rule.kept))
        for rule in RETENTION
        if rule.shown
    ]
    return Screen(words.html("retention-text", lines=Markup("\n").join(lines)), _way_back(words))


def telegram_screen(words: Words) -> Screen:
    """What Telegram itself gets to see."""
    return Screen(words.html("privacy-telegram-text"), _way_back(words))


def nothing_kept_screen(words: Words) -> Screen:
    """What somebody hears of whom nothing is stored."""
    return Screen(words.html("privacy-nothing-kept"), _way_back(words))


def _way_back(words: Words) -> Rows:
    return ((button(words, "privacy-button-back", "privacy", "open"),),)


async def show_privacy(update: Update, context: LotseContext) -> None:
    """Say what is stored."""
    await show(update, context, privacy_screen(context.words))


async def show_retention(update: Update, context: LotseContext) -> None:
    """Say how long what is kept."""
    await show(update, context, retention_screen(context.words))


async def show_telegram(update: Update, context: LotseContext) -> None:
    """Say what Telegram itself sees."""
    await show(update, context, telegram_screen(context.words))


async def send_own_data(update: Update, context: LotseContext) -> None:
    """Send everything stored about oneself (Art. 15 and 20 GDPR)."""
    if update.effective_chat is None:
        return
    if not context.is_recognised:
        await show(update, context, nothing_kept_screen(context.words))
        return
    async with context.reading() as session:
        data = await list_rows_about(session, context.profile.person_id)
    await context.bot.send_document(
        update.effective_chat.id,
        json.dumps(data, ensure_ascii=False, indent=2).encode(),
        filename=f"{context.words.plain('privacy-file-name')}.json",
        caption=context.words.html("privacy-file-caption"),
        parse_mode="HTML",
    )


async def confirm_forgetting(update: Update, context: LotseContext) -> None:
    """Ask once more: what is deleted can't be brought back."""
    words = context.words
    if not context.is_recognised:
        await show(update, context, nothing_kept_screen(words))
        return
    rows = (
        (button(words, "forget-button-yes", "privacy", "forget"),),
        (button(words, "forget-button-no", "privacy", "open"),),
    )
    await show(update, context, Screen(words.html("forget-text"), rows))


async def forget(update: Update, context: LotseContext) -> None:
    """Delete everything about the person (Art. 17 GDPR)."""
    if context.is_recognised:  # or they tapped twice
        async with context.transaction() as session:
            await forget_person(session, context.profile.person_id, now=context.now)
    await show(update, context, Screen(context.words.html("forget-done")))


HANDLERS = [
    CommandHandler("privacy", show_privacy, ChatType.PRIVATE),
    CommandHandler("mydata", send_own_data, ChatType.PRIVATE),
    CommandHandler("forgetme", confirm_forgetting, ChatType.PRIVATE),
    CallbackQueryHandler(show_privacy, r"^privacy:open$"),
    CallbackQueryHandler(show_retention, r"^privacy:retention$"),
    CallbackQueryHandler(show_telegram, r"^privacy:telegram$"),
    CallbackQueryHandler(send_own_data, r"^privacy:data$"),
    CallbackQueryHandler(confirm_forgetting, r"^privacy:ask$"),
    CallbackQueryHandler(forget, r"^privacy:forget$"),
]
