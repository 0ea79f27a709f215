"""Queries on what the bot waits for somebody to type."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Dialogue


async def find_dialogue(session: AsyncSession, person_id: int, now: datetime) -> Dialogue | None:
    """Return the dialogue a person is in, unless it has run out."""
    dialogue = await session.get(Dialogue, person_id)
    return dialogue if dialogue and dialogue.expires_at > now else None


async def open_dialogue(
    session: AsyncSession, person_id: int, state: str, data: dict[str, Any], expires_at: datetime
) -> None:
    """Begin a dialogue; it takes the place of any other."""
    await session.merge(Dialogue(person_id=person_id, state=state, data=data, expires_at=expires_at))


async def close_dialogue(session: AsyncSession, person_id: int) -> bool:
    """End a person's dialogue; tell whether there was one."""
    closed = await session.scalar(delete(Dialogue).where(Dialogue.person_id == person_id).returning(Dialogue.person_id))
    return closed is not None


async def delete_expired_dialogues(session: AsyncSession, now: datetime) -> None:
    """Forget dialogues that nobody finished."""
    await session.execute(delete(Dialogue).where(Dialogue.expires_at < now))
