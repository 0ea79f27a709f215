"""Certificates of conduct: staff look at them and note when, nothing else (section 72a (5) SGB VIII)."""

import secrets
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from sqlalchemy.ext.asyncio import AsyncSession

from db.conduct import (
    delete_conduct_note,
    delete_expired_show_numbers,
    delete_show_number,
    find_conduct_note,
    find_shown_person,
    list_conduct_notes_due,
)
from db.models import ConductNote, ShowNumber
from db.rows import add_if_new
from services.outbox import write_to_person

NUMBER_LASTS = timedelta(minutes=30)
YEARS = (1, 2, 3, 5)  # after which staff may want to see a new one; how long is theirs to say
FIRST_WARNING = timedelta(weeks=8)
KEPT_AFTER_END = timedelta(days=180)  # section 72a (5) SGB VIII: six months at the latest


@dataclass(frozen=True)
class ShownResult:
    """Whoever tells a number right now: the id, and the name if the person signed up for something."""

    person_id: int
    name: str | None


async def show_certificate(session: AsyncSession, person_id: int, *, now: datetime) -> str:
    """Return a number of six digits by which staff find this person for half an hour."""
    await delete_show_number(session, person_id)
    await delete_expired_show_numbers(session, now)
    while True:
        number = f"{secrets.randbelow(1_000_000):06}"
        if await add_if_new(session, ShowNumber, person_id=person_id, number=number, expires_at=now + NUMBER_LASTS):
            return number


async def find_shown(session: AsyncSession, number: str, *, now: datetime) -> ShownResult | None:
    """Return who tells this number; None if nobody does, or not any more."""
    person = await find_shown_person(session, number, now)
    return ShownResult(person.id, person.name) if person else None


async def note_conduct(
    session: AsyncSession, number: str, years: int, *, today: date, now: datetime
) -> ConductNote | None:
    """Note that whoever tells this number showed a certificate today; the person hears of it.

    The number is used up. None if it was not good any more.
    """
    person = await find_shown_person(session, number, now)
    if person is None or years not in YEARS:
        return None
    again_on = today + relativedelta(years=years)
    note = await session.merge(ConductNote(person_id=person.id, seen_on=today, again_on=again_on))
    await delete_show_number(session, person.id)
    await session.flush()
    await write_to_person(session, person, "conduct_noted", f"{person.id}:{number}:{now.isoformat()}", {}, due_at=now)
    return note


async def drop_conduct(session: AsyncSession, number: str, *, now: datetime) -> bool:
    """Forget what was noted about whoever tells this number, who won't begin after all, say."""
    person = await find_shown_person(session, number, now)
    if person is None:
        return False
    await delete_show_number(session, person.id)
    return await delete_conduct_note(session, person.id)


async def has_shown_certificate(session: AsyncSession, person_id: int, *, on: date) -> bool:
    """Tell whether staff saw a person's certificate and don't want another one by that day."""
    note = await find_conduct_note(session, person_id)
    return note is not None and note.again_on > on


async def queue_conduct_warnings(session: AsyncSession, *, today: date, now: datetime) -> int:
    """Remind people eight weeks before and on the day that staff want to see a new certificate; return how many."""
    queued = 0
    for note, person in await list_conduct_notes_due(session, today + FIRST_WARNING):
        stage = "over" if note.again_on <= today else "soon"
        facts = {"again_on": note.again_on.isoformat()}
        key = f"{person.id}:{note.again_on}:{stage}"
        queued += await write_to_person(session, person, "conduct_due", key, facts, due_at=now)
    return queued
