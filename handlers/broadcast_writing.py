"""What staff write to many: a first text, one for each language, a correction of what has gone out."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.broadcasts import find_broadcast
from db.dialogues import close_dialogue, open_dialogue
from db.models import Broadcast
from db.outbox import mark_due_again
from db.people import get_person
from handlers.broadcast_content import Content, Fault, joined, poll_part, read_content
from handlers.broadcast_posts import send_preview
from handlers.broadcast_screens import (
    asking_screen,
    load_draft_screen,
    show_or_say_gone,
    wording_screen,
    wordings_screen,
)
from handlers.context import LotseContext
from handlers.posts import send_part
from handlers.screen import Screen, patiently, send, show
from handlers.staff import for_staff, is_staff
from locales.languages import LANGUAGES
from services.broadcasts import draft_broadcast, drop_wording, find_wording, put_wording
from services.outbox import write_to_person

WAITING_FOR_BROADCAST = "broadcast"
PATIENCE = timedelta(hours=12)
WHOLE_ALBUM = timedelta(seconds=2)  # its pictures come one by one, and nothing says which is the last

LANGUAGE = "|".join(LANGUAGES)

Asked = dict[str, Any]


@dataclass(frozen=True)
class Written:
    """What staff wrote, in which language, for which broadcast, None being a new one."""

    broadcast_id: int | None
    language: str
    content: Content


@for_staff
async def begin_broadcast(update: Update, context: LotseContext) -> None:
    """Ask staff for the first text."""
    async with context.transaction() as session:
        await _wait(session, context, {})
    await show(update, context, asking_screen(context.words))


@for_staff
async def choose_wording(update: Update, context: LotseContext) -> None:
    """Show in which languages a draft is, and could be."""
    async with context.reading() as session:
        draft = await find_broadcast(session, int(context.tapped(1)))
    await show_or_say_gone(update, context, wordings_screen(context.words, draft) if draft else None)


@for_staff
async def ask_for_wording(update: Update, context: LotseContext) -> None:
    """Ask staff for the text in one language."""
    broadcast_id, language = int(context.tapped(1)), context.tapped(2)
    async with context.transaction() as session:
        draft = await find_broadcast(session, broadcast_id)
        if draft is not None:
            await _wait(session, context, {"id": broadcast_id, "language": language})
    await show_or_say_gone(update, context, wording_screen(context.words, draft, language) if draft else None)


@for_staff
async def take_wording_out(update: Update, context: LotseContext) -> None:
    """Do without the text in one language."""
    async with context.transaction() as session:
        draft = await drop_wording(session, int(context.tapped(1)), context.tapped(2))
        await close_dialogue(session, context.profile.person_id)
        screen = await load_draft_screen(session, context, draft) if draft else None
    await show_or_say_gone(update, context, screen)


async def take_broadcast_text(update: Update, context: LotseContext, _text: str, asked: Asked) -> bool:
    """Take a typed text; see `take_broadcast`."""
    return await take_broadcast(update, context, asked)


async def take_broadcast(update: Update, context: LotseContext, asked: Asked) -> bool:
    """Keep what staff wrote or forwarded as a draft; show it as it will arrive, and what can be done with it."""
    message = update.effective_message
    if message is None or not await is_staff(update, context):
        return False
    if "album" in asked and message.media_group_id != asked["album"]:
        return False
    content = read_content(message)
    if isinstance(content, Fault):
        await send(update, context, Screen(context.words.html(content.key, **content.arguments)))
        return True
    if message.poll is not None:
        content["message"] = (await patiently(send_part, context.bot, message.chat_id, poll_part(message.poll)))[0]
    written = Written(asked.get("id"), asked.get("language", context.profile.language), content)
    if message.media_group_id is not None:
        await _take_part_of_album(update, context, written, joins="album" in asked)
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await _keep(session, context, written)
        screen = await load_draft_screen(session, context, draft) if draft else None
    if draft is not None and content["kind"] != "poll":  # the poll itself was sent above
        await send_preview(update, context, draft, written.language)
    await show_or_say_gone(update, context, screen)
    return True


async def _take_part_of_album(update: Update, context: LotseContext, written: Written, *, joins: bool) -> None:
    """Keep one picture of an album; once no more have come for a moment, all of it is shown."""
    message = update.effective_message
    if message is None:
        return
    async with context.transaction() as session:
        if joins and written.broadcast_id is not None:
            draft = await _join(session, context, written)
        else:
            draft = await _keep(session, context, written)
        if draft is not None:
            asked = {"id": draft.id, "language": written.language, "album": message.media_group_id}
            await _wait(session, context, asked)
            await _show_soon(session, context, draft.id, f"{message.media_group_id}")
    if draft is None:
        await show_or_say_gone(update, context, None)


async def _keep(session: AsyncSession, context: LotseContext, written: Written) -> Broadcast | None:
    author_id, language, content = context.profile.person_id, written.language, written.content
    if written.broadcast_id is None:
        return await draft_broadcast(session, author_id, content, language=language, now=context.now)
    return await put_wording(session, written.broadcast_id, language, content, author_id=author_id)


async def _join(session: AsyncSession, context: LotseContext, written: Written) -> Broadcast | None:
    draft = await find_broadcast(session, written.broadcast_id or 0)
    so_far = find_wording(draft, written.language) if draft else None
    content = joined(so_far.content, written.content) if so_far else written.content
    return await _keep(session, context, Written(written.broadcast_id, written.language, content))


async def _show_soon(session: AsyncSession, context: LotseContext, broadcast_id: int, album: str) -> None:
    person, due_at = await get_person(session, context.profile.person_id), context.now + WHOLE_ALBUM
    key, facts = f"{broadcast_id}:{album}", {"broadcast_id": broadcast_id}
    await write_to_person(session, person, "broadcast_draft", key, facts, due_at=due_at)
    await mark_due_again(session, f"broadcast_draft:{key}", due_at)


async def _wait(session: AsyncSession, context: LotseContext, asked: Asked) -> None:
    until = context.now + PATIENCE
    await open_dialogue(session, context.profile.person_id, WAITING_FOR_BROADCAST, asked, expires_at=until)


HANDLERS = [
    CommandHandler("broadcast", begin_broadcast, ChatType.PRIVATE),
    CallbackQueryHandler(begin_broadcast, r"^cast:new$"),
    CallbackQueryHandler(begin_broadcast, r"^staff:broadcast$"),
    CallbackQueryHandler(choose_wording, r"^cast:(\d{1,9}):wordings$"),
    CallbackQueryHandler(ask_for_wording, rf"^cast:(\d{{1,9}}):write:({LANGUAGE})$"),
    CallbackQueryHandler(take_wording_out, rf"^cast:(\d{{1,9}}):unwrite:({LANGUAGE})$"),
]
