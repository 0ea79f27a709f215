"""How unprompted messages read: facts from the outbox, words in the language the person speaks when it is sent."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, datetime

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from db.board import find_request, find_resource
from db.conduct import find_conduct_note
from db.courses import find_course
from db.engine import remembering
from db.enrolments import find_enrolment_by_id
from db.funding import find_funding_reminder, find_programme
from db.help_requests import find_help_request
from db.meetings import find_meeting, find_reply, find_series, list_leads, list_next_meetings
from db.models import Broadcast, Course, Enrolment, HelpReply, OutboxMessage, Proposal, Tandem
from db.offers import OfferRow, find_offer
from db.people import get_person, list_people
from db.proposals import find_proposal
from db.questions import find_question
from db.tandems import find_profile, find_tandem
from db.thanks import find_invitation
from handlers.board_screens import answer_screen, request_screen
from handlers.broadcasts import broadcast_screen
from handlers.certificate_screens import ready_notice
from handlers.conduct_screens import due_notice, noted_notice
from handlers.content_notices import (
    write_content_conflict,
    write_content_draft,
    write_dead_links,
    write_review_list,
)
from handlers.course_screens import course_screen, find_standing, title_in
from handlers.funding_screens import deadline_screen
from handlers.help_request_screens import offered_notice, request_notice
from handlers.meeting_screens import cancelled_screen, changed_series_screen, moved_screen
from handlers.offer_checks import check_screen
from handlers.participant_screens import guest_screen
from handlers.proposal_screens import decided_screen, staff_proposal_screen
from handlers.reminders import write_reminder
from handlers.screen import Screen, button
from handlers.tandem_screens import agreed_notice, proposal_notice
from handlers.thanks_screens import invitation_screen
from handlers.toolbox import Toolbox
from locales.languages import LANGUAGES
from locales.words import Words
from services.certificates import has_attended
from services.delivery import NotSent, Refused
from services.people import profile_of

log = structlog.get_logger(__name__)

Notice = Screen | NotSent | Refused

Writer = Callable[[AsyncSession, OutboxMessage, Words], Awaitable[Screen | None]]


async def write_notices(messages: Sequence[OutboxMessage], tools: Toolbox) -> dict[int, Notice]:
    """Return for each message, by its id, what to send or why there is nothing to send."""
    notices: dict[int, Notice] = {}
    async with tools.database.reading() as session, remembering(session):
        await _load_people(session, messages)
        for message in messages:
            notices[message.id] = await _write_notice(session, message, tools)
    return notices


async def _load_people(session: AsyncSession, messages: Sequence[OutboxMessage]) -> None:
    """Read everybody written to at once; a query each would cost more than sending."""
    try:
        await list_people(session, {message.person_id for message in messages if message.person_id is not None})
    except SQLAlchemyError:
        await session.rollback()  # each message says for itself what failed


async def _write_notice(session: AsyncSession, message: OutboxMessage, tools: Toolbox) -> Notice:
    try:
        language = tools.default_language
        if message.person_id is not None:
            language = profile_of(await get_person(session, message.person_id), tools.default_language).language
        screen = await WRITERS[message.kind](session, message, Words(language, tools.zone))
    except SQLAlchemyError as error:
        log.error("message can't be written now", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
        await session.rollback()  # or the next message could not be read either
        return NotSent(f"the database failed: {type(error).__name__}")
    except Exception as error:
        log.error("message can't be written", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
        return Refused(f"can't be written: {type(error).__name__}")
    return screen or Refused("what it was about is gone")


async def _meeting_changed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    meeting = await find_meeting(session, message.facts["meeting_id"])
    series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None or message.person_id is None:
        return None
    if meeting.state != "planned":
        next_dates = await list_next_meetings(session, meeting.starts_at, series_id=series.id, limit=1)
        return cancelled_screen(words, series, meeting, next_dates)
    reply = await find_reply(session, meeting.id, message.person_id)
    was = datetime.fromisoformat(message.facts["was"])
    return moved_screen(words, series, meeting, was, reply.comes if reply else None)


async def _series_changed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    series = await find_series(session, message.facts["series_id"])
    if series is None or message.person_id is None:
        return None
    next_dates = await list_next_meetings(session, message.due_at, series_id=series.id)
    leads = await list_leads(session, series.id, message.person_id)
    return changed_series_screen(words, series, next_dates, leads)


async def _reminders_missed(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    return Screen(words.html("reminders-missed", count=message.facts["count"]))


async def _resource_request(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    request = await find_request(session, message.facts["request_id"])
    resource = await find_resource(session, request.resource_id) if request else None
    if request is None or resource is None or request.state != "asked":
        return None
    return request_screen(words, resource, request)


async def _resource_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    request = await find_request(session, message.facts["request_id"])
    resource = await find_resource(session, request.resource_id) if request else None
    if request is None or resource is None:
        return None
    return answer_screen(words, resource, request, to_owner=message.person_id == resource.owner_id)


async def _proposal(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    proposal = await find_proposal(session, message.facts["proposal_id"])
    if proposal is None:
        return None
    return staff_proposal_screen(words, proposal, await _offer_of(session, proposal))


async def _proposal_decided(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    proposal = await find_proposal(session, message.facts["proposal_id"])
    return decided_screen(words, proposal, await _offer_of(session, proposal)) if proposal else None


async def _offer_of(session: AsyncSession, proposal: Proposal) -> OfferRow | None:
    return await find_offer(session, proposal.offer_id) if proposal.offer_id else None


async def _offer_check(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    offer = await find_offer(session, message.facts["offer_id"])
    if offer is None or offer["state"] != "active":
        return None
    return check_screen(words, offer, in_group=message.person_id is None)


async def _funding_deadline(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    deadline = date.fromisoformat(message.facts["deadline_on"])
    programme = await find_programme(session, message.facts["programme_id"])
    if programme is None or programme.deadline_on != deadline or message.person_id is None:
        return None
    if await find_funding_reminder(session, message.person_id, programme.id) is None:
        return None
    return deadline_screen(words, programme, deadline)


async def _about_place(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Something about a place in a course, to whoever has it, or brought the guest who has it."""
    enrolment = await find_enrolment_by_id(session, message.facts["enrolment_id"])
    course = await find_course(session, enrolment.course_id) if enrolment else None
    if enrolment is None or course is None or not _is_true_still(message, enrolment, course):
        return None
    fields = words.enumeration(words.plain(f"changed-{field}") for field in message.facts.get("fields", ()))
    title = title_in(words, course.titles)
    said = words.html(f"notice-{message.kind.replace('_', '-')}", title=title, fields=fields)
    # The moment it is due is the time it speaks of: late ones have an end, and whoever comes back is due anew.
    if enrolment.person_id is None:
        screen = guest_screen(words, course, enrolment, now=message.due_at)
        heading = f"{said}\n" if message.kind in ("course_changed", "course_cancelled") else ""
        return Screen(f"{words.html('notice-guest')}\n\n{heading}{screen.text}", screen.rows)
    standing = await find_standing(session, course.id, enrolment.person_id, now=message.due_at)
    if standing is None:
        return None
    screen = course_screen(words, standing, now=message.due_at)
    return Screen(f"{said}\n\n{screen.text}", screen.rows)


