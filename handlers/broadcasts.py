"""Broadcasts: staff see a draft as it will arrive, try it, choose who gets it and when, and release it."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.broadcasts import find_broadcast, list_broadcasts, lock_broadcast
from db.dialogues import close_dialogue, open_dialogue
from db.models import Broadcast
from db.people import get_person
from handlers.broadcast_cards import show_card
from handlers.broadcast_posts import send_preview
from handlers.broadcast_screens import (
    LISTED,
    list_screen,
    load_draft_screen,
    preview_heading,
    show_or_say_gone,
    times_screen,
)
from handlers.context import LotseContext
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_staff, is_staff
from knowledge.moments import read_moment, read_time
from services.broadcasts import (
    BEFORE_RELEASE,
    ReleaseResult,
    ask_for_release,
    drop_broadcast,
    release_broadcast,
    reopen_broadcast,
    time_broadcast,
)
from services.outbox import write_to_person
from services.recurrence import to_utc

WAITING_FOR_BROADCAST_TIME = "broadcast-time"
PATIENCE = timedelta(hours=1)


@for_staff
async def list_all(update: Update, context: LotseContext) -> None:
    """Show the drafts, what is planned, and what went out."""
    async with context.reading() as session:
        broadcasts = await list_broadcasts(session, LISTED)
    await show(update, context, list_screen(context.words, broadcasts))


@for_staff
async def show_broadcast(update: Update, context: LotseContext) -> None:
    """Show a draft and what can be done with it, or how far a broadcast has got."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        broadcast = await find_broadcast(session, int(context.tapped(1)))
        screen = await _draft_screen(session, context, broadcast)
    if screen is None and broadcast is not None:
        await show_card(update, context, broadcast.id)
        return
    await show_or_say_gone(update, context, screen)


@for_staff
async def preview_all(update: Update, context: LotseContext) -> None:
    """Send a broadcast to staff as it arrives, in each of its languages."""
    async with context.reading() as session:
        broadcast = await find_broadcast(session, int(context.tapped(1)))
    if broadcast is None:
        await show_or_say_gone(update, context, None)
        return
    await toast(update, context)
    for wording in broadcast.wordings:
        await send(update, context, preview_heading(context.words, broadcast, wording.language))
        await send_preview(update, context, broadcast, wording.language)
    async with context.reading() as session:
        screen = await _draft_screen(session, context, await find_broadcast(session, broadcast.id))
    if screen is not None:
        await send(update, context, screen)


@for_staff
async def test_on_myself(update: Update, context: LotseContext) -> None:
    """Send a broadcast to one's own chat on the very way that it takes to everybody."""
    broadcast_id = int(context.tapped(1))
    async with context.transaction() as session:
        broadcast = await find_broadcast(session, broadcast_id)
        if broadcast is not None:
            person = await get_person(session, context.profile.person_id)
            key, facts = f"{broadcast_id}:{context.update_id}", {"broadcast_id": broadcast_id}
            await write_to_person(session, person, "broadcast_test", key, facts, due_at=context.now)
    await toast(update, context, context.words.plain("broadcast-test-toast" if broadcast else "broadcast-gone-toast"))


