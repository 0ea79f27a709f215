"""Queries on proposals, and on how often offers are opened."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OfferOpening, Proposal
from db.rows import add_if_new


async def find_proposal(session: AsyncSession, proposal_id: int) -> Proposal | None:
    """Return the proposal with this id."""
    return await session.get(Proposal, proposal_id)


async def lock_proposal(session: AsyncSession, proposal_id: int) -> Proposal | None:
    """Return the proposal, kept from all other transactions until this one ends."""
    return await session.scalar(select(Proposal).where(Proposal.id == proposal_id).with_for_update())


async def find_proposal_from(session: AsyncSession, person_id: int, source: str) -> Proposal | None:
    """Return what a person proposed with this message."""
    return await session.scalar(select(Proposal).where(Proposal.person_id == person_id, Proposal.source == source))


async def count_open_proposals_of(session: AsyncSession, person_id: int) -> int:
    """Return how many of a person's proposals wait for staff."""
    query = select(func.count()).where(Proposal.person_id == person_id, Proposal.state == "open")
    return await session.scalar(query) or 0


async def list_open_proposals(session: AsyncSession, limit: int = 20) -> Sequence[Proposal]:
    """Return the proposals that wait for staff, the oldest first."""
    return (
        await session.scalars(select(Proposal).where(Proposal.state == "open").order_by(Proposal.id).limit(limit))
    ).all()


async def list_open_proposals_on(session: AsyncSession, offer_id: int, limit: int = 20) -> Sequence[Proposal]:
    """Return the proposals on one offer that nobody has decided yet, the oldest first."""
    query = select(Proposal).where(Proposal.state == "open", Proposal.offer_id == offer_id)
    return (await session.scalars(query.order_by(Proposal.id).limit(limit))).all()


async def mark_offer_opened(session: AsyncSession, offer_id: int, today: date) -> None:
    """Count that an offer's card was opened."""
    if await add_if_new(session, OfferOpening, offer_id=offer_id, times=1, last_on=today):
        return
    counted = update(OfferOpening).where(OfferOpening.offer_id == offer_id)
    await session.execute(counted.values(times=OfferOpening.times + 1, last_on=today))


async def list_opened_offer_ids(session: AsyncSession) -> set[int]:
    """Return the offers whose card was ever opened."""
    return set(await session.scalars(select(OfferOpening.offer_id)))
