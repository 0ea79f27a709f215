"""Who of the staff is away, and who stands in: what the absent had taken goes to the substitute, or back to all."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.colleagues import find_absence, find_colleague, list_absent
from db.models import Absence, Colleague
from db.questions import list_questions_taken_before
from services.audit import note_by_clock
from services.recurrence import to_utc
from services.staff_room import give_back, give_to, tell_taker

LONGEST: Final = timedelta(days=366)
DAY: Final = r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4}|\d{2})?"
DAYS: Final = re.compile(rf"{DAY}(?:\s*\D{{1,9}}?\s*{DAY})?")


def read_days(text: str, today: date) -> tuple[date, date] | None:
    """Read days such as "24.12.-6.1.", "24.12.2026 bis 6.1.2027" or a single "24.12."; both ends are included.

    A day without a year is the next one. Returns None for anything else, for days that are over, and for more than a
    year.
    """
    found = DAYS.fullmatch(text.strip())
    if found is None:
        return None
    first = _next(found[1], found[2], found[3], today)
    last = _next(found[4], found[5], found[6], first) if first and found[4] else first
    if first is None or last is None or not max(first, today) <= last <= today + LONGEST:
        return None
    return first, last


async def note_absence(
    session: AsyncSession, person_id: int, starts_on: date, ends_on: date, substitute_id: int | None, *, now: datetime
) -> bool:
    """Keep that somebody is away from day to day, and who stands in; it takes the place of what was known before.

    False if whoever shall stand in is no colleague, or no more.
    """
    if substitute_id is not None and await find_colleague(session, substitute_id) is None:
        return False
    await session.merge(
        Absence(person_id=person_id, starts_on=starts_on, ends_on=ends_on, substitute_id=substitute_id, noted_at=now)
    )
    await session.flush()
    return True


async def is_away(session: AsyncSession, person_id: int, today: date) -> bool:
    """Tell whether somebody is away today."""
    absence = await find_absence(session, person_id)
    return absence is not None and absence.starts_on <= today <= absence.ends_on


async def list_present(session: AsyncSession, colleagues: Sequence[Colleague], today: date) -> list[Colleague]:
    """Return those who are not away today."""
    absent = {absence.person_id for absence in await list_absent(session, today)}
    return [colleague for colleague in colleagues if colleague.person_id not in absent]


async def pass_on_for_absent(session: AsyncSession, *, zone: ZoneInfo, now: datetime) -> int:
    """Pass on what people took before they went away; what they take while away stays theirs. Return how many."""
    today = now.astimezone(zone).date()
    passed_on = 0
    for absence in await list_absent(session, today):
        left_at = max(to_utc(datetime.combine(absence.starts_on, time()), zone), absence.noted_at)
        substitute_id = absence.substitute_id
        if substitute_id is not None and await is_away(session, substitute_id, today):
            substitute_id = None
        for question in await list_questions_taken_before(session, absence.person_id, left_at):
            if substitute_id is None:
                await give_back(session, question, now=now)
            else:
                await give_to(session, question, substitute_id, now=now)
                await tell_taker(session, question, now=now)
            what = ("question", question.id)
            await note_by_clock(session, absence.person_id, "handed-on", what, now=now, to_all=substitute_id is None)
            passed_on += 1
    return passed_on


def _next(day: str, month: str, year: str | None, earliest: date) -> date | None:
    try:
        if year:
            return date(int(year) % 100 + 2000, int(month), int(day))
        this_year = date(earliest.year, int(month), int(day))
        return this_year if this_year >= earliest else date(earliest.year + 1, int(month), int(day))
    except ValueError:
        return None
