"""People who talk to the running bot: `kim.says("/courses")`, `kim.taps("Anmelden")`, `kim.hears("...")`."""

import asyncio
import re
from collections.abc import AsyncIterator, Container
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bot.clock import MovableClock
from bot.lotse import Lotse, running_lotse
from bot.pace import UNLIMITED, Pace
from bot.sandbox import NO_LIMITS, FakeTelegram, SandboxPerson, ShownMessage, sandbox_app, serve
from bot.settings import Settings
from db.engine import Database
from db.models import OutboxMessage
from db.offers import list_offers_since
from handlers.toolbox import Knowledge
from knowledge.entries import entries_of
from knowledge.plan import load_plan
from services.offers import Author, OfferChange, change_offers
from services.people import agree
from services.planning import add_plan

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday, 11:00 in Coesfeld
BERLIN = ZoneInfo("Europe/Berlin")
TOKEN = "1000001:test"
STAFF_CHAT_ID = -1001
ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")


class StandingClock:
    """Time stands still between the lines of a test."""

    def now(self) -> datetime:
        return NOW


@dataclass
class Somebody:
    """A person with a phone in their hand."""

    town: "Town"
    person: SandboxPerson
    chat_id: int
    seen: list[ShownMessage] = field(default_factory=list)
    has_been_asked: bool = False  # whether the bot may keep something of them; the others have said yes long ago

    async def says(self, text: str, *, reply_to: int | None = None) -> None:
        """Type something and wait for the answer."""
        await self._does(
            lambda: self.telegram.send_text(self.person.id, text, chat_id=self._group(), reply_to=reply_to)
        )

    async def taps(self, *labels: str) -> None:
        """Tap the newest button with this label, or whose label has it as a part; then the next, if there are more."""
        for label in labels:
            message, button = self._button(label)
            assert button.callback_data, f"'{label}' opens a link"
            await self._taps(message.message_id, button.callback_data)

    async def _taps(self, message_id: int, data: str) -> None:
        await self._does(lambda: self.telegram.tap(self.person.id, message_id, data, chat_id=self._group()))

    async def taps_again(self, message: ShownMessage, data: str | None) -> None:
        """Tap a button of a message that looks different by now."""
        assert data
        await self._does(lambda: self.telegram.tap(self.person.id, message.message_id, data, stale=True))

    async def sends_file(self, name: str, content: bytes) -> None:
        """Send a file and wait for the answer."""
        await self._does(lambda: self.telegram.attach.document(self.person.id, name, content))

    async def sends_photo(self, caption: str = "", *, reply_to: int | None = None) -> None:
        """Send a picture and wait for the answer."""
        await self._does(lambda: self.telegram.attach.photo(self.person.id, caption=caption, reply_to=reply_to))

    async def sends_album(self, number: int, caption: str = "") -> None:
        """Send several pictures together, and wait until the bot takes them for one album."""
        await self._does(lambda: self.telegram.attach.album(self.person.id, number, caption=caption))
        before = len(self.chat)
        await self.town.passes(seconds=3)
        self.seen = [message for message in self.chat[before:] if message.from_bot]

    async def sends_poll(self, question: str, *options: str, kind: str = "regular", closed: bool = False) -> None:
        """Send a poll and wait for the answer."""
        await self._does(lambda: self.telegram.attach.poll(self.person.id, question, options, kind=kind, closed=closed))

    async def votes(self, option: int) -> None:
        """Choose an option, from 0, of the newest poll in the chat."""
        poll = next(message for message in reversed(self.chat) if message.poll)
        await self._does(lambda: self.telegram.attach.vote(self.person.id, poll.message_id, option))

    async def shares(self, latitude: float, longitude: float, *, reply_to: int | None = None) -> None:
        """Share a location."""
        await self._does(lambda: self.telegram.attach.location(self.person.id, latitude, longitude, reply_to=reply_to))

    async def types_inline(self, words: str) -> list[str]:
        """Type something after the bot's name; return the titles of what it offers."""
        await self._does(lambda: self.telegram.inline.ask(self.person.id, words, chat_id=self._group()))
        query = self.telegram.inline.newest(self.person.id)
        return [ISOLATES.sub("", article.title) for article in query.articles] if query else []

    async def chooses(self, title: str) -> ShownMessage:
        """Send one of the offered articles; return the message."""
        query = self.telegram.inline.newest(self.person.id)
        assert query is not None
        article = next(article for article in query.articles if title in article.title)
        await self._does(lambda: self.telegram.inline.choose(self.person.id, article.id))
        return self.chat[-1]

    async def shares_live(self, latitude: float, longitude: float) -> None:
        """Share a location that moves along for an hour."""
        await self._does(lambda: self.telegram.attach.location(self.person.id, latitude, longitude, live_period=3600))

    async def shares_venue(self, latitude: float, longitude: float, title: str) -> None:
        """Share a place with a name."""
        await self._does(lambda: self.telegram.attach.venue(self.person.id, latitude, longitude, title))

    async def waits(self) -> None:
        """Wait until the bot has said what it has to say."""
        await self._does(lambda: None)

    def hears(self, *parts: str) -> str:
        """Make sure that what the bot said or changed since the last line has all of these parts, in any order."""
        heard = self.heard
        for part in parts:
            assert part in heard, f"{part!r} is not in\n{heard}"
        return heard

    def hears_nothing(self) -> None:
        """Make sure that the bot kept silent."""
        assert not self.heard, f"heard\n{self.heard}"

    def does_not_hear(self, part: str) -> None:
        """Make sure that nothing like this was said."""
        assert part not in self.heard, f"{part!r} is in\n{self.heard}"

    @property
    def heard(self) -> str:
        """What the bot said or changed since the last line, with buttons in brackets and toasts in asterisks."""
        return ISOLATES.sub("", "\n---\n".join([*map(_shown, self.seen), *self.toasts]))

    @property
    def toasts(self) -> list[str]:
        """The toasts since the last line."""
        return [
            f"*{toast.text}*" for toast in self.telegram.toasts(self.person.id)[self._toasts_before :] if toast.text
        ]

    @property
    def last(self) -> ShownMessage:
        """The newest message of the bot in this chat."""
        return next(message for message in reversed(self.chat) if message.from_bot)

    @property
    def chat(self) -> list[ShownMessage]:
        """Everything in this chat as it looks now."""
        return self.telegram.history(self.chat_id)

    @property
    def buttons(self) -> list[str]:
        """The labels of the newest message's buttons."""
        return [ISOLATES.sub("", button.text) for row in self.last.inline_keyboard for button in row]

    @property
    def telegram(self) -> FakeTelegram:
        return self.town.telegram

    async def _agrees(self) -> None:
        """Agree long before the test begins; who acts in a group only is not asked."""
        if not self.has_been_asked and self.chat_id > 0:
            self.has_been_asked = True
            language, now = self.person.language_code, self.town.clock.now()
            async with self.town.database.transaction() as session:
                await agree(session, self.person.id, language, default_language="de", now=now)

    def _group(self) -> int | None:
        return self.chat_id if self.chat_id < 0 else None

    def _button(self, label: str):  # type: ignore[no-untyped-def]
        for message in reversed(self.chat):
            for row in message.inline_keyboard or ():
                for button in row:
                    if label in ISOLATES.sub("", button.text):
                        return message, button
        raise AssertionError(f"no button {label!r}; there are {[self.buttons]}")

    async def _does(self, act) -> None:  # type: ignore[no-untyped-def]
        await self._agrees()
        before = {message.message_id: message for message in self.chat}
        self._toasts_before = len(self.telegram.toasts(self.person.id))
        act()
        await self.town.settles()
        self.seen = [message for message in self.chat if message.from_bot and before.get(message.message_id) != message]

    _toasts_before: int = 0


