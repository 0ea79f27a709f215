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


async def put_row(session: AsyncSession, table: type[Base], **values: Any) -> None:
    """Add a row, or put these values in the place of those of the row with the same primary key."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(table).values(**values)
    key = [column.name for column in table.__mapper__.primary_key]
    others = {name: statement.excluded[name] for name in values if name not in key}
    await session.execute(statement.on_conflict_do_update(index_elements=key, set_=others))
