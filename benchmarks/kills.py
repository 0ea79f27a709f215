"""SIGKILLs at random moments while updates wait: `python -m benchmarks.kills --kills 200`.

In the same run a bot made as the examples of python-telegram-bot are is killed in the same way.
"""

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import product

from benchmarks.delivery import fresh_database
from tests.chaos.killing.kills import kill_lotse, kill_plain_bot
from tests.databases import running_postgres


async def main(
    kills: int, plain_kills: int, seed: int, ways: Sequence[str], databases: Sequence[str], replicas: int
) -> bool:
    """Kill everything that is asked for; return whether ours came through it."""
    logging.disable()  # a Telegram that complains of connections cut by each kill
    survived = True
    if plain_kills:
        print(await kill_plain_bot(kills=plain_kills, seed=seed), flush=True)
    for name, way in product(databases, ways):
        with running_postgres() if name == "postgresql" else nullcontext() as server:
            async with fresh_database(server) as database:
                webhook, number = way == "webhook", 1 if database.is_sqlite else replicas
                outcome = await kill_lotse(database, webhook=webhook, kills=kills, seed=seed, replicas=number)
        print(outcome, flush=True)
        for what in (*outcome.lost, *outcome.doubled, *outcome.violations):
            print(f"  {what}", flush=True)
        survived = survived and not (outcome.lost or outcome.doubled or outcome.violations)
    return survived


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50, help="for each way on each database")
    parser.add_argument("--plain-kills", type=int, default=5, help="of the bot to compare with")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ways", nargs="*", choices=("polling", "webhook"), default=("polling", "webhook"))
    parser.add_argument("--databases", nargs="*", choices=("sqlite", "postgresql"), default=("sqlite", "postgresql"))
    parser.add_argument("--replicas", type=int, default=1, help="that run on PostgreSQL at once, killed in turn")
    wanted = parser.parse_args()
    survived = asyncio.run(
        main(wanted.kills, wanted.plain_kills, wanted.seed, wanted.ways, wanted.databases, wanted.replicas)
    )
    sys.exit(not survived)
