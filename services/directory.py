"""The shipped offices and programmes, put into a fresh database; from then on they are the staff's own."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Contact, FundingProgramme
from db.rows import insert_if_new


async def seed_directory(
    session: AsyncSession, contacts: Iterable[dict[str, Any]], programmes: Iterable[dict[str, Any]]
) -> None:
    """Fill the tables of offices and of programmes, each only where it is empty."""
    for table, rows in ((Contact, list(contacts)), (FundingProgramme, list(programmes))):
        if rows and await session.scalar(select(table.id).limit(1)) is None:
            # Two processes may begin at once, so a row that is there by now is left alone.
            await session.execute(insert_if_new(session, table), rows)
