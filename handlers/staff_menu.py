"""What staff can do, a button each. Every feature checks again by itself whether the writer is staff."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.screen import Screen, button, in_rows, show
from handlers.staff import staff_may_go_on
from locales.words import Words

# The message that labels a button, and the callback data behind it.
STAFF_BUTTONS: tuple[tuple[str, tuple[str | int, ...]], ...] = (
    ("staff-menu-button-questions", ("room", "list", "all", 0)),
    ("staff-menu-button-courses", ("planning", "list")),
    ("staff-menu-button-broadcast", ("cast", "list")),
    ("staff-menu-button-tags", ("tag", "list")),
    ("staff-menu-button-content", ("content", "menu")),
    ("staff-menu-button-conduct", ("conduct", "staff")),
    ("staff-menu-button-tables", ("table", "menu")),
    ("staff-menu-button-series", ("plan", "list")),
    ("staff-menu-button-care", ("care", "all")),
    ("staff-menu-button-gaps", ("gap", "list", 0)),
    ("staff-menu-button-help", ("help", "open")),
    ("staff-menu-button-away", ("away", "list")),
    ("staff-menu-button-thanks", ("thanks", "open")),
)


def staff_menu_screen(words: Words) -> Screen:
    """Everything that staff can do, a button each."""
    return Screen(words.html("staff-menu-text"), in_rows([button(words, key, *data) for key, data in STAFF_BUTTONS]))


async def open_staff_menu(update: Update, context: LotseContext) -> None:
    """Show staff what they can do."""
    if await staff_may_go_on(update, context):
        await show(update, context, staff_menu_screen(context.words))


HANDLERS = [
    CommandHandler("staff", open_staff_menu, ChatType.PRIVATE),
    CallbackQueryHandler(open_staff_menu, r"^staff:menu$"),
]
