"""Messages from staff to many: written in one language or several, aimed, released, sent once.

draft -> asked, if a second person has to release it -> scheduled, if it has a time -> going. Any change makes it a
draft again, so that nobody releases what they have not seen. What can be done to a broadcast once it is going is in
`services/broadcast_runs.py`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import from_json
from db.audiences import count_audiences, select_audience
from db.broadcasts import add_messages_to_audience, count_by_language, list_due_broadcasts, lock_broadcast
from db.models import Broadcast, BroadcastWording
from locales.languages import LANGUAGES
from services.audit import note_action, note_by_clock
from services.outbox import KINDS, write_to_staff

AT_ONCE = 10_000  # people; at Telegram's usual limit it takes over five minutes to write to them
BEFORE_RELEASE = ("draft", "asked", "scheduled")

Release = Literal["released", "scheduled", "asked", "own", "over", "nobody", "gone"]


@dataclass(frozen=True)
class ReleaseResult:
    """What came of a release, and how many get the broadcast.

    "own": it takes a second person, who is not its author; "over": what it is about has ended; "nobody" would get it;
    "gone": it was decided before, or there is no such draft.
    """

    outcome: Release
    recipients: int = 0

    @property
    def released(self) -> bool:
        """Whether it goes out now."""
        return self.outcome == "released"


@dataclass(frozen=True)
class Readership:
    """Who gets which wording: the number of people by language, and in which language each of these reads it."""

    counts: dict[str, int]
    reads: dict[str, str]

    @property
    def total(self) -> int:
        """How many people get the broadcast."""
        return sum(self.counts.values())

    def readers(self, language: str) -> int:
        """Return how many people get this wording."""
        return sum(count for spoken, count in self.counts.items() if self.reads[spoken] == language)

    @property
    def without_own(self) -> dict[str, int]:
        """The languages that have readers but no wording, most readers first."""
        missing = {spoken: count for spoken, count in self.counts.items() if self.reads[spoken] != spoken}
        return dict(sorted(missing.items(), key=lambda each: -each[1]))


async def draft_broadcast(
    session: AsyncSession, author_id: int | None, content: dict[str, Any], *, language: str, now: datetime
) -> Broadcast:
    """Keep what staff want to say, in one language and to everyone at first."""
    broadcast = Broadcast(author_id=author_id, created_at=now, state="draft", buttons=[])
    broadcast.wordings = [BroadcastWording(language=language, content=content, author_id=author_id)]
    session.add(broadcast)
    await session.flush()
    return broadcast


async def draft_about(
    session: AsyncSession,
    author_id: int,
    contents: dict[str, dict[str, Any]],
    *,
    button: dict[str, Any],
    expires_at: datetime,
    now: datetime,
) -> Broadcast:
    """Draft a broadcast about something that has a button of its own and an end; `contents` by language."""
    broadcast = Broadcast(author_id=author_id, created_at=now, state="draft", buttons=[button], expires_at=expires_at)
    broadcast.wordings = [
        BroadcastWording(language=language, content=content, author_id=author_id)
        for language, content in contents.items()
    ]
    session.add(broadcast)
    await session.flush()
    return broadcast


async def reopen_broadcast(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Return a broadcast that may still be changed, as a draft from now on; None if it is gone or on its way."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state not in BEFORE_RELEASE:
        return None
    broadcast.state = "draft"
    await session.flush()
    return broadcast


async def put_wording(
    session: AsyncSession, broadcast_id: int, language: str, content: dict[str, Any], *, author_id: int
) -> Broadcast | None:
    """Say it in one more language, or anew in one of those; returns None if it is too late."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return None
    wording = find_wording(broadcast, language)
    if wording is None:
        broadcast.wordings.append(BroadcastWording(language=language, content=content, author_id=author_id))
    else:
        wording.content, wording.author_id = content, author_id
    await session.flush()
    return broadcast


async def drop_wording(session: AsyncSession, broadcast_id: int, language: str) -> Broadcast | None:
    """Take a wording out, but for the last one; returns None if it is too late."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return None
    wording = find_wording(broadcast, language)
    if wording is not None and len(broadcast.wordings) > 1:
        broadcast.wordings.remove(wording)
        await session.flush()
    return broadcast


async def time_broadcast(
    session: AsyncSession, broadcast_id: int, *, send_at: datetime | None, expires_at: datetime | None
) -> Broadcast | None:
    """Set when it goes out, None being at once, and when it is of no use any more; returns None if it is too late."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return None
    broadcast.send_at, broadcast.expires_at = send_at, expires_at
    await session.flush()
    return broadcast


