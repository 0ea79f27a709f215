"""Queries on reminders: who is to be reminded of what, in statements that do not grow with the number of people."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    delete,
    false,
    func,
    literal,
    null,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    Course,
    CourseDate,
    CourseLead,
    Enrolment,
    Meeting,
    MeetingReply,
    OutboxMessage,
    Person,
    Reminder,
    ReminderSettings,
    Subscription,
    UtcDateTime,
)
from db.rows import insert_if_new


async def add_meeting_reminders(
    session: AsyncSession,
    meeting: Meeting,
    lead_minutes: int,
    *,
    due_at: datetime,
    send_at: datetime,
    state: str = "new",
    limit: int,
) -> int:
    """Add a meeting's reminders at one lead time, for all who wished for it before they were due; return how many.

    Left out is whoever said that they can't come, can't be reached, or has been reminded at this lead time or later.
    Of a `missed` one it is enough that there was any reminder at all.
    """
    reminded = _reminded(
        Reminder.meeting_id == meeting.id, Subscription.person_id, meeting.starts_at, lead_minutes, state
    )
    comes = func.coalesce(MeetingReply.comes, false())
    people = (
        _select_rows(Subscription.person_id, meeting.id, None, meeting.starts_at, lead_minutes, send_at, comes, state)
        .join(Person, Person.id == Subscription.person_id)
        .outerjoin(
            MeetingReply,
            and_(MeetingReply.meeting_id == meeting.id, MeetingReply.person_id == Subscription.person_id),
        )
        .where(
            Subscription.series_id == meeting.series_id,
            Subscription.lead_minutes == lead_minutes,
            Subscription.since <= due_at,
            Person.unreachable_since.is_(None),
            func.coalesce(MeetingReply.comes, true()),
            ~reminded,
        )
        .limit(limit)
    )
    return await _add_rows(session, people)


async def add_course_reminders(
    session: AsyncSession,
    course: CourseDate,
    lead_minutes: int,
    *,
    is_default: bool,
    due_at: datetime,
    send_at: datetime,
    state: str = "new",
    limit: int,
) -> int:
    """Add the reminders of one date of a course, for all who had a seat before they were due; return how many."""
    reminded = _reminded(
        Reminder.course_id == course.course_id, Enrolment.person_id, course.starts_at, lead_minutes, state
    )
    chosen = (
        select(CourseLead.person_id)
        .where(CourseLead.person_id == Enrolment.person_id, CourseLead.lead_minutes == lead_minutes)
        .exists()
    )
    people = (
        _select_rows(
            Enrolment.person_id, None, course.course_id, course.starts_at, lead_minutes, send_at, true(), state
        )
        .join(Person, Person.id == Enrolment.person_id)
        .outerjoin(ReminderSettings, ReminderSettings.person_id == Enrolment.person_id)
        .where(
            Enrolment.course_id == course.course_id,
            Enrolment.state == "seated",
            Enrolment.since <= due_at,
            Person.unreachable_since.is_(None),
            case((func.coalesce(ReminderSettings.chose_course_leads, false()), chosen), else_=literal(is_default)),
            ~reminded,
        )
        .limit(limit)
    )
    return await _add_rows(session, people)


async def add_reminder_messages(session: AsyncSession, *, priority: int) -> None:
    """Queue one message for each person and time of new reminders; what it carries is decided when it is sent."""
    first = func.min(Reminder.id)
    columns: dict[str, Any] = {
        "key": literal("reminder:") + cast(first, Text),
        "kind": case((func.max(cast(Reminder.own, Integer)) == 1, literal("own_reminder")), else_=literal("reminder")),
        "priority": literal(priority),
        "person_id": Person.id,
        "chat_id": Person.telegram_id,
        "facts": literal({}, OutboxMessage.facts.type),
        "state": literal("new"),
        "attempts": literal(0),
        "due_at": Reminder.send_at,
        "expires_at": func.max(Reminder.starts_at),
    }
    rows = (
        select(*columns.values())
        .join(Person, Person.id == Reminder.person_id)
        .where(Reminder.state == "new")
        .group_by(Person.id, Person.telegram_id, Reminder.send_at)
    )
    await session.execute(insert_if_new(session, OutboxMessage).from_select(list(columns), rows))
    await session.execute(update(Reminder).where(Reminder.state == "new").values(state="queued"))


async def list_bindable(
    session: AsyncSession, message: OutboxMessage, now: datetime, ahead: datetime
) -> Sequence[Reminder]:
    """Return a person's reminders that are due, those of long lead times due by `ahead`, and those bound already."""
    due = or_(Reminder.send_at <= now, and_(Reminder.send_at <= ahead, Reminder.lead_minutes >= 1440))
    query = select(Reminder).where(
        Reminder.person_id == message.person_id,
        or_(and_(Reminder.state == "queued", due), and_(Reminder.state == "bound", Reminder.outbox_id == message.id)),
    )
    return (await session.scalars(query.order_by(Reminder.starts_at, Reminder.id))).all()


async def list_bound(session: AsyncSession, outbox_id: int) -> Sequence[Reminder]:
    """Return the reminders that a message carries, the next start first."""
    query = select(Reminder).where(Reminder.outbox_id == outbox_id, Reminder.state == "bound")
    return (await session.scalars(query.order_by(Reminder.starts_at, Reminder.id))).all()


