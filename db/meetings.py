"""Queries on series of meetings, subscriptions and replies."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Meeting, MeetingReply, OutboxMessage, Person, Series, Subscription


async def list_series(session: AsyncSession) -> Sequence[Series]:
    """Return all series, in the order they were added."""
    return (await session.scalars(select(Series).order_by(Series.id))).all()


async def find_series(session: AsyncSession, series_id: int) -> Series | None:
    """Return the series with this id."""
    return await session.get(Series, series_id)


async def find_meeting(session: AsyncSession, meeting_id: int) -> Meeting | None:
    """Return the meeting with this id."""
    return await session.get(Meeting, meeting_id)


async def list_next_meetings(
    session: AsyncSession, now: datetime, *, series_id: int | None = None, limit: int = 3
) -> Sequence[Meeting]:
    """Return the meetings that have not begun, the next one first."""
    query = select(Meeting).where(Meeting.starts_at > now).order_by(Meeting.starts_at, Meeting.id).limit(limit)
    if series_id is not None:
        query = query.where(Meeting.series_id == series_id)
    return (await session.scalars(query)).all()


async def find_subscription(session: AsyncSession, series_id: int, person_id: int) -> Subscription | None:
    """Return a person's subscription to a series."""
    return await session.scalar(
        select(Subscription).where(Subscription.series_id == series_id, Subscription.person_id == person_id)
    )


async def find_reply(session: AsyncSession, meeting_id: int, person_id: int) -> MeetingReply | None:
    """Return what a person said about coming to a meeting."""
    return await session.scalar(
        select(MeetingReply).where(MeetingReply.meeting_id == meeting_id, MeetingReply.person_id == person_id)
    )


async def list_unreminded(
    session: AsyncSession, *, lead_minutes: int, begins_after: datetime, begins_by: datetime
) -> Sequence[tuple[Meeting, Person]]:
    """Return who is to be reminded of which meeting with this lead time and has no reminder yet."""
    reminded = (
        select(OutboxMessage.id)
        .where(
            OutboxMessage.kind == "meeting_reminder",
            OutboxMessage.person_id == Person.id,
            OutboxMessage.facts["meeting_id"].as_integer() == Meeting.id,
        )
        .exists()
    )
    query = (
        select(Meeting, Person)
        .join(Subscription, Subscription.series_id == Meeting.series_id)
        .join(Person, Person.id == Subscription.person_id)
        .where(
            Subscription.lead_minutes == lead_minutes,
            Meeting.starts_at > begins_after,
            Meeting.starts_at <= begins_by,
            Person.unreachable_since.is_(None),
            ~reminded,
        )
    )
    return [(meeting, person) for meeting, person in await session.execute(query)]


async def delete_replies_to_past_meetings(session: AsyncSession, now: datetime) -> None:
    """Forget who meant to come to meetings that are over."""
    past = select(Meeting.id).where(Meeting.ends_at < now)
    await session.execute(delete(MeetingReply).where(MeetingReply.meeting_id.in_(past)))
