"""Random updates, valid and broken, for the whole bot: `python -m benchmarks.fuzz --updates 200000`.

It runs in episodes, each on a fresh database and a fresh Telegram, and ends by saying what should not have happened.
"""

import argparse
import asyncio
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from bot.seeding import seed as fill
from db.engine import Database, sqlite_url
from db.migrate import migrate
from handlers.toolbox import Knowledge, load_knowledge
from tests.chaos.fuzzing.fuzzer import Findings, fuzz
from tests.chaos.fuzzing.pools import Pools, fill_pools
from tests.conversation import NOW

EPISODE = 4_000


def run(updates: int, first_seed: int) -> bool:
    """Send so many updates; print what came of them, and return whether all went well."""
    knowledge, pools = load_knowledge(), fill_pools(first_seed)
    well, sent, began = True, 0, monotonic()
    with fresh_files() as files:
        for number, file in enumerate(files, first_seed):
            findings = asyncio.run(run_episode(file, knowledge, pools, min(EPISODE, updates - sent), number))
            sent, well = sent + findings.updates, well and findings.all_is_well
            tell(number, findings)
            print(f"{sent} updates, {sent / (monotonic() - began):.0f} a second", flush=True)
            if sent >= updates:
                return well
    return well


async def run_episode(file: Path, knowledge: Knowledge, pools: Pools, updates: int, number: int) -> Findings:
    """Run one episode on a database file."""
    database = Database(sqlite_url(file))
    try:
        return await fuzz(database, knowledge, pools, updates=updates, seed=number)
    finally:
        await database.close()


def tell(number: int, findings: Findings) -> None:
    """Print what an episode found, with an example each."""
    print(f"seed {number}: {findings.updates} updates, {findings.unreadable} of them unreadable")
    for what, found in (
        ("crash", findings.crashes),
        ("unanswered", findings.unanswered),
        ("error", findings.errors),
        ("broken rule", dict.fromkeys(findings.violations, 1)),
    ):
        for one, times in found.items():
            print(f"  {what}, {times} times: {one}")
            if one in findings.examples:
                print(f"    {json.dumps(findings.examples[one], default=str)[:1500]}")


@contextmanager
def fresh_files() -> Iterator[Iterator[Path]]:
    """Give migrated and filled databases, one after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_prepare(folder / "template.db"))

        def copies() -> Iterator[Path]:
            while True:
                for leftover in folder.glob("lotse.db*"):
                    leftover.unlink()
                yield Path(shutil.copy(folder / "template.db", folder / "lotse.db"))

        yield copies()


async def _prepare(file: Path) -> None:
    database = Database(sqlite_url(file))
    await migrate(database)
    await fill(database, now=NOW)
    await database.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first episode; the next ones count on from it")
    wanted = parser.parse_args()
    sys.exit(not run(wanted.updates, wanted.seed))
