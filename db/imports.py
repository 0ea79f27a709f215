"""Queries on tables that staff have sent, and on the rows that these change."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from sys import intern
from typing import Any, cast

from sqlalchemy import ColumnElement, Dialect, Label, Text, TypeDecorator, insert, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from db.models import Contact, FundingProgramme, StoredOffer, TableImport

REPEATED = frozenset(
    {"kind", "municipality", "place", "postcode", "precision", "opening_hours", "languages", "source", "as_of", "state"}
)
"""Columns whose values many offers share. Each held once, 50,000 offers take 43 MB in place of 70."""

ROWS_AT_ONCE = 1000

Directory = type[Contact] | type[FundingProgramme]


async def find_import(session: AsyncSession, import_id: int) -> TableImport | None:
    """Return the table with this id, with its file."""
    return await session.scalar(
        select(TableImport).where(TableImport.id == import_id).options(undefer(TableImport.content))
    )


async def lock_import(session: AsyncSession, import_id: int) -> TableImport | None:
    """Return the table with this id without its file, kept from all other transactions until this one ends."""
    return await session.scalar(select(TableImport).where(TableImport.id == import_id).with_for_update())


async def mark_import_decided(session: AsyncSession, import_id: int, state: str, now: datetime) -> bool:
    """Decide upon a table and forget its file; tell whether nobody else had. One statement, so only one can."""
    decided = await session.scalar(
        update(TableImport)
        .where(TableImport.id == import_id, TableImport.state == "draft")
        .values(state=state, decided_at=now, content=None)
        .returning(TableImport.id)
    )
    return decided is not None


async def mark_old_imports_discarded(session: AsyncSession, before: datetime, now: datetime) -> None:
    """Forget tables that nobody decided upon."""
    await session.execute(
        update(TableImport)
        .where(TableImport.state == "draft", TableImport.created_at < before)
        .values(state="discarded", decided_at=now, content=None)
    )


async def list_table_rows(session: AsyncSession, table: Directory | type[StoredOffer]) -> Sequence[Mapping[str, Any]]:
    """Return all rows of a table by the names of their columns, in the order of their ids."""
    columns = [_once(column) if column.name in REPEATED else column for column in table.__table__.c]
    query = select(*columns).order_by(table.id).execution_options(yield_per=ROWS_AT_ONCE)
    # Fetched in one go, the driver would hold all rows a second time; made dictionaries, they would take twice as much.
    rows = (await session.stream(query)).mappings()
    return cast(Sequence[Mapping[str, Any]], [row async for row in rows])


async def lock_directory_rows(
    session: AsyncSession, table: Directory, ids: Collection[int]
) -> Sequence[Mapping[str, Any]]:
    """Return these rows, kept from all other transactions until this one ends."""
    columns = table.__table__
    query = select(columns).where(columns.c.id.in_(sorted(ids))).order_by(columns.c.id).with_for_update()
    return [dict(row) for row in (await session.execute(query)).mappings()]


async def add_directory_rows(session: AsyncSession, table: Directory, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows to a table."""
    if rows:
        await session.execute(insert(table), rows)


async def mark_directory_row(session: AsyncSession, table: Directory, row_id: int, values: dict[str, Any]) -> None:
    """Write these columns of a row."""
    await session.execute(update(table).where(table.id == row_id).values(**values))


class _Once(TypeDecorator[str]):
    """A text that is held once, however many rows have it."""

    impl = Text
    cache_ok = True

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return value and intern(value)


def _once(column: ColumnElement[Any]) -> Label[str]:
    return type_coerce(column, _Once).label(column.name)
