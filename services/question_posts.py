"""How a question stands before staff in their group: shown anew, or changed in place."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Question
from db.questions import QUESTION, STATE, find_post
from services.outbox import write_to_staff


async def post_state(session: AsyncSession, question: Question, *, now: datetime) -> None:
    """Let the message in the group say how the question stands now."""
    question.version += 1
    await session.flush()
    shown = await find_post(session, question.id, question.version)
    if shown is not None:
        await _post(session, question, shown.chat_id, STATE, now)


async def post_again(session: AsyncSession, question: Question, *, now: datetime) -> None:
    """Show the question in the group once more, where everybody sees it; of the message before, a line is left."""
    shown = await find_post(session, question.id, question.version)
    question.version += 1
    await session.flush()
    if shown is None:
        return
    await _post(session, question, shown.chat_id, QUESTION, now)
    if shown.message_id is not None:
        key = f"{question.id}:{question.version}:before"
        facts = {"question_id": question.id, "before": shown.message_id}
        await write_to_staff(session, shown.chat_id, STATE, key, facts, due_at=now)


async def _post(session: AsyncSession, question: Question, chat_id: int, kind: str, now: datetime) -> None:
    key, facts = f"{question.id}:{question.version}", {"question_id": question.id, "version": question.version}
    await write_to_staff(session, chat_id, kind, key, facts, due_at=now)
