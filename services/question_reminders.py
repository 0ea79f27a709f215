"""Questions that have waited for two working days: whoever took them is reminded, or the group, again and again."""

from collections import defaultdict
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Person, Question
from db.people import find_person_by_id
from db.questions import list_questions_to_remind
from services.outbox import write_to_person, write_to_staff
from services.questions import PATIENCE
from services.working_days import after_working_days


async def queue_question_reminders(session: AsyncSession, *, staff_chat_id: int, zone: ZoneInfo, now: datetime) -> int:
    """Queue one message for each colleague and one for the group, with all that waits; return how many messages."""
    waiting: defaultdict[int | None, list[Question]] = defaultdict(list)
    takers: dict[int, Person] = {}
    for question in await list_questions_to_remind(session, now):
        taker = await _find_reachable(session, question.taker_id)
        if taker is not None:
            takers[taker.id] = taker
        waiting[taker.id if taker else None].append(question)
        question.remind_at = after_working_days(now, PATIENCE, zone)
    for taker_id, questions in waiting.items():
        facts, moment = {"question_ids": [question.id for question in questions]}, f"{now:%Y%m%dT%H%M%S%f}"
        if taker_id is None:
            await write_to_staff(session, staff_chat_id, "questions_waiting", moment, facts, due_at=now)
        else:
            key = f"{moment}:{taker_id}"
            await write_to_person(session, takers[taker_id], "questions_waiting", key, facts, due_at=now)
    await session.flush()
    return len(waiting)


async def _find_reachable(session: AsyncSession, taker_id: int | None) -> Person | None:
    """Return whoever took a question if they can be written to; else their colleagues have to know."""
    taker = await find_person_by_id(session, taker_id) if taker_id is not None else None
    return taker if taker and taker.unreachable_since is None else None
