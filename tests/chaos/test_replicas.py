"""Three replicas on one PostgreSQL, killed in turn: nothing is lost, nothing is done twice, one leads.

What each of them does about it by itself is tested in tests/db/test_membership.py and tests/bot/test_intake.py.
"""

import asyncio
import signal
from asyncio.subprocess import Process
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.clock import SystemClock
from bot.sandbox import sandbox_app, serve
from db.engine import Database
from db.models import InboxUpdate, Replica
from knowledge.plan import load_plan
from services.planning import add_plan
from tests.bot.carrier import carrying
from tests.bot.process import ended, first_line, free_port, running_process
from tests.bot.test_running import (
    TAPS,
    everything_happened_once,
    new_telegram,
    nothing_waits,
    on_telegram,
    queue_updates,
)
from tests.bot.waiting import until
from tests.conversation import BERLIN

PEOPLE = range(101, 113)  # as many as the course has seats for
UPDATES_A_TURN = len(PEOPLE) // 3 * (1 + len(TAPS))
WEBHOOK = "https://lotse.example.org/telegram"


@pytest.mark.chaos
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("webhook", [True, False], ids=["webhook", "polling"])
async def test_three_replicas_killed_in_turn_do_everything_once(
    database: Database, tmp_path: Path, webhook: bool
) -> None:
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=BERLIN, now=SystemClock().now())
    telegram, ports = new_telegram(), [str(free_port()) for _ in range(3)]
    async with serve(sandbox_app(telegram, None)) as url, AsyncExitStack() as ends:
        settings = {"LOTSE_DATABASE_URL": database.url.render_as_string(hide_password=False), **on_telegram(url)}
        if webhook:
            settings["LOTSE_WEBHOOK_URL"] = WEBHOOK
            await ends.enter_async_context(carrying(telegram, [f"http://127.0.0.1:{port}/telegram" for port in ports]))

        async def start(port: str) -> Process:
            return await ends.enter_async_context(running_process(tmp_path, LOTSE_PORT=port, **settings))

        replicas = [await start(port) for port in ports]
        await asyncio.gather(*map(first_line, replicas))
        for turn, port in enumerate(ports):
            queue_updates(telegram, PEOPLE[turn::3])
            await until(partial(are_handled, database, UPDATES_A_TURN * turn + 2))
            replicas[turn].kill()
            await replicas[turn].wait()
            await nothing_waits(database, telegram)
            replicas[turn] = await start(port)
            await first_line(replicas[turn])
        await until(partial(is_buried, database))
        for replica in replicas:
            replica.send_signal(signal.SIGTERM)
            assert (await ended(replica)).code == 0
    await everything_happened_once(database, PEOPLE)
    async with database.reading() as session:
        assert (await session.scalars(select(Replica))).all() == []


async def is_buried(database: Database) -> bool:
    """Tell whether those that live have seen that the last one was killed."""
    async with database.reading() as session:
        return len((await session.scalars(select(Replica))).all()) == 3


async def are_handled(database: Database, number: int) -> bool:
    """Tell whether so many updates are decided upon."""
    async with database.reading() as session:
        handled = await session.scalar(select(func.count()).where(InboxUpdate.state == "done"))
        return (handled or 0) >= number
