"""How long what is stored: the one list that the job keeps to, and that people are shown in /privacy."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.audit import delete_audit_before
from db.board import delete_resources_ended_before
from db.broadcast_answers import delete_answers_before
from db.broadcast_replies import delete_broadcast_replies_before
from db.colleagues import delete_absences_before
from db.conduct import delete_conduct_notes_before, delete_expired_show_numbers
from db.conversations import delete_expired_conversations
from db.dialogues import delete_expired_dialogues
from db.drafts import delete_drafts_before
from db.enrolments import delete_guests, delete_needs
from db.gaps import delete_gaps_before
from db.help_requests import delete_help_requests_before
from db.imports import mark_old_imports_discarded
from db.inbox import delete_handled_before
from db.meetings import delete_replies_to_past_meetings
from db.outbox import delete_messages_before
from db.privacy import list_inactive_people
from db.questions import delete_question, list_questions_settled_before
from db.reminders import delete_reminders_before
from db.roles import delete_invitations_expired_before
from db.thanks import delete_invitations_before
from services.audit import KEPT as AUDIT_KEPT
from services.board import KEPT_AFTER_END as BOARD_KEPT
from services.broadcast_answers import KEPT as ANSWERS_KEPT
from services.conduct import KEPT_AFTER_END as CONDUCT_KEPT
from services.conversations import FOLLOW_UP_WITHIN
from services.gaps import KEPT_FOR as GAPS_KEPT
from services.help_requests import KEPT as HELP_KEPT
from services.privacy import forget_person
from services.question_posts import post_state
from services.reminders import LOOKBACK
from services.thanks import REPLIES_KEPT

QUESTIONS_KEPT = timedelta(days=180)  # after they were settled
PEOPLE_KEPT = timedelta(days=730)  # after they were seen last
AT_ONCE = 200  # of them, each of whom takes a while; the next run goes on

Forget = Callable[[AsyncSession, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Retention:
    """Something that is forgotten: what `forget` finds to be older than a moment, which is `kept` ago.

    Its name stands in messages `retention-<name>`; what is not `shown` is about nobody but staff.
    """

    name: str
    kept: timedelta
    forget: Forget
    shown: bool = True


async def _forget_conversations(session: AsyncSession, moment: datetime) -> None:
    await delete_expired_conversations(session, moment + FOLLOW_UP_WITHIN)  # they are stored with their end


async def _forget_answers(session: AsyncSession, moment: datetime) -> None:
    await delete_answers_before(session, moment)
    await delete_broadcast_replies_before(session, moment)


async def _forget_conduct(session: AsyncSession, moment: datetime) -> None:
    await delete_conduct_notes_before(session, moment.date())


async def _forget_questions(session: AsyncSession, moment: datetime) -> None:
    for question in await list_questions_settled_before(session, moment, limit=AT_ONCE):
        await post_state(session, question, now=moment + QUESTIONS_KEPT)  # it leaves the staff group, too
        await delete_question(session, question)


async def _forget_people(session: AsyncSession, moment: datetime) -> None:
    for person_id in await list_inactive_people(session, moment, limit=AT_ONCE):
        await forget_person(session, person_id, now=moment + PEOPLE_KEPT)


async def _forget_resources(session: AsyncSession, moment: datetime) -> None:
    await delete_resources_ended_before(session, moment.date())


async def _forget_absences(session: AsyncSession, moment: datetime) -> None:
    await delete_absences_before(session, moment.date())


async def _forget_tables(session: AsyncSession, moment: datetime) -> None:
    await mark_old_imports_discarded(session, moment, moment)


RETENTION: tuple[Retention, ...] = (
    Retention("topic", FOLLOW_UP_WITHIN, _forget_conversations),
    Retention("reply", timedelta(days=1), delete_replies_to_past_meetings),
    Retention("needs", timedelta(days=1), delete_needs),
    Retention("update", timedelta(days=7), delete_handled_before),  # Telegram repeats for 24 hours at most
    Retention("reminder", LOOKBACK + timedelta(days=1), delete_reminders_before),
    Retention("board", BOARD_KEPT, _forget_resources),
    Retention("thanks", REPLIES_KEPT, delete_invitations_before),
    Retention("gap", GAPS_KEPT, delete_gaps_before),
    Retention("help", HELP_KEPT, delete_help_requests_before),
    Retention("guest", timedelta(days=90), delete_guests),  # time enough to ask for a confirmation of attendance
    Retention("answer", ANSWERS_KEPT, _forget_answers),
    Retention("conduct", CONDUCT_KEPT, _forget_conduct),
    Retention("question", QUESTIONS_KEPT, _forget_questions),
    Retention("message", timedelta(days=365), delete_messages_before),
    Retention("audit", AUDIT_KEPT, delete_audit_before),
    Retention("person", PEOPLE_KEPT, _forget_people),
    Retention("dialogue", timedelta(), delete_expired_dialogues, shown=False),  # they are stored with their end
    Retention("invited", timedelta(), delete_invitations_expired_before, shown=False),
    Retention("number", timedelta(), delete_expired_show_numbers, shown=False),
    Retention("absence", timedelta(), _forget_absences, shown=False),
    Retention("table", timedelta(days=2), _forget_tables, shown=False),
    Retention("draft", timedelta(days=60), delete_drafts_before, shown=False),
)


async def forget_what_is_old(session: AsyncSession, *, zone: ZoneInfo, now: datetime) -> None:
    """Forget all that has been kept for as long as it may be; days are those of `zone`."""
    for rule in RETENTION:
        await rule.forget(session, (now - rule.kept).astimezone(zone))
