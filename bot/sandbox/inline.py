"""Inline mode: what people type after the bot's name, and the articles they choose from (Bot API, "Inline mode")."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.sandbox.entities import Entity
from bot.sandbox.keyboards import InlineKeyboard
from bot.sandbox.model import Message
from bot.sandbox.updates import UpdateQueue
from bot.sandbox.world import World

ANSWER_SECONDS = 60  # about as long as Telegram's apps wait


@dataclass(frozen=True)
class Article:
    """A result; choosing it sends its text and keyboard in the person's name."""

    id: str
    title: str
    description: str
    text: str
    entities: tuple[Entity, ...]
    keyboard: InlineKeyboard


@dataclass(frozen=True)
class InlineQuery:
    """What somebody has typed in a chat; `asked_at` by the monotonic clock, `articles` empty until it is answered."""

    id: str
    person_id: int
    chat_id: int
    text: str
    asked_at: float
    articles: tuple[Article, ...] = ()


class InlineMode:
    """Numbers what is typed and keeps each person's newest query, with its answer."""

    def __init__(self, world: World, updates: UpdateQueue, first_id: int, monotonic: Callable[[], float]) -> None:
        self._world = world
        self._updates = updates
        self._next_id = first_id
        self._monotonic = monotonic
        self._newest: dict[int, InlineQuery] = {}

    def ask(self, person_id: int, text: str, *, chat_id: int | None = None) -> str:
        """Type something after the bot's name and return the id of the query; raises `NotPossibleError`."""
        chat = self._world.open_chat(person_id, chat_id)
        query = InlineQuery(str(self._next_id), person_id, chat, text, self._monotonic())
        self._next_id += 1
        self._newest[person_id] = query
        sender = self._world.sender_json(person_id)
        kind = "supergroup" if chat in self._world.groups else "sender"
        self._updates.add(
            "inline_query", {"id": query.id, "from": sender, "query": text, "offset": "", "chat_type": kind}
        )
        return query.id

    def take_answer(self, query_id: str, articles: Sequence[Article]) -> bool:
        """Show articles to whoever asked; returns False for a query that is too old or was never asked.

        An answer to what somebody has typed on from is taken, and shown to nobody.
        """
        query = next((query for query in self._newest.values() if query.id == query_id), None)
        if query is None:
            return query_id.isdecimal() and int(query_id) < self._next_id
        if query.asked_at + ANSWER_SECONDS < self._monotonic():
            return False
        self._newest[query.person_id] = replace(query, articles=tuple(articles))
        self._world.feed.publish("inline", query.chat_id, query.id, query.person_id)
        return True

    def newest(self, person_id: int) -> InlineQuery | None:
        """Return what somebody has typed last, with its answer."""
        return self._newest.get(person_id)

    def choose(self, person_id: int, article_id: str) -> int:
        """Send an article of the newest answer to its chat; raises `LookupError` if there is none with this id."""
        query = self._newest.get(person_id)
        article = next((one for one in query.articles if one.id == article_id), None) if query else None
        if query is None or article is None:
            raise LookupError(f"{person_id} has no result {article_id!r} to choose")
        message = Message(
            message_id=self._world.messages.next_id(),
            chat_id=query.chat_id,
            sender_id=person_id,
            sent_at=self._world.clock.now(),
            text=article.text,
            entities=article.entities,
            inline_keyboard=article.keyboard,
            via_bot=True,
        )
        self._world.start(query.chat_id)
        self._world.update_message(message)
        self._updates.add("message", self._world.message_json(message))
        return message.message_id
