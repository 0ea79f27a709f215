"""A broadcast through blocks, floods, errors, silences and SIGKILLs: `python -m benchmarks.delivery_kills`.

The bot is a process of its own, killed at random moments and started again. At the end every message has to have one
final state, and what arrived twice has to be explained by the kills.
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from random import Random
from time import monotonic

from sqlalchemy import func, select

from benchmarks.bot_api import TOKEN, Behaviour, running_bot_api
from benchmarks.delivery import LISTENERS, add_people, all_sent, count_states, fresh_database
from bot.clock import SystemClock
from db.engine import Database
from db.models import OutboxMessage
from services.broadcasts import draft_broadcast, release_broadcast
from tests.databases import DATA_KEYS, running_postgres

LOTSE = Path(sys.executable).parent / "lotse"
FAULTS = Behaviour(a_second=1000, blocked=0.02, flood=0.01, broken=0.01, silent=0.01)


async def measure(people: int, kills: int, seed: int, server: str | None) -> None:
    """Send one broadcast to so many people with so many kills; print how every message ended."""
    random = Random(seed)
    async with fresh_database(server) as database:
        await add_people(database, people)
        await release(database)
        with running_bot_api(FAULTS) as api, tempfile.TemporaryDirectory() as folder:
            settings = {**settings_for(database, api.url, port=8973), "LOTSE_PAID_BROADCASTS": "true"}
            began, in_flight = monotonic(), set[tuple[int, int]]()
            for _ in range(kills):
                process = await start(Path(folder), settings)
                await until_sending(database, await count_unfinished(database))
                await asyncio.sleep(random.uniform(0, 1.5))
                process.send_signal(signal.SIGKILL)
                await process.wait()
                in_flight |= await list_in_flight(database)
            process = await start(Path(folder), settings)
            await all_sent(database)
            process.terminate()
            await process.wait()
            taken = api.count().taken
        twice = sum(number - 1 for number in taken.values() if number > 1)
        reached = len([chat for chat in taken if chat >= LISTENERS])
        print(
            f"{database.url.get_backend_name()}: {people} people, {kills} kills, {monotonic() - began:.0f} s; "
            f"ended as {await count_states(database)}; {reached} were reached, {twice} twice, "
            f"{len(in_flight)} were on their way at the kills"
        )


def settings_for(database: Database, api_url: str, port: int) -> dict[str, str]:
    """Return what the bot has to be told to run on this database against this Bot API."""
    return {
        "LOTSE_TELEGRAM_TOKEN": TOKEN,
        "LOTSE_DATA_KEYS": DATA_KEYS,
        "LOTSE_TELEGRAM_API_URL": api_url,
        "LOTSE_DATABASE_URL": database.url.render_as_string(hide_password=False),
        "LOTSE_PORT": str(port),
    }


async def start(folder: Path, settings: Mapping[str, str]) -> asyncio.subprocess.Process:
    """Start the bot with these settings only."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("LOTSE_")}
    null = asyncio.subprocess.DEVNULL
    return await asyncio.create_subprocess_exec(
        LOTSE, "run", cwd=folder, env={**own, **settings}, stdout=null, stderr=null
    )


async def release(database: Database) -> None:
    """Release news to everyone."""
    now = SystemClock().now()
    async with database.transaction() as session:
        content = {"kind": "text", "html": "Sommerfest am Samstag"}
        news = await draft_broadcast(session, None, content, language="de", now=now)
        await release_broadcast(session, news.id, default_language="de", now=now)


async def count_unfinished(database: Database) -> int:
    """Count the messages that nobody has tried to send yet."""
    async with database.reading() as session:
        return await session.scalar(select(func.count()).where(OutboxMessage.state == "new")) or 0


async def list_in_flight(database: Database) -> set[tuple[int, int]]:
    """Return which messages a killed process had claimed, and in which of their attempts."""
    async with database.reading() as session:
        rows = await session.execute(
            select(OutboxMessage.id, OutboxMessage.attempts).where(OutboxMessage.state == "sending")
        )
        return {(message_id, attempt) for message_id, attempt in rows}


async def until_sending(database: Database, before: int) -> None:
    """Wait until a process that was just started sends something."""
    while before and await count_unfinished(database) == before:  # noqa: ASYNC110 - it happens in another process
        await asyncio.sleep(0.02)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    wanted = parser.parse_args()
    if wanted.postgresql:
        with running_postgres() as server:
            asyncio.run(measure(wanted.people, wanted.kills, wanted.seed, server))
    else:
        asyncio.run(measure(wanted.people, wanted.kills, wanted.seed, None))
