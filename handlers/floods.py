"""Floods: whoever sends far more than a person types is asked once for patience, and then left without an answer."""

from telegram import Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, TypeHandler

from db.people import find_person
from handlers.context import LotseContext
from handlers.flood_gate import Verdict
from handlers.screen import Screen, send, toast
from services.people import profile_of

INLINE = 0.2  # what a question typed after the bot's name counts: Telegram asks with every letter


async def hold_back_flood(update: Update, context: LotseContext) -> None:
    """Let an update go on unless its sender floods the bot; a tap is answered in any case."""
    user, chat = update.effective_user, update.effective_chat
    if user is None or update.my_chat_member:
        return
    verdict = context.bot_data.floods.judge(user.id, INLINE if update.inline_query else 1.0)
    if verdict is Verdict.PASS:
        return
    if verdict is Verdict.TELL and chat is not None and chat.type == ChatType.PRIVATE:
        async with context.reading() as session:
            person = await find_person(session, user.id)
        if person is not None:
            context.recognise(profile_of(person, context.bot_data.default_language))
        await send(update, context, Screen(context.words.html("flood-text")))
    await toast(update, context)
    raise ApplicationHandlerStop


FIRST = [TypeHandler(Update, hold_back_flood)]
