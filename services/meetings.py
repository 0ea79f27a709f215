"""Series of supervision and exchange: planning their dates, wishes to be reminded, who comes."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import (
    delete_subscriptions,
    find_meeting,
    find_reply,
    find_series,
    find_subscription,
    list_dates_of,
    list_series,
    select_concerned,
)
from db.models import Meeting, MeetingReply, OutboxMessage, Series, Subscription
from db.outbox import add_messages
from db.rows import add_if_new
from services.outbox import KINDS
from services.recurrence import days_off, occurrences

HORIZON = timedelta(days=120)


@dataclass(frozen=True)
class ReplyResult:
    """What was made of "I come" or "I can't": noted, or too late because the meeting is over, cancelled or gone."""

    noted: bool
    meeting: Meeting | None


async def plan_meetings(session: AsyncSession, *, zone: tzinfo, now: datetime) -> int:
    """Write down the dates of all series for the next four months; returns how many were new."""
    added = 0
    for series in await list_series(session):
        added += await add_dates(session, series, zone=zone, now=now)
        for meeting, was in await follow_rule(session, series, zone=zone, now=now):
            await announce_meeting(session, meeting, was=was, now=now)
    return added


async def add_dates(session: AsyncSession, series: Series, *, zone: tzinfo, now: datetime) -> int:
    """Write down the dates that the rule of a series has and the plan has not; returns how many."""
    added = 0
    for day, (starts_at, ends_at) in _dates_by_rule(series, zone, now).items():
        added += await add_if_new(
            session,
            Meeting,
            series_id=series.id,
            occurs_on=day,
            starts_at=starts_at,
            ends_at=ends_at,
            state="planned",
            set_by_hand=False,
            revision=0,
        )
    return added


async def follow_rule(
    session: AsyncSession, series: Series, *, zone: tzinfo, now: datetime
) -> list[tuple[Meeting, datetime]]:
    """Bring the planned dates in line with the rule; return those that changed, with the start that they had.

    What staff moved, added or called off by hand stays as it is.
    """
    wanted = {} if series.ended else _dates_by_rule(series, zone, now)
    changed = []
    for meeting in await list_dates_of(session, series.id, now):
        if meeting.state == "cancelled" or (meeting.set_by_hand and not series.ended):
            continue
        times = wanted.get(meeting.occurs_on)
        before = (meeting.state, meeting.starts_at, meeting.ends_at)
        if times is None:
            meeting.state = "dropped"
        else:
            meeting.state, (meeting.starts_at, meeting.ends_at) = "planned", times
        if before != (meeting.state, meeting.starts_at, meeting.ends_at):
            meeting.revision += 1
            changed.append((meeting, before[1]))
    await session.flush()
    return changed


async def announce_meeting(session: AsyncSession, meeting: Meeting, *, was: datetime, now: datetime) -> int:
    """Tell those concerned that a meeting, which was to start at `was`, was moved or called off; returns how many."""
    return await add_messages(
        session,
        select_concerned(meeting.series_id, meeting.id),
        kind="meeting_changed",
        key=f"{meeting.id}:{meeting.revision}",
        facts={"meeting_id": meeting.id, "revision": meeting.revision, "was": was.isoformat()},
        priority=KINDS["meeting_changed"].priority,
        due_at=now,
        expires_at=max(meeting.starts_at, now) if meeting.state == "planned" else max(was, now),
    )


async def is_news(session: AsyncSession, message: OutboxMessage) -> bool:
    """Tell whether the change that a message is about is still the latest one of its meeting."""
    meeting = await find_meeting(session, message.facts["meeting_id"])
    return meeting is not None and meeting.revision == message.facts["revision"]


async def subscribe(session: AsyncSession, series_id: int, person_id: int, lead_minutes: int, *, now: datetime) -> bool:
    """Remind a person of this series also so many minutes ahead; returns False if there is no such series."""
    series = await find_series(session, series_id)
    if series is None or series.ended:
        return False
    await add_if_new(
        session, Subscription, series_id=series_id, person_id=person_id, lead_minutes=lead_minutes, since=now
    )
    return True


async def stop_lead(session: AsyncSession, series_id: int, person_id: int, lead_minutes: int) -> None:
    """Remind a person of this series at this lead time no more."""
    if subscription := await find_subscription(session, series_id, person_id, lead_minutes):
        await session.delete(subscription)
        await session.flush()


async def unsubscribe(session: AsyncSession, series_id: int, person_id: int) -> None:
    """Remind a person of this series no more."""
    await delete_subscriptions(session, series_id, person_id)


async def reply_to_meeting(
    session: AsyncSession, meeting_id: int, person_id: int, *, comes: bool, now: datetime
) -> ReplyResult:
    """Note whether a person comes; the last word counts, until the meeting is over."""
    meeting = await find_meeting(session, meeting_id)
    if meeting is None or meeting.state != "planned" or meeting.ends_at <= now:
        return ReplyResult(noted=False, meeting=meeting)
    if reply := await find_reply(session, meeting_id, person_id):
        reply.comes = comes
    else:
        session.add(MeetingReply(meeting_id=meeting_id, person_id=person_id, comes=comes))
    await session.flush()
    return ReplyResult(noted=True, meeting=meeting)


async def count_attendance(session: AsyncSession, meeting_id: int, attended: int, *, now: datetime) -> bool:
    """Keep how many came, and nothing of who; returns False if the meeting is not over or did not take place."""
    meeting = await find_meeting(session, meeting_id)
    if meeting is None or meeting.state != "planned" or meeting.starts_at > now:
        return False
    meeting.attended = attended
    await session.flush()
    return True


def _dates_by_rule(series: Series, zone: tzinfo, now: datetime) -> dict[object, tuple[datetime, datetime]]:
    dates = occurrences(
        series.rule,
        series.starts_on,
        series.starts_at_time,
        zone,
        after=now,
        until=now + HORIZON,
        days_off=days_off(public=series.skips_holidays, school=series.skips_school_holidays),
    )
    length = timedelta(minutes=series.minutes)
    return {day: (starts_at, starts_at + length) for day, starts_at in dates}
