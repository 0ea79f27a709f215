"""Links that open the bot at a place: t.me/<bot>?start=<payload>."""

import re
from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.certificates import open_verification
from handlers.context import LotseContext
from handlers.courses import open_course
from handlers.entries import entry_screen, withdrawn_screen
from handlers.funding import open_programme
from handlers.meetings import open_meeting, open_series
from handlers.offer_cards import show_card
from handlers.roles import open_invitation
from handlers.screen import send
from knowledge.pages import ORIGINAL


async def open_deep_link(update: Update, context: LotseContext, payload: str) -> bool:
    """Open what a payload points at, such as `entry_UV-03` or `course_17`; returns False if it points at nothing."""
    name, _, target = payload.partition("_")
    opener = OPENERS.get(name)
    return opener is not None and await opener(update, context, target)


async def _open_entry(update: Update, context: LotseContext, entry_id: str) -> bool:
    entries = context.knowledge.entries
    if entry_id not in entries and (entry_id, ORIGINAL) in context.knowledge.pages:
        await send(update, context, withdrawn_screen(context.words))
        return True
    if entry_id not in entries:
        return False
    paths = context.knowledge.router.paths.values()
    await send(update, context, entry_screen(context.words, entries, entries[entry_id], paths=paths))
    return True


async def _open_course(update: Update, context: LotseContext, course_id: str) -> bool:
    return bool(re.fullmatch(r"\d{1,9}", course_id)) and await open_course(update, context, int(course_id))


async def _open_series(update: Update, context: LotseContext, series_id: str) -> bool:
    return bool(re.fullmatch(r"\d{1,9}", series_id)) and await open_series(update, context, int(series_id))


async def _open_meeting(update: Update, context: LotseContext, meeting_id: str) -> bool:
    return bool(re.fullmatch(r"\d{1,9}", meeting_id)) and await open_meeting(update, context, int(meeting_id))


async def _open_programme(update: Update, context: LotseContext, programme_id: str) -> bool:
    return bool(re.fullmatch(r"\d{1,9}", programme_id)) and await open_programme(update, context, int(programme_id))


async def _open_offer(update: Update, context: LotseContext, offer_id: str) -> bool:
    return await show_card(update, context, offer_id, None)


OPENERS: dict[str, Callable[[Update, LotseContext, str], Awaitable[bool]]] = {
    "entry": _open_entry,
    "verify": open_verification,
    "course": _open_course,
    "series": _open_series,
    "meeting": _open_meeting,
    "offer": _open_offer,
    "funding": _open_programme,
    "role": open_invitation,
}
