"""Makes the topics of the staff group when the first message for one goes out."""

import asyncio

import structlog
from telegram import Bot
from telegram.constants import ForumIconColor
from telegram.error import ChatMigrated, TelegramError

from db.models import OutboxMessage
from handlers.toolbox import Toolbox
from locales.words import Words
from services.outbox import KINDS, Topic
from services.staff_topics import find_topic, note_topic

COLORS: dict[Topic, int] = {
    "questions": ForumIconColor.BLUE,
    "suggestions": ForumIconColor.YELLOW,
    "reports": ForumIconColor.PURPLE,
}

log = structlog.get_logger(__name__)


class StaffTopics:
    """Knows the topic that a message belongs to; a group that is no forum has none."""

    def __init__(self, bot: Bot, tools: Toolbox) -> None:
        self._bot = bot
        self._tools = tools
        self._turn = asyncio.Lock()  # of messages that go out at the same time, one makes the topic

    async def thread_of(self, message: OutboxMessage) -> int | None:
        """Return the number of the topic, made if need be; None for people, and for the group as a whole.

        Raises ChatMigrated if the group has another id by now.
        """
        topic = KINDS[message.kind].topic
        if topic is None or message.person_id is not None:
            return None
        async with self._turn:
            async with self._tools.database.transaction() as session:
                found = await find_topic(session, message.chat_id, topic, now=self._tools.now())
            return await self._make(message.chat_id, topic) if found.to_make else found.thread_id

    async def _make(self, chat_id: int, topic: Topic) -> int | None:
        words = Words(self._tools.default_language, self._tools.zone)
        name = words.plain(f"staff-topic-{topic}")
        try:
            made = await self._bot.create_forum_topic(chat_id, name, icon_color=COLORS[topic])
        except ChatMigrated:
            raise
        except TelegramError as error:
            log.info("no topic in the staff group", topic=topic, reason=error.message)
            return None
        async with self._tools.database.transaction() as session:
            await note_topic(session, chat_id, topic, made.message_thread_id)
        return made.message_thread_id
