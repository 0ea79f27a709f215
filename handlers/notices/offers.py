"""What the bot says unprompted of offers: what people propose, and whether they are still true."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage, Proposal
from db.offers import OfferRow, find_offer
from db.proposals import find_proposal
from handlers.offer_checks import check_screen
from handlers.proposal_screens import decided_screen, staff_proposal_screen
from handlers.screen import Screen
from locales.words import Words


async def write_proposal(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """What somebody proposes to change in an offer, for staff to decide."""
    proposal = await find_proposal(session, message.facts["proposal_id"])
    if proposal is None:
        return None
    return staff_proposal_screen(words, proposal, await _offer_of(session, proposal))


async def write_proposal_decided(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """What became of a proposal, for whoever made it."""
    proposal = await find_proposal(session, message.facts["proposal_id"])
    return decided_screen(words, proposal, await _offer_of(session, proposal)) if proposal else None


async def _offer_of(session: AsyncSession, proposal: Proposal) -> OfferRow | None:
    return await find_offer(session, proposal.offer_id) if proposal.offer_id else None


async def write_offer_check(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Is this offer still true?"""
    offer = await find_offer(session, message.facts["offer_id"])
    if offer is None or offer["state"] != "active":
        return None
    return check_screen(words, offer, in_group=message.person_id is None)
