"""Queries on the staff whom the bot has met, and on who is away."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from db.models import Absence, Colleague


async def find_colleague(session: AsyncSession, person_id: int) -> Colleague | None:
    """Return somebody of the staff, if the bot has met them as such."""
    return await session.get(Colleague, person_id)


async def list_colleagues(session: AsyncSession, *, but: int | None, since: datetime) -> Sequence[Colleague]:
    """List the staff who did something for the team since a moment, but one of them, by name."""
    query = select(Colleague).where(Colleague.seen_at >= since, Colleague.person_id != (but or 0))
    return sorted(await session.scalars(query), key=lambda colleague: (colleague.name, colleague.person_id))


async def find_absence(session: AsyncSession, person_id: int) -> Absence | None:
    """Return when somebody is away, now or later."""
    return await session.get(Absence, person_id)


async def list_absences(session: AsyncSession, today: date) -> list[tuple[Absence, str, str | None]]:
    """List who is away today or later, with their name and that of whoever stands in, the next first."""
    substitute = aliased(Colleague)
    query = (
        select(Absence, Colleague.name, substitute.name)
        .join(Colleague, Colleague.person_id == Absence.person_id)
        .outerjoin(substitute, substitute.person_id == Absence.substitute_id)
        .where(Absence.ends_on >= today)
        .order_by(Absence.starts_on, Absence.person_id)
    )
    return [(absence, name, other) for absence, name, other in await session.execute(query)]


async def list_absent(session: AsyncSession, today: date) -> Sequence[Absence]:
    """Return the absences of today."""
    query = select(Absence).where(Absence.starts_on <= today, Absence.ends_on >= today)
    return (await session.scalars(query.order_by(Absence.person_id))).all()


async def delete_colleague(session: AsyncSession, person_id: int) -> None:
    """Forget that somebody belongs to the staff, is away, or stands in for others."""
    await session.execute(delete(Colleague).where(Colleague.person_id == person_id))
    await session.execute(delete(Absence).where(Absence.person_id == person_id))
    await session.execute(update(Absence).where(Absence.substitute_id == person_id).values(substitute_id=None))


async def delete_absence(session: AsyncSession, person_id: int) -> None:
    """Forget that somebody is away."""
    await session.execute(delete(Absence).where(Absence.person_id == person_id))


async def delete_absences_before(session: AsyncSession, today: date) -> None:
    """Forget absences that are over."""
    await session.execute(delete(Absence).where(Absence.ends_on < today))