async def list_wanted(session: AsyncSession, reminders: Sequence[Reminder], now: datetime) -> set[int]:
    """Return the ids of those reminders whose meeting or course still takes place then, with this person."""
    ids = [reminder.id for reminder in reminders]
    subscribed = (
        select(Subscription.id)
        .where(Subscription.series_id == Meeting.series_id, Subscription.person_id == Reminder.person_id)
        .exists()
    )
    meetings = (
        select(Reminder.id)
        .join(Meeting, Meeting.id == Reminder.meeting_id)
        .outerjoin(
            MeetingReply, and_(MeetingReply.meeting_id == Meeting.id, MeetingReply.person_id == Reminder.person_id)
        )
        .where(
            Reminder.id.in_(ids),
            Meeting.state == "planned",
            Meeting.starts_at == Reminder.starts_at,
            Meeting.starts_at > now,
            func.coalesce(MeetingReply.comes, subscribed),
        )
    )
    courses = (
        select(Reminder.id)
        .join(Course, Course.id == Reminder.course_id)
        .join(CourseDate, CourseDate.course_id == Course.id)
        .join(Enrolment, and_(Enrolment.course_id == Course.id, Enrolment.person_id == Reminder.person_id))
        .where(
            Reminder.id.in_(ids),
            Course.state == "published",
            CourseDate.starts_at == Reminder.starts_at,
            CourseDate.starts_at > now,
            Enrolment.state == "seated",
        )
    )
    return {*await session.scalars(meetings), *await session.scalars(courses)}


async def find_earliest_start(session: AsyncSession, person_id: int, now: datetime) -> datetime | None:
    """Return when the first of the things starts that a person should be reminded of by now."""
    return await session.scalar(
        select(func.min(Reminder.starts_at)).where(
            Reminder.person_id == person_id,
            Reminder.state.in_(("queued", "bound")),
            Reminder.send_at <= now,
            Reminder.starts_at > now,
        )
    )


async def mark_missed(session: AsyncSession, now: datetime) -> int:
    """Give up reminders of what has begun; return how many people who could be reached were not reminded."""
    begun = and_(Reminder.state == "queued", Reminder.starts_at <= now)
    expired = select(OutboxMessage.id).where(OutboxMessage.id == Reminder.outbox_id, OutboxMessage.state == "expired")
    begun = or_(begun, and_(Reminder.state == "bound", Reminder.starts_at <= now, expired.exists()))
    away = select(Person.id).where(Person.id == Reminder.person_id, Person.unreachable_since.is_not(None)).exists()
    await session.execute(update(Reminder).where(begun, away).values(state="dropped"))
    missed = await session.scalars(update(Reminder).where(begun).values(state="missed").returning(Reminder.id))
    return len(missed.all())


async def delete_reminders_before(session: AsyncSession, moment: datetime) -> None:
    """Forget reminders of what started earlier."""
    await session.execute(delete(Reminder).where(Reminder.starts_at < moment))


async def list_course_leads(session: AsyncSession, person_id: int) -> Sequence[int]:
    """Return the lead times that a person chose for courses, the shortest first."""
    query = select(CourseLead.lead_minutes).where(CourseLead.person_id == person_id)
    return (await session.scalars(query.order_by(CourseLead.lead_minutes))).all()


async def list_reminder_settings(session: AsyncSession, person_ids: Collection[int]) -> dict[int, ReminderSettings]:
    """Return how these people want to be reminded, by person; whoever never chose is not among them."""
    found = await session.scalars(select(ReminderSettings).where(ReminderSettings.person_id.in_(person_ids)))
    return {settings.person_id: settings for settings in found}


async def count_sent_since(
    session: AsyncSession, person_ids: Collection[int], kinds: Collection[str], since: datetime
) -> dict[int, int]:
    """Count the messages of some kinds that people got since then, by person."""
    rows = await session.execute(
        select(OutboxMessage.person_id, func.count())
        .where(
            OutboxMessage.person_id.in_(person_ids),
            OutboxMessage.kind.in_(kinds),
            OutboxMessage.state.in_(("sending", "sent", "unknown")),
            OutboxMessage.due_at > since,
        )
        .group_by(OutboxMessage.person_id)
    )
    return {person_id: count for person_id, count in rows if person_id is not None}


def _select_rows(
    person_id: ColumnElement[int] | Any,
    meeting_id: int | None,
    course_id: int | None,
    starts_at: datetime,
    lead_minutes: int,
    send_at: datetime,
    own: ColumnElement[bool],
    state: str,
) -> Select[Any]:
    return select(
        person_id,
        null() if meeting_id is None else literal(meeting_id),
        null() if course_id is None else literal(course_id),
        literal(starts_at, UtcDateTime),
        literal(lead_minutes),
        literal(send_at, UtcDateTime),
        own,
        literal(state),
    )


async def _add_rows(session: AsyncSession, rows: Select[Any]) -> int:
    columns = ["person_id", "meeting_id", "course_id", "starts_at", "lead_minutes", "send_at", "own", "state"]
    added = await session.execute(insert_if_new(session, Reminder).from_select(columns, rows).returning(Reminder.id))
    return len(added.all())


def _reminded(
    subject: ColumnElement[bool], person_id: Any, starts_at: datetime, lead_minutes: int, state: str
) -> ColumnElement[bool]:
    same = select(Reminder.id).where(subject, Reminder.person_id == person_id, Reminder.starts_at == starts_at)
    return (same if state == "missed" else same.where(Reminder.lead_minutes <= lead_minutes)).exists()
