"""What goes out as calls of the Bot API: a screen, or a post of any kind, in the order of its parts."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Message, Update
from telegram.error import BadRequest

from handlers.context import LotseContext
from handlers.paragraphs import split_html
from handlers.screen import NO_PREVIEW, Rows, Screen, is_about, keyboard, patiently

NOT_PAID_FOR = ("forward", "edit", "delete")  # calls that know no `allow_paid_broadcast`
NOT_HEARD = ("edit", "delete")  # nor can these be silent
AS_WANTED = ("message is not modified", "message to delete not found")


@dataclass(frozen=True)
class Part:
    """One call: a method of python-telegram-bot's `Bot` and what it wants, but for the chat.

    What is `drawn` for an argument is drawn in a thread just before the call, so that nobody waits for pictures.
    """

    method: str
    arguments: Mapping[str, Any]
    drawn: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)


@dataclass(frozen=True)
class Post:
    """What one recipient gets: its parts go out one after the other. Each is noted, so none is sent again."""

    parts: tuple[Part, ...]


def text_parts(html: str, rows: Rows = ()) -> tuple[Part, ...]:
    """Return the messages of a text, however long it is; the last one has the buttons."""
    *first, last = split_html(html)
    return (*(_text(each) for each in first), _text(last, rows))


def post_of(screen: Screen) -> Post:
    """Return a screen as a post."""
    return Post(text_parts(screen.text, screen.rows))


async def send_part(
    bot: Bot,
    chat_id: int,
    part: Part,
    *,
    topic: int | None = None,
    silent: bool = False,
    paid: bool = False,
    **options: Any,
) -> list[int]:
    """Make the call, in a topic of a group if one is given; return the ids of the messages it made.

    What is deleted already, or reads as it should already, is done. Raises TelegramError.
    """
    heard, known = not part.method.startswith(NOT_HEARD), not part.method.startswith(NOT_PAID_FOR)
    if heard and silent:
        options["disable_notification"] = True
    if heard and topic is not None:
        options["message_thread_id"] = topic
    if known and paid:
        options["allow_paid_broadcast"] = True
    for name, draw in part.drawn.items():
        options[name] = await asyncio.to_thread(draw)
    try:
        sent = await getattr(bot, part.method)(chat_id=chat_id, **part.arguments, **options)
    except BadRequest as error:
        if not heard and is_about(error, AS_WANTED):
            return []
        raise
    if not heard:
        return []
    messages: tuple[Message, ...] = sent if isinstance(sent, tuple) else (sent,)
    return [message.message_id for message in messages]


async def send_post(update: Update, context: LotseContext, post: Post) -> list[int]:
    """Send a post to whoever is writing; return the ids of its messages. Raises BadRequest if Telegram refuses it."""
    if update.effective_chat is None:
        return []
    ids: list[int] = []
    for part in post.parts:
        ids += await patiently(send_part, context.bot, update.effective_chat.id, part)
    return ids


def _text(html: str, rows: Rows = ()) -> Part:
    arguments = {
        "text": html,
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(rows),
    }
    return Part("send_message", arguments)
