"""Queries on tags: words that staff give people, and that people can take off."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import Audience
from db.audiences import belongs
from db.models import Person, PersonTag, UtcDateTime
from db.rows import add_if_new, insert_if_new


async def list_tags(session: AsyncSession) -> Sequence[tuple[str, int]]:
    """Return all tags that somebody has, by name, with the number of people."""
    query = select(PersonTag.tag, func.count()).where(PersonTag.removed_at.is_(None))
    return [(tag, count) for tag, count in await session.execute(query.group_by(PersonTag.tag).order_by(PersonTag.tag))]


async def list_tags_of(session: AsyncSession, person_id: int) -> Sequence[str]:
    """Return the tags that a person has, by name."""
    query = select(PersonTag.tag).where(PersonTag.person_id == person_id, PersonTag.removed_at.is_(None))
    return (await session.scalars(query.order_by(PersonTag.tag))).all()


async def add_tag(session: AsyncSession, tag: str, audience: Audience, frame: Frame) -> int:
    """Give a tag to all for whom the audience holds, whether they want news or not; return to how many it was new.

    Whoever took it off once does not get it again.
    """
    people = select(Person.id, literal(tag), literal(frame.now, UtcDateTime)).where(belongs(audience, frame))
    added = await session.execute(
        insert_if_new(session, PersonTag)
        .from_select(["person_id", "tag", "given_at"], people)
        .returning(PersonTag.person_id)
    )
    return len(added.all())


async def count_tagged(session: AsyncSession, tag: str) -> int:
    """Count the people who have a tag."""
    return await session.scalar(select(func.count()).where(PersonTag.tag == tag, PersonTag.removed_at.is_(None))) or 0


async def add_tag_to_person(session: AsyncSession, tag: str, person_id: int, now: datetime) -> bool:
    """Give a tag to one person; tell whether it was new. Whoever took it off once does not get it again."""
    return await add_if_new(session, PersonTag, person_id=person_id, tag=tag, given_at=now)


async def mark_tag_removed(session: AsyncSession, person_id: int, tag: str, now: datetime) -> None:
    """Note that a person does not want a tag."""
    mine = (PersonTag.person_id == person_id, PersonTag.tag == tag, PersonTag.removed_at.is_(None))
    await session.execute(update(PersonTag).where(*mine).values(removed_at=now))


async def delete_tag(session: AsyncSession, tag: str) -> None:
    """Take a tag off everybody; those who did not want it are still remembered."""
    await session.execute(delete(PersonTag).where(PersonTag.tag == tag, PersonTag.removed_at.is_(None)))
