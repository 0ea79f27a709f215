"""Queries on what people asked in vain."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import EntryVersion, Gap, GapQuestion, GapWish, Person, Question

_IS_OPEN = Gap.set_aside_at.is_(None) & Gap.version_id.is_(None)


async def list_gap_texts(session: AsyncSession) -> dict[int, str]:
    """Return the words of all gaps by their ids, also of those that were set aside."""
    rows = await session.execute(select(Gap.id, Gap.text))
    return {row.id: row.text for row in rows}


async def find_gap(session: AsyncSession, gap_id: int) -> Gap | None:
    """Return the gap with this id."""
    return await session.get(Gap, gap_id)


async def find_open_gap(session: AsyncSession, gap_id: int) -> Gap | None:
    """Return a gap that nobody has dealt with yet."""
    return await session.scalar(select(Gap).where(Gap.id == gap_id, _IS_OPEN))


async def lock_open_gap(session: AsyncSession, gap_id: int) -> Gap | None:
    """Return a gap that nobody has dealt with yet, kept from others until this transaction ends."""
    query = select(Gap).where(Gap.id == gap_id, _IS_OPEN).with_for_update()
    return (await session.execute(query, execution_options={"populate_existing": True})).scalar_one_or_none()


async def count_open_gaps(session: AsyncSession) -> int:
    """Count the gaps that nobody has dealt with yet."""
    return await session.scalar(select(func.count()).select_from(Gap).where(_IS_OPEN)) or 0


async def list_open_gaps(session: AsyncSession, *, limit: int, offset: int) -> list[tuple[Gap, int]]:
    """List the open gaps with how often each was asked, those asked most often first."""
    times = func.count(GapQuestion.id)
    query = (
        select(Gap, times)
        .join(GapQuestion, GapQuestion.gap_id == Gap.id)
        .where(_IS_OPEN)
        .group_by(Gap.id)
        .order_by(times.desc(), Gap.last_asked_at.desc(), Gap.id)
    )
    return [(gap, count) for gap, count in await session.execute(query.limit(limit).offset(offset))]


async def list_gap_questions(session: AsyncSession, gap_id: int) -> Sequence[GapQuestion]:
    """List each time a gap was asked, the newest first."""
    query = select(GapQuestion).where(GapQuestion.gap_id == gap_id).order_by(GapQuestion.id.desc())
    return (await session.scalars(query)).all()


async def list_people_waiting(session: AsyncSession, gap_id: int) -> Sequence[Person]:
    """List who wants to hear of an answer to a gap."""
    query = select(Person).join(GapWish, GapWish.person_id == Person.id).where(GapWish.gap_id == gap_id)
    return (await session.scalars(query.order_by(Person.id))).all()


async def list_promised_gaps(session: AsyncSession, state: str) -> list[tuple[Gap, str]]:
    """List the gaps whose answer is in this state, with the id of the entry it belongs to."""
    query = select(Gap, EntryVersion.entry_id).join(EntryVersion, EntryVersion.id == Gap.version_id)
    return [(gap, entry_id) for gap, entry_id in await session.execute(query.where(EntryVersion.state == state))]


async def list_staff_answers_since(session: AsyncSession, since: datetime) -> Sequence[Question]:
    """List the questions that staff have answered, the newest answer first."""
    query = select(Question).where(Question.answered_at >= since, Question.answer.is_not(None))
    return (await session.scalars(query.order_by(Question.answered_at.desc()))).all()


async def delete_gap_texts(session: AsyncSession, gap_id: int) -> None:
    """Forget each time a gap was asked, and who waits for an answer."""
    await session.execute(delete(GapQuestion).where(GapQuestion.gap_id == gap_id))
    await session.execute(delete(GapWish).where(GapWish.gap_id == gap_id))


async def delete_gap(session: AsyncSession, gap_id: int) -> None:
    """Forget a gap with all that belongs to it."""
    await session.execute(delete(Gap).where(Gap.id == gap_id))


async def delete_gaps_before(session: AsyncSession, moment: datetime) -> None:
    """Forget what was asked before a moment, and gaps that nobody has asked since."""
    await session.execute(delete(GapQuestion).where(GapQuestion.asked_at < moment))
    await session.execute(delete(Gap).where(Gap.last_asked_at < moment))


async def mark_unpromised(session: AsyncSession, gap_ids: Sequence[int]) -> None:
    """Open gaps again whose answer was dropped."""
    await session.execute(update(Gap).where(Gap.id.in_(gap_ids)).values(version_id=None))