async def drop_broadcast(session: AsyncSession, broadcast_id: int) -> bool:
    """Give up a broadcast that is not on its way; tell whether it was that far from it."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return False
    broadcast.state = "dropped"
    await session.flush()
    return True


async def count_recipients(session: AsyncSession, broadcast: Broadcast, *, default_language: str, now: datetime) -> int:
    """Count who would get it now."""
    return (await count_audiences(session, [from_json(broadcast.audience)], Frame(default_language, now)))[0]


async def count_readership(
    session: AsyncSession, broadcast: Broadcast, *, default_language: str, now: datetime
) -> Readership:
    """Count who would get which wording now."""
    recipients = select_audience(from_json(broadcast.audience), Frame(default_language, now))
    counts = await count_by_language(session, recipients, default_language=default_language)
    return Readership(counts, {spoken: wording_for(broadcast, spoken).language for spoken in counts})


async def ask_for_release(
    session: AsyncSession, broadcast_id: int, *, staff_chat_id: int | None, default_language: str, now: datetime
) -> ReleaseResult:
    """Ask for a second person to release a draft; the staff group hears of it."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state != "draft":
        return ReleaseResult("gone")
    recipients = await count_recipients(session, broadcast, default_language=default_language, now=now)
    if obstacle := _obstacle(broadcast, recipients, now):
        return ReleaseResult(obstacle)
    broadcast.state = "asked"
    if staff_chat_id is not None:
        key, facts = f"{broadcast.id}:{now.timestamp():.0f}", {"broadcast_id": broadcast.id}
        await write_to_staff(session, staff_chat_id, "broadcast_asked", key, facts, due_at=now)
    await session.flush()
    return ReleaseResult("asked", recipients)


async def release_broadcast(
    session: AsyncSession,
    broadcast_id: int,
    *,
    default_language: str,
    now: datetime,
    releaser_id: int | None = None,
    needs_second_person: bool = False,
) -> ReleaseResult:
    """Send a broadcast to everyone in its audience, once, or let it wait for its time.

    The first of them are queued here, see `queue_more`.
    """
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state not in (("asked",) if needs_second_person else ("draft", "asked")):
        return ReleaseResult("gone")
    if needs_second_person and releaser_id in _writers(broadcast):
        return ReleaseResult("own")
    recipients = await count_recipients(session, broadcast, default_language=default_language, now=now)
    if obstacle := _obstacle(broadcast, recipients, now):
        return ReleaseResult(obstacle)
    broadcast.released_by_id = releaser_id
    await note_action(session, releaser_id, "sent", ("broadcast", broadcast.id), now=now, count=recipients)
    if broadcast.send_at is not None and broadcast.send_at > now:
        broadcast.state = "scheduled"
        await session.flush()
        return ReleaseResult("scheduled", recipients)
    await _set_out(session, broadcast, recipients, default_language=default_language, now=now)
    return ReleaseResult("released", recipients)


async def start_due_broadcasts(session: AsyncSession, *, default_language: str, now: datetime) -> Sequence[int]:
    """Send the scheduled broadcasts whose time has come, but for those whose end has come, too; return their ids."""
    due = await list_due_broadcasts(session, now)
    for broadcast in due:
        if broadcast.expires_at is not None and broadcast.expires_at <= now:
            broadcast.state, broadcast.ended_at = "stopped", now
            await note_by_clock(session, broadcast.released_by_id, "ended", ("broadcast", broadcast.id), now=now)
        else:
            recipients = await count_recipients(session, broadcast, default_language=default_language, now=now)
            by, what = broadcast.released_by_id, ("broadcast", broadcast.id)
            await note_by_clock(session, by, "started", what, now=now, count=recipients)
            await _set_out(session, broadcast, recipients, default_language=default_language, now=now)
    await session.flush()
    return [broadcast.id for broadcast in due]


async def queue_more(session: AsyncSession, broadcast_id: int, *, default_language: str, now: datetime) -> bool:
    """Queue a released broadcast for the next `AT_ONCE` people; returns whether there may be more.

    A million messages in one transaction would keep everybody else from the database for a minute.
    """
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state != "going" or broadcast.queued_at is not None:
        return False
    frame, priority = Frame(default_language, now), KINDS["broadcast"].priority
    more = await add_messages_to_audience(session, broadcast, frame, priority=priority, limit=AT_ONCE)
    if not more:
        broadcast.queued_at = now
    await session.flush()
    return more


def wording_for(broadcast: Broadcast, language: str) -> BroadcastWording:
    """Return what somebody who speaks this language gets: their own wording, the German one, or the first."""
    own = find_wording(broadcast, language) or find_wording(broadcast, "de")
    return own or broadcast.wordings[0]


def find_wording(broadcast: Broadcast, language: str) -> BroadcastWording | None:
    """Return the wording in this language, if there is one."""
    return next((wording for wording in broadcast.wordings if wording.language == language), None)


def languages_reading(broadcast: Broadcast, language: str) -> list[str]:
    """Return the languages whose speakers get the wording in this one."""
    return [tag for tag in LANGUAGES if wording_for(broadcast, tag).language == language]


def _writers(broadcast: Broadcast) -> set[int | None]:
    return {broadcast.author_id, *(wording.author_id for wording in broadcast.wordings)} - {None}


def _obstacle(broadcast: Broadcast, recipients: int, now: datetime) -> Literal["over", "nobody"] | None:
    over = broadcast.expires_at is not None and broadcast.expires_at <= max(now, broadcast.send_at or now)
    if over:
        return "over"
    return "nobody" if not recipients else None


async def _set_out(
    session: AsyncSession, broadcast: Broadcast, recipients: int, *, default_language: str, now: datetime
) -> None:
    broadcast.state, broadcast.recipients = "going", recipients
    broadcast.released_at = broadcast.timed_from = now
    await queue_more(session, broadcast.id, default_language=default_language, now=now)
