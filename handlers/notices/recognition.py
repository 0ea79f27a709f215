"""What the bot says unprompted of certificates, invitations and certificates of conduct."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.conduct import find_conduct_note
from db.courses import find_course
from db.models import OutboxMessage
from db.people import get_person
from db.thanks import find_invitation
from handlers.certificate_screens import ready_notice
from handlers.conduct_screens import due_notice, noted_notice
from handlers.screen import Screen
from handlers.thanks_screens import invitation_screen
from locales.words import Words
from services.certificates import has_attended


async def write_invitation(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A thank-you event, for those who want to be thanked."""
    invitation = await find_invitation(session, message.facts["invitation_id"])
    person = await get_person(session, message.person_id or 0)
    return invitation_screen(words, invitation) if invitation and person.wants_praise else None


async def write_certificate_ready(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A confirmation of attendance can be had."""
    course = await find_course(session, message.facts["course_id"])
    if course is None or message.person_id is None or not await has_attended(session, course.id, message.person_id):
        return None
    person = await get_person(session, message.person_id)
    return ready_notice(words, course, praise=person.wants_praise)


async def write_conduct_noted(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Staff have seen the certificate of conduct."""
    note = await find_conduct_note(session, message.person_id or 0)
    return noted_notice(words, note) if note else None


async def write_conduct_due(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """The certificate of conduct has to be shown anew, unless it was meanwhile."""
    note = await find_conduct_note(session, message.person_id or 0)
    if note is None or note.again_on.isoformat() != message.facts["again_on"]:
        return None  # a newer certificate was shown meanwhile
    return due_notice(words, note, today=message.due_at.astimezone(words.zone).date())
