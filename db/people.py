"""Queries on people."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Conversation, Dialogue, Person

# Every message needs it, and building a statement takes as long as executing it.
_SENDERS = (
    select(Person, Conversation, Dialogue)
    .outerjoin(Conversation, Conversation.person_id == Person.id)
    .outerjoin(Dialogue, Dialogue.person_id == Person.id)
    .where(Person.telegram_id.in_(bindparam("telegram_ids", expanding=True)))
)


@dataclass(frozen=True)
class Sender:
    """Whoever writes, what they were last told about, and what they are in the middle of typing."""

    person: Person
    conversation: Conversation | None
    dialogue: Dialogue | None


async def find_senders(session: AsyncSession, telegram_ids: Collection[int], now: datetime) -> dict[int, Sender]:
    """Return the people with these Telegram user ids, and what has not yet run out of a talk with them."""
    found = await session.execute(_SENDERS, {"telegram_ids": list(telegram_ids)})
    return {
        person.telegram_id: Sender(
            person,
            conversation if conversation and conversation.expires_at > now else None,
            dialogue if dialogue and dialogue.expires_at > now else None,
        )
        for person, conversation, dialogue in found
    }


async def find_person(session: AsyncSession, telegram_id: int) -> Person | None:
    """Return the person with this Telegram user id."""
    return await session.scalar(select(Person).where(Person.telegram_id == telegram_id))


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
