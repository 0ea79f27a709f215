"""What is sent and not typed while the bot waits for something: pictures, files, polls, places."""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import ApplicationHandlerStop, MessageHandler, filters
from telegram.ext.filters import ChatType

from handlers.broadcast_replies import ask_for_text
from handlers.broadcast_writing import WAITING_FOR_BROADCAST, take_broadcast
from handlers.context import LotseContext

# Who takes it, by what the bot waits for; a taker returns False if it is meant for another feature.
SENT_THINGS: dict[str, Callable[[Update, LotseContext, dict[str, Any]], Awaitable[bool]]] = {
    WAITING_FOR_BROADCAST: take_broadcast,
}


async def take_sent_thing(update: Update, context: LotseContext) -> None:
    """Give what was sent to whoever waits for it; what replies to a broadcast is no search for a place, either."""
    dialogue = context.dialogue
    taker = SENT_THINGS.get(dialogue.state) if dialogue else None
    if dialogue and taker and await taker(update, context, dialogue.data):
        raise ApplicationHandlerStop
    if await ask_for_text(update, context):
        raise ApplicationHandlerStop


BEFORE_FEATURES = [
    MessageHandler(
        ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~filters.TEXT & ~filters.StatusUpdate.ALL, take_sent_thing
    )
]
