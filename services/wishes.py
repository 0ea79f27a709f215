"""How people want to be reminded: quiet hours, a weekly cap, and lead times for their courses."""

from datetime import time

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import CourseLead, ReminderSettings
from db.reminders import list_course_leads
from db.rows import add_if_new
from services.reminders import DEFAULT_COURSE_LEADS, LEAD_TIMES


async def choose_quiet_hours(session: AsyncSession, person_id: int, quiet_from: time, quiet_until: time) -> None:
    """Keep between which local times a person wants no reminders; the same time twice means that any time is fine."""
    settings = await _settings(session, person_id)
    settings.quiet_from, settings.quiet_until = quiet_from, quiet_until
    await session.flush()


async def choose_weekly_cap(session: AsyncSession, person_id: int, cap: int | None) -> None:
    """Keep how many messages a week a person wants that are not about their own sign-ups; None is any number."""
    (await _settings(session, person_id)).weekly_cap = cap
    await session.flush()


async def find_course_leads(session: AsyncSession, person_id: int) -> tuple[int, ...]:
    """Return at which lead times a person is reminded of their courses: those they chose, else the default ones."""
    settings = await session.get(ReminderSettings, person_id)
    if settings is None or not settings.chose_course_leads:
        return DEFAULT_COURSE_LEADS
    return tuple(await list_course_leads(session, person_id))


async def switch_course_lead(session: AsyncSession, person_id: int, lead_minutes: int) -> bool:
    """Turn a lead time for courses on or off; returns whether it is on now, False for one that is not offered."""
    if lead_minutes not in LEAD_TIMES:
        return False
    leads = set(await find_course_leads(session, person_id)) ^ {lead_minutes}
    settings = await _settings(session, person_id)
    settings.chose_course_leads = True
    for lead in LEAD_TIMES:
        if lead in leads:
            await add_if_new(session, CourseLead, person_id=person_id, lead_minutes=lead)
        elif row := await session.get(CourseLead, (person_id, lead)):
            await session.delete(row)
    await session.flush()
    return lead_minutes in leads


async def _settings(session: AsyncSession, person_id: int) -> ReminderSettings:
    settings = await session.get(ReminderSettings, person_id)
    if settings is None:
        settings = ReminderSettings(person_id=person_id)
        session.add(settings)
        await session.flush()
    return settings
