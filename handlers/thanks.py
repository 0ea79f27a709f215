"""Thanking people: staff invite those who want it, these say whether they come, staff see the sums."""

from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import open_dialogue
from db.thanks import list_sent_invitations
from handlers.context import LotseContext
from handlers.letters import wait_for_letter
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from handlers.thanks_screens import invitation_screen, sums_screen
from services.thanks import read_moment, reply_to_invitation, sum_up_replies

WAITING_FOR_MOMENT = "thanks_moment"
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
    until = context.now + PATIENCE
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, WAITING_FOR_MOMENT, {}, expires_at=until)
    await show(update, context, Screen(context.words.html("thanks-ask-moment")))


@typed_by_staff
async def take_moment(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Take day and time, and ask for the text."""
    starts_at = read_moment(text, context.bot_data.zone, context.now)
    if starts_at is None:
        await send(update, context, Screen(context.words.html("thanks-moment-unclear")))
        return True
    async with context.transaction() as session:
        await wait_for_letter(session, context, "thanks", {"starts_at": starts_at.isoformat()})
    await send(update, context, Screen(context.words.html("thanks-ask-text")))
    return True


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


HANDLERS = [
    CallbackQueryHandler(show_invitations, r"^thanks:open$"),
    CallbackQueryHandler(ask_for_moment, r"^thanks:new$"),
    CallbackQueryHandler(reply, r"^thanks:reply:(\d{1,9}):(yes|no)$"),
]
