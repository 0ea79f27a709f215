"""Funding programmes: which still run, and who hears of a deadline in time."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.funding import delete_funding_reminder, find_programme, list_deadline_watchers
from db.models import FundingProgramme, FundingReminder
from db.rows import add_if_new
from services.outbox import write_to_person

DEADLINE_LEADS: Final = (14, 3)
"""Days before a deadline on which people hear of it."""

REMIND_FROM: Final = time(9)
"""Local time; nobody applies for money in the middle of the night."""


def has_ended(programme: FundingProgramme, today: date) -> bool:
    """Tell whether a programme is over for good; a deadline that has passed alone doesn't end it."""
    over = programme.ended_on is not None and programme.ended_on < today
    return over or programme.state == "retired"


def running_first(programmes: Sequence[FundingProgramme], today: date) -> list[FundingProgramme]:
    """List the programmes that still run, the nearest deadline first, those without one last."""

    def order(programme: FundingProgramme) -> tuple[date, str]:
        to_come = programme.deadline_on if programme.deadline_on and programme.deadline_on >= today else date.max
        return to_come, programme.title

    return sorted((programme for programme in programmes if not has_ended(programme, today)), key=order)


async def watch_deadline(session: AsyncSession, person_id: int, programme_id: int, *, on: bool, now: datetime) -> bool:
    """Note whether a person wants to hear of a programme's deadlines; False if there is no such programme."""
    if await find_programme(session, programme_id) is None:
        return False
    if on:
        await add_if_new(session, FundingReminder, person_id=person_id, programme_id=programme_id, since=now)
    else:
        await delete_funding_reminder(session, person_id, programme_id)
    return True


async def queue_deadline_reminders(session: AsyncSession, *, zone: ZoneInfo, now: datetime) -> int:
    """Queue what is due of the reminders of deadlines; returns how many. Each lead goes to a person once."""
    local = now.astimezone(zone)
    if local.time() < REMIND_FROM:
        return 0
    today, queued = local.date(), 0
    for programme, person in await list_deadline_watchers(session, today, today + timedelta(days=max(DEADLINE_LEADS))):
        if programme.deadline_on is None or has_ended(programme, today):
            continue
        # After a standstill only the latest lead is due; the earlier ones would say the same again.
        lead = min(days for days in DEADLINE_LEADS if programme.deadline_on - today <= timedelta(days=days))
        queued += await write_to_person(
            session,
            person,
            "funding_deadline",
            f"{programme.id}:{programme.deadline_on}:{lead}:{person.id}",
            {"programme_id": programme.id, "deadline_on": programme.deadline_on.isoformat()},
            due_at=now,
            expires_at=datetime.combine(programme.deadline_on + timedelta(days=1), time(), zone),
        )
    return queued
