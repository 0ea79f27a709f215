"""Queries on everything that belongs to one person, over whatever tables there are."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    Base,
    CalendarFeed,
    Colleague,
    ConductNote,
    Enrolment,
    GivenRole,
    Person,
    StoredOffer,
    Subscription,
)


async def list_rows_about(session: AsyncSession, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Return all rows that refer to a person, by table; a new table is included without being named here."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table, columns in _columns_about_people():
        is_about = or_(*(table.c[column] == person_id for column in columns))
        rows = (await session.execute(select(table).where(is_about))).mappings().all()
        if rows:
            found[table.name] = [{name: _plain(value) for name, value in row.items()} for row in rows]
    return found


async def list_course_ids_of(session: AsyncSession, person_id: int) -> list[int]:
    """Return the courses in which a person has a seat or waits for one."""
    query = select(Enrolment.course_id).where(Enrolment.person_id == person_id, Enrolment.state != "cancelled")
    return list(await session.scalars(query.order_by(Enrolment.course_id)))


async def list_inactive_people(session: AsyncSession, moment: datetime, *, limit: int) -> Sequence[int]:
    """Return people who were not seen since a moment, ordered nothing that goes on by itself, and have no task here."""
    keeps = (
        exists().where(Subscription.person_id == Person.id),
        exists().where(CalendarFeed.person_id == Person.id),
        exists().where(GivenRole.person_id == Person.id),
        exists().where(Colleague.person_id == Person.id),
        exists().where(StoredOffer.organiser_id == Person.id),
        exists().where(ConductNote.person_id == Person.id),  # kept for a period of its own, see `services/retention.py`
    )
    query = select(Person.id).where(Person.last_seen_at < moment, ~or_(*keeps))
    return (await session.scalars(query.order_by(Person.last_seen_at).limit(limit))).all()


async def delete_person(session: AsyncSession, person_id: int) -> None:
    """Delete a person; the tables' foreign keys take the rest along."""
    await session.execute(delete(Person).where(Person.id == person_id))


def _columns_about_people() -> Iterator[tuple[Table, list[str]]]:
    yield Base.metadata.tables["persons"], ["id"]
    for table in Base.metadata.sorted_tables:
        if columns := [key.parent.name for key in table.foreign_keys if key.column.table.name == "persons"]:
            yield table, columns


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    return value if isinstance(value, str | int | float | bool | dict | list | None) else str(value)
