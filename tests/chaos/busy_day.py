"""The bot at work in this process on days on which something goes wrong, and a proof that nothing came of it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from sqlalchemy import func, select

from bot.clock import SystemClock
from bot.lotse import Lotse, running_lotse
from bot.pace import UNLIMITED, Pace
from bot.sandbox import NO_LIMITS, FakeTelegram, sandbox_app, serve
from bot.settings import Settings
from db.engine import Database
from db.models import InboxUpdate
from handlers.toolbox import Knowledge
from knowledge.plan import load_plan
from services.planning import add_plan
from tests.chaos.invariants import list_left_undone, list_violations
from tests.chaos.killing.throws import Crowd, add_counter, list_switches, read_throws
from tests.chaos.weather import Weather
from tests.conversation import STAFF, STAFF_CHAT_ID, TOKEN

SECONDS = 120  # a whole day's work, on a machine that does other things, too
SWITCHES = 6  # that each person throws


class JumpingClock:
    """A clock that is put right now and then, forwards and backwards."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Return what this clock shows."""
        return SystemClock().now() + self._ahead

    def jump(self, by: timedelta) -> None:
        """Put the clock right."""
        self._ahead += by


@dataclass
class BusyDay:
    """A running bot, people who do countable things, and what may go wrong meanwhile."""

    database: Database
    telegram: FakeTelegram
    weather: Weather
    clock: JumpingClock
    lotse: Lotse
    crowd: Crowd

    async def until_half_done(self) -> None:
        """Wait until the bot is in the middle of its work."""
        before = await self._count_waiting()
        await self._until(lambda waiting: waiting <= before // 2)

    async def ends_well(self) -> None:
        """Let the bot finish, and make sure that everything was done exactly once and no rule is broken."""
        self.weather.is_bad = False
        await self._until(lambda waiting: waiting == 0)
        async with asyncio.timeout(SECONDS):
            while await list_left_undone(self.database, self.clock.now()):
                await self.lotse.look_at_clock()
                await asyncio.sleep(0.05)
        seen = await read_throws(self.database)
        assert (self.crowd.expected - seen, seen - self.crowd.expected) == ({}, {})
        assert await list_violations(self.database, self.clock.now()) == []
        async with self.database.reading() as session:
            states = (await session.scalars(select(InboxUpdate.state))).all()
        assert len(states) == self.crowd.sent
        assert set(states) <= {"done", "failed"}  # failed is what could not be answered
        assert [task for task in self.lotse.tasks if task.done()] == []  # or the process would have ended

    async def _count_waiting(self) -> int:
        async with self.database.reading() as session:
            stored = await session.scalar(select(func.count()).where(InboxUpdate.state == "new"))
        return (stored or 0) + self.telegram.updates.pending_count

    async def _until(self, enough) -> None:  # type: ignore[no-untyped-def]
        async with asyncio.timeout(SECONDS):
            while not enough(await self._count_waiting()):  # noqa: ASYNC110 - no event tells of it
                await asyncio.sleep(0.02)


@asynccontextmanager
async def busy_day(database: Database, knowledge: Knowledge, *, people: int, seed: int) -> AsyncIterator[BusyDay]:
    """Run the bot on a migrated database while so many people do what they do."""
    random, clock = Random(seed), JumpingClock()
    telegram = FakeTelegram(
        token=TOKEN, bot_username="lotse_test_bot", clock=clock, limits=NO_LIMITS, monotonic=lambda: 0.0
    )
    telegram.add_person(STAFF)
    telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id])
    weather = Weather(random)
    settings = Settings(_env_file=None, staff_chat_id=STAFF_CHAT_ID)
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=settings.zone, now=clock.now())
    await add_counter(database)
    switches = random.sample(await list_switches(database), SWITCHES)
    app = sandbox_app(telegram, None)
    app.add_middleware(weather.over)
    async with (
        serve(app) as url,
        running_lotse(settings, TOKEN, url, database, knowledge, clock, Pace(UNLIMITED)) as lotse,
    ):
        day = BusyDay(database, telegram, weather, clock, lotse, Crowd(telegram, switches, random))
        for _ in range(people):
            day.crowd.comes()
        yield day
