"""How fast messages go out: `python -m benchmarks.delivery [--postgresql] [uncapped|paid|free|free-alone|audience]`."""

import argparse
import asyncio
import logging
import resource
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles
from time import monotonic, process_time

import psycopg
from sqlalchemy import func, insert, select

from benchmarks.bot_api import ASKERS, TOKEN, Behaviour, running_bot_api
from bot.clock import SystemClock
from bot.lotse import Lotse, running_lotse
from bot.pace import FREE, PAID, UNLIMITED, Limits, Pace
from bot.settings import Settings
from db.engine import Database, sqlite_url
from db.migrate import migrate
from db.models import OutboxMessage, Person
from handlers.live_knowledge import spare_from_collection
from handlers.toolbox import Knowledge, load_knowledge
from services.broadcasts import draft_broadcast, queue_more, release_broadcast
from services.people import CONSENT_VERSION
from tests.databases import KEYS, running_postgres

LISTENERS = 10_000  # the ids of those who only listen begin here
MILLION = 1_000_000
TELEGRAMS = {FREE: 30, PAID: 1000}  # messages a second that Telegram allows


async def measure_sending(
    database: Database, knowledge: Knowledge, name: str, people: int, limits: Limits, asks_every: float | None = 0.1
) -> None:
    """Send one broadcast to so many people; print messages a second, refusals, CPU, and how answers fared."""
    behaviour = Behaviour(a_second=TELEGRAMS.get(limits), asks_every=asks_every)
    with running_bot_api(behaviour) as api:
        async with running_lotse(
            Settings(_env_file=None), TOKEN, api.url, database, knowledge, SystemClock(), Pace(limits)
        ) as lotse:
            await add_people(database, people)
            await add_askers(database)
            began, cpu = monotonic(), process_time()
            await broadcast(lotse)
            await all_sent(database)
            seconds, cpu = monotonic() - began, process_time() - cpu
        count = api.count()
    states = await count_states(database)
    bulk = sum(number for chat, number in count.taken.items() if chat >= LISTENERS)
    answers = sorted(count.answers)
    slowest = quantiles(answers, n=100)[-1] if len(answers) > 1 else 0.0
    print(
        f"{name:10} {database.url.get_backend_name():11} {bulk:7} messages {bulk / seconds:8.1f} a second, "
        f"{1000 * cpu / bulk:.2f} ms CPU each, {count.refused} refused, states {states}; "
        f"{len(answers)} answers meanwhile, p99 {1000 * slowest:.0f} ms"
    )


async def measure_audience(database: Database) -> None:
    """Queue a broadcast for a million people; print the time and the most memory used."""
    await add_people(database, MILLION)
    began, now = monotonic(), SystemClock().now()
    async with database.transaction() as session:
        content = {"kind": "text", "html": "Neues"}
        news = await draft_broadcast(session, None, content, language="de", now=now)
        await release_broadcast(session, news.id, default_language="de", now=now)
    more, longest = True, 0.0
    while more:
        part = monotonic()
        async with database.transaction() as session:
            more = await queue_more(session, news.id, default_language="de", now=now)
        longest = max(longest, monotonic() - part)
    seconds = monotonic() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    async with database.reading() as session:
        queued = await session.scalar(select(func.count()).select_from(OutboxMessage))
    backend = database.url.get_backend_name()
    print(
        f"audience   {backend:11} {queued} queued in {seconds:.1f} s, the database taken for {longest:.2f} s at most; "
        f"{memory} MB"
    )


async def add_people(database: Database, number: int) -> None:
    """Add people who want news and only listen."""
    now = SystemClock().now()
    for start in range(LISTENERS, LISTENERS + number, 10_000):
        rows = [
            {"telegram_id": start + each, "wants_news": True, "first_seen_at": now, "last_seen_at": now}
            for each in range(min(10_000, LISTENERS + number - start))
        ]
        async with database.transaction() as session:
            await session.execute(insert(Person), rows)


async def add_askers(database: Database) -> None:
    """Add the people who ask meanwhile, who have agreed that something is kept of them."""
    now = SystemClock().now()
    common = {"wants_news": False, "first_seen_at": now, "last_seen_at": now, "telegram_language": "de"}
    rows = [
        {"telegram_id": number, "consented_at": now, "consented_to": CONSENT_VERSION, **common}
        for number in range(1, ASKERS + 1)
    ]
    async with database.transaction() as session:
        await session.execute(insert(Person), rows)


async def broadcast(lotse: Lotse) -> None:
    """Release a broadcast to everyone."""
    tools = lotse.tools
    async with tools.database.transaction() as session:
        content = {"kind": "text", "html": "<b>Sommerfest</b> am Samstag um 15 Uhr, alle sind da!"}
        news = await draft_broadcast(session, None, content, language="de", now=tools.now())
        await release_broadcast(session, news.id, default_language="de", now=tools.now())
    await lotse.look_at_clock()


async def all_sent(database: Database) -> None:
    """Wait until every message has its final state."""
    unfinished = select(func.count()).where(OutboxMessage.state.in_(("new", "leased", "sending")))
    while True:
        async with database.reading() as session:
            if not await session.scalar(unfinished):
                return
        await asyncio.sleep(0.1)


async def count_states(database: Database) -> dict[str, int]:
    """Return how many messages ended in each state."""
    async with database.reading() as session:
        rows = await session.execute(select(OutboxMessage.state, func.count()).group_by(OutboxMessage.state))
        return {state: number for state, number in rows}  # noqa: C416 - dict() does not know their types


@asynccontextmanager
async def fresh_database(server: str | None) -> AsyncIterator[Database]:
    """Give an empty database: a new one on the server at this URL, or an SQLite file."""
    with tempfile.TemporaryDirectory() as folder:
        if server is None:
            database = Database(sqlite_url(Path(folder) / "lotse.db"), KEYS)
        else:
            database = Database(await _create_on(server), KEYS)
        try:
            await migrate(database)
            yield database
        finally:
            await database.close()


async def _create_on(server: str) -> str:
    name = f"benchmark_{int(monotonic() * 1000)}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return server.replace("/postgres?", f"/{name}?")


async def main(names: list[str], server: str | None) -> None:
    """Measure each thing that is named, on a database of its own."""
    logging.disable()
    knowledge = load_knowledge()
    spare_from_collection()  # as `lotse run` does
    measures: dict[str, Callable[[Database], Awaitable[None]]] = {
        "uncapped": lambda database: measure_sending(database, knowledge, "uncapped", 10_000, UNLIMITED),
        "paid": lambda database: measure_sending(database, knowledge, "paid", 30_000, PAID),
        "free": lambda database: measure_sending(database, knowledge, "free", 900, FREE),
        "free-alone": lambda database: measure_sending(database, knowledge, "free-alone", 1800, FREE, None),
        "audience": measure_audience,
    }
    for name in names or measures:
        async with fresh_database(server) as database:
            await measures[name](database)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    wanted = parser.parse_args()
    if wanted.postgresql:
        with running_postgres() as server:
            asyncio.run(main(wanted.names, server))
    else:
        asyncio.run(main(wanted.names, None))
