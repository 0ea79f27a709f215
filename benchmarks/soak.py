"""How soon the bot is ready, and whether memory and answers stay the same: `python -m benchmarks.soak [--minutes N]`.

Ten people a second ask, by turns, while the bot runs as it is installed, by `lotse run`.
"""

import argparse
import asyncio
import os
import tempfile
from pathlib import Path
from statistics import quantiles
from time import monotonic

from aiohttp import ClientConnectionError, ClientSession

from benchmarks.bot_api import Behaviour, running_bot_api
from benchmarks.delivery import add_askers, fresh_database
from benchmarks.delivery_kills import settings_for, start
from benchmarks.intake import cpu_seconds
from tests.databases import running_postgres

PORT = 8974
STARTS = 5
MINUTE = 60.0


async def measure(minutes: int, server: str | None) -> None:
    """Start the bot some times, let the last one run, and print how it fares in each minute."""
    async with fresh_database(server) as database:
        await add_askers(database)
        with running_bot_api(Behaviour(asks_every=0.1)) as api, tempfile.TemporaryDirectory() as folder:
            settings = settings_for(database, api.url, PORT)
            for number in range(STARTS):
                began = monotonic()
                process = await start(Path(folder), settings)
                await until_ready()
                print(f"ready after {monotonic() - began:.2f} s, {cpu_seconds(process.pid):.2f} s CPU", flush=True)
                if number < STARTS - 1:
                    process.terminate()
                    await process.wait()
            seen = len(api.count().answers)
            for minute in range(minutes):
                await asyncio.sleep(MINUTE)
                answers = sorted(api.count().answers[seen:])
                seen += len(answers)
                print(
                    f"minute {minute + 1:3}: {resident_mb(process.pid):.1f} MB, {len(answers)} answers, "
                    f"p99 {1000 * quantiles(answers, n=100)[-1]:.0f} ms",
                    flush=True,
                )
            process.terminate()
            await process.wait()


async def until_ready() -> None:
    """Wait until the bot says that it is ready."""
    async with ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{PORT}/readyz") as response:
                    if response.status == 200:
                        return
            except ClientConnectionError:
                pass
            await asyncio.sleep(0.02)


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024 / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=int, default=30)
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    wanted = parser.parse_args()
    if wanted.postgresql:
        with running_postgres() as server:
            asyncio.run(measure(wanted.minutes, server))
    else:
        asyncio.run(measure(wanted.minutes, None))
