"""Adding a row unless it is already there, on both databases."""

from collections.abc import Sequence
from functools import lru_cache
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


async def put_rows(session: AsyncSession, table: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """Add rows, or put these values in the place of those of the row with the same primary key.

    All of them name the same columns. Raises what the database says of the first row that it does not take.
    """
    if rows:
        await session.execute(_putting(table, session.get_bind().dialect.name, tuple(rows[0])), rows)


@lru_cache
def _putting(table: type[Base], dialect: str, columns: tuple[str, ...]) -> Insert:
    # Building this statement takes as long as executing it.
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    statement = insert(table)
    key = [column.name for column in table.__mapper__.primary_key]
    others = {name: statement.excluded[name] for name in columns if name not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=others)
