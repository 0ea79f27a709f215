"""Queries on series of meetings, their dates, subscriptions and replies."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Meeting, MeetingReply, Person, Series, Subscription


async def list_series(session: AsyncSession) -> Sequence[Series]:
    """Return all series that go on, in the order they were added."""
    return (await session.scalars(select(Series).where(~Series.ended).order_by(Series.id))).all()


async def find_series(session: AsyncSession, series_id: int) -> Series | None:
    """Return the series with this id."""
    return await session.get(Series, series_id)


async def lock_series(session: AsyncSession, series_id: int) -> Series | None:
    """Return the series, kept from all other transactions until this one ends."""
    return await session.scalar(select(Series).where(Series.id == series_id).with_for_update())


async def find_meeting(session: AsyncSession, meeting_id: int) -> Meeting | None:
    """Return the meeting with this id."""
    return await session.get(Meeting, meeting_id)


async def list_next_meetings(
    session: AsyncSession, now: datetime, *, series_id: int | None = None, limit: int = 3
) -> Sequence[Meeting]:
    """Return the meetings that take place and have not begun, the next one first."""
    query = select(Meeting).where(is_to_come(now)).order_by(Meeting.starts_at, Meeting.id).limit(limit)
    if series_id is not None:
        query = query.where(Meeting.series_id == series_id)
    return (await session.scalars(query)).all()


async def list_open_meetings(
    session: AsyncSession, now: datetime, *, kind: str | None = None, municipality: str | None = None, limit: int = 3
) -> Sequence[tuple[Meeting, Series]]:
    """Return the next meetings, of a kind if one is given, for the whole district or for this municipality."""
    query = (
        select(Meeting, Series)
        .join(Series, Series.id == Meeting.series_id)
        .where(is_to_come(now), or_(Series.municipality.is_(None), Series.municipality == municipality))
        .order_by(Meeting.starts_at, Meeting.id)
        .limit(limit)
    )
    if kind is not None:
        query = query.where(Series.kind == kind)
    return [(meeting, series) for meeting, series in await session.execute(query)]


async def list_dates_of(session: AsyncSession, series_id: int, after: datetime) -> Sequence[Meeting]:
    """Return all dates of a series that start later, also those that were cancelled or dropped."""
    query = select(Meeting).where(Meeting.series_id == series_id, Meeting.starts_at > after)
    return (await session.scalars(query.order_by(Meeting.starts_at, Meeting.id))).all()


async def list_past_meetings(session: AsyncSession, series_id: int, now: datetime, limit: int = 3) -> Sequence[Meeting]:
    """Return the meetings of a series that took place last, the latest one first."""
    query = select(Meeting).where(Meeting.series_id == series_id, Meeting.state == "planned", Meeting.ends_at <= now)
    return (await session.scalars(query.order_by(Meeting.starts_at.desc()).limit(limit))).all()


async def list_meetings_between(session: AsyncSession, after: datetime, until: datetime) -> Sequence[Meeting]:
    """Return the meetings that take place and start in a span of time, its beginning left out."""
    query = select(Meeting).where(Meeting.state == "planned", Meeting.starts_at > after, Meeting.starts_at <= until)
    return (await session.scalars(query.order_by(Meeting.starts_at, Meeting.id))).all()


async def find_subscription(
    session: AsyncSession, series_id: int, person_id: int, lead_minutes: int
) -> Subscription | None:
    """Return a person's wish to be reminded of a series at this lead time."""
    return await session.scalar(
        select(Subscription).where(
            Subscription.series_id == series_id,
            Subscription.person_id == person_id,
            Subscription.lead_minutes == lead_minutes,
        )
    )


async def list_leads(session: AsyncSession, series_id: int, person_id: int) -> Sequence[int]:
    """Return the lead times at which a person wants to be reminded of a series, the shortest first."""
    query = select(Subscription.lead_minutes).where(
        Subscription.series_id == series_id, Subscription.person_id == person_id
    )
    return (await session.scalars(query.order_by(Subscription.lead_minutes))).all()


async def list_subscribed_series(session: AsyncSession, person_id: int) -> Sequence[int]:
    """Return the ids of the series that a person is reminded of."""
    query = select(Subscription.series_id).where(Subscription.person_id == person_id).distinct()
    return (await session.scalars(query)).all()


async def delete_subscriptions(session: AsyncSession, series_id: int, person_id: int) -> None:
    """Forget a person's wish to be reminded of a series."""
    await session.execute(
        delete(Subscription).where(Subscription.series_id == series_id, Subscription.person_id == person_id)
    )


async def find_reply(session: AsyncSession, meeting_id: int, person_id: int) -> MeetingReply | None:
    """Return what a person said about coming to a meeting."""
    return await session.scalar(
        select(MeetingReply).where(MeetingReply.meeting_id == meeting_id, MeetingReply.person_id == person_id)
    )


async def count_coming(session: AsyncSession, meeting_id: int) -> int:
    """Count who said that they come to a meeting."""
    return await session.scalar(select(func.count()).where(MeetingReply.meeting_id == meeting_id, _comes())) or 0


async def list_meetings_of_person(
    session: AsyncSession, person_id: int, ends_after: datetime
) -> Sequence[tuple[Meeting, Series]]:
    """Return the dates that belong into a person's calendar: of series they are reminded of, and where they come."""
    subscribed = select(Subscription.series_id).where(Subscription.person_id == person_id)
    coming = select(MeetingReply.meeting_id).where(MeetingReply.person_id == person_id, _comes())
    query = (
        select(Meeting, Series)
        .join(Series, Series.id == Meeting.series_id)
        .where(
            Meeting.ends_at > ends_after,
            Meeting.state != "dropped",
            or_(Meeting.series_id.in_(subscribed), Meeting.id.in_(coming)),
        )
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return [(meeting, series) for meeting, series in await session.execute(query)]


async def count_concerned(session: AsyncSession, series_id: int, *meeting_ids: int) -> int:
    """Count whom a change concerns; see `select_concerned`."""
    concerned = select_concerned(series_id, *meeting_ids).subquery()
    return await session.scalar(select(func.count()).select_from(concerned)) or 0


def select_concerned(series_id: int, *meeting_ids: int) -> Select[int, int]:
    """Return the query for (id, Telegram id) of all who are reminded of a series or come to one of these meetings."""
    subscribed = select(Subscription.person_id).where(Subscription.series_id == series_id)
    coming = select(MeetingReply.person_id).where(MeetingReply.meeting_id.in_(meeting_ids), _comes())
    return select(Person.id, Person.telegram_id).where(
        Person.unreachable_since.is_(None), or_(Person.id.in_(subscribed), Person.id.in_(coming))
    )


def is_to_come(now: datetime) -> ColumnElement[bool]:
    """Return the condition that a meeting takes place and has not begun."""
    return and_(Meeting.state == "planned", Meeting.starts_at > now)


async def delete_replies_to_past_meetings(session: AsyncSession, now: datetime) -> None:
    """Forget who meant to come to meetings that are over."""
    past = select(Meeting.id).where(Meeting.ends_at < now)
    await session.execute(delete(MeetingReply).where(MeetingReply.meeting_id.in_(past)))


def _comes() -> ColumnElement[bool]:
    return MeetingReply.comes.is_(True)
