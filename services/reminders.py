"""Reminders of meetings and of one's own courses: when they are due, and whether they are still wanted.

A reminder is a row that is made when it falls due. Which reminders a message carries is decided when it is sent: all
that are due for this person by then, so that several become one message.
"""

from datetime import UTC, datetime, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_next_course_date, list_course_dates_between
from db.enrolments import find_enrolment
from db.meetings import find_meeting, list_meetings_between
from db.models import CourseDate, Meeting, OutboxMessage, Reminder, ReminderSettings
from db.reminders import (
    add_course_reminders,
    add_meeting_reminders,
    add_reminder_messages,
    list_bindable,
    list_wanted,
    mark_missed,
)
from db.rows import add_if_new
from services.courtesy import wishes_from
from services.outbox import KINDS, write_to_staff
from services.recurrence import to_utc

LEAD_TIMES: tuple[int, ...] = (60, 180, 1440, 2880, 10080)  # minutes, as offered; one hour to one week
DEFAULT_COURSE_LEADS = (180, 1440)
DAY = 1440
BUNDLE = timedelta(hours=3)  # reminders of a day or more go out so much earlier if another one goes out anyway
LATER = timedelta(hours=3)
LAST_CALL = timedelta(hours=1)
LOOKBACK = timedelta(days=7)  # after a longer downtime, nobody cares any more
CHUNK = 10_000  # reminders in one transaction, so that nobody waits long for the database


def due_at(starts_at: datetime, lead_minutes: int, zone: tzinfo) -> datetime:
    """Return when a reminder is due. Days are days of the calendar, so 18:00 a day before stays 18:00."""
    if lead_minutes % DAY:
        return starts_at.astimezone(UTC) - timedelta(minutes=lead_minutes)  # or Python would count wall-clock hours
    wall_clock = starts_at.astimezone(zone).replace(tzinfo=None) - timedelta(minutes=lead_minutes)
    return to_utc(wall_clock, zone)


async def queue_reminders(session: AsyncSession, *, zone: tzinfo, now: datetime, limit: int = CHUNK) -> int:
    """Queue reminders that are due, at most about `limit`; returns how many. Call it until there are fewer.

    After a downtime late reminders go out as long as nothing has begun, of several late ones only the latest.
    """
    queued = 0
    until = now + timedelta(minutes=max(LEAD_TIMES)) + BUNDLE + timedelta(hours=1)  # an hour for a clock change
    for event in await _list_events(session, now, until):
        for lead in LEAD_TIMES:  # the shortest first: it makes the longer ones superfluous
            due = due_at(event.starts_at, lead, zone)
            if due - (BUNDLE if lead >= DAY else timedelta()) <= now and queued < limit:
                queued += await _add_reminders(
                    session, event, lead, due=due, send_at=max(due, now), limit=limit - queued
                )
    if queued < limit:  # all are known now, so that each person gets one message
        await add_reminder_messages(session, priority=KINDS["reminder"].priority)
    return queued


async def report_missed(session: AsyncSession, *, zone: tzinfo, now: datetime, staff_chat_id: int | None) -> int:
    """Tell staff, in one message, how many reminders could not go out before the start; returns their number."""
    missed = await mark_missed(session, now)
    for event in await _list_events(session, now - LOOKBACK, now):
        for lead in LEAD_TIMES:
            due = due_at(event.starts_at, lead, zone)
            missed += await _add_reminders(session, event, lead, due=due, send_at=due, limit=CHUNK, state="missed")
    if missed and staff_chat_id is not None:
        facts = {"count": missed}
        await write_to_staff(session, staff_chat_id, "reminders_missed", f"{now:%Y%m%dT%H%M%S%f}", facts, due_at=now)
    return missed


async def bind_reminders(session: AsyncSession, message: OutboxMessage, *, now: datetime) -> list[Reminder]:
    """Give a message about to be sent the reminders that it carries; none if nothing is wanted any more."""
    candidates = await list_bindable(session, message, now, now + BUNDLE)
    wanted = await list_wanted(session, candidates, now)
    bound = []
    for reminder in candidates:
        if reminder.id in wanted:
            reminder.state, reminder.outbox_id = "bound", message.id
            bound.append(reminder)
        else:
            reminder.state, reminder.outbox_id = "dropped", None
    await session.flush()
    return bound


async def remind_later(
    session: AsyncSession,
    person_id: int,
    *,
    meeting_id: int | None = None,
    course_id: int | None = None,
    zone: tzinfo,
    now: datetime,
) -> datetime | None:
    """Remind a person once more: in some hours, after a night's quiet hours, or shortly before the start.

    Returns when that will be, or None if it is too late for it.
    """
    event = await _find_event(session, person_id, meeting_id, course_id, now)
    if event is None or event.starts_at - LAST_CALL <= now:
        return None
    wishes = wishes_from(await session.get(ReminderSettings, person_id))
    later = wishes.quiet_end(now + LATER, zone) or now + LATER
    send_at = min(later, event.starts_at - LAST_CALL)
    lead = (event.starts_at - send_at) // timedelta(minutes=1)
    await add_if_new(
        session,
        Reminder,
        person_id=person_id,
        meeting_id=meeting_id,
        course_id=course_id,
        starts_at=event.starts_at,
        lead_minutes=lead,
        send_at=send_at,
        own=True,
        state="new",
    )
    await add_reminder_messages(session, priority=KINDS["reminder"].priority)
    return send_at


async def _list_events(session: AsyncSession, after: datetime, until: datetime) -> list[Meeting | CourseDate]:
    return [
        *await list_meetings_between(session, after, until),
        *await list_course_dates_between(session, after, until),
    ]


async def _add_reminders(
    session: AsyncSession,
    event: Meeting | CourseDate,
    lead: int,
    *,
    due: datetime,
    send_at: datetime,
    limit: int,
    state: str = "new",
) -> int:
    if isinstance(event, Meeting):
        return await add_meeting_reminders(session, event, lead, due_at=due, send_at=send_at, state=state, limit=limit)
    is_default = lead in DEFAULT_COURSE_LEADS
    return await add_course_reminders(
        session, event, lead, is_default=is_default, due_at=due, send_at=send_at, state=state, limit=limit
    )


async def _find_event(
    session: AsyncSession, person_id: int, meeting_id: int | None, course_id: int | None, now: datetime
) -> Meeting | CourseDate | None:
    if meeting_id is not None:
        meeting = await find_meeting(session, meeting_id)
        return meeting if meeting and meeting.state == "planned" else None
    if course_id is None:
        return None
    enrolment = await find_enrolment(session, course_id, person_id)
    is_seated = enrolment is not None and enrolment.state == "seated"
    return await find_next_course_date(session, course_id, now) if is_seated else None
