"""The one road out: what the bot says unprompted is written here, in the transaction that decided it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage, Person
from db.rows import add_if_new

Topic = Literal["questions", "suggestions", "reports"]


@dataclass(frozen=True)
class MessageKind:
    """How messages of a kind are treated.

    Telegram has no idempotency key, so after a connection lost at the wrong moment nobody knows whether a message
    arrived; mostly it did. `may_repeat` says which mistake is the smaller one: a reminder twice is better than a
    meeting missed, news twice is worse than news missed. Of several due messages the lower `priority` goes first.

    `at_night`, in a person's quiet hours, a message goes out as ever ("loud"), without a sound ("silent"), or waits for
    the morning ("wait"). Those that are `capped` are not about the person's own sign-up and count against their cap.
    Those to staff go to a `topic` of their group, if it has topics.
    """

    may_repeat: bool
    priority: int
    at_night: Literal["loud", "silent", "wait"] = "loud"
    capped: bool = False
    topic: Topic | None = None


KINDS: dict[str, MessageKind] = {
    "staff_answer": MessageKind(may_repeat=True, priority=0),
    "question": MessageKind(may_repeat=True, priority=0, topic="questions"),
    "question_state": MessageKind(may_repeat=True, priority=0, topic="questions"),
    "question_taken": MessageKind(may_repeat=True, priority=2, at_night="silent"),
    "question_closed": MessageKind(may_repeat=True, priority=0),
    "question_handed": MessageKind(may_repeat=True, priority=1, at_night="silent"),
    "questions_waiting": MessageKind(may_repeat=True, priority=2, at_night="silent", topic="questions"),
    "course_cancelled": MessageKind(may_repeat=True, priority=0),
    "course_changed": MessageKind(may_repeat=True, priority=1, at_night="silent"),
    "offer_lapsed": MessageKind(may_repeat=True, priority=1, at_night="silent"),
    "seat_open": MessageKind(may_repeat=True, priority=1, at_night="silent"),
    "seat_offered": MessageKind(may_repeat=True, priority=1, at_night="silent"),
    "resource_request": MessageKind(may_repeat=True, priority=1),
    "resource_answer": MessageKind(may_repeat=True, priority=1),
    "meeting_changed": MessageKind(may_repeat=True, priority=1, at_night="wait"),
    "series_changed": MessageKind(may_repeat=True, priority=1, at_night="wait"),
    "funding_deadline": MessageKind(may_repeat=True, priority=2, at_night="wait"),
    "proposal": MessageKind(may_repeat=True, priority=1, at_night="wait", topic="suggestions"),
    "proposal_decided": MessageKind(may_repeat=True, priority=1, at_night="wait"),
    "offer_check": MessageKind(may_repeat=True, priority=3, at_night="wait", topic="suggestions"),
    "content_draft": MessageKind(may_repeat=True, priority=2, topic="reports"),
    "own_reminder": MessageKind(may_repeat=True, priority=2, at_night="wait"),
    "reminder": MessageKind(may_repeat=True, priority=2, at_night="wait", capped=True),
    "content_conflict": MessageKind(may_repeat=True, priority=3, topic="reports"),
    "dead_links": MessageKind(may_repeat=True, priority=3, topic="reports"),
    "review_list": MessageKind(may_repeat=True, priority=3, topic="reports"),
    "reminders_missed": MessageKind(may_repeat=True, priority=3, topic="reports"),
    "gap_answered": MessageKind(may_repeat=True, priority=3),
    "tandem_proposal": MessageKind(may_repeat=True, priority=2),
    "tandem_agreed": MessageKind(may_repeat=True, priority=1),
    "tandem_declined": MessageKind(may_repeat=True, priority=2),
    "help_request": MessageKind(may_repeat=True, priority=2),
    "help_offered": MessageKind(may_repeat=True, priority=1, topic="suggestions"),
    "invitation": MessageKind(may_repeat=False, priority=4),
    "certificate_ready": MessageKind(may_repeat=True, priority=2),
    "conduct_noted": MessageKind(may_repeat=True, priority=1),
    "conduct_due": MessageKind(may_repeat=True, priority=2),
    "role_taken": MessageKind(may_repeat=True, priority=2, at_night="wait"),
    "role_ended": MessageKind(may_repeat=True, priority=2, at_night="wait"),
    "failure_report": MessageKind(may_repeat=False, priority=3, topic="reports"),
    "broadcast_asked": MessageKind(may_repeat=True, priority=1),
    "broadcast_progress": MessageKind(may_repeat=True, priority=1),
    "broadcast_test": MessageKind(may_repeat=True, priority=0),
    "broadcast_report": MessageKind(may_repeat=True, priority=3, topic="reports"),
    "broadcast_replied": MessageKind(may_repeat=True, priority=2, topic="questions"),
    "broadcast_reply_answer": MessageKind(may_repeat=True, priority=0),
    "broadcast_draft": MessageKind(may_repeat=True, priority=0),
    "broadcast_taken_back": MessageKind(may_repeat=True, priority=1),
    "broadcast_corrected": MessageKind(may_repeat=True, priority=2),
    "broadcast": MessageKind(may_repeat=False, priority=4, at_night="silent", capped=True),
}


async def write_to_person(
    session: AsyncSession,
    person: Person,
    kind: str,
    key: str,
    facts: dict[str, Any],
    *,
    due_at: datetime,
    expires_at: datetime | None = None,
) -> bool:
    """Queue a message to a person; `key` names it for ever, so that planning it twice queues it once.

    Returns whether it goes out. For somebody who can't be reached now it is kept until they are back, if it is of a
    kind that must not be missed.
    """
    if person.unreachable_since is None:
        return await _queue(session, kind, key, facts, person.telegram_id, due_at, person.id, expires_at)
    if KINDS[kind].may_repeat:
        await _queue(session, kind, key, facts, person.telegram_id, due_at, person.id, expires_at, state="parked")
    return False


async def write_to_staff(
    session: AsyncSession, chat_id: int, kind: str, key: str, facts: dict[str, Any], *, due_at: datetime
) -> bool:
    """Queue a message to the staff group; returns whether it was queued."""
    return await _queue(session, kind, key, facts, chat_id, due_at)


async def _queue(
    session: AsyncSession,
    kind: str,
    key: str,
    facts: dict[str, Any],
    chat_id: int,
    due_at: datetime,
    person_id: int | None = None,
    expires_at: datetime | None = None,
    state: str = "new",
) -> bool:
    return await add_if_new(
        session,
        OutboxMessage,
        key=f"{kind}:{key}",
        kind=kind,
        priority=KINDS[kind].priority,
        person_id=person_id,
        chat_id=chat_id,
        facts=facts,
        state=state,
        attempts=0,
        due_at=due_at,
        expires_at=expires_at,
    )