def _is_true_still(message: OutboxMessage, enrolment: Enrolment, course: Course) -> bool:
    match message.kind:
        case "course_cancelled":
            return course.state == "cancelled"
        case "seat_offered":
            return enrolment.state == "offered" and course.state == "published"
        case "seat_open":
            return enrolment.state == "waiting" and course.state == "published" and course.taken < course.seats
        case "offer_lapsed":
            return enrolment.state == "cancelled" and course.state == "published"
        case _:
            return enrolment.state != "cancelled" and course.state == "published"


async def _question(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    text = words.html(
        "staff-question",
        number=question.id,
        language=LANGUAGES[question.language].native_name,
        entry=question.entry_id or words.plain("staff-question-no-entry"),
        text=question.text,
    )
    return Screen(text)


async def _staff_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    question = await find_question(session, message.facts["question_id"])
    if question is None:
        return None
    asked = question.text if len(question.text) <= 200 else question.text[:200] + " …"
    return Screen(words.html("staff-answer", question=asked, answer=message.facts["answer"]))


async def _gap_answered(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    read = button(words, "gap-answered-button", "entry", "show", message.facts["entry_id"])
    return Screen(words.html("gap-answered"), ((read,),))


async def _broadcast(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    broadcast = await session.get(Broadcast, message.facts["broadcast_id"])
    return broadcast_screen(words, broadcast) if broadcast else None


async def _invitation(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    invitation = await find_invitation(session, message.facts["invitation_id"])
    person = await get_person(session, message.person_id or 0)
    return invitation_screen(words, invitation) if invitation and person.wants_praise else None


async def _tandem_proposal(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    tandem, other_id = await _other_in_tandem(session, message)
    other = await find_profile(session, other_id)
    return proposal_notice(words, other, tandem.id) if tandem and tandem.state == "open" and other else None


async def _tandem_agreed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    tandem, other_id = await _other_in_tandem(session, message)
    if tandem is None or tandem.state != "agreed":
        return None
    contact = tandem.helper_contact if other_id == tandem.helper_id else tandem.guest_contact
    return agreed_notice(words, contact, (await get_person(session, other_id)).telegram_id) if contact else None


async def _tandem_declined(_session: AsyncSession, _message: OutboxMessage, words: Words) -> Screen | None:
    return Screen(words.html("tandem-not-this-time"))


async def _other_in_tandem(session: AsyncSession, message: OutboxMessage) -> tuple[Tandem | None, int]:
    tandem = await find_tandem(session, message.facts["tandem_id"])
    if tandem is None:
        return None, 0
    return tandem, tandem.guest_id if message.person_id == tandem.helper_id else tandem.helper_id


async def _help_request(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    request = await find_help_request(session, message.facts["request_id"])
    return request_notice(words, request) if request else None


async def _help_offered(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    request = await find_help_request(session, message.facts["request_id"])
    reply = await session.get(HelpReply, message.facts["reply_id"])
    if request is None or reply is None:
        return None
    return offered_notice(words, request, reply, (await get_person(session, reply.person_id)).telegram_id)


async def _certificate_ready(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    course = await find_course(session, message.facts["course_id"])
    if course is None or message.person_id is None or not await has_attended(session, course.id, message.person_id):
        return None
    person = await get_person(session, message.person_id)
    return ready_notice(words, course, praise=person.wants_praise)


async def _conduct_noted(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    note = await find_conduct_note(session, message.person_id or 0)
    return noted_notice(words, note) if note else None


async def _conduct_due(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    note = await find_conduct_note(session, message.person_id or 0)
    if note is None or note.again_on.isoformat() != message.facts["again_on"]:
        return None  # a newer certificate was shown meanwhile
    return due_notice(words, note, today=message.due_at.astimezone(words.zone).date())


async def _failure_report(_session: AsyncSession, message: OutboxMessage, words: Words) -> Screen:
    facts = message.facts
    return Screen(words.html("failure-report", id=str(facts["update_id"]), error=facts["error"], place=facts["place"]))


WRITERS: dict[str, Writer] = {
    "funding_deadline": _funding_deadline,
    "seat_offered": _about_place,
    "seat_open": _about_place,
    "offer_lapsed": _about_place,
    "course_changed": _about_place,
    "course_cancelled": _about_place,
    "resource_request": _resource_request,
    "resource_answer": _resource_answer,
    "reminder": write_reminder,
    "own_reminder": write_reminder,
    "meeting_changed": _meeting_changed,
    "series_changed": _series_changed,
    "reminders_missed": _reminders_missed,
    "proposal": _proposal,
    "proposal_decided": _proposal_decided,
    "offer_check": _offer_check,
    "question": _question,
    "staff_answer": _staff_answer,
    "broadcast": _broadcast,
    "content_draft": write_content_draft,
    "content_conflict": write_content_conflict,
    "dead_links": write_dead_links,
    "review_list": write_review_list,
    "gap_answered": _gap_answered,
    "invitation": _invitation,
    "tandem_proposal": _tandem_proposal,
    "tandem_agreed": _tandem_agreed,
    "tandem_declined": _tandem_declined,
    "help_request": _help_request,
    "help_offered": _help_offered,
    "certificate_ready": _certificate_ready,
    "conduct_noted": _conduct_noted,
    "conduct_due": _conduct_due,
    "failure_report": _failure_report,
}
