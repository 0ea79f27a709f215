"""Queries on what staff are making of series."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import SeriesDraft


async def lock_draft(session: AsyncSession, draft_id: int) -> SeriesDraft | None:
    """Return a draft, kept from all other transactions until this one ends."""
    return await session.scalar(select(SeriesDraft).where(SeriesDraft.id == draft_id).with_for_update())


async def find_draft(session: AsyncSession, draft_id: int) -> SeriesDraft | None:
    """Return the draft with this id."""
    return await session.get(SeriesDraft, draft_id)


async def delete_drafts_before(session: AsyncSession, moment: datetime) -> None:
    """Forget drafts that nobody has touched since."""
    await session.execute(delete(SeriesDraft).where(SeriesDraft.changed_at < moment))
