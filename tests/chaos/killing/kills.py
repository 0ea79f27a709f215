"""Kills a bot again and again in the middle of its work, lets it finish, and tells what got lost or was done twice."""

import asyncio
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic

from sqlalchemy import func, select

from bot.clock import SystemClock
from bot.sandbox import NO_LIMITS, FakeTelegram, sandbox_app, serve
from db.engine import Database
from db.models import InboxUpdate, Replica
from knowledge.plan import load_plan
from services.planning import add_plan
from services.reminders import LEAD_TIMES
from tests.bot.carrier import carrying
from tests.bot.process import free_port
from tests.chaos.invariants import list_left_undone, list_violations
from tests.chaos.killing.bots import Fleet, check_it_runs, end, start_plain_bot
from tests.chaos.killing.throws import Crowd, add_counter, list_switches, read_throws
from tests.conversation import BERLIN
from tests.databases import DATA_KEYS

TOKEN = "1000001:kills"
LEAST_WAITING = 40  # at a kill, or it does not count
WAITING = 200  # at each start
AT_START = 0.25  # share of the kills that come while the bot is still starting
START_SECONDS, WORK_SECONDS = 2.5, 0.6  # within which a kill comes, from the start or from the first sign of work
SECONDS_TO_FINISH = 600


@dataclass
class Outcome:
    """What so many kills did. `lost`, `doubled` and `violations` should be nothing."""

    name: str
    kills: int = 0
    further_kills: int = 0  # with fewer updates waiting
    least_waiting: int = sys.maxsize
    sent: int = 0
    seconds: float = 0.0
    lost: list[object] = field(default_factory=list)
    doubled: list[object] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    taken_over: list[float] = field(default_factory=list)  # seconds until the others had buried a killed replica

    def note_kill(self, waiting: int) -> None:
        """Count a kill if enough was waiting."""
        if waiting >= LEAST_WAITING:
            self.kills += 1
            self.least_waiting = min(self.least_waiting, waiting)
        else:
            self.further_kills += 1

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.kills} kills, at least {self.least_waiting} updates waiting at each, "
            f"{self.further_kills} further ones; {self.sent} updates in all; "
            f"{len(self.lost)} effects lost, {len(self.doubled)} doubled, {len(self.violations)} rules broken; "
            f"{self._said_of_others}{self.seconds:.0f} s"
        )

    @property
    def _said_of_others(self) -> str:
        if not self.taken_over:
            return ""
        return f"the others took over within {median(self.taken_over):.1f} s, {max(self.taken_over):.1f} s at most; "


async def kill_lotse(database: Database, *, webhook: bool, kills: int, seed: int, replicas: int = 1) -> Outcome:
    """Kill our bot so many times on this database, which is migrated; then let it finish, and look.

    Several replicas, on PostgreSQL, are killed in turn while the others go on.
    """
    random, ports, began = Random(seed), [free_port() for _ in range(replicas)], monotonic()
    way = "webhook" if webhook else "polling"
    outcome = Outcome(f"lotse, {database.url.get_backend_name()}, {way}, {replicas} at once")
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=BERLIN, now=SystemClock().now())
    await add_counter(database)
    async with _telegram_at_work() as (telegram, url):
        crowd = Crowd(telegram, await list_switches(database), random)
        addresses = [f"http://127.0.0.1:{port}/telegram" for port in ports]
        with tempfile.TemporaryDirectory() as folder:
            fleet = Fleet(Path(folder), [_settings(database, url, port, webhook) for port in ports])
            async with carrying(telegram, addresses):  # brings nothing without a webhook
                while outcome.kills < kills:
                    while await _count_waiting(database, telegram) < WAITING:
                        crowd.comes()
                    fleet.complete()
                    await _until_killing_time(database, telegram, fleet, random)
                    await _kill_one(database, telegram, fleet, outcome)
                fleet.complete()
                await _until_nothing_waits(database, telegram, fleet)
                await fleet.end()
    seen = await read_throws(database)
    outcome.lost, outcome.doubled = [*(crowd.expected - seen)], [*(seen - crowd.expected)]
    outcome.violations += await list_violations(database, SystemClock().now())
    outcome.sent, outcome.seconds = crowd.sent, monotonic() - began
    return outcome


