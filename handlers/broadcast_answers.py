"""What people do with the buttons of a broadcast: say whether they come, read more, follow its link."""

from telegram import Message, Update
from telegram.error import BadRequest
from telegram.ext import CallbackQueryHandler

from handlers.broadcast_buttons import broadcast_rows
from handlers.context import LotseContext
from handlers.deep_links import open_deep_link
from handlers.screen import HARMLESS, Screen, is_about, keyboard, patiently, send, toast
from handlers.settings import show_settings
from services.broadcast_answers import TapResult, answer_broadcast, button_of, open_broadcast
from services.broadcasts import wording_for


async def answer(update: Update, context: LotseContext) -> None:
    """Note "I come", "maybe" or "I can't", and tick it below the broadcast."""
    answer, broadcast_id = context.tapped(1), int(context.tapped(2))
    async with context.transaction() as session:
        result = await answer_broadcast(session, broadcast_id, context.profile.person_id, answer, now=context.now)
    said = answer if result.outcome == "noted" else result.outcome
    await toast(update, context, context.words.plain(f"news-{said}-toast"))
    if result.outcome == "noted":
        await _tick(update, context, result)


async def read_more(update: Update, context: LotseContext) -> None:
    """Send staff's second text, in the wording that the person got."""
    result = await _open(update, context, "more")
    if result.broadcast is not None:
        wording = wording_for(result.broadcast, context.profile.language)
        more = wording.more_html or next(each.more_html for each in result.broadcast.wordings if each.more_html)
        await send(update, context, Screen(more))


async def follow_link(update: Update, context: LotseContext) -> None:
    """Open the course, series or answer that a broadcast is about."""
    result = await _open(update, context, "open")
    link = button_of(result.broadcast, "open") if result.broadcast else None
    context.keeps_tapped = True
    if link and not await open_deep_link(update, context, link["target"]):
        await toast(update, context, context.words.plain("news-gone-toast"))


async def show_settings_below(update: Update, context: LotseContext) -> None:
    """Show where news can be turned off, below the broadcast, which stays to be read, answered and corrected."""
    context.keeps_tapped = True
    await show_settings(update, context)


async def _open(update: Update, context: LotseContext, kind: str) -> TapResult:
    async with context.transaction() as session:
        result = await open_broadcast(session, int(context.tapped(1)), context.profile.person_id, kind, now=context.now)
    if result.broadcast is None:
        await toast(update, context, context.words.plain("news-gone-toast"))
    return result


async def _tick(update: Update, context: LotseContext, result: TapResult) -> None:
    tapped = update.callback_query.message if update.callback_query else None
    if not isinstance(tapped, Message) or result.broadcast is None:
        return
    rows = broadcast_rows(context.words, result.broadcast, result.answer)
    try:
        await patiently(tapped.edit_reply_markup, keyboard(rows))
    except BadRequest as error:
        if not is_about(error, HARMLESS):
            raise


HANDLERS = [
    CallbackQueryHandler(answer, r"^news:(yes|maybe|no):(\d{1,9})$"),
    CallbackQueryHandler(read_more, r"^news:more:(\d{1,9})$"),
    CallbackQueryHandler(follow_link, r"^news:open:(\d{1,9})$"),
    CallbackQueryHandler(show_settings_below, r"^news:settings$"),
]
