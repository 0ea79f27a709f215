"""Queries on what staff write to many in one text: help requests, invitations to be thanked."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import HelpRequest, Invitation

Letter = HelpRequest | Invitation


async def lock_letter(session: AsyncSession, table: type[Letter], letter_id: int) -> Letter | None:
    """Return the letter, kept from all other transactions until this one ends."""
    query = select(table).where(table.id == letter_id).with_for_update()
    letter: Letter | None = await session.scalar(query, execution_options={"populate_existing": True})
    return letter


async def delete_letter(session: AsyncSession, table: type[Letter], letter_id: int) -> bool:
    """Forget a draft; tell whether there was one that had not gone out."""
    gone = delete(table).where(table.id == letter_id, table.sent_at.is_(None)).returning(table.id)
    return await session.scalar(gone) is not None
