"""What the bot says unprompted of guests, helpers and those who are asked to help."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.help_requests import find_help_request
from db.models import HelpReply, OutboxMessage, Tandem
from db.people import get_person
from db.tandems import find_profile, find_tandem
from handlers.help_request_screens import offered_notice, request_notice
from handlers.screen import Screen
from handlers.tandem_screens import agreed_notice, proposal_notice
from locales.words import Words


async def write_tandem_proposal(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Somebody fits, while both can still say yes or no."""
    tandem, other_id = await _other_in_tandem(session, message)
    other = await find_profile(session, other_id)
    return proposal_notice(words, other, tandem.id) if tandem and tandem.state == "open" and other else None


async def write_tandem_agreed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Both said yes: the contact of the other."""
    tandem, other_id = await _other_in_tandem(session, message)
    if tandem is None or tandem.state != "agreed":
        return None
    contact = tandem.helper_contact if other_id == tandem.helper_id else tandem.guest_contact
    return agreed_notice(words, contact, (await get_person(session, other_id)).telegram_id) if contact else None


async def write_tandem_declined(_session: AsyncSession, _message: OutboxMessage, words: Words) -> Screen | None:
    """It did not come about."""
    return Screen(words.html("tandem-not-this-time"))


async def _other_in_tandem(session: AsyncSession, message: OutboxMessage) -> tuple[Tandem | None, int]:
    tandem = await find_tandem(session, message.facts["tandem_id"])
    if tandem is None:
        return None, 0
    return tandem, tandem.guest_id if message.person_id == tandem.helper_id else tandem.helper_id


async def write_help_request(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Staff look for somebody who helps."""
    request = await find_help_request(session, message.facts["request_id"])
    return request_notice(words, request) if request else None


async def write_help_offered(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Somebody would help, for staff."""
    request = await find_help_request(session, message.facts["request_id"])
    reply = await session.get(HelpReply, message.facts["reply_id"])
    if request is None or reply is None:
        return None
    return offered_notice(words, request, reply, (await get_person(session, reply.person_id)).telegram_id)
