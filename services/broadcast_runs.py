"""A broadcast on its way: how far it has got, paused, stopped, taken back, corrected.

going <-> paused; either -> stopped; going -> done; all of them -> taken_back. What is done to messages that people have
already is done by messages of the outbox, too: it takes as long as sending them took.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcast_changes import add_card_updates, add_messages_of_change, lock_change
from db.broadcasts import (
    UNSENT,
    count_messages,
    list_sent_off_broadcasts,
    lock_broadcast,
    mark_messages,
)
from db.models import Broadcast, BroadcastChange
from services.audit import note_action
from services.broadcasts import AT_ONCE, find_wording, languages_reading
from services.outbox import KINDS

TAKE_BACK_WITHIN: Final = timedelta(hours=48)
"""Telegram deletes messages that are younger (Bot API, `deleteMessage`)."""

SURELY_ARRIVED: Final = timedelta(minutes=3)
"""Longer than any message is on its way, see `LEASE` in `services/delivery.py`."""

STOPPABLE = ("going", "paused")
ON_ITS_WAY_OR_OUT = ("going", "paused", "stopped", "done")


@dataclass(frozen=True)
class Progress:
    """How far a broadcast has got, in people. `left_out` got none by their own wish, or because it was too late."""

    total: int
    sent: int
    parked: int
    failed: int
    left_out: int
    time_left: timedelta | None = None

    @property
    def settled(self) -> int:
        """How many need nothing more."""
        return self.sent + self.parked + self.failed + self.left_out

    @property
    def waiting(self) -> int:
        """How many have yet to get it."""
        return max(self.total - self.settled, 0)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self.settled / self.total if self.total else 1.0


async def look_at_progress(session: AsyncSession, broadcast: Broadcast, *, now: datetime) -> Progress:
    """Return how far a broadcast has got."""
    states = await count_messages(session, broadcast.id)
    queued = sum(states.values())
    total = max(broadcast.recipients or 0, queued) if broadcast.queued_at is None else queued
    failed = states.get("failed", 0) + states.get("unknown", 0)
    progress = Progress(total, states.get("sent", 0), states.get("parked", 0), failed, states.get("expired", 0))
    if broadcast.state != "going":
        return progress
    return Progress(
        total, progress.sent, progress.parked, failed, progress.left_out, _time_left(broadcast, progress, now)
    )


async def pause_broadcast(session: AsyncSession, broadcast_id: int, *, by: int, now: datetime) -> bool:
    """Send no more of it for now; tell whether it was going."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state != "going":
        return False
    broadcast.state, broadcast.timed_from = "paused", None
    await mark_messages(session, broadcast_id, ["new"], "held")
    await note_action(session, by, "paused", ("broadcast", broadcast_id), now=now)
    await _show_on_cards(session, now, broadcast_id)
    return True


async def resume_broadcast(session: AsyncSession, broadcast_id: int, *, by: int, now: datetime) -> bool:
    """Go on sending a paused broadcast; tell whether it was paused."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state != "paused":
        return False
    progress = await look_at_progress(session, broadcast, now=now)
    broadcast.state, broadcast.timed_from, broadcast.timed_count = "going", now, progress.settled
    await mark_messages(session, broadcast_id, ["held"], "new")
    await note_action(session, by, "resumed", ("broadcast", broadcast_id), now=now)
    await _show_on_cards(session, now, broadcast_id)
    return True


async def stop_broadcast(session: AsyncSession, broadcast_id: int, *, by: int, now: datetime) -> bool:
    """Send no more of it for good; tell whether there was anything to stop."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state not in STOPPABLE:
        return False
    await _end(session, broadcast, "stopped", now)
    await note_action(session, by, "ended", ("broadcast", broadcast_id), now=now)
    return True


async def take_broadcast_back(session: AsyncSession, broadcast_id: int, *, by: int, now: datetime) -> bool:
    """Send no more of it and delete it wherever it has arrived; tell whether that is possible."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or not may_take_back(broadcast, now):
        return False
    await _end(session, broadcast, "taken_back", now)
    await _add_change(session, broadcast, "broadcast_taken_back", None, by=by, now=now)
    await note_action(session, by, "withdrawn", ("broadcast", broadcast_id), now=now)
    return True


def may_take_back(broadcast: Broadcast, now: datetime) -> bool:
    """Tell whether Telegram still deletes all of it: the first messages are as old as the broadcast."""
    if broadcast.state not in ON_ITS_WAY_OR_OUT or broadcast.released_at is None:
        return False
    return now < broadcast.released_at + TAKE_BACK_WITHIN


async def correct_broadcast(
    session: AsyncSession, broadcast_id: int, language: str, content: dict[str, Any], *, by: int, now: datetime
) -> bool:
    """Put another text in the place of a wording for all who have it, and for all who get it later."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state not in ON_ITS_WAY_OR_OUT:
        return False
    wording = find_wording(broadcast, language)
    if wording is None:
        return False
    wording.content, wording.revision = content, wording.revision + 1
    await _add_change(session, broadcast, "broadcast_corrected", language, by=by, now=now)
    await note_action(session, by, "changed", ("broadcast", broadcast_id), now=now, language=language)
    return True


async def queue_change(session: AsyncSession, change_id: int, *, default_language: str, now: datetime) -> bool:
    """Queue a change for the next `AT_ONCE` people who have the broadcast; returns whether there may be more."""
    change = await lock_change(session, change_id)
    broadcast = await lock_broadcast(session, change.broadcast_id) if change else None
    if change is None or broadcast is None or change.queued_at is not None:
        return False
    more = await add_messages_of_change(
        session,
        change,
        languages=languages_reading(broadcast, change.language) if change.language else None,
        default_language=default_language,
        priority=KINDS[change.kind].priority,
        limit=AT_ONCE,
        now=now,
        in_flight_by=now + SURELY_ARRIVED,
    )
    if not more:
        change.queued_at = now
    await session.flush()
    return more


async def finish_broadcasts(session: AsyncSession, *, now: datetime) -> Sequence[int]:
    """Note which broadcasts have reached everybody, and return their ids; keep the cards of all others up to date."""
    finished = await list_sent_off_broadcasts(session)
    for broadcast in finished:
        broadcast.state, broadcast.ended_at = "done", now
    await session.flush()
    await _show_on_cards(session, now)
    return [broadcast.id for broadcast in finished]


async def _end(session: AsyncSession, broadcast: Broadcast, state: str, now: datetime) -> None:
    if broadcast.state in STOPPABLE:
        await mark_messages(session, broadcast.id, UNSENT[:2], "expired", state)
    broadcast.state, broadcast.ended_at = state, now
    await session.flush()
    await _show_on_cards(session, now, broadcast.id)


async def _add_change(
    session: AsyncSession, broadcast: Broadcast, kind: str, language: str | None, *, by: int, now: datetime
) -> None:
    session.add(BroadcastChange(broadcast_id=broadcast.id, author_id=by, kind=kind, language=language, made_at=now))
    await session.flush()


async def _show_on_cards(session: AsyncSession, now: datetime, broadcast_id: int | None = None) -> None:
    priority = KINDS["broadcast_progress"].priority
    await add_card_updates(session, broadcast_id=broadcast_id, priority=priority, now=now)


def _time_left(broadcast: Broadcast, progress: Progress, now: datetime) -> timedelta | None:
    """Estimate by how fast it went since it last began to go; None if there is nothing to tell by."""
    done = progress.settled - broadcast.timed_count
    if broadcast.timed_from is None or done <= 0:
        return None
    return (now - broadcast.timed_from) / done * progress.waiting
