"""How unprompted messages read: facts from the outbox, words in the language the person speaks when it is sent."""

from collections.abc import Awaitable, Callable, Sequence

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import remembering
from db.models import OutboxMessage
from db.people import get_person, list_people
from handlers.notices.board import write_resource_answer, write_resource_request
from handlers.notices.broadcasts import (
    write_broadcast,
    write_broadcast_asked,
    write_broadcast_change,
    write_broadcast_draft,
    write_broadcast_progress,
    write_broadcast_replied,
    write_broadcast_reply_answer,
    write_broadcast_report,
)
from handlers.notices.content import write_content_conflict, write_content_draft, write_dead_links, write_review_list
from handlers.notices.courses import write_about_place
from handlers.notices.funding import write_funding_deadline
from handlers.notices.meetings import write_meeting_changed, write_series_changed
from handlers.notices.offers import write_offer_check, write_proposal, write_proposal_decided
from handlers.notices.operation import write_failure_report, write_reminders_missed
from handlers.notices.questions import (
    write_gap_answered,
    write_question,
    write_question_closed,
    write_question_handed,
    write_question_state,
    write_question_taken,
    write_questions_waiting,
    write_staff_answer,
)
from handlers.notices.recognition import (
    write_certificate_ready,
    write_conduct_due,
    write_conduct_noted,
    write_invitation,
)
from handlers.notices.roles import write_role_ended, write_role_taken
from handlers.notices.tandems import (
    write_help_offered,
    write_help_request,
    write_tandem_agreed,
    write_tandem_declined,
    write_tandem_proposal,
)
from handlers.posts import Post, post_of
from handlers.reminders import write_reminder
from handlers.screen import Edit, Screen
from handlers.toolbox import Toolbox
from locales.words import Words
from services.delivery import NotSent, Refused
from services.people import profile_of

log = structlog.get_logger(__name__)

Notice = Post | Edit | NotSent | Refused

Written = Screen | Post | Edit | NotSent | None
Writer = Callable[[AsyncSession, OutboxMessage, Words], Awaitable[Written]]

WRITERS: dict[str, Writer] = {
    "funding_deadline": write_funding_deadline,
    "seat_offered": write_about_place,
    "seat_open": write_about_place,
    "offer_lapsed": write_about_place,
    "course_changed": write_about_place,
    "course_cancelled": write_about_place,
    "resource_request": write_resource_request,
    "resource_answer": write_resource_answer,
    "reminder": write_reminder,
    "own_reminder": write_reminder,
    "meeting_changed": write_meeting_changed,
    "series_changed": write_series_changed,
    "reminders_missed": write_reminders_missed,
    "proposal": write_proposal,
    "proposal_decided": write_proposal_decided,
    "offer_check": write_offer_check,
    "question": write_question,
    "question_state": write_question_state,
    "question_taken": write_question_taken,
    "question_closed": write_question_closed,
    "question_handed": write_question_handed,
    "questions_waiting": write_questions_waiting,
    "staff_answer": write_staff_answer,
    "broadcast": write_broadcast,
    "broadcast_test": write_broadcast,
    "broadcast_draft": write_broadcast_draft,
    "broadcast_asked": write_broadcast_asked,
    "broadcast_progress": write_broadcast_progress,
    "broadcast_replied": write_broadcast_replied,
    "broadcast_reply_answer": write_broadcast_reply_answer,
    "broadcast_report": write_broadcast_report,
    "broadcast_corrected": write_broadcast_change,
    "broadcast_taken_back": write_broadcast_change,
    "content_draft": write_content_draft,
    "content_conflict": write_content_conflict,
    "dead_links": write_dead_links,
    "review_list": write_review_list,
    "gap_answered": write_gap_answered,
    "invitation": write_invitation,
    "tandem_proposal": write_tandem_proposal,
    "tandem_agreed": write_tandem_agreed,
    "tandem_declined": write_tandem_declined,
    "help_request": write_help_request,
    "help_offered": write_help_offered,
    "certificate_ready": write_certificate_ready,
    "conduct_noted": write_conduct_noted,
    "conduct_due": write_conduct_due,
    "role_taken": write_role_taken,
    "role_ended": write_role_ended,
    "failure_report": write_failure_report,
}


# Kinds that say the same to all who speak a language, if they are about the same.
FOR_MANY = frozenset({"broadcast"})


async def write_notices(messages: Sequence[OutboxMessage], tools: Toolbox) -> dict[int, Notice]:
    """Return for each message, by its id, what to send or why there is nothing to send."""
    notices: dict[int, Notice] = {}
    for_many: dict[str, Written] = {}
    async with tools.database.reading() as session, remembering(session):
        await _load_people(session, messages)
        for message in messages:
            notices[message.id] = await _write_notice(session, message, tools, for_many)
    return notices


async def _load_people(session: AsyncSession, messages: Sequence[OutboxMessage]) -> None:
    """Read everybody written to at once; a query each would cost more than sending."""
    try:
        await list_people(session, {message.person_id for message in messages if message.person_id is not None})
    except SQLAlchemyError:
        await session.rollback()  # each message says for itself what failed


async def _write_notice(
    session: AsyncSession, message: OutboxMessage, tools: Toolbox, for_many: dict[str, Written]
) -> Notice:
    try:
        language = tools.default_language
        if message.person_id is not None:
            language = profile_of(await get_person(session, message.person_id), tools.default_language).language
        about = f"{message.kind} {language} {message.facts}"
        written = for_many.get(about) or await WRITERS[message.kind](session, message, Words(language, tools.zone))
        if message.kind in FOR_MANY:
            for_many[about] = written
    except SQLAlchemyError as error:
        log.error("message can't be written now", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
        await session.rollback()  # or the next message could not be read either
        return NotSent(f"the database failed: {type(error).__name__}")
    except Exception as error:
        log.error("message can't be written", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
        return Refused(f"can't be written: {type(error).__name__}")
    if written is None:
        return Refused("what it was about is gone")
    return post_of(written) if isinstance(written, Screen) else written
