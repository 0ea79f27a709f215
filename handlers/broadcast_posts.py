"""A broadcast as those who speak a language get it: the same for the preview, the test, and everybody."""

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from db.models import Broadcast, OutboxMessage
from db.people import find_person_by_id
from handlers.broadcast_buttons import broadcast_rows
from handlers.broadcast_content import correction_of, post_of_content
from handlers.context import LotseContext
from handlers.posts import Post, send_post
from locales.words import Words
from services.broadcasts import wording_for


async def post_for(session: AsyncSession, broadcast: Broadcast, words: Words) -> Post | None:
    """Return what somebody with these words gets; None if it is gone, as a poll is whose author was forgotten."""
    wording = wording_for(broadcast, words.language.tag)
    poll_chat_id = None
    if wording.content["kind"] == "poll":
        author = await find_person_by_id(session, wording.author_id) if wording.author_id else None
        if author is None:
            return None
        poll_chat_id = author.telegram_id
    return post_of_content(words, wording.content, broadcast_rows(words, broadcast), poll_chat_id=poll_chat_id)


def correction_for(
    broadcast: Broadcast, words: Words, delivered: OutboxMessage, answer: str | None = None
) -> Post | None:
    """Return what changes the message that somebody with these words got into what it says now, their answer ticked."""
    if delivered.message_id is None:
        return None
    content = wording_for(broadcast, words.language.tag).content
    ids = [*(delivered.earlier_ids or ()), delivered.message_id]
    return correction_of(words, content, broadcast_rows(words, broadcast, answer), ids)


async def send_preview(update: Update, context: LotseContext, broadcast: Broadcast, language: str) -> None:
    """Send a broadcast to staff as those who speak this language get it."""
    async with context.reading() as session:
        post = await post_for(session, broadcast, Words(language, context.bot_data.zone))
    if post is not None:
        await send_post(update, context, post)
