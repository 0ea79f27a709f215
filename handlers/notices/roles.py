"""What the bot says unprompted of roles: that an invitation was taken, and that a role has ended."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage
from handlers.screen import Screen, button
from locales.words import Words


async def write_role_taken(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """Somebody took the role they were invited to; for whoever invited them."""
    text = words.html("notice-role-taken", role=_role(message, words))
    return Screen(text, ((button(words, "staff-menu-button-roles", "role", "list"),),))


async def write_role_ended(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    """A role was taken back; for whoever had it."""
    return Screen(words.html("notice-role-ended", role=_role(message, words)))


def _role(message: OutboxMessage, words: Words) -> str:
    return words.plain(f"role-{message.facts['role']}")
