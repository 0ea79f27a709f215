"""The shipped offices and programmes, put into a fresh database; from then on they are the staff's own."""

from collections.abc import Callable, Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Contact, FundingProgramme
from db.rows import insert_if_new


async def seed_directory(
    session: AsyncSession,
    contacts: Callable[[], Iterable[dict[str, Any]]],
    programmes: Callable[[], Iterable[dict[str, Any]]],
) -> None:
    """Fill the tables of offices and of programmes, each only where it is empty; else nothing is read."""
    for table, read in ((Contact, contacts), (FundingProgramme, programmes)):
        if await session.scalar(select(table.id).limit(1)) is None and (rows := list(read())):
            # Two processes may begin at once, so a row that is there by now is left alone.
            await session.execute(insert_if_new(session, table), rows)
