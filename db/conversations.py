"""Queries on what people have just been told about."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Conversation
from db.rows import put_rows


async def add_conversations(session: AsyncSession, rows: Sequence[dict[str, Any]]) -> None:
    """Note what answers were about, in the place of those before.

    A row has `person_id`, `entry_id`, `place`, `offer_kind` and `expires_at`.
    """
    await put_rows(session, Conversation, rows)


async def delete_expired_conversations(session: AsyncSession, now: datetime) -> None:
    """Forget what nobody can follow up on any more."""
    await session.execute(delete(Conversation).where(Conversation.expires_at <= now))
