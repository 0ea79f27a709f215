"""The context that every handler gets: who is writing, in which words to answer, and the transaction to decide in."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, Self

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import Application, CallbackContext, ExtBot, JobQueue

from db.inbox import mark_handled
from db.models import Conversation, Dialogue
from handlers.toolbox import Toolbox
from knowledge.follow_ups import LastTopic
from locales.words import Words
from services.answers import Answered
from services.audit import Fact, Subject, note_action
from services.conversations import remember_topic
from services.people import Profile, meet_in_group
from services.roles import Role

LotseApplication = Application[ExtBot[bool], "LotseContext", dict[Any, Any], dict[Any, Any], Toolbox, JobQueue[Any]]


class ResumedUpdate(Update):
    """What somebody wanted before they were asked for their consent, taken up again after it."""

    __slots__ = ()


class HandledElsewhereError(Exception):
    """Another replica has decided upon this update meanwhile, so what this one did is undone."""


class LotseContext(CallbackContext[ExtBot[bool], dict[Any, Any], dict[Any, Any], Toolbox]):
    """One update's context.

    `profile` is whoever writes in a private chat and has agreed that something is kept; nobody is recognised in groups.
    """

    def __init__(self, application: LotseApplication, chat_id: int | None = None, user_id: int | None = None) -> None:
        super().__init__(application, chat_id, user_id)
        self.update_id: int | None = None
        self._handled = False
        self.telegram_id: int | None = None
        self.roles: frozenset[Role] | None = None  # what whoever writes may do, once somebody asked
        self.query_answered = False
        self.keeps_tapped = False  # screens come below the tapped message, which is to stay
        self._profile: Profile | None = None
        self.conversation: Conversation | None = None  # what was last talked about when the update came
        self.dialogue: Dialogue | None = None  # what the bot waited for then
        self.knowledge = self.bot_data.knowledge  # what was known when the update came, so that it fits together
        self.words = self._words_in(self.bot_data.default_language)

    @classmethod
    def from_update(cls, update: object, application: LotseApplication) -> Self:
        """Build the context of an update (python-telegram-bot calls this once for each)."""
        context = super().from_update(update, application)  # type: ignore[arg-type]
        if isinstance(update, Update):
            context.update_id = update.update_id
            context.keeps_tapped = isinstance(update, ResumedUpdate)
            user = update.effective_user
            context.telegram_id = user.id if user and not user.is_bot else None
        return context

    @property
    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        return self.bot_data.now()

    @property
    def profile(self) -> Profile:
        """Whoever is writing; only private chats have one."""
        if self._profile is None:
            raise RuntimeError("nobody is recognised in this chat")
        return self._profile

    @property
    def is_recognised(self) -> bool:
        """Whether this update has somebody to answer to."""
        return self._profile is not None

    def tapped(self, group: int) -> str:
        """Return a group of the pattern that the tapped button's data matched, from 1; empty if there is none."""
        return str(self.matches[0].group(group) or "") if self.matches else ""

    async def acting_id(self, session: AsyncSession) -> int | None:
        """Return the person behind this update, in a group, too; None for whoever acts in the group's own name."""
        if self._profile is not None:
            return self._profile.person_id
        return None if self.telegram_id is None else await meet_in_group(session, self.telegram_id, now=self.now)

    async def note(
        self, session: AsyncSession, act: str, subject: Subject, *, about_id: int | None = None, **facts: Fact
    ) -> None:
        """Note in the audit log what whoever writes or taps has just done; see `note_action`."""
        person_id = await self.acting_id(session)
        await note_action(session, person_id, act, subject, now=self.now, about_id=about_id, **facts)

    def recognise(self, profile: Profile) -> None:
        """Answer this person, in their language, from here on."""
        self._profile = profile
        self.speak(profile.language)

    def speak(self, language: str) -> None:
        """Answer in this language from here on, whoever it is."""
        self.words = self._words_in(language)

    async def catch_up(self, session: AsyncSession) -> None:
        """Answer from the content as it is now, with all that staff changed up to here."""
        tools = self.bot_data
        await tools.live.catch_up(session, self.now.astimezone(tools.zone).date())
        self.knowledge = tools.knowledge

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """Decide: what happens inside and the note that this update is handled are kept together, or not at all.

        Raises HandledElsewhereError.
        """
        async with self.bot_data.database.transaction() as session:
            yield session
            if self.update_id is not None and not self._handled and not await mark_handled(session, self.update_id):
                raise HandledElsewhereError
        self._handled = True
        self.bot_data.outbox_changed()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """Look something up without changing anything."""
        async with self.bot_data.database.reading() as session:
            yield session

    async def remember(self, topic: LastTopic | None) -> None:
        """Keep what the answer is about for a follow-up; None leaves the topic before as it was.

        Of whoever only reads, not having agreed to more, nothing is kept.
        """
        if topic is not None and self.is_recognised:
            async with self.transaction() as session:
                await remember_topic(session, self.profile.person_id, topic, now=self.now)

    async def note_answers(self, outcomes: Sequence[tuple[str, str]], topic: LastTopic | None) -> None:
        """Note how the questions of this update ended, and that it is handled, together with others of this moment.

        Of whoever only reads, not having agreed to more, the counts are all that is kept.
        """
        person_id = self.profile.person_id if self.is_recognised else None
        update_id = None if self._handled else self.update_id
        answered = Answered(update_id, person_id, self.words.language.tag, tuple(outcomes), topic)
        await self.bot_data.answers.add([answered])
        self._handled = True

    def _words_in(self, language: str) -> Words:
        return Words(language, self.bot_data.zone)
