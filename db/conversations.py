"""Queries on what people have just been told about."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Conversation
from db.rows import put_row


async def find_conversation(session: AsyncSession, person_id: int, now: datetime) -> Conversation | None:
    """Return what the last answer to a person was about, unless that has run out."""
    conversation = await session.get(Conversation, person_id)
    return conversation if conversation and conversation.expires_at > now else None


async def add_conversation(
    session: AsyncSession,
    person_id: int,
    *,
    entry_id: str | None,
    place: str | None,
    offer_kind: str | None,
    expires_at: datetime,
) -> None:
    """Note what an answer was about, in the place of the one before."""
    about = {"entry_id": entry_id, "place": place, "offer_kind": offer_kind}
    await put_row(session, Conversation, person_id=person_id, expires_at=expires_at, **about)


async def delete_expired_conversations(session: AsyncSession, now: datetime) -> None:
    """Forget what nobody can follow up on any more."""
    await session.execute(delete(Conversation).where(Conversation.expires_at <= now))
