"""The main menu, the welcome, help, and the way out of everything."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.deep_links import open_deep_link
from handlers.screen import HOME, Screen, action, button, in_rows, send, show
from locales.words import Words


def menu_screen(words: Words) -> Screen:
    """Everything that the bot can do, a button each."""
    buttons = (
        button(words, "menu-button-topics", "topic", "list"),
        button(words, "menu-button-find", "find", "start"),
        button(words, "menu-button-contacts", "contact", "start"),
        button(words, "menu-button-funding", "funding", "list"),
        button(words, "menu-button-board", "board", "open"),
        button(words, "menu-button-courses", "course", "list"),
        button(words, "menu-button-meetings", "series", "list"),
        button(words, "menu-button-mine", "mine", "open"),
        button(words, "menu-button-person", "person", "ask"),
        button(words, "menu-button-settings", "settings", "open"),
    )
    return Screen(words.html("menu-text"), in_rows(buttons))


async def start(update: Update, context: LotseContext) -> None:
    """Welcome somebody, or open what the link they came by points at (Bot API, deep linking)."""
    if context.args and await open_deep_link(update, context, context.args[0]):
        return
    menu = menu_screen(context.words)
    await send(update, context, Screen(context.words.html("welcome-text"), menu.rows))


async def show_menu(update: Update, context: LotseContext) -> None:
    """Show the main menu."""
    await show(update, context, menu_screen(context.words))


async def show_help(update: Update, context: LotseContext) -> None:
    """Say what the bot can do and how to reach a person."""
    await send(update, context, Screen(context.words.html("help-text"), menu_screen(context.words).rows))


async def leave(update: Update, context: LotseContext) -> None:
    """Confirm that whatever was begun is left; the dialogue itself ended with the command."""
    await send(update, context, Screen(context.words.html("cancel-text"), menu_screen(context.words).rows))


HANDLERS = [
    CommandHandler("start", start, ChatType.PRIVATE),
    CommandHandler("menu", show_menu, ChatType.PRIVATE),
    CommandHandler("help", show_help, ChatType.PRIVATE),
    CommandHandler("cancel", leave, ChatType.PRIVATE),
    CallbackQueryHandler(show_menu, rf"^{action(*HOME)}$"),
]
