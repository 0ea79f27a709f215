"""Queries on what staff ask of helpers, and what these said."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import HelpReply, HelpRequest


async def find_help_request(session: AsyncSession, request_id: int) -> HelpRequest | None:
    """Return the request with this id."""
    return await session.get(HelpRequest, request_id)


async def find_help_reply(session: AsyncSession, request_id: int, person_id: int) -> HelpReply | None:
    """Return what a person said to a request."""
    mine = (HelpReply.request_id == request_id, HelpReply.person_id == person_id)
    return await session.scalar(select(HelpReply).where(*mine))


async def delete_help_requests_before(session: AsyncSession, moment: datetime) -> None:
    """Forget old requests with what people said to them."""
    await session.execute(delete(HelpRequest).where(HelpRequest.created_at < moment))
