"""Queries on funding programmes, and on who wants to hear of their deadlines."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import FundingProgramme, FundingReminder, Person


async def list_programmes(session: AsyncSession) -> Sequence[FundingProgramme]:
    """Return all programmes, ended ones as well, by title."""
    return (await session.scalars(select(FundingProgramme).order_by(FundingProgramme.title))).all()


async def find_programme(session: AsyncSession, programme_id: int) -> FundingProgramme | None:
    """Return the programme with this id."""
    return await session.get(FundingProgramme, programme_id)


async def find_funding_reminder(session: AsyncSession, person_id: int, programme_id: int) -> FundingReminder | None:
    """Return a person's wish to hear of a programme's deadlines."""
    return await session.scalar(
        select(FundingReminder).where(
            FundingReminder.person_id == person_id, FundingReminder.programme_id == programme_id
        )
    )


async def delete_funding_reminder(session: AsyncSession, person_id: int, programme_id: int) -> bool:
    """Forget such a wish; tell whether there was one."""
    deleted = await session.scalar(
        delete(FundingReminder)
        .where(FundingReminder.person_id == person_id, FundingReminder.programme_id == programme_id)
        .returning(FundingReminder.id)
    )
    return deleted is not None


async def list_deadline_watchers(
    session: AsyncSession, first: date, last: date
) -> Sequence[tuple[FundingProgramme, Person]]:
    """Return whoever wants to hear of a deadline in these days, both included."""
    query = (
        select(FundingProgramme, Person)
        .join(FundingReminder, FundingReminder.programme_id == FundingProgramme.id)
        .join(Person, Person.id == FundingReminder.person_id)
        .where(FundingProgramme.deadline_on.between(first, last), FundingProgramme.state == "active")
        .order_by(FundingReminder.id)
    )
    return [(programme, person) for programme, person in await session.execute(query)]