async def kill_plain_bot(*, kills: int, seed: int) -> Outcome:
    """Kill a bot made as the examples are, in the same way, and look which updates it has noted."""
    random, began = Random(seed), monotonic()
    outcome = Outcome("python-telegram-bot as in its examples, polling")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "updates.db"
        with closing(sqlite3.connect(file)) as notes:
            notes.execute("CREATE TABLE updates (update_id INTEGER)")
        async with _telegram_at_work() as (telegram, url):
            crowd = Crowd(telegram, [(1, lead) for lead in LEAD_TIMES], random)
            while outcome.kills < kills:
                while telegram.updates.pending_count < WAITING:
                    crowd.comes()
                waiting, before = telegram.updates.pending_count, len(_noted(file))
                process = start_plain_bot(url, TOKEN, file)
                await _until_noted(file, before, process)
                await asyncio.sleep(random.uniform(0, WORK_SECONDS))
                await end(process.kill, process)
                outcome.note_kill(waiting - (len(_noted(file)) - before))
            process = start_plain_bot(url, TOKEN, file)
            while telegram.updates.pending_count:  # noqa: ASYNC110 - it happens in another process
                await asyncio.sleep(0.05)
            await end(process.terminate, process)  # which lets it finish what it has in hand
        seen, expected = Counter(_noted(file)), Counter(range(1, crowd.sent + 1))
    outcome.lost, outcome.doubled = [*(expected - seen)], [*(seen - expected)]
    outcome.sent, outcome.seconds = crowd.sent, monotonic() - began
    return outcome


async def _kill_one(database: Database, telegram: FakeTelegram, fleet: Fleet, outcome: Outcome) -> None:
    living = await _count_replicas(database)
    await fleet.kill_next()
    taking_over = asyncio.create_task(_time_until_buried(database, fleet.size - 1))
    outcome.note_kill(await _count_waiting(database, telegram))
    outcome.violations += await list_violations(database, SystemClock().now())
    if living == fleet.size > 1:
        outcome.taken_over.append(await taking_over)
    taking_over.cancel()  # a bot that was alone is buried by itself, at its next start


def _settings(database: Database, url: str, port: int, webhook: bool) -> dict[str, str]:
    settings = {
        "LOTSE_TELEGRAM_TOKEN": TOKEN,
        "LOTSE_TELEGRAM_API_URL": url,
        "LOTSE_DATABASE_URL": database.url.render_as_string(hide_password=False),
        "LOTSE_PORT": str(port),
        "LOTSE_DATA_KEYS": DATA_KEYS,
    }
    return settings | {"LOTSE_WEBHOOK_URL": "https://lotse.example.org/telegram"} if webhook else settings


@asynccontextmanager
async def _telegram_at_work() -> AsyncIterator[tuple[FakeTelegram, str]]:
    """Run a Telegram whose taps never grow too old, since a busy machine may take longer than people would."""
    telegram = FakeTelegram(
        token=TOKEN, bot_username="lotse_kills_bot", clock=SystemClock(), limits=NO_LIMITS, monotonic=lambda: 0.0
    )
    async with serve(sandbox_app(telegram, None)) as url:
        yield telegram, url


async def _count_waiting(database: Database, telegram: FakeTelegram) -> int:
    """Count the updates that are not handled, be they stored or still at Telegram."""
    async with database.reading() as session:
        stored = await session.scalar(select(func.count()).where(InboxUpdate.state == "new"))
    return (stored or 0) + telegram.updates.pending_count


async def _count_replicas(database: Database) -> int:
    async with database.reading() as session:
        return await session.scalar(select(func.count()).select_from(Replica)) or 0


async def _time_until_buried(database: Database, left: int) -> float:
    """Return how many seconds it takes until no more than so many replicas are known."""
    began = monotonic()
    async with asyncio.timeout(SECONDS_TO_FINISH):
        while await _count_replicas(database) > left:  # noqa: ASYNC110 - other processes bury it
            await asyncio.sleep(0.02)
    return monotonic() - began


async def _until_killing_time(database: Database, telegram: FakeTelegram, fleet: Fleet, random: Random) -> None:
    """Wait for some random moment while a bot starts, or a random moment in the middle of its work."""
    if random.random() < AT_START:
        await asyncio.sleep(random.uniform(0, START_SECONDS))
        return
    before = await _count_waiting(database, telegram)
    while await _count_waiting(database, telegram) >= before:
        fleet.check()
        await asyncio.sleep(0.01)
    await asyncio.sleep(random.uniform(0, WORK_SECONDS))


async def _until_nothing_waits(database: Database, telegram: FakeTelegram, fleet: Fleet) -> None:
    async with asyncio.timeout(SECONDS_TO_FINISH):
        while await _count_waiting(database, telegram) or await list_left_undone(database, SystemClock().now()):
            fleet.check()
            await asyncio.sleep(0.1)


async def _until_noted(file: Path, before: int, process: ForkServerProcess) -> None:
    while len(_noted(file)) == before:
        check_it_runs(process)
        await asyncio.sleep(0.01)


def _noted(file: Path) -> list[int]:
    with closing(sqlite3.connect(file)) as notes:
        return [number for (number,) in notes.execute("SELECT update_id FROM updates")]
