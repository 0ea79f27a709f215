"""Noting what typed questions were answered with: for follow-ups and for the counts, many questions at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.inbox import mark_all_handled
from knowledge.follow_ups import LastTopic
from services.conversations import remember_topics
from services.statistics import count_questions


@dataclass(frozen=True)
class Answered:
    """What a message with one question or several was answered with.

    Attributes:
        update_id: The update that is handled with it; None if that is noted already.
        person_id: Who asked; None if nothing may be kept of them.
        language: The language of the answer.
        outcomes: For each question the topic of its entry ("" if it has none), and how it ended; see `count_questions`.
        last_topic: What a follow-up would be about; None leaves the topic before as it was.
    """

    update_id: int | None
    person_id: int | None
    language: str
    outcomes: tuple[tuple[str, str], ...]
    last_topic: LastTopic | None


async def note_answers(session: AsyncSession, answered: Sequence[Answered], *, zone: ZoneInfo, now: datetime) -> None:
    """Note that these messages are handled, what the answers were about, and how the questions ended.

    A message that another replica has decided upon meanwhile is left out.
    """
    ours = await mark_all_handled(session, {each.update_id for each in answered if each.update_id is not None})
    noted = [each for each in answered if each.update_id is None or each.update_id in ours]
    topics = {each.person_id: each.last_topic for each in noted if each.person_id is not None and each.last_topic}
    await remember_topics(session, topics, now=now)
    questions = [(topic, each.language, outcome) for each in noted for topic, outcome in each.outcomes]
    await count_questions(session, questions, zone=zone, now=now)
