"""Messages from staff to many: drafted, aimed, released once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import from_json
from db.audiences import count_audiences
from db.broadcasts import add_messages_to_audience, lock_broadcast
from db.models import Broadcast, BroadcastWording
from services.outbox import KINDS

AT_ONCE = 10_000  # people; at Telegram's usual limit it takes over five minutes to write to them


@dataclass(frozen=True)
class ReleaseResult:
    """How many get the broadcast; `released` is False if that was decided before, or there is no such draft."""

    released: bool
    recipients: int = 0


async def draft_broadcast(
    session: AsyncSession, author_id: int | None, content: dict[str, Any], *, language: str, now: datetime
) -> Broadcast:
    """Keep what staff want to say, in one language and to everyone at first."""
    broadcast = Broadcast(author_id=author_id, created_at=now)
    broadcast.wordings = [BroadcastWording(language=language, content=content, author_id=author_id)]
    session.add(broadcast)
    await session.flush()
    return broadcast


async def count_recipients(session: AsyncSession, broadcast: Broadcast, *, default_language: str, now: datetime) -> int:
    """Count who would get it now."""
    return (await count_audiences(session, [from_json(broadcast.audience)], Frame(default_language, now)))[0]


async def release_broadcast(
    session: AsyncSession, broadcast_id: int, *, default_language: str, now: datetime
) -> ReleaseResult:
    """Send a broadcast to everyone in its audience, once. The first of them are queued here, see `queue_more`."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state != "draft":
        return ReleaseResult(released=False)
    broadcast.state, broadcast.released_at = "going", now
    recipients = await count_recipients(session, broadcast, default_language=default_language, now=now)
    await queue_more(session, broadcast_id, default_language=default_language, now=now)
    return ReleaseResult(released=True, recipients=recipients)


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
    wordings = {wording.language: wording for wording in broadcast.wordings}
    return next((wordings[tag] for tag in (language, "de") if tag in wordings), broadcast.wordings[0])
