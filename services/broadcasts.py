"""Messages from staff to many: drafted, aimed, released once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcasts import add_messages_to_audience, count_audience, lock_broadcast
from db.models import Broadcast
from services.outbox import KINDS


@dataclass(frozen=True)
class ReleaseResult:
    """How many get the broadcast; `released` is False if that was decided before, or there is no such draft."""

    released: bool
    recipients: int = 0


async def draft_broadcast(session: AsyncSession, author_id: int, text_html: str, *, now: datetime) -> Broadcast:
    """Keep what staff want to say, to everyone at first."""
    broadcast = Broadcast(author_id=author_id, text_html=text_html, created_at=now)
    session.add(broadcast)
    await session.flush()
    return broadcast


async def aim_broadcast(
    session: AsyncSession, broadcast_id: int, *, language: str | None, municipality: str | None
) -> Broadcast | None:
    """Choose who gets a draft; returns None if it is gone or was released."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.released_at is not None:
        return None
    broadcast.language, broadcast.municipality = language, municipality
    await session.flush()
    return broadcast


async def count_recipients(session: AsyncSession, broadcast: Broadcast, *, default_language: str) -> int:
    """Count who would get it now."""
    return await count_audience(
        session, language=broadcast.language, municipality=broadcast.municipality, default_language=default_language
    )


async def release_broadcast(
    session: AsyncSession, broadcast_id: int, *, default_language: str, now: datetime
) -> ReleaseResult:
    """Queue a broadcast for everyone in its audience, once."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.released_at is not None:
        return ReleaseResult(released=False)
    broadcast.released_at = now
    recipients = await add_messages_to_audience(
        session, broadcast, default_language=default_language, priority=KINDS["broadcast"].priority, now=now
    )
    return ReleaseResult(released=True, recipients=recipients)
