"""One's own volunteering: the way to hours, papers and whatever else belongs to oneself."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.roles import list_organised_offer_ids
from handlers.context import LotseContext
from handlers.screen import Button, Screen, button, home_button, in_rows, show
from locales.words import Words

# The message that labels a button, and the callback data behind it.
MINE_BUTTONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("mine-button-questions", ("myq", "list")),
    ("mine-button-hours", ("hours", "open")),
    ("mine-button-certificates", ("certificate", "list")),
    ("mine-button-tandem", ("tandem", "open")),
    ("mine-button-conduct", ("conduct", "open")),
)


def mine_screen(words: Words, *, organises: bool) -> Screen:
    """Everything about one's own volunteering, a button each."""
    buttons = [button(words, key, *data) for key, data in MINE_BUTTONS]
    if organises:
        buttons.append(button(words, "mine-button-organise", "organise", "list"))
    return Screen(words.html("mine-text"), in_rows([*buttons, home_button(words)]))


def back_to_mine(words: Words) -> Button:
    """Return the button back to one's own things."""
    return button(words, "mine-button-back", "mine", "open")


async def show_mine(update: Update, context: LotseContext) -> None:
    """Show what belongs to oneself."""
    async with context.reading() as session:
        organises = bool(await list_organised_offer_ids(session, context.profile.person_id))
    await show(update, context, mine_screen(context.words, organises=organises))


HANDLERS = [
    CommandHandler("mine", show_mine, ChatType.PRIVATE),
    CallbackQueryHandler(show_mine, r"^mine:open$"),
]
