"""Queries on the topics of the staff group."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import StaffTopic
from db.rows import add_if_new


async def lock_topic(session: AsyncSession, chat_id: int, name: str) -> StaffTopic:
    """Return what is known of a topic, locked, so that two processes don't both make it."""
    await add_if_new(session, StaffTopic, chat_id=chat_id, name=name)
    return await session.get_one(StaffTopic, (chat_id, name), with_for_update=True)