@dataclass
class Town:
    """Everybody, their Telegram, and the bot."""

    telegram: FakeTelegram
    lotse: Lotse
    clock: MovableClock
    database: Database

    def somebody(self, person_id: int, language: str | None = "de", name: str = "Kim") -> Somebody:
        """Add a person, who presses START when first needed, and has agreed that the bot keeps what it needs."""
        person = SandboxPerson(person_id, name, language)
        self.telegram.add_person(person)
        return Somebody(self, person, person_id)

    def stranger(self, person_id: int = 101, language: str | None = "de", name: str = "Kim") -> Somebody:
        """Add a person whom the bot has not asked yet."""
        return replace(self.somebody(person_id, language, name), has_been_asked=True)

    async def volunteer(self, language: str | None = "de", person_id: int = 101, name: str = "Kim") -> Somebody:
        """A person who has pressed START."""
        person = self.somebody(person_id, language, name)
        await person.says("/start")
        return person

    async def staff(self) -> Somebody:
        """A member of staff in their private chat, who has pressed START."""
        person = Somebody(self, STAFF, STAFF.id)
        await person.says("/start")
        return person

    async def colleague(self, person_id: int = 901, name: str = "Mika", language: str = "de") -> Somebody:
        """Another member of staff, who owns no group, in their private chat."""
        person = self.somebody(person_id, language, name)
        self.telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id, person_id])
        await person.says("/start")
        return person

    async def freshens_offers(self) -> None:
        """Let an import say of all offers that their sources are of this autumn: lists show nothing older."""
        async with self.database.transaction() as session:
            fresh = [OfferChange(row["id"], {"as_of": "2026-09"}) for row in await list_offers_since(session, 0)]
            await change_offers(session, fresh, by=Author("import"), now=self.clock.now())

    @property
    def staff_group(self) -> Somebody:
        """The same member of staff, in the staff group."""
        return Somebody(self, STAFF, STAFF_CHAT_ID)

    async def passes(self, **time: float) -> None:
        """Let time pass, such as `days=1`; what falls due happens."""
        self.clock.forward(timedelta(**time))
        await self.lotse.look_at_clock()
        await self.settles()

    async def settles(self) -> None:
        """Wait until the bot has handled and said everything that is due."""
        async with asyncio.timeout(60):  # a busy machine takes its time
            while not await self._is_settled():  # noqa: ASYNC110 - three parts have to be quiet at the same time
                await asyncio.sleep(0.005)

    async def _is_settled(self) -> bool:
        if self.telegram.updates.pending_count:
            return False
        await self.lotse.intake.until_quiet()
        await self.lotse.tools.live.until_current()
        return not await self._count_unsent()

    async def _count_unsent(self) -> int:
        unsent = select(func.count()).where(
            OutboxMessage.state.in_(("new", "leased", "sending")), OutboxMessage.due_at <= self.clock.now()
        )
        async with self.database.reading() as session:
            return await session.scalar(unsent) or 0


