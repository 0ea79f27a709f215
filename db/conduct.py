"""Queries on certificates of conduct: who showed one, and who is showing one right now."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ConductNote, Person, ShowNumber


async def find_conduct_note(session: AsyncSession, person_id: int) -> ConductNote | None:
    """Return what staff noted about a person's certificate."""
    return await session.get(ConductNote, person_id)


async def list_conduct_notes_due(session: AsyncSession, by: date) -> Sequence[tuple[ConductNote, Person]]:
    """Return the notes, with their people, that have to be renewed by a day."""
    query = select(ConductNote, Person).join(Person, Person.id == ConductNote.person_id)
    rows = await session.execute(query.where(ConductNote.again_on <= by).order_by(Person.id))
    return [(note, person) for note, person in rows]


async def delete_conduct_note(session: AsyncSession, person_id: int) -> bool:
    """Forget what was noted about a person; tell whether something was."""
    query = delete(ConductNote).where(ConductNote.person_id == person_id).returning(ConductNote.person_id)
    return await session.scalar(query) is not None


async def delete_conduct_notes_before(session: AsyncSession, day: date) -> None:
    """Forget the notes that ran out before a day."""
    await session.execute(delete(ConductNote).where(ConductNote.again_on < day))


async def find_shown_person(session: AsyncSession, number: str, now: datetime) -> Person | None:
    """Return who tells this number now."""
    query = select(Person).join(ShowNumber, ShowNumber.person_id == Person.id)
    return await session.scalar(query.where(ShowNumber.number == number, ShowNumber.expires_at > now))


async def delete_show_number(session: AsyncSession, person_id: int) -> None:
    """Make a person's number worthless."""
    await session.execute(delete(ShowNumber).where(ShowNumber.person_id == person_id))


async def delete_expired_show_numbers(session: AsyncSession, now: datetime) -> None:
    """Forget numbers that nobody asked about in time."""
    await session.execute(delete(ShowNumber).where(ShowNumber.expires_at < now))
