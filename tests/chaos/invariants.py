"""What has to hold in a database whatever has happened, and what has to be done once all is quiet."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, case, cast, func, literal, or_, select, text, type_coerce
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from db.engine import Database
from db.models import (
    Broadcast,
    Course,
    CourseDate,
    Dialogue,
    Enrolment,
    InboxUpdate,
    OfferRevision,
    OutboxMessage,
    Person,
    Reminder,
    StoredOffer,
    Tandem,
)
from handlers.questions import DIALOGUES
from services.seats import LAST_HOURS

Rule = Callable[[AsyncSession, datetime], Awaitable[list[str]]]

RAW = type_coerce(InboxUpdate.raw, Text)  # as it is stored: encrypted, but an empty one stays empty
HOLDS_A_SEAT = Enrolment.state.in_(("seated", "offered"))
FIRST = 10  # of each kind are named
WITH_A_REASON = ("unknown", "failed", "parked", "expired")
CHANGES = ("broadcast_progress", "broadcast_corrected", "broadcast_taken_back")  # of messages that went out before


async def list_violations(database: Database, now: datetime) -> list[str]:
    """Return, in words, every rule that is broken. These hold at any moment, also right after a kill."""
    return await _check(database, now, AT_ANY_MOMENT)


async def list_left_undone(database: Database, now: datetime) -> list[str]:
    """Return what should have been done by now. It is empty once the bot has run long enough to become quiet."""
    return await _check(database, now, ONCE_QUIET)


async def _check(database: Database, now: datetime, rules: tuple[Rule, ...]) -> list[str]:
    async with database.reading() as session:
        return [f"{rule.__name__}: {what}" for rule in rules for what in await rule(session, now)]


async def seats_are_counted_right(session: AsyncSession, _now: datetime) -> list[str]:
    held = select(func.count()).where(Enrolment.course_id == Course.id, HOLDS_A_SEAT).scalar_subquery()
    rows = await _rows(session, select(Course.id, Course.taken, held, Course.seats).where(Course.taken != held))
    return [f"course {row[0]} counts {row[1]} taken seats, but {row[2]} of {row[3]} are held" for row in rows]


async def no_seat_is_given_twice(session: AsyncSession, _now: datetime) -> list[str]:
    held = func.count(Enrolment.id)
    query = select(Course.id, held, Course.seats).join(Enrolment, Enrolment.course_id == Course.id).where(HOLDS_A_SEAT)
    rows = await _rows(session, query.group_by(Course.id, Course.seats).having(held > Course.seats))
    return [f"course {row[0]} has {row[1]} people on {row[2]} seats" for row in rows]


async def nobody_jumps_the_queue(session: AsyncSession, now: datetime) -> list[str]:
    """Somebody with a later turn was offered a seat, although the earlier one could be reached at that moment.

    Whoever has written since is left out: they may have been out of reach when the offer was made.
    """
    later, offer = aliased(Enrolment), aliased(OutboxMessage)
    query = (
        select(Enrolment.course_id, Enrolment.id, later.id)
        .join(later, and_(later.course_id == Enrolment.course_id, later.state == "offered"))
        .join(offer, offer.key == _offered_as(later))
        .join(Person, Person.id == Enrolment.person_id)
        .where(
            Enrolment.state == "waiting",
            or_(
                Enrolment.since < later.since,
                and_(Enrolment.since == later.since, Enrolment.id < later.id),
            ),
            Person.unreachable_since.is_(None),
            Person.last_seen_at < offer.due_at,
        )
    )
    return [f"in course {row[0]}, {row[2]} was offered a seat before {row[1]}" for row in await _rows(session, query)]


async def an_offered_seat_is_told(session: AsyncSession, _now: datetime) -> list[str]:
    """An offer that nobody hears of would lapse unseen. Guests without anybody who brought them are told by staff."""
    query = (
        select(Enrolment.id, Enrolment.course_id)
        .join(Person, Person.id == func.coalesce(Enrolment.person_id, Enrolment.brought_by_id))
        .outerjoin(OutboxMessage, OutboxMessage.key == _offered_as(Enrolment))
        .where(Enrolment.state == "offered", OutboxMessage.id.is_(None))
    )
    return [f"enrolment {row[0]} in course {row[1]} has no message" for row in await _rows(session, query)]


async def a_course_lasts_from_its_first_date_to_its_last(session: AsyncSession, _now: datetime) -> list[str]:
    first, last = func.min(CourseDate.starts_at), func.max(CourseDate.ends_at)
    query = select(Course.id).outerjoin(CourseDate, CourseDate.course_id == Course.id).group_by(Course.id)
    wrong = or_(first.is_(None), first != Course.starts_at, last != Course.ends_at)
    return [f"course {row[0]}" for row in await _rows(session, query.having(wrong))]


async def messages_have_one_state_that_makes_sense(session: AsyncSession, _now: datetime) -> list[str]:
    message = OutboxMessage
    problem = case(
        (
            and_(message.state == "sent", message.message_id.is_(None), message.kind.not_in(CHANGES)),
            "sent without Telegram's number",
        ),
        (and_(message.state != "sent", message.message_id.is_not(None)), "arrived, but is not sent"),
        (and_(message.state.in_(WITH_A_REASON), message.reason.is_(None)), "ended without a reason"),
        (and_(message.state.in_(("leased", "sending")), message.leased_until.is_(None)), "leased without an end"),
        (and_(message.state == "sending", message.attempts < 1), "goes out without an attempt"),
        (message.attempts < 0, "tried less often than never"),
    )
    query = select(message.id, message.kind, message.state, problem).where(problem.is_not(None))
    return [f"message {row[0]} ({row[1]}, {row[2]}) {row[3]}" for row in await _rows(session, query)]


async def nobody_is_written_the_same_twice(session: AsyncSession, _now: datetime) -> list[str]:
    keys = select(OutboxMessage.key, func.count()).group_by(OutboxMessage.key).having(func.count() > 1)
    number = OutboxMessage.broadcast_id
    news = (
        select(number, OutboxMessage.person_id, func.count())
        .where(OutboxMessage.kind == "broadcast", number.is_not(None))
        .group_by(number, OutboxMessage.person_id)
        .having(func.count() > 1)
    )
    return [
        *(f"{row[1]} messages under the key {row[0]}" for row in await _rows(session, keys)),
        *(f"broadcast {row[0]} goes to person {row[1]} {row[2]} times" for row in await _rows(session, news)),
    ]


async def no_news_goes_out_unreleased(session: AsyncSession, _now: datetime) -> list[str]:
    query = (
        select(Broadcast.id, func.count())
        .join(OutboxMessage, OutboxMessage.broadcast_id == Broadcast.id)
        .where(OutboxMessage.kind == "broadcast", Broadcast.released_at.is_(None))
        .group_by(Broadcast.id)
    )
    return [f"broadcast {row[0]} went to {row[1]} people" for row in await _rows(session, query)]


async def handled_updates_are_emptied(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(InboxUpdate.update_id, InboxUpdate.state).where(InboxUpdate.state != "new", RAW != "")
    return [f"update {row[0]} is {row[1]} and still says something" for row in await _rows(session, query)]


async def handled_updates_are_nobodys_unless_leased(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(InboxUpdate.update_id).where(
        InboxUpdate.state != "new", InboxUpdate.lane != 0, InboxUpdate.leased_by.is_(None)
    )
    return [f"update {row[0]} still says whose it was" for row in await _rows(session, query)]


async def every_lease_is_let_go(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(InboxUpdate.update_id).where(InboxUpdate.leased_by.is_not(None))
    return [f"update {row[0]} is still leased" for row in await _rows(session, query)]


async def waiting_updates_are_whole(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(InboxUpdate.update_id).where(InboxUpdate.state == "new", RAW == "")
    return [f"update {row[0]} waits and is empty" for row in await _rows(session, query)]


async def what_the_bot_waits_for_has_a_taker(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(Dialogue.person_id, Dialogue.state).where(Dialogue.state.not_in(list(DIALOGUES)))
    return [f"nobody takes {row[1]} from person {row[0]}" for row in await _rows(session, query)]


async def bound_reminders_have_their_message(session: AsyncSession, _now: datetime) -> list[str]:
    """A reminder is carried by one message, which goes to the same person."""
    query = (
        select(Reminder.id, Reminder.outbox_id)
        .join(OutboxMessage, OutboxMessage.id == Reminder.outbox_id)
        .where(or_(OutboxMessage.person_id != Reminder.person_id, Reminder.state.in_(("new", "dropped"))))
    )
    return [f"reminder {row[0]} hangs on message {row[1]}" for row in await _rows(session, query)]


async def contacts_wait_for_both(session: AsyncSession, _now: datetime) -> list[str]:
    both = and_(Tandem.helper_contact.is_not(None), Tandem.guest_contact.is_not(None))
    query = select(Tandem.id).where(both, Tandem.state == "open")
    return [f"tandem {row[0]} has both contacts and is open" for row in await _rows(session, query)]


async def no_offer_is_ahead_of_the_count(session: AsyncSession, _now: datetime) -> list[str]:
    counted = select(func.coalesce(func.max(OfferRevision.number), 0)).scalar_subquery()
    query = select(StoredOffer.id, StoredOffer.revision).where(StoredOffer.revision > counted)
    return [f"offer {row[0]} is of revision {row[1]}, which is not yet" for row in await _rows(session, query)]


async def the_file_is_sound(session: AsyncSession, _now: datetime) -> list[str]:
    if session.get_bind().dialect.name != "sqlite":
        return []
    found = [str(row[0]) for row in await session.execute(text("PRAGMA integrity_check"))]
    orphans = (await session.execute(text("PRAGMA foreign_key_check"))).all()
    return [*(one for one in found if one != "ok"), *(f"{row[0]} points at a missing {row[2]}" for row in orphans)]


async def every_update_is_handled(session: AsyncSession, _now: datetime) -> list[str]:
    query = select(InboxUpdate.update_id).where(InboxUpdate.state == "new")
    return [f"update {row[0]} waits" for row in await _rows(session, query)]


async def every_message_has_ended(session: AsyncSession, now: datetime) -> list[str]:
    due = and_(OutboxMessage.state == "new", OutboxMessage.due_at <= now)
    query = select(OutboxMessage.id, OutboxMessage.kind, OutboxMessage.state)
    rows = await _rows(session, query.where(or_(OutboxMessage.state.in_(("leased", "sending")), due)))
    return [f"message {row[0]} ({row[1]}) is still {row[2]}" for row in rows]


async def every_offer_of_a_seat_is_open(session: AsyncSession, now: datetime) -> list[str]:
    query = select(Enrolment.id).where(Enrolment.state == "offered", Enrolment.offered_until <= now)
    return [f"the offer to enrolment {row[0]} should have ended" for row in await _rows(session, query)]


async def no_seat_is_free_while_somebody_waits(session: AsyncSession, now: datetime) -> list[str]:
    """Up to the last hours, in which it belongs to whoever taps first."""
    query = (
        select(Course.id, Enrolment.id)
        .join(Enrolment, Enrolment.course_id == Course.id)
        .join(Person, Person.id == func.coalesce(Enrolment.person_id, Enrolment.brought_by_id))
        .where(
            Course.state == "published",
            Course.starts_at > now + LAST_HOURS,
            Course.taken < Course.seats,
            Enrolment.state == "waiting",
            Person.unreachable_since.is_(None),
        )
    )
    return [f"in course {row[0]}, enrolment {row[1]} waits" for row in await _rows(session, query)]


def _offered_as(enrolment: type[Enrolment]) -> ColumnElement[str]:
    """Return the key of the message that tells of an offered seat."""
    return literal("seat_offered:") + cast(enrolment.id, Text) + literal(":") + cast(enrolment.revision, Text)


async def _rows(session: AsyncSession, query: Select[*tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await session.execute(query.limit(FIRST))]


AT_ANY_MOMENT: tuple[Rule, ...] = (
    seats_are_counted_right,
    no_seat_is_given_twice,
    nobody_jumps_the_queue,
    an_offered_seat_is_told,
    a_course_lasts_from_its_first_date_to_its_last,
    messages_have_one_state_that_makes_sense,
    nobody_is_written_the_same_twice,
    no_news_goes_out_unreleased,
    handled_updates_are_emptied,
    handled_updates_are_nobodys_unless_leased,
    waiting_updates_are_whole,
    what_the_bot_waits_for_has_a_taker,
    bound_reminders_have_their_message,
    contacts_wait_for_both,
    no_offer_is_ahead_of_the_count,
    the_file_is_sound,
)
ONCE_QUIET: tuple[Rule, ...] = (
    every_update_is_handled,
    every_lease_is_let_go,
    every_message_has_ended,
    every_offer_of_a_seat_is_open,
    no_seat_is_free_while_somebody_waits,
)
