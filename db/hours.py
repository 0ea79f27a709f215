"""Queries on the hours that people note for themselves."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import SpentHours
from db.rows import add_if_new


async def add_hours(
    session: AsyncSession, person_id: int, *, minutes: int, spent_on: date, what: str, source: str
) -> bool:
    """Add what a person gave; False if the same source added it before."""
    return await add_if_new(
        session, SpentHours, person_id=person_id, minutes=minutes, spent_on=spent_on, what=what, source=source
    )


async def find_newest_hours(session: AsyncSession, person_id: int) -> SpentHours | None:
    """Return what a person noted last."""
    query = select(SpentHours).where(SpentHours.person_id == person_id).order_by(SpentHours.id.desc()).limit(1)
    return await session.scalar(query)


async def list_hours(
    session: AsyncSession, person_id: int, *, year: int | None = None, limit: int | None = None
) -> Sequence[SpentHours]:
    """Return what a person noted, the latest day first: of a year or of all, at most `limit`."""
    query = select(SpentHours).where(SpentHours.person_id == person_id)
    if year is not None:
        query = query.where(SpentHours.spent_on.between(date(year, 1, 1), date(year, 12, 31)))
    query = query.order_by(SpentHours.spent_on.desc(), SpentHours.id.desc()).limit(limit)
    return (await session.scalars(query)).all()


async def count_minutes(session: AsyncSession, person_id: int, *, since: date | None = None) -> int:
    """Return the minutes that a person gave, since a day or ever."""
    query = select(func.coalesce(func.sum(SpentHours.minutes), 0)).where(SpentHours.person_id == person_id)
    if since is not None:
        query = query.where(SpentHours.spent_on >= since)
    return await session.scalar(query) or 0


async def delete_hours(session: AsyncSession, person_id: int, hours_id: int) -> bool:
    """Delete one note of a person; tell whether it was there."""
    mine = (SpentHours.id == hours_id, SpentHours.person_id == person_id)
    return await session.scalar(delete(SpentHours).where(*mine).returning(SpentHours.id)) is not None
