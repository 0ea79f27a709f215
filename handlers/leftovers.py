"""What no other feature takes: photos and voice, commands nobody knows, buttons from long ago."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters
from telegram.ext.filters import ChatType

from handlers.context import LotseContext
from handlers.menu import menu_screen
from handlers.screen import Screen, send, toast


async def decline_media(update: Update, context: LotseContext) -> None:
    """Say honestly that pictures and voice can't be understood here."""
    await send(update, context, Screen(context.words.html("media-text")))


async def decline_command(update: Update, context: LotseContext) -> None:
    """Say that there is no such command, and show what there is."""
    await send(update, context, Screen(context.words.html("command-unknown"), menu_screen(context.words).rows))


async def redraw_old_button(update: Update, context: LotseContext) -> None:
    """Answer a button that means nothing any more, and show the menu as it is today."""
    await toast(update, context, context.words.plain("button-old-toast"))
    if context.is_recognised:
        await send(update, context, menu_screen(context.words))


HANDLERS = [
    MessageHandler(ChatType.PRIVATE & filters.COMMAND & filters.UpdateType.MESSAGE, decline_command),
    MessageHandler(ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.StatusUpdate.ALL, decline_media),
    CallbackQueryHandler(redraw_old_button),
]
