"""Who looks after an entry, when it has to be looked at again, and the monthly lists of what is due."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_care, list_cares, lock_revision
from db.models import EntryCare
from db.people import get_person
from knowledge.entries import ORIGINAL, Entries, Entry
from services.outbox import write_to_person, write_to_staff

HOLDS_FOR = relativedelta(years=1)
"""How long an entry is left alone once somebody found that it is still right."""

AHEAD = timedelta(days=31)
"""How long before its day an entry comes on the list."""

LIST_DAYS = range(1, 8)
"""Days of the month on which its lists go out, so that a bot that starts in the middle of a month sends none."""

LIST_HOUR = 9
"""Local hour from which on they go out."""


async def mark_still_right(session: AsyncSession, entry_id: str, *, today: date, now: datetime) -> date:
    """Note that somebody found an entry still right today; returns the day on which it is due again."""
    due = today + HOLDS_FOR
    await choose_review_day(session, entry_id, due, now=now)
    return due


async def choose_review_day(session: AsyncSession, entry_id: str, day: date, *, now: datetime) -> None:
    """Set the day on which an entry has to be looked at again."""
    revision = await lock_revision(session)
    care = await _care(session, entry_id)
    if care.review_on != day:
        revision.number += 1  # what is overdue is marked for readers
    care.review_on, care.checked_at = day, now
    await session.flush()


async def take_over(session: AsyncSession, entry_id: str, person_id: int) -> None:
    """Make somebody the one who looks after an entry, in the place of whoever did."""
    await lock_revision(session)
    (await _care(session, entry_id)).owner_id = person_id
    await session.flush()


async def take_over_all(session: AsyncSession, entry_ids: Iterable[str], person_id: int) -> int:
    """Make somebody the one who looks after those of some entries that nobody does; returns how many these are."""
    await lock_revision(session)
    cares = [await _care(session, entry_id) for entry_id in entry_ids]
    free = [care for care in cares if care.owner_id is None]
    for care in free:
        care.owner_id = person_id
    await session.flush()
    return len(free)


async def give_up(session: AsyncSession, entry_id: str, person_id: int) -> None:
    """Look after an entry no longer; the team does again. Changes nothing if somebody else does by now."""
    await lock_revision(session)
    care = await _care(session, entry_id)
    if care.owner_id == person_id:
        care.owner_id = None
    await session.flush()


def due_entries(entries: Entries, *, today: date) -> list[Entry]:
    """List what has to be looked at within the next weeks or is overdue, the most urgent first."""
    due = (entry for entry in entries.values() if entry.review_on <= today + AHEAD)
    return sorted(due, key=lambda entry: (entry.review_on, entry.id))


async def queue_review_lists(
    session: AsyncSession, entries: Entries, *, staff_chat_id: int | None, zone: ZoneInfo, now: datetime
) -> int:
    """Queue this month's list of what is due, once: to each owner, and to the team what nobody looks after.

    Returns how many lists are new.
    """
    local = now.astimezone(zone)
    if local.day not in LIST_DAYS or local.hour < LIST_HOUR:
        return 0
    owners = {care.entry_id: care.owner_id for care in await list_cares(session)}
    lists: dict[int | None, list[tuple[str, str]]] = defaultdict(list)
    for entry in due_entries(entries, today=local.date()):
        lists[owners.get(entry.id)].append((entry.id, entry.wording(ORIGINAL).title))
    queued = 0
    for owner_id, due in lists.items():
        key, facts = f"{local:%Y-%m}:{owner_id or 'team'}", {"entries": due}
        if owner_id is not None:
            person = await get_person(session, owner_id)
            queued += await write_to_person(session, person, "review_list", key, facts, due_at=now)
        elif staff_chat_id is not None:
            queued += await write_to_staff(session, staff_chat_id, "review_list", key, facts, due_at=now)
    return queued


async def _care(session: AsyncSession, entry_id: str) -> EntryCare:
    care = await find_care(session, entry_id)
    if care is None:
        care = EntryCare(entry_id=entry_id)
        session.add(care)
    return care
