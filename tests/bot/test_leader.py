"""Taking over what only one process does."""

import asyncio

import psycopg
import pytest
from sqlalchemy.exc import OperationalError

from bot.leader import lead
from db.engine import Database
from db.membership import joined
from tests.bot.post_office import ON_ONE_DATABASE

pytestmark = ON_ONE_DATABASE


async def never() -> None:
    raise AssertionError("this process has not taken over")


async def test_a_database_that_fails_while_a_process_takes_over_is_waited_for(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.leader.RETRY_SECONDS", 0)
    tries, at_work = [], asyncio.Event()

    async def take_over() -> None:
        tries.append("take over")
        if len(tries) == 1:
            raise OperationalError("SELECT 1", None, psycopg.OperationalError("the connection is lost"))

    async def work() -> None:
        at_work.set()
        await asyncio.Event().wait()

    async with joined(database) as membership:
        leading = asyncio.create_task(lead(membership, work, take_over, caught_up=False))
        async with asyncio.timeout(10):
            await at_work.wait()
        leading.cancel()
    assert len(tries) == 2


async def test_what_will_not_pass_ends_the_process(database: Database) -> None:
    async def take_over() -> None:
        raise ValueError("no such job")

    async with joined(database) as membership:
        with pytest.raises(ValueError, match="no such job"):
            await lead(membership, never, take_over, caught_up=False)
