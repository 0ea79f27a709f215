"""Random updates, valid and broken, for the whole bot: `python -m benchmarks.fuzz --updates 200000`.

It runs in episodes, each on a fresh database and a fresh Telegram, and ends by saying what should not have happened.
"""

import argparse
import asyncio
import json
import logging
import sys
from contextlib import nullcontext
from itertools import count
from time import monotonic

from benchmarks.delivery import fresh_database
from bot.seeding import seed as fill
from handlers.toolbox import load_knowledge
from tests.chaos.fuzzing.fuzzer import Findings, fuzz
from tests.chaos.fuzzing.pools import fill_pools
from tests.conversation import NOW
from tests.databases import running_postgres

EPISODE = 4_000


async def run(updates: int, first_seed: int, server: str | None) -> bool:
    """Send so many updates, on a PostgreSQL if one is given; print what came of them, return whether all went well."""
    logging.disable()  # jobs that a busy machine skips
    knowledge, pools = load_knowledge(), fill_pools(first_seed)
    well, sent, began = True, 0, monotonic()
    for number in count(first_seed):
        async with fresh_database(server) as database:
            await fill(database, now=NOW)
            findings = await fuzz(database, knowledge, pools, updates=min(EPISODE, updates - sent), seed=number)
        sent, well = sent + findings.updates, well and findings.all_is_well
        tell(number, findings)
        print(f"{sent} updates, {sent / (monotonic() - began):.0f} a second", flush=True)
        if sent >= updates:
            break
    return well


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


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1, help="of the first episode; the next ones count on from it")
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    wanted = parser.parse_args()
    with running_postgres() if wanted.postgresql else nullcontext() as server:
        sys.exit(not asyncio.run(run(wanted.updates, wanted.seed, server)))
