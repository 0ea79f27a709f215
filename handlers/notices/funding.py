"""What the bot says unprompted of funding programmes."""

from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from db.funding import find_funding_reminder, find_programme
from db.models import OutboxMessage
from handlers.funding_screens import deadline_screen
from handlers.screen import Screen
from locales.words import Words


async def write_funding_deadline(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A deadline is near, if it is still the same and the person still wants to know."""
    deadline = date.fromisoformat(message.facts["deadline_on"])
    programme = await find_programme(session, message.facts["programme_id"])
    if programme is None or programme.deadline_on != deadline or message.person_id is None:
        return None
    if await find_funding_reminder(session, message.person_id, programme.id) is None:
        return None
    return deadline_screen(words, programme, deadline)