@for_staff
async def show_times(update: Update, context: LotseContext) -> None:
    """Show when a draft goes out, and until when."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await find_broadcast(session, int(context.tapped(1)))
    may_change = draft is not None and draft.state in BEFORE_RELEASE
    await show_or_say_gone(update, context, times_screen(context.words, draft) if draft and may_change else None)


@for_staff
async def ask_for_time(update: Update, context: LotseContext) -> None:
    """Ask staff for a day and a time."""
    broadcast_id, what = int(context.tapped(1)), context.tapped(2)
    asked = {"id": broadcast_id, "what": what}
    async with context.transaction() as session:
        until = context.now + PATIENCE
        await open_dialogue(session, context.profile.person_id, WAITING_FOR_BROADCAST_TIME, asked, expires_at=until)
    back = button(context.words, "broadcast-button-back", "cast", broadcast_id, "times")
    await show(update, context, Screen(context.words.html(f"broadcast-ask-{what}"), ((back,),)))


async def take_time(update: Update, context: LotseContext, text: str, asked: dict[str, Any]) -> bool:
    """Take a day and a time, or a time of today; what is over or unclear is asked for again."""
    if not await is_staff(update, context):
        return False
    moment = _moment(context, text)
    if moment is None or moment <= context.now:
        await send(update, context, Screen(context.words.html("broadcast-time-unclear")))
        return True
    field = "send_at" if asked["what"] == "when" else "expires_at"
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await _set_times(session, asked["id"], **{field: moment})
        screen = await load_draft_screen(session, context, draft) if draft else None
    await show_or_say_gone(update, context, screen)
    return True


@for_staff
async def clear_time(update: Update, context: LotseContext) -> None:
    """Let a draft go out at once, or be of use for ever."""
    field = "send_at" if context.tapped(2) == "at-once" else "expires_at"
    async with context.transaction() as session:
        draft = await _set_times(session, int(context.tapped(1)), **{field: None})
        screen = await load_draft_screen(session, context, draft) if draft else None
    await show_or_say_gone(update, context, screen)


@for_staff
async def call_off(update: Update, context: LotseContext) -> None:
    """Make a planned broadcast a draft again."""
    async with context.transaction() as session:
        draft = await reopen_broadcast(session, int(context.tapped(1)))
        screen = await load_draft_screen(session, context, draft) if draft else None
    await show_or_say_gone(update, context, screen)


@for_staff
async def ask(update: Update, context: LotseContext) -> None:
    """Ask for a second person to release a draft."""
    tools = context.bot_data
    async with context.transaction() as session:
        result = await ask_for_release(
            session,
            int(context.tapped(1)),
            staff_chat_id=tools.staff_chat_id,
            default_language=tools.default_language,
            now=context.now,
        )
    await _tell(update, context, result)


@for_staff
async def release(update: Update, context: LotseContext) -> None:
    """Send a draft to its audience, once, or let it wait for its time."""
    broadcast_id, tools = int(context.tapped(1)), context.bot_data
    async with context.transaction() as session:
        result = await release_broadcast(
            session,
            broadcast_id,
            default_language=tools.default_language,
            now=context.now,
            releaser_id=context.profile.person_id,
            needs_second_person=tools.broadcasts_need_second_person,
        )
    if result.released:
        await toast(update, context, context.words.plain("broadcast-released", count=result.recipients))
        await show_card(update, context, broadcast_id)
        return
    await _tell(update, context, result)


@for_staff
async def discard(update: Update, context: LotseContext) -> None:
    """Leave a draft unsent."""
    async with context.transaction() as session:
        dropped = await drop_broadcast(session, int(context.tapped(1)))
    screen = Screen(context.words.html("broadcast-discarded")) if dropped else None
    await show_or_say_gone(update, context, screen)


async def _draft_screen(session: AsyncSession, context: LotseContext, broadcast: Broadcast | None) -> Screen | None:
    if broadcast is None or broadcast.state not in BEFORE_RELEASE:
        return None
    return await load_draft_screen(session, context, broadcast)


async def _set_times(session: AsyncSession, broadcast_id: int, **changed: datetime | None) -> Broadcast | None:
    draft = await lock_broadcast(session, broadcast_id)
    if draft is None:
        return None
    times = {"send_at": draft.send_at, "expires_at": draft.expires_at, **changed}
    return await time_broadcast(session, broadcast_id, send_at=times["send_at"], expires_at=times["expires_at"])


async def _tell(update: Update, context: LotseContext, result: ReleaseResult) -> None:
    """Say what came of asking or releasing: a toast where nothing has changed, else in the draft's place."""
    if result.outcome == "gone":
        await show_or_say_gone(update, context, None)
    elif result.outcome in ("own", "over", "nobody"):
        await toast(update, context, context.words.plain(f"broadcast-{result.outcome}-toast"))
    else:
        text = context.words.html(f"broadcast-{result.outcome}", count=result.recipients)
        back = button(context.words, "broadcast-button-list", "cast", "list")
        await show(update, context, Screen(text, ((back,),)))


def _moment(context: LotseContext, text: str) -> datetime | None:
    zone = context.bot_data.zone
    today = context.now.astimezone(zone).date()
    at = read_time(text)
    local = datetime.combine(today, at) if at else read_moment(text, today)
    return to_utc(local, zone) if local else None


HANDLERS = [
    CallbackQueryHandler(list_all, r"^cast:list$"),
    CallbackQueryHandler(show_broadcast, r"^cast:(\d{1,9}):show$"),
    CallbackQueryHandler(preview_all, r"^cast:(\d{1,9}):preview$"),
    CallbackQueryHandler(test_on_myself, r"^cast:(\d{1,9}):test$"),
    CallbackQueryHandler(show_times, r"^cast:(\d{1,9}):times$"),
    CallbackQueryHandler(ask_for_time, r"^cast:(\d{1,9}):(when|until)$"),
    CallbackQueryHandler(clear_time, r"^cast:(\d{1,9}):(at-once|forever)$"),
    CallbackQueryHandler(call_off, r"^cast:(\d{1,9}):call-off$"),
    CallbackQueryHandler(ask, r"^cast:(\d{1,9}):ask$"),
    CallbackQueryHandler(release, r"^cast:(\d{1,9}):send$"),
    CallbackQueryHandler(discard, r"^cast:(\d{1,9}):discard$"),
]
