"""What staff can do, a button each. Every feature checks again by itself whether the writer is staff."""

from collections.abc import Collection

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.screen import Screen, button, in_rows, show
from handlers.staff import for_editors, roles_of_writer
from locales.words import Words
from services.roles import Role

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
    ("staff-menu-button-stats", ("stats", "month")),
    ("staff-menu-button-roles", ("role", "list")),
    ("staff-menu-button-audit", ("audit", "page", 0)),
)

# What is not for all staff, or for more than staff.
BUTTON_ROLES = {
    "staff-menu-button-content": Role.EDITOR,
    "staff-menu-button-gaps": Role.EDITOR,
    "staff-menu-button-roles": Role.ADMIN,
    "staff-menu-button-audit": Role.ADMIN,
}


def staff_menu_screen(words: Words, roles: Collection[Role]) -> Screen:
    """Everything that somebody with these roles can do, a button each."""
    buttons = [button(words, key, *data) for key, data in STAFF_BUTTONS if BUTTON_ROLES.get(key, Role.STAFF) in roles]
    return Screen(words.html("staff-menu-text"), in_rows(buttons))


@for_editors
async def open_staff_menu(update: Update, context: LotseContext) -> None:
    """Show staff and editors what they can do."""
    roles = await roles_of_writer(update, context)
    await show(update, context, staff_menu_screen(context.words, roles))


HANDLERS = [
    CommandHandler("staff", open_staff_menu, ChatType.PRIVATE),
    CallbackQueryHandler(open_staff_menu, r"^staff:menu$"),
]
