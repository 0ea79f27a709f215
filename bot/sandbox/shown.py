"""What a message looks like to a person."""

from typing import TypeVar

from bot.sandbox.html_rendering import render_html
from bot.sandbox.model import Attachment, Contact, Content, Location, Message, Poll, ShownMessage, TopicCreated, Venue

_Kind = TypeVar("_Kind", Location, Venue, Contact, TopicCreated, Poll)


def shown_message(message: Message, sender_name: str, *, from_bot: bool) -> ShownMessage:
    """Return the message with its text as safe HTML and its content sorted by kind."""
    return ShownMessage(
        message_id=message.message_id,
        chat_id=message.chat_id,
        from_bot=from_bot,
        sender_id=message.sender_id,
        sender_name=sender_name,
        date=message.sent_at,
        text=message.text,
        html=render_html(message.text, message.entities),
        entities=message.entities,
        inline_keyboard=message.inline_keyboard,
        reply_keyboard=message.reply_keyboard,
        location=_only(message.content, Location),
        venue=_only(message.content, Venue),
        contact=_only(message.content, Contact),
        document=_file(message.content, "document"),
        photo=_file(message.content, "photo"),
        sticker=_file(message.content, "sticker"),
        voice=_file(message.content, "voice"),
        poll=_only(message.content, Poll),
        edited=message.edited_at is not None,
        reply_to=message.reply_to,
        forwarded=message.forwarded_from is not None,
        reaction=message.reaction,
        pinned=message.pinned,
        thread_id=message.thread_id,
        topic_created=_only(message.content, TopicCreated),
    )


def _only(content: Content | None, kind: type[_Kind]) -> _Kind | None:
    return content if isinstance(content, kind) else None


def _file(content: Content | None, kind: str) -> Attachment | None:
    return content if isinstance(content, Attachment) and content.kind == kind else None
