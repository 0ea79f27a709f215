"""Offers that people want to find again."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Favourite
from db.offers import delete_favourite, find_offer
from db.rows import add_if_new


async def keep_offer(session: AsyncSession, person_id: int, offer_id: int, *, now: datetime) -> bool:
    """Make an offer a person's favourite; tell whether there is such an offer. Keeping it twice keeps it once."""
    if await find_offer(session, offer_id) is None:
        return False
    await add_if_new(session, Favourite, person_id=person_id, offer_id=offer_id, added_at=now)
    return True


async def drop_offer(session: AsyncSession, person_id: int, offer_id: int) -> None:
    """Make an offer no favourite any more."""
    await delete_favourite(session, person_id, offer_id)
