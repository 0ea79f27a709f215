"""Hours that people note for themselves: what they add up to, and each noted once."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from db.hours import add_hours, count_minutes, find_newest_hours
from db.models import SpentHours

BUTTON_MINUTES = (60, 90, 120, 180, 240)


@dataclass(frozen=True)
class HoursResult:
    """What a person gave, in minutes. `newest` was noted last; `added` is False if nothing new was noted."""

    this_year: int
    ever: int
    newest: SpentHours | None
    added: bool = False


async def sum_up_hours(session: AsyncSession, person_id: int, *, today: date, added: bool = False) -> HoursResult:
    """Add up what a person noted."""
    return HoursResult(
        this_year=await count_minutes(session, person_id, since=date(today.year, 1, 1)),
        ever=await count_minutes(session, person_id),
        newest=await find_newest_hours(session, person_id),
        added=added,
    )


async def note_hours(
    session: AsyncSession, person_id: int, *, minutes: int, spent_on: date, what: str, source: str, today: date
) -> HoursResult:
    """Note what a person gave; the same `source`, a message or a tap, is noted once."""
    added = await add_hours(session, person_id, minutes=minutes, spent_on=spent_on, what=what, source=source)
    return await sum_up_hours(session, person_id, today=today, added=added)
