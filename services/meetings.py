"""Series of supervision and exchange: planning their dates, subscribing, reminding, replying."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import (
    find_meeting,
    find_reply,
    find_series,
    find_subscription,
    list_series,
    list_unreminded,
)
from db.models import Meeting, MeetingReply, OutboxMessage, Subscription
from db.rows import add_if_new
from services.outbox import write_to_person
from services.recurrence import occurrences

HORIZON = timedelta(days=120)
LEAD_TIMES: tuple[int, ...] = (60, 180, 1440, 2880, 10080)  # minutes, as offered; one hour to one week
DEFAULT_LEAD = 1440


@dataclass(frozen=True)
class ReplyResult:
    """What was made of "I come" or "I can't": noted, or too late because the meeting is over or gone."""

    noted: bool
    meeting: Meeting | None


async def plan_meetings(session: AsyncSession, *, zone: tzinfo, now: datetime) -> int:
    """Write down the dates of all series for the next four months; returns how many were new."""
    added = 0
    for series in await list_series(session):
        dates = occurrences(
            series.rule,
            series.starts_on,
            series.starts_at_time,
            zone,
            after=now,
            until=now + HORIZON,
            skip_holidays=series.skips_holidays,
        )
        for day, starts_at in dates:
            ends_at = starts_at + timedelta(minutes=series.minutes)
            added += await add_if_new(
                session, Meeting, series_id=series.id, occurs_on=day, starts_at=starts_at, ends_at=ends_at
            )
    return added


async def subscribe(session: AsyncSession, series_id: int, person_id: int, lead_minutes: int) -> bool:
    """Remind a person of this series so many minutes ahead; returns False if there is no such series."""
    if await find_series(session, series_id) is None:
        return False
    if subscription := await find_subscription(session, series_id, person_id):
        subscription.lead_minutes = lead_minutes
    else:
        session.add(Subscription(series_id=series_id, person_id=person_id, lead_minutes=lead_minutes))
    await session.flush()
    return True


async def unsubscribe(session: AsyncSession, series_id: int, person_id: int) -> None:
    """Remind a person of this series no more."""
    if subscription := await find_subscription(session, series_id, person_id):
        await session.delete(subscription)
        await session.flush()


async def queue_reminders(session: AsyncSession, *, now: datetime) -> int:
    """Queue the reminders that are due; returns how many.

    Each person is reminded once of each meeting. After a downtime late reminders go out as long as the meeting has
    not begun.
    """
    queued = 0
    for lead in LEAD_TIMES:
        due = await list_unreminded(
            session, lead_minutes=lead, begins_after=now, begins_by=now + timedelta(minutes=lead)
        )
        for meeting, person in due:
            queued += await write_to_person(
                session,
                person,
                "meeting_reminder",
                f"{meeting.id}:{person.id}",
                {"meeting_id": meeting.id},
                due_at=now,
                expires_at=meeting.starts_at,
            )
    return queued


async def reminder_is_wanted(session: AsyncSession, reminder: OutboxMessage) -> bool:
    """Tell, just before a reminder is sent, whether the person still wants it and the meeting still exists."""
    meeting = await find_meeting(session, reminder.facts["meeting_id"])
    if meeting is None or reminder.person_id is None:
        return False
    return await find_subscription(session, meeting.series_id, reminder.person_id) is not None


async def reply_to_meeting(
    session: AsyncSession, meeting_id: int, person_id: int, *, comes: bool, now: datetime
) -> ReplyResult:
    """Note whether a person comes; the last word counts, until the meeting is over."""
    meeting = await find_meeting(session, meeting_id)
    if meeting is None or meeting.ends_at <= now:
        return ReplyResult(noted=False, meeting=meeting)
    if reply := await find_reply(session, meeting_id, person_id):
        reply.comes = comes
    else:
        session.add(MeetingReply(meeting_id=meeting_id, person_id=person_id, comes=comes))
    await session.flush()
    return ReplyResult(noted=True, meeting=meeting)
