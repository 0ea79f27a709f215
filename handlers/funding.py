"""Funding: what there is, who may apply until when, and a reminder in time."""

from datetime import date

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.funding import find_funding_reminder, find_programme, list_programmes
from handlers.context import LotseContext
from handlers.funding_screens import funding_screen, programme_screen
from handlers.screen import show, toast
from services.funding import has_ended, running_first, watch_deadline


async def show_funding(update: Update, context: LotseContext) -> None:
    """Show the programmes that run."""
    async with context.reading() as session:
        programmes = running_first(await list_programmes(session), _today(context))
    await show(update, context, funding_screen(context.words, programmes, ended=False, today=_today(context)))


async def show_ended_funding(update: Update, context: LotseContext) -> None:
    """Show the programmes that have ended."""
    today = _today(context)
    async with context.reading() as session:
        programmes = [one for one in await list_programmes(session) if has_ended(one, today)]
    await show(update, context, funding_screen(context.words, programmes, ended=True, today=today))


async def show_programme(update: Update, context: LotseContext) -> None:
    """Show a programme."""
    if not await open_programme(update, context, int(context.tapped(1))):
        await toast(update, context, context.words.plain("funding-gone-toast"))


async def open_programme(update: Update, context: LotseContext, programme_id: int) -> bool:
    """Show a programme as it stands; returns False if there is no such one."""
    async with context.reading() as session:
        programme = await find_programme(session, programme_id)
        reminder = await find_funding_reminder(session, context.profile.person_id, programme_id)
    if programme is None:
        return False
    screen = programme_screen(context.words, programme, _today(context), reminded=reminder is not None)
    await show(update, context, screen)
    return True


async def switch_reminder(update: Update, context: LotseContext) -> None:
    """Begin or stop to remind somebody of a programme's deadlines."""
    on, programme_id = context.tapped(1) == "on", int(context.tapped(2))
    async with context.transaction() as session:
        known = await watch_deadline(session, context.profile.person_id, programme_id, on=on, now=context.now)
    if not known:
        await toast(update, context, context.words.plain("funding-gone-toast"))
        return
    await toast(update, context, context.words.plain("funding-on-toast" if on else "funding-off-toast"))
    await open_programme(update, context, programme_id)


def _today(context: LotseContext) -> date:
    return context.now.astimezone(context.bot_data.zone).date()


HANDLERS = [
    CommandHandler("funding", show_funding, ChatType.PRIVATE),
    CallbackQueryHandler(show_funding, r"^funding:list$"),
    CallbackQueryHandler(show_ended_funding, r"^funding:ended$"),
    CallbackQueryHandler(show_programme, r"^funding:card:(\d{1,9})$"),
    CallbackQueryHandler(switch_reminder, r"^funding:(on|off):(\d{1,9})$"),
]
