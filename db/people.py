"""Queries on people."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Person

# Every message needs it, and building a statement takes as long as executing it.
_WITH_TELEGRAM_ID = select(Person).where(Person.telegram_id == bindparam("telegram_id"))


async def find_person(session: AsyncSession, telegram_id: int) -> Person | None:
    """Return the person with this Telegram user id."""
    return await session.scalar(_WITH_TELEGRAM_ID, {"telegram_id": telegram_id})


async def get_person(session: AsyncSession, person_id: int) -> Person:
    """Return the person with this id of ours."""
    return await session.get_one(Person, person_id)


async def list_people(session: AsyncSession, person_ids: Collection[int]) -> Sequence[Person]:
    """Return the people with these ids of ours, in any order."""
    return (await session.scalars(select(Person).where(Person.id.in_(person_ids)))).all()


async def find_person_by_id(session: AsyncSession, person_id: int) -> Person | None:
    """Return the person with this id of ours, unless they were forgotten."""
    return await session.get(Person, person_id)


async def mark_unreachable(session: AsyncSession, person_id: int, now: datetime) -> None:
    """Note since when a person can't be written to, because they blocked the bot or left Telegram."""
    await session.execute(
        update(Person).where(Person.id == person_id, Person.unreachable_since.is_(None)).values(unreachable_since=now)
    )
