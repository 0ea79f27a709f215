"""The life of a queued message: claimed, about to be sent, and exactly one end.

Outcomes follow what Telegram's answers mean. A message that surely was not sent is tried again; one that may have been
sent is tried again only if its kind may repeat, and otherwise ends as "unknown", openly. What a killed process had
claimed is tried again.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcasts import list_broadcast_states
from db.models import OutboxMessage
from db.outbox import ALL_CHATS, ShareOfChats, claim_due, list_abandoned, mark_chat_moved, mark_sent
from services.courtesy import Courtesy, look_up_courtesy, wait_for_morning
from services.meetings import is_news
from services.outbox import KINDS
from services.people import lose_sight
from services.reminders import bind_reminders
from services.staff_topics import lose_topic

LEASE = timedelta(minutes=2)  # longer than any call to Telegram may take
LEFT_LYING = timedelta(seconds=30)
MAX_ATTEMPTS = 8
REMINDERS = ("reminder", "own_reminder")
# What had been claimed when staff paused or stopped its broadcast, or comes back for another try since.
HALTED: dict[str, tuple[str, str | None]] = {
    "paused": ("held", None),
    "stopped": ("expired", "stopped"),
    "taken_back": ("expired", "taken_back"),
}


@dataclass(frozen=True)
class Sent:
    """Telegram took it as this message; None if it only changed one."""

    message_id: int | None


@dataclass(frozen=True)
class NotSent:
    """It surely did not go out: no connection, say. Each such try counts and the pause doubles."""

    reason: str


@dataclass(frozen=True)
class TooMany:
    """Telegram asks to wait (429). That is no failed try, however often it happens."""

    wait: timedelta


@dataclass(frozen=True)
class MaybeSent:
    """The connection was lost after the message was on its way."""

    reason: str


@dataclass(frozen=True)
class TopicGone:
    """Somebody deleted or closed this topic of the staff group; what had arrived in it counts for nothing."""

    thread_id: int


@dataclass(frozen=True)
class Unreachable:
    """The person blocked the bot or left Telegram."""

    reason: str


@dataclass(frozen=True)
class ChatMoved:
    """The group became a supergroup and has another id."""

    chat_id: int


@dataclass(frozen=True)
class Refused:
    """Telegram will never take it as it is."""

    reason: str


Ending = Sent | NotSent | TooMany | MaybeSent | TopicGone | Unreachable | ChatMoved | Refused


@dataclass(frozen=True)
class Attempt:
    """One try to send a message: how it ended, how many of its parts Telegram has taken by now, and as which messages.

    `earlier_ids` are all of them but the one that a `Sent` names.
    """

    message: OutboxMessage
    ending: Ending
    parts_sent: int = 0
    earlier_ids: Sequence[int] = ()


async def claim_messages(
    session: AsyncSession,
    *,
    owner: str,
    now: datetime,
    limit: int,
    share: ShareOfChats = ALL_CHATS,
    in_hand: Collection[int] = (),
) -> Sequence[OutboxMessage]:
    """Lease due messages to `owner`, having freed those that nobody wrote an end for in time.

    What the owner knows to be `in_hand` is left alone, also when the clock has jumped past the end of its lease.
    A replica takes its `share`, so that it knows when it last wrote to a chat; what the others leave lying for
    `LEFT_LYING` it takes, too.
    """
    for message in await list_abandoned(session, now=now):
        if message.id in in_hand:
            continue
        if message.state == "leased":
            message.state = "new"
        else:
            _end_after_death(message, now)
    await session.flush()
    return await claim_due(
        session, owner=owner, now=now, until=now + LEASE, limit=limit, share=share, any_before=now - LEFT_LYING
    )


async def start_sending(
    session: AsyncSession, messages: Sequence[OutboxMessage], *, zone: tzinfo, now: datetime
) -> list[OutboxMessage]:
    """Note that these messages, just claimed, go out now; leave out those that nobody needs or that have to wait."""
    going = []
    courtesy = await look_up_courtesy(session, messages, now=now)
    broadcasts = await list_broadcast_states(session, _broadcasts_of(messages))
    with session.no_autoflush:  # all are written together, or each would cost a statement of its own
        for message in messages:
            if message.expires_at and message.expires_at <= now:
                message.state, message.reason = "expired", "too late to be of use"
            elif message.kind == "broadcast" and (halt := HALTED.get(broadcasts.get(message.broadcast_id or 0, ""))):
                message.state, message.reason = halt
            elif await wait_for_morning(session, message, courtesy.wishes_of(message), zone=zone, now=now):
                continue
            elif reason := await _why_not(session, message, courtesy, now):
                message.state, message.reason = "expired", reason
            else:
                message.state = "sending"
                message.attempts += 1
                courtesy.note(message)
                going.append(message)
    await session.flush()
    return going


def _broadcasts_of(messages: Sequence[OutboxMessage]) -> list[int]:
    return list({message.broadcast_id for message in messages if message.broadcast_id is not None})


async def _why_not(session: AsyncSession, message: OutboxMessage, courtesy: Courtesy, now: datetime) -> str | None:
    if message.kind == "meeting_changed" and not await is_news(session, message):
        return "another change came after it"
    if message.kind not in REMINDERS:
        return "enough for this week" if courtesy.is_too_much(message) else None
    reminders = await bind_reminders(session, message, now=now)
    if not reminders:
        return "not wanted any more"
    message.kind = "own_reminder" if any(reminder.own for reminder in reminders) else "reminder"
    if not courtesy.is_too_much(message):
        return None
    for reminder in reminders:
        reminder.state = "dropped"
    return "enough for this week"


async def postpone(session: AsyncSession, message: OutboxMessage, until: datetime) -> None:
    """Give back a message that was claimed, to be sent later."""
    message.state, message.due_at = "new", until
    await session.flush()


async def settle(session: AsyncSession, attempts: Sequence[Attempt], *, now: datetime) -> None:
    """Write down how sending these messages ended; nothing is left to write of those whose person was forgotten."""
    sent = [
        (each.message.id, each.ending.message_id, each.earlier_ids)
        for each in attempts
        if isinstance(each.ending, Sent)
    ]
    await mark_sent(session, sent)
    for attempt in (each for each in attempts if not isinstance(each.ending, Sent)):
        if stored := await session.get(OutboxMessage, attempt.message.id):
            stored.parts_sent, stored.earlier_ids = attempt.parts_sent, list(attempt.earlier_ids) or None
            await _settle_unsent(session, stored, attempt.ending, now)
    await session.flush()


async def _settle_unsent(session: AsyncSession, message: OutboxMessage, ending: Ending, now: datetime) -> None:
    match ending:
        case TooMany(wait):
            message.state, message.due_at, message.attempts = "new", now + wait, message.attempts - 1
        case NotSent(reason) if message.attempts < MAX_ATTEMPTS:
            message.state, message.reason, message.due_at = "new", reason, now + _pause(message.attempts)
        case NotSent(reason) | Refused(reason):
            message.state, message.reason = "failed", reason
        case TopicGone(thread_id) if topic := KINDS[message.kind].topic:
            message.state, message.parts_sent = "new", 0
            await lose_topic(session, message.chat_id, topic, thread_id)
        case MaybeSent(reason):
            _end_doubtful(message, reason, now)
        case ChatMoved(chat_id):
            message.state = "new"
            await session.flush()
            await mark_chat_moved(session, message.chat_id, chat_id)
        case Unreachable(reason):
            await _park(session, message, reason, now)


async def _park(session: AsyncSession, message: OutboxMessage, reason: str, now: datetime) -> None:
    message.state, message.reason = "parked", reason
    if message.person_id is not None:
        await session.flush()
        await lose_sight(session, message.person_id, reason, now)


def _end_after_death(message: OutboxMessage, now: datetime) -> None:
    # Most of what a dead process had claimed never left it, so whatever its kind, missing it is the likelier mistake.
    again = message.attempts < MAX_ATTEMPTS
    message.state, message.reason = ("new" if again else "unknown"), "the process ended while it was being sent"
    message.due_at = now if again else message.due_at


def _end_doubtful(message: OutboxMessage, reason: str, now: datetime) -> None:
    # Once is enough: a message that got lost twice at this point is more likely to have arrived twice.
    again = KINDS[message.kind].may_repeat and message.attempts < 2
    message.state, message.reason = ("new", reason) if again else ("unknown", reason)
    message.due_at = now + _pause(message.attempts) if again else message.due_at


def _pause(attempts: int) -> timedelta:
    return timedelta(seconds=min(2**attempts, 600))
