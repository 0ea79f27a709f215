"""Letters: one text of staff to all whom its kind is for; drafted, then sent once or dropped."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.letters import Letter, delete_letter, lock_letter
from db.models import HelpRequest, Invitation, Person
from db.people import list_people
from db.tandems import list_helpers_to_ask
from db.thanks import count_people_to_thank, list_people_to_thank
from services.outbox import write_to_person

HELP_WANTED_FOR: Final = timedelta(days=14)
"""A help request that could not be delivered for so long is of no use any more."""


@dataclass(frozen=True)
class LetterResult:
    """How many get it; `sent` is False if it was sent before, comes too late, or is gone."""

    sent: bool
    people: int = 0


@dataclass(frozen=True)
class LetterKind:
    """What differs: the table, the outbox's kind of message with the fact that names the letter, who gets it."""

    table: type[Letter]
    notice: str
    fact: str
    list_readers: Callable[[AsyncSession, Any], Awaitable[Sequence[Person]]]
    count_readers: Callable[[AsyncSession, Any], Awaitable[int]]
    expires_at: Callable[[Any, datetime], datetime]


async def _helpers(session: AsyncSession, request: HelpRequest) -> Sequence[Person]:
    profiles = await list_helpers_to_ask(session, request.language, request.municipality)
    return await list_people(session, {profile.person_id for profile in profiles})


async def _count_helpers(session: AsyncSession, request: HelpRequest) -> int:
    return len(await list_helpers_to_ask(session, request.language, request.municipality))


async def _to_thank(session: AsyncSession, _invitation: Invitation) -> Sequence[Person]:
    return await list_people_to_thank(session)


async def _count_to_thank(session: AsyncSession, _invitation: Invitation) -> int:
    return await count_people_to_thank(session)


LETTERS: Final[dict[str, LetterKind]] = {
    "help": LetterKind(
        HelpRequest, "help_request", "request_id", _helpers, _count_helpers, lambda _, now: now + HELP_WANTED_FOR
    ),
    "thanks": LetterKind(
        Invitation, "invitation", "invitation_id", _to_thank, _count_to_thank, lambda letter, _: letter.starts_at
    ),
}
"""All kinds by name; each has messages `<name>-preview`, `<name>-button-send` and `<name>-sent`."""


async def draft_letter(session: AsyncSession, name: str, *, now: datetime, **fields: Any) -> Letter:
    """Keep a letter, unsent; the `fields` are those of its table."""
    letter = LETTERS[name].table(created_at=now, **fields)
    session.add(letter)
    await session.flush()
    return letter


async def count_readers(session: AsyncSession, name: str, letter: Letter) -> int:
    """Count who would get it now."""
    return await LETTERS[name].count_readers(session, letter)


async def send_letter(session: AsyncSession, name: str, letter_id: int, *, now: datetime) -> LetterResult:
    """Send it to all whom it is for at this moment, once."""
    kind = LETTERS[name]
    letter = await lock_letter(session, kind.table, letter_id)
    if letter is None or letter.sent_at is not None or kind.expires_at(letter, now) <= now:
        return LetterResult(sent=False)
    people, facts, ends = await kind.list_readers(session, letter), {kind.fact: letter_id}, kind.expires_at(letter, now)
    for person in people:
        key = f"{letter_id}:{person.id}"
        await write_to_person(session, person, kind.notice, key, facts, due_at=now, expires_at=ends)
    letter.sent_at = now
    if isinstance(letter, Invitation):
        letter.invited = len(people)
    await session.flush()
    return LetterResult(sent=True, people=len(people))


async def drop_letter(session: AsyncSession, name: str, letter_id: int) -> bool:
    """Give up a draft; tell whether there was one that had not gone out."""
    return await delete_letter(session, LETTERS[name].table, letter_id)
