"""Queries on who is in charge."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Contact


async def list_contacts(session: AsyncSession) -> Sequence[Contact]:
    """Return all offices that are still there, by name."""
    return (await session.scalars(select(Contact).where(Contact.state == "active").order_by(Contact.name))).all()


async def find_contact(session: AsyncSession, contact_id: int) -> Contact | None:
    """Return the office with this id, be it there or not any more."""
    return await session.get(Contact, contact_id)
