"""Queries on audiences: who belongs to one, how many, and those kept under a name."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, false, func, not_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import CONDITIONS, Frame
from db.audience_terms import Audience, Condition, Group, Saved, to_json
from db.models import Person, SavedAudience


def select_audience(audience: Audience, frame: Frame) -> Select[int, int]:
    """Return the query for (id, Telegram id) of all in the audience who want news and can be reached."""
    return select(Person.id, Person.telegram_id).where(_gets_news(), belongs(audience, frame))


async def count_audiences(session: AsyncSession, audiences: Sequence[Audience], frame: Frame) -> Sequence[int]:
    """Count who of each audience would get a broadcast now, in one look at all people."""
    counts = [func.count().filter(belongs(audience, frame)) for audience in audiences]
    return tuple((await session.execute(select(*counts).select_from(Person).where(_gets_news()))).one())


def belongs(audience: Audience, frame: Frame) -> ColumnElement[bool]:
    """Return for which persons the audience holds, whether they want news or not."""
    return and_(true(), *(_belongs_to_group(group, frame) for group in audience.groups))


def _belongs_to_group(group: Group, frame: Frame) -> ColumnElement[bool]:
    held = or_(false(), *(_holds(part, frame) for part in group.parts))
    return not_(held) if group.excluded else held


def _holds(part: Condition | Saved, frame: Frame) -> ColumnElement[bool]:
    if isinstance(part, Saved):
        return belongs(part.audience, frame)
    return CONDITIONS[part.kind].holds(part.value, frame)


async def list_saved_audiences(session: AsyncSession, limit: int = 30) -> Sequence[SavedAudience]:
    """Return the audiences kept under a name, by name."""
    return (await session.scalars(select(SavedAudience).order_by(SavedAudience.name).limit(limit))).all()


async def find_saved_audience(session: AsyncSession, saved_id: int) -> SavedAudience | None:
    """Return the audience kept under this id."""
    return await session.get(SavedAudience, saved_id)


async def find_audience_named(session: AsyncSession, name: str) -> SavedAudience | None:
    """Return the audience kept under this name."""
    return await session.scalar(select(SavedAudience).where(SavedAudience.name == name))


async def add_saved_audience(session: AsyncSession, name: str, audience: Audience, now: datetime) -> SavedAudience:
    """Keep an audience under a new name."""
    saved = SavedAudience(name=name, audience=to_json(audience), saved_at=now)
    session.add(saved)
    await session.flush()
    return saved


async def delete_saved_audience(session: AsyncSession, saved_id: int) -> None:
    """Forget an audience that was kept; broadcasts aimed at it stay aimed."""
    await session.execute(delete(SavedAudience).where(SavedAudience.id == saved_id))


def _gets_news() -> ColumnElement[bool]:
    return and_(Person.wants_news, Person.unreachable_since.is_(None))
