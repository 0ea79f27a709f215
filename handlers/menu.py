"""The main menu, the welcome, help, and the way out of everything."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.deep_links import open_deep_link
from handlers.screen import HOME, Screen, action, button, in_rows, send, show
from locales.words import Words

# The message that labels a button, and the callback data behind it. At most six on a screen: one look is enough.
MenuButtons = tuple[tuple[str, tuple[str, ...]], ...]
MENU_BUTTONS: MenuButtons = (
    ("menu-button-topics", ("topic", "list")),
    ("menu-button-find", ("find", "start")),
    ("menu-button-learn", ("menu", "learn")),
    ("menu-button-mine", ("mine", "open")),
    ("menu-button-person", ("person", "ask")),
    ("menu-button-more", ("menu", "more")),
)
LEARN_BUTTONS: MenuButtons = (
    ("menu-button-courses", ("course", "list")),
    ("menu-button-meetings", ("series", "list")),
    ("menu-button-home", HOME),
)
MORE_BUTTONS: MenuButtons = (
    ("menu-button-contacts", ("contact", "start")),
    ("menu-button-funding", ("funding", "list")),
    ("menu-button-board", ("board", "open")),
    ("menu-button-settings", ("settings", "open")),
    ("menu-button-home", HOME),
)


def menu_screen(words: Words) -> Screen:
    """The main menu."""
    return _screen(words, "menu-text", MENU_BUTTONS)


def _screen(words: Words, text: str, buttons: MenuButtons) -> Screen:
    return Screen(words.html(text), in_rows([button(words, key, *data) for key, data in buttons]))


async def start(update: Update, context: LotseContext) -> None:
    """Welcome somebody, or open what the link they came by points at (Bot API, deep linking)."""
    if context.args and await open_deep_link(update, context, context.args[0]):
        return
    menu = menu_screen(context.words)
    await send(update, context, Screen(context.words.html("welcome-text"), menu.rows))


async def show_menu(update: Update, context: LotseContext) -> None:
    """Show the main menu."""
    await show(update, context, menu_screen(context.words))


async def show_learning(update: Update, context: LotseContext) -> None:
    """Show where one can learn and meet others."""
    await show(update, context, _screen(context.words, "menu-learn-text", LEARN_BUTTONS))


async def show_more(update: Update, context: LotseContext) -> None:
    """Show what is needed less often."""
    await show(update, context, _screen(context.words, "menu-more-text", MORE_BUTTONS))


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
    CallbackQueryHandler(show_learning, r"^menu:learn$"),
    CallbackQueryHandler(show_more, r"^menu:more$"),
]
