"""Decision paths: from question to question by taps, in one message, to an answer with its source."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from handlers.context import LotseContext
from handlers.entries import show_topics
from handlers.path_screens import path_screen
from handlers.screen import show, toast
from knowledge.follow_ups import LastTopic
from knowledge.paths import DecisionPath, End


async def show_place(update: Update, context: LotseContext) -> None:
    """Show the tapped step or end; what is no longer there leads to the start of its path, or to all topics."""
    words, knowledge = context.words, context.knowledge
    path, place_id = knowledge.router.paths.get(context.tapped(1)), context.tapped(2)
    if path is None or path.place(place_id) is None:
        await toast(update, context, words.plain("path-gone-toast"))
    if path is None:
        await show_topics(update, context)
        return
    await context.remember(_topic_at(path, place_id))
    await show(update, context, path_screen(words, knowledge.entries, path, place_id))


def _topic_at(path: DecisionPath, place_id: str) -> LastTopic:
    place = path.place(place_id)
    return LastTopic((place.entries if isinstance(place, End) else path.shown_at)[0])


HANDLERS = [CallbackQueryHandler(show_place, r"^path:([a-z-]+):([a-z-]+)$")]
