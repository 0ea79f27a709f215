"""Adding a row unless it is already there, on both databases."""

from typing import Any

from sqlalchemy import Insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Base


def insert_if_new(session: AsyncSession, table: type[Base]) -> Insert:
    """Return an INSERT that leaves rows alone whose unique key is taken."""
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(table).on_conflict_do_nothing()
    return postgresql.insert(table).on_conflict_do_nothing()


async def add_if_new(session: AsyncSession, table: type[Base], **values: Any) -> bool:
    """Add a row unless its unique key is taken; tell whether it was added."""
    result = await session.execute(
        insert_if_new(session, table).values(**values).returning(*table.__mapper__.primary_key)
    )
    return result.first() is not None
