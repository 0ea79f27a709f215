"""Thanking people: staff invite those who want it, these say whether they come, staff see the sums."""

from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.thanks import count_people_to_thank, list_sent_invitations
from handlers.context import LotseContext
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from handlers.thanks_screens import invitation_screen, preview_screen, sums_screen
from services.thanks import draft_invitation, read_moment, reply_to_invitation, send_invitation, sum_up_replies

WAITING_FOR_MOMENT, WAITING_FOR_INVITATION = "thanks_moment", "thanks_text"
PATIENCE = timedelta(hours=12)


@for_staff
async def show_invitations(update: Update, context: LotseContext) -> None:
    """Show staff how many come to what."""
    async with context.reading() as session:
        invitations = await list_sent_invitations(session, context.now)
        sums = [(invitation, await sum_up_replies(session, invitation)) for invitation in invitations]
    await show(update, context, sums_screen(context.words, sums))


@for_staff
async def ask_for_moment(update: Update, context: LotseContext) -> None:
    """Ask staff when it is."""
    await _wait_for(context, WAITING_FOR_MOMENT, {})
    await show(update, context, Screen(context.words.html("thanks-ask-moment")))


@typed_by_staff
async def take_moment(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Take day and time, and ask for the text."""
    starts_at = read_moment(text, context.bot_data.zone, context.now)
    if starts_at is None:
        await send(update, context, Screen(context.words.html("thanks-moment-unclear")))
        return True
    await _wait_for(context, WAITING_FOR_INVITATION, {"starts_at": starts_at.isoformat()})
    await send(update, context, Screen(context.words.html("thanks-ask-text")))
    return True


@typed_by_staff
async def take_invitation(update: Update, context: LotseContext, _text: str, data: dict[str, Any]) -> bool:
    """Keep the invitation, with its formatting, as a draft; show it as it will arrive."""
    message = update.effective_message
    if message is None:
        return False
    starts_at = datetime.fromisoformat(data["starts_at"])
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await draft_invitation(session, message.text_html, starts_at=starts_at, now=context.now)
        count = await count_people_to_thank(session)
    await send(update, context, invitation_screen(context.words, draft))
    await send(update, context, preview_screen(context.words, draft, count))
    return True


@for_staff
async def send_draft(update: Update, context: LotseContext) -> None:
    """Invite everybody who wants to be thanked, once."""
    async with context.transaction() as session:
        result = await send_invitation(session, int(context.tapped(1)), now=context.now)
        if result.sent:
            await context.note(session, "sent", ("thanks", context.tapped(1)), count=result.invited)
    words = context.words
    text = words.html("thanks-sent", count=result.invited) if result.sent else words.html("thanks-gone-toast")
    await show(update, context, Screen(text))


async def discard(update: Update, context: LotseContext) -> None:
    """Leave a draft unsent."""
    await show(update, context, Screen(context.words.html("broadcast-discarded")))


async def reply(update: Update, context: LotseContext) -> None:
    """Note "I come" or "I can't", and show it below the invitation."""
    comes = context.tapped(2) == "yes"
    async with context.transaction() as session:
        invitation = await reply_to_invitation(
            session, int(context.tapped(1)), context.profile.person_id, comes=comes, now=context.now
        )
    words = context.words
    if invitation is None:
        await toast(update, context, words.plain("thanks-gone-toast"))
        return
    await toast(update, context, words.plain("meeting-yes-toast" if comes else "meeting-no-toast"))
    await show(update, context, invitation_screen(words, invitation, comes=comes))


async def _wait_for(context: LotseContext, state: str, data: dict[str, Any]) -> None:
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)


HANDLERS = [
    CallbackQueryHandler(show_invitations, r"^thanks:open$"),
    CallbackQueryHandler(ask_for_moment, r"^thanks:new$"),
    CallbackQueryHandler(send_draft, r"^thanks:send:(\d{1,9})$"),
    CallbackQueryHandler(discard, r"^thanks:discard$"),
    CallbackQueryHandler(reply, r"^thanks:reply:(\d{1,9}):(yes|no)$"),
]
