"""Queries on the inbox of updates."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import InboxUpdate
from db.rows import insert_if_new


async def add_updates(session: AsyncSession, updates: Iterable[dict[str, Any]]) -> None:
    """Store raw updates (`update_id`, `lane`, `raw`, `received_at`); those already known stay as they are."""
    if rows := [{**row, "state": "new"} for row in updates]:
        await session.execute(insert_if_new(session, InboxUpdate), rows)


async def list_waiting(session: AsyncSession, *, excluding: Iterable[int], limit: int) -> Sequence[InboxUpdate]:
    """Return updates that are not handled yet, in Telegram's order."""
    query = (
        select(InboxUpdate)
        .where(InboxUpdate.state == "new", InboxUpdate.update_id.not_in(list(excluding)))
        .order_by(InboxUpdate.update_id)
        .limit(limit)
    )
    return (await session.scalars(query)).all()


async def mark_handled(session: AsyncSession, update_id: int) -> None:
    """Note that an update needs no more work, and forget what it said and whose it was."""
    await _settle(session, update_id, "done")


async def mark_failed(session: AsyncSession, update_id: int) -> None:
    """Note that an update could not be handled, and forget what it said and whose it was."""
    await _settle(session, update_id, "failed")


async def delete_handled_before(session: AsyncSession, moment: datetime) -> None:
    """Forget the ids of updates so old that Telegram can't repeat them any more."""
    await session.execute(delete(InboxUpdate).where(InboxUpdate.state != "new", InboxUpdate.received_at < moment))


async def _settle(session: AsyncSession, update_id: int, state: str) -> None:
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.update_id == update_id, InboxUpdate.state == "new")
        .values(state=state, raw="", lane=0)
    )
