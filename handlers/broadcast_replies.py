"""What people write below a broadcast goes to the team; staff read it in a list and answer."""

from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.broadcast_replies import (
    count_broadcast_replies,
    find_broadcast_of,
    find_broadcast_reply,
    list_broadcast_replies,
)
from db.broadcasts import find_broadcast
from db.dialogues import close_dialogue, open_dialogue
from handlers.broadcast_reply_screens import PAGE, personal_reply_screen, replies_screen, reply_screen
from handlers.context import LotseContext
from handlers.screen import Screen, quoted_message, send, show, toast
from handlers.staff import for_staff, is_staff
from knowledge.personal_details import find_personal_details
from services.broadcast_replies import answer_broadcast_reply, reply_to_broadcast

WAITING_FOR_REPLY_ANSWER = "broadcast_reply"
PATIENCE = timedelta(hours=2)


async def take_reply(update: Update, context: LotseContext) -> bool:
    """Pass on what was written below a broadcast; first point out whom it names. False if it is no such reply."""
    message = update.effective_message
    if message is None or message.text is None or message.reply_to_message is None:
        return False
    async with context.reading() as session:
        broadcast_id = await find_broadcast_of(session, message.chat_id, message.reply_to_message.message_id)
    if broadcast_id is None:
        return False
    if details := find_personal_details(message.text):
        screen = personal_reply_screen(context.words, details, broadcast_id)
        await send(update, context, screen, reply_to=message.message_id)
        return True
    await _keep(update, context, broadcast_id, message.text, message.message_id)
    return True


async def ask_for_text(update: Update, context: LotseContext) -> bool:
    """Say that only text goes to the team: who is in a picture can't be pointed out. False if it is no such reply."""
    message = update.effective_message
    if message is None or message.reply_to_message is None:
        return False
    async with context.reading() as session:
        broadcast_id = await find_broadcast_of(session, message.chat_id, message.reply_to_message.message_id)
    if broadcast_id is None:
        return False
    await send(update, context, Screen(context.words.html("reply-only-text")), reply_to=message.message_id)
    return True


async def send_anyway(update: Update, context: LotseContext) -> None:
    """Pass on a reply although it may tell who is meant."""
    written = quoted_message(update)
    if written is None or not written.text:
        await show(update, context, Screen(context.words.html("reply-write-again")))
        return
    await _keep(update, context, int(context.tapped(1)), written.text, written.message_id)


async def write_again(update: Update, context: LotseContext) -> None:
    """Say how to change a reply, or leave it."""
    await show(update, context, Screen(context.words.html(f"reply-{context.tapped(1)}")))


async def _keep(update: Update, context: LotseContext, broadcast_id: int, text: str, message_id: int) -> None:
    async with context.transaction() as session:
        kept = await reply_to_broadcast(
            session,
            broadcast_id,
            context.profile.person_id,
            text=text,
            language=context.profile.language,
            message_id=message_id,
            staff_chat_id=context.bot_data.staff_chat_id,
            zone=context.bot_data.zone,
            now=context.now,
        )
    if kept:
        await send(update, context, Screen(context.words.html("reply-kept")), reply_to=message_id)
    await toast(update, context)


@for_staff
async def list_replies(update: Update, context: LotseContext) -> None:
    """Show staff what was written below a broadcast."""
    broadcast_id, page = int(context.tapped(1)), int(context.tapped(2))
    async with context.reading() as session:
        broadcast = await find_broadcast(session, broadcast_id)
        total = await count_broadcast_replies(session, broadcast_id)
        replies = await list_broadcast_replies(session, broadcast_id, offset=page * PAGE, limit=PAGE)
    if broadcast is None:
        await toast(update, context, context.words.plain("news-gone-toast"))
        return
    await show(update, context, replies_screen(context.words, broadcast, replies, total, page))


@for_staff
async def show_reply(update: Update, context: LotseContext) -> None:
    """Show one reply with the answer."""
    async with context.reading() as session:
        reply = await find_broadcast_reply(session, int(context.tapped(1)))
    if reply is None:
        await toast(update, context, context.words.plain("news-gone-toast"))
        return
    await show(update, context, reply_screen(context.words, reply))


@for_staff
async def ask_for_answer(update: Update, context: LotseContext) -> None:
    """Wait for staff's answer."""
    data = {"reply_id": int(context.tapped(1))}
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_REPLY_ANSWER, data, expires_at=context.now + PATIENCE
        )
    await show(update, context, Screen(context.words.html("reply-ask-answer")))


async def take_reply_answer(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Send staff's answer to whoever replied."""
    message = update.effective_message
    if message is None or not await is_staff(update, context):
        return False
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        outcome = await answer_broadcast_reply(
            session,
            data["reply_id"],
            text,
            by=context.profile.person_id,
            source=str(message.message_id),
            now=context.now,
        )
    await send(update, context, Screen(context.words.html(f"reply-answer-{outcome}")))
    return True


HANDLERS = [
    CallbackQueryHandler(send_anyway, r"^reply:anyway:(\d{1,9})$"),
    CallbackQueryHandler(write_again, r"^reply:(write-again|left)$"),
    CallbackQueryHandler(list_replies, r"^reply:list:(\d{1,9}):(\d{1,3})$"),
    CallbackQueryHandler(show_reply, r"^reply:show:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_answer, r"^reply:answer:(\d{1,9})$"),
]
