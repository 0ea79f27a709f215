"""Tags: words by which staff find people again. People see theirs and take them off."""

from datetime import datetime
from typing import Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import Audience, Condition, Group
from db.tags import add_tag, add_tag_to_person, delete_tag, mark_tag_removed
from knowledge.personal_details import find_personal_details
from services.audit import note_action

LONGEST: Final = 28
"""Bytes of a tag, so that it fits into a button's data together with what it is given for."""

Fault = Literal["too-long", "personal"]


def read_tag(text: str) -> tuple[str, Fault | None]:
    """Return a typed tag as it is kept, and what speaks against it."""
    tag = " ".join(text.replace(":", " ").split())
    if not tag or len(tag.encode()) > LONGEST:
        return tag, "too-long"
    return tag, "personal" if find_personal_details(tag) else None


async def give_tag(session: AsyncSession, tag: str, condition: Condition, frame: Frame, *, by: int) -> int:
    """Give a tag to all for whom the condition holds; return to how many it was new."""
    count = await add_tag(session, tag, Audience((Group((condition,)),)), frame)
    await note_action(session, by, "given", ("tag", tag), now=frame.now, count=count)
    return count


async def give_tag_to_person(session: AsyncSession, tag: str, person_id: int, *, by: int | None, now: datetime) -> bool:
    """Give a tag to one person; returns False if they have it, or took it off once."""
    given = await add_tag_to_person(session, tag, person_id, now)
    if given:
        await note_action(session, by, "given", ("tag", tag), now=now, count=1)
    return given


async def take_tag_off(session: AsyncSession, tag: str, person_id: int, *, now: datetime) -> None:
    """Take a tag off oneself, for good."""
    await mark_tag_removed(session, person_id, tag, now)


async def drop_tag(session: AsyncSession, tag: str, *, by: int, now: datetime) -> None:
    """Take a tag off everybody."""
    await delete_tag(session, tag)
    await note_action(session, by, "removed", ("tag", tag), now=now)