def in_few_languages(knowledge: Knowledge, languages: Container[str]) -> Knowledge:
    """Leave the answers out in all other languages, so that the search over the rest is built anew in a moment."""
    pages = {key: page for key, page in knowledge.pages.items() if key[1] in languages}
    entries = entries_of(pages)
    return replace(knowledge, entries=entries, pages=pages, shipped=pages, router=knowledge.router.rebuilt(entries))


STAFF = SandboxPerson(900, "Robin", "de", role="Team")


@asynccontextmanager
async def running_town(  # type: ignore[no-untyped-def]
    database: Database, knowledge: Knowledge, *, limits=NO_LIMITS, public_url: str | None = None
) -> AsyncIterator[Town]:
    """Run the bot on a fresh Telegram with a staff group and the example plan."""
    clock = MovableClock(StandingClock())
    telegram = FakeTelegram(token=TOKEN, bot_username="lotse_test_bot", clock=clock, limits=limits)
    telegram.add_person(STAFF)
    telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id])
    settings = Settings(_env_file=None, staff_chat_id=STAFF_CHAT_ID, public_url=public_url)
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=settings.zone, now=clock.now())
    async with (
        serve(sandbox_app(telegram, clock)) as url,
        running_lotse(
            settings, TOKEN, url, database, knowledge, clock, Pace(UNLIMITED, ticks=lambda: clock.now().timestamp())
        ) as lotse,
    ):
        yield Town(telegram, lotse, clock, database)


def _shown(message: ShownMessage) -> str:
    buttons = "".join(f"\n[{button.text}]" for row in message.inline_keyboard or () for button in row)
    return f"{message.text or ''}{message.venue or ''}{message.document or ''}{buttons}"
