"""What the bot tells staff of its own work."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage
from handlers.screen import Screen
from locales.words import Words


async def write_failure_report(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """Something went wrong in handling an update."""
    facts = message.facts
    return Screen(words.html("failure-report", id=str(facts["update_id"]), error=facts["error"], place=facts["place"]))


async def write_reminders_missed(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """So many reminders could not go out in time."""
    return Screen(words.html("reminders-missed", count=message.facts["count"]))
