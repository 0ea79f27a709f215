"""Queries on the secret addresses of people's calendars."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import CalendarFeed, Person


async def find_feed(session: AsyncSession, person_id: int) -> CalendarFeed | None:
    """Return a person's calendar feed."""
    return await session.get(CalendarFeed, person_id)


async def find_feed_owner(session: AsyncSession, token_hash: str) -> Person | None:
    """Return the person whose calendar this token opens."""
    query = select(Person).join(CalendarFeed, CalendarFeed.person_id == Person.id)
    return await session.scalar(query.where(CalendarFeed.token_hash == token_hash))


async def delete_feed(session: AsyncSession, person_id: int) -> None:
    """Close a person's calendar feed."""
    await session.execute(delete(CalendarFeed).where(CalendarFeed.person_id == person_id))
