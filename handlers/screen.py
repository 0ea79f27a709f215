"""A screen: a text with buttons, sent as a new message or put in the place of the one that was tapped."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit

from markupsafe import Markup, escape
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
    Update,
)
from telegram.constants import InlineKeyboardButtonLimit
from telegram.error import BadRequest, RetryAfter

from handlers.context import LotseContext
from handlers.paragraphs import split_html
from locales.words import Words

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
HARMLESS = ("message is not modified", "query is too old", "query id is invalid")
HOME = ("menu", "open")
FITS_BESIDE = 16  # characters that a telephone shows of a button as wide as half a message
LONGEST_WAIT = timedelta(seconds=30)

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")
LOST_CHAT = ("chat not found", "user is deactivated", "peer_id_invalid")
GONE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text in the message to edit",
)


@dataclass(frozen=True)
class Button:
    """A button that says what happens: it carries callback `data` for the bot, or opens a `url`."""

    label: str
    data: str | None = None
    url: str | None = None


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True)
class Screen:
    """Telegram HTML and rows of buttons."""

    text: str
    rows: Rows = ()


@dataclass(frozen=True)
class Edit:
    """A screen to put in the place of a message that went out before; if that is gone, it is sent `anew` or not."""

    message_id: int
    screen: Screen
    anew: bool = False


def action(*parts: str | int) -> str:
    """Return callback data such as `course:enrol:17`. Telegram allows 64 bytes (Bot API, InlineKeyboardButton)."""
    data = ":".join(map(str, parts))
    if len(data.encode()) > InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        raise ValueError(f"callback data is too long: {data}")
    return data


def button(words: Words, key: str, *target: str | int, **arguments: str | int) -> Button:
    """Return a button with the words `key`; a tap on it arrives as the `target`, see `action`."""
    return Button(words.plain(key, **arguments), action(*target))


def home_button(words: Words) -> Button:
    """Return the button back to the main menu."""
    return button(words, "menu-button-home", *HOME)


def in_rows(buttons: Sequence[Button], width: int = 1) -> Rows:
    """Put buttons into rows, so many side by side."""
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def in_pairs(buttons: Iterable[Button]) -> Rows:
    """Put two short buttons side by side and give a long one a row of its own, in their order."""
    rows: list[tuple[Button, ...]] = []
    for one in buttons:
        before = rows[-1] if rows else ()
        if len(before) == 1 and max(len(before[0].label), len(one.label)) <= FITS_BESIDE:
            rows[-1] = (*before, one)
        else:
            rows.append((one,))
    return tuple(rows)


def name_sources(sources: Iterable[str]) -> Markup:
    """Name each source by its site with the address behind it: those of newspapers take five lines."""
    return Markup(", ").join(map(_name_source, sources))


def _name_source(source: str) -> Markup:
    host = urlsplit(source).hostname if source.startswith(("https://", "http://")) else None
    return Markup('<a href="{}">{}</a>').format(source, host.removeprefix("www.")) if host else escape(source)


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    """Return the rows as Telegram's inline keyboard."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, button.url, button.data) for button in row] for row in rows]
    )


async def show(update: Update, context: LotseContext, screen: Screen) -> None:
    """Put a screen in the place of the tapped message, or send it if nothing was tapped."""
    tapped = update.callback_query.message if update.callback_query else None
    if not isinstance(tapped, Message) or tapped.text is None or context.keeps_tapped:
        await send(update, context, screen)
        return
    await replace(update, context, tapped, screen)


async def replace(update: Update, context: LotseContext, message: Message, screen: Screen) -> None:
    """Put a screen in the place of one of the bot's messages, or send it if that one is gone."""
    first, *rest = split_html(screen.text)
    try:
        await patiently(
            message.edit_text,
            first,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_markup=None if rest else keyboard(screen.rows),
        )
    except BadRequest as error:
        if is_about(error, GONE):
            await send(update, context, screen)
            return
        if not is_about(error, HARMLESS):
            raise
    await _send_parts(update, context, rest, screen.rows)


async def show_buttons(update: Update, rows: Rows) -> None:
    """Put other buttons below the tapped message and leave its text as it is."""
    if update.callback_query is None:
        return
    try:
        await patiently(update.callback_query.edit_message_reply_markup, keyboard(rows))
    except BadRequest as error:
        if not is_about(error, (*HARMLESS, *GONE)):
            raise


async def send(update: Update, context: LotseContext, screen: Screen, *, reply_to: int | None = None) -> None:
    """Send a screen as a new message, quoting the message `reply_to` if it is still there."""
    await _send_parts(update, context, split_html(screen.text), screen.rows, reply_to)


async def send_file(update: Update, context: LotseContext, content: bytes, name: str, caption: str) -> None:
    """Send a file under this name, with Telegram HTML below it."""
    if update.effective_chat is not None:
        await patiently(
            context.bot.send_document,
            update.effective_chat.id,
            content,
            filename=name,
            caption=caption,
            parse_mode="HTML",
        )


async def toast(update: Update, context: LotseContext, text: str = "") -> None:
    """Answer a tap, with a line that floats up for a moment. An answer that comes too late changes nothing."""
    if update.callback_query is None or context.query_answered:
        return
    context.query_answered = True
    try:
        await update.callback_query.answer(text or None)
    except BadRequest as error:
        if not is_about(error, HARMLESS):
            raise


def quoted_message(update: Update) -> Message | None:
    """Return what a person wrote that the tapped answer quotes; Telegram itself brings it back with the tap."""
    tapped = update.callback_query.message if update.callback_query else None
    asked = tapped.reply_to_message if isinstance(tapped, Message) else None
    return None if asked is None or (asked.from_user and asked.from_user.is_bot) else asked


async def patiently(
    call: Callable[Arguments, Awaitable[Answer]], *arguments: Arguments.args, **options: Arguments.kwargs
) -> Answer:
    """Make a call again after the time that Telegram asks to wait (429), if that is short enough to wait for."""
    try:
        return await call(*arguments, **options)
    except RetryAfter as error:
        wait = error.retry_after
        if not isinstance(wait, timedelta) or wait > LONGEST_WAIT:
            raise
        await asyncio.sleep(wait.total_seconds())
        return await call(*arguments, **options)


def is_about(error: BadRequest, phrases: Sequence[str]) -> bool:
    """Tell whether Telegram's error is one of these; it does not number them."""
    return any(phrase in error.message.lower() for phrase in phrases)


async def _send_parts(
    update: Update, context: LotseContext, parts: Sequence[str], rows: Rows, reply_to: int | None = None
) -> None:
    chat = update.effective_chat
    if chat is None:
        return
    quote = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
    for number, part in enumerate(parts, 1):
        await patiently(
            context.bot.send_message,
            chat.id,
            part,
            parse_mode="HTML",
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard(rows) if number == len(parts) else None,
            reply_parameters=quote,
            message_thread_id=_topic_of(update),
        )


def _topic_of(update: Update) -> int | None:
    """Return the topic of the staff's forum that the update came from; an answer elsewhere would be out of place."""
    message = update.effective_message
    return message.message_thread_id if message and message.is_topic_message else None
