"""Staff look at what came of a broadcast, and ask those once more who have not answered."""

from typing import Any

from markupsafe import Markup
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.broadcasts import find_broadcast
from handlers.audiences import frame_of
from handlers.broadcast_report_screens import report_post
from handlers.broadcast_screens import load_draft_screen
from handlers.context import LotseContext
from handlers.posts import send_post
from handlers.screen import send, toast
from handlers.staff import for_staff
from locales.words import Words
from services.broadcast_reports import nudge, report_on


@for_staff
async def show_report(update: Update, context: LotseContext) -> None:
    """Send the numbers as they are now."""
    async with context.reading() as session:
        broadcast = await find_broadcast(session, int(context.tapped(1)))
        released = broadcast is not None and broadcast.released_at is not None
        report = await report_on(session, broadcast, frame_of(context)) if broadcast and released else None
    if report is None:
        await toast(update, context, context.words.plain("news-gone-toast"))
        return
    await toast(update, context)
    await send_post(update, context, report_post(context.words, report, with_buttons=True))


@for_staff
async def draft_nudge(update: Update, context: LotseContext) -> None:
    """Draft a broadcast to those who have not answered, and show it before anything goes out."""
    async with context.transaction() as session:
        result = await nudge(
            session,
            int(context.tapped(1)),
            context.profile.person_id,
            frame_of(context),
            reworded=lambda language, content: _reworded(context, language, content),
        )
        draft = result.broadcast
        shown = draft is not None and draft.released_at is None
        screen = await load_draft_screen(session, context, draft) if draft and shown else None
    await toast(update, context, context.words.plain(f"nudge-{result.outcome}-toast"))
    if screen is not None:
        await send(update, context, screen)


def _reworded(context: LotseContext, language: str, content: dict[str, Any]) -> dict[str, Any]:
    """Put a line above a text that says it is the second time; pictures and the like go out as they were."""
    if content["kind"] != "text":
        return content
    heading = Words(language, context.bot_data.zone).html("nudge-heading")
    return {**content, "html": f"{heading}\n\n{Markup(content['html'])}"}  # noqa: S704 - staff's own formatting


HANDLERS = [
    CallbackQueryHandler(show_report, r"^report:show:(\d{1,9})$"),
    CallbackQueryHandler(draft_nudge, r"^report:nudge:(\d{1,9})$"),
]
