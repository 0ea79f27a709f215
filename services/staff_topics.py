"""In which topic of the staff group a message belongs; what is known is kept, so that each topic is made once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.staff_topics import lock_topic
from services.outbox import Topic

TRY_AGAIN = timedelta(minutes=10)  # the group may have become a forum since, or the bot been allowed to make topics


@dataclass(frozen=True)
class TopicResult:
    """The number of a topic, None for the group as a whole; `to_make` asks the caller to make it and say so."""

    thread_id: int | None
    to_make: bool = False


async def find_topic(session: AsyncSession, chat_id: int, name: Topic, *, now: datetime) -> TopicResult:
    """Return where messages of a topic go now. Of all that ask at the same time, one is told to make what is missing.

    Where making it fails, the group is left alone for a while and gets its messages without topics.
    """
    topic = await lock_topic(session, chat_id, name)
    if topic.thread_id is not None:
        return TopicResult(topic.thread_id)
    if topic.tried_at is not None and topic.tried_at > now - TRY_AGAIN:
        return TopicResult(None)
    topic.tried_at = now
    await session.flush()
    return TopicResult(None, to_make=True)


async def note_topic(session: AsyncSession, chat_id: int, name: Topic, thread_id: int) -> None:
    """Keep the number of a topic that was made."""
    (await lock_topic(session, chat_id, name)).thread_id = thread_id
    await session.flush()


async def lose_topic(session: AsyncSession, chat_id: int, name: Topic, thread_id: int) -> None:
    """Note that a topic is gone, so that the next message makes another one, unless that has happened already.

    One that did not last for `TRY_AGAIN` is not made again at once: whatever is wrong there would go on for ever.
    """
    topic = await lock_topic(session, chat_id, name)
    if topic.thread_id == thread_id:
        topic.thread_id = None
        await session.flush()
