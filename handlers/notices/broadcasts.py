"""How a broadcast reads."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Broadcast, OutboxMessage
from handlers.broadcasts import broadcast_screen
from handlers.screen import Screen
from locales.words import Words


async def write_broadcast(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """News from staff."""
    broadcast = await session.get(Broadcast, message.facts["broadcast_id"])
    return broadcast_screen(words, broadcast, words.language.tag) if broadcast else None
