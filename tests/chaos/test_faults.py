"""Days on which the world around the bot goes wrong: at the end everything was done, and done once."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from db.engine import Database
from db.migrate import migrate
from handlers.toolbox import Knowledge
from tests.chaos.busy_day import busy_day
from tests.chaos.weather import FAULTS
from tests.databases import KEYS, OwnPostgres, own_postgres, skipped_without_postgres

pytestmark = pytest.mark.chaos
PEOPLE = 12
ONLY_SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture(autouse=True)
def _expected_errors_are_no_news() -> Iterator[None]:
    logging.disable()
    with capture_logs():
        yield
    logging.disable(logging.NOTSET)


@pytest.fixture
def server() -> Iterator[OwnPostgres]:
    """A PostgreSQL of the test's own, which keeps its word about what is committed."""
    with skipped_without_postgres(), own_postgres() as server:
        yield server


@pytest.fixture
async def own_database(server: OwnPostgres) -> AsyncIterator[Database]:
    database = Database(server.url, KEYS)
    await migrate(database)
    yield database
    await database.close()


async def test_a_day_without_any_fault_ends_well(database: Database, knowledge: Knowledge) -> None:
    async with busy_day(database, knowledge, people=PEOPLE, seed=1) as day:
        await day.ends_well()


async def test_bad_weather_on_the_way_to_telegram(database: Database, knowledge: Knowledge, chaos_seed: int) -> None:
    async with busy_day(database, knowledge, people=PEOPLE, seed=chaos_seed) as day:
        day.weather.is_bad = True
        await day.until_half_done()
        day.crowd.comes()
        await asyncio.sleep(3)
        await day.ends_well()
        assert len(day.weather.seen) > len(FAULTS) / 2


async def test_a_clock_that_jumps(database: Database, knowledge: Knowledge, chaos_seed: int) -> None:
    random = Random(chaos_seed)
    async with busy_day(database, knowledge, people=PEOPLE, seed=chaos_seed) as day:
        for _ in range(8):
            day.clock.jump(timedelta(hours=random.uniform(-30, 30)))
            await day.lotse.look_at_clock()
            await asyncio.sleep(0.3)
        await day.ends_well()


@ONLY_SQLITE
async def test_another_program_holds_the_file(database: Database, knowledge: Knowledge) -> None:
    """Such as a copy that somebody makes by hand, for longer than the bot waits."""
    other = Database(database.url)
    async with busy_day(database, knowledge, people=PEOPLE, seed=1) as day:
        async with other.transaction():
            await asyncio.sleep(8)
            day.crowd.comes()
        await day.ends_well()
    await other.close()


@ONLY_SQLITE
async def test_a_full_disk_where_the_file_lies(database: Database, knowledge: Knowledge) -> None:
    async with busy_day(database, knowledge, people=PEOPLE, seed=1) as day:
        await day.until_half_done()
        await _limit_pages(database, 1)
        for _ in range(3):
            day.crowd.comes()
        await asyncio.sleep(3)
        await _limit_pages(database, 2**30)
        await day.ends_well()


async def _limit_pages(database: Database, pages: int) -> None:
    """Let the file not grow beyond so many pages, or not at all; that is a setting of each connection."""
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        await connection.rollback()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_full_disk_under_postgresql(database: Database, knowledge: Knowledge) -> None:
    refuse = (
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT is_full FROM disk) THEN "
        "RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END IF; "
        "RETURN NULL; END $$"
    )
    async with database.transaction() as session:
        for statement in ("CREATE TABLE disk (is_full BOOLEAN)", "INSERT INTO disk VALUES (FALSE)", refuse):
            await session.execute(text(statement))
        for table in ("inbox", "subscriptions", "outbox", "persons"):
            trigger = f"CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON {table} EXECUTE FUNCTION refuse()"
            await session.execute(text(trigger))
    async with busy_day(database, knowledge, people=PEOPLE, seed=1) as day:
        await day.until_half_done()
        await _fill_disk(database, "TRUE")
        day.crowd.comes()
        await asyncio.sleep(3)
        await _fill_disk(database, "FALSE")
        await day.ends_well()


async def _fill_disk(database: Database, full: str) -> None:
    async with database.transaction() as session:
        await session.execute(text(f"UPDATE disk SET is_full = {full}"))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_all_connections_to_postgresql_are_cut_again_and_again(database: Database, knowledge: Knowledge) -> None:
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    cut = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"
    administrator = Database(database.url)
    async with busy_day(database, knowledge, people=PEOPLE, seed=1) as day:
        for _ in range(6):
            async with administrator.reading() as session:
                await session.execute(text(cut))
            await asyncio.sleep(0.5)
        await day.ends_well()
    await administrator.close()


async def test_postgresql_is_restarted_and_then_dies_in_mid_flight(
    server: OwnPostgres, own_database: Database, knowledge: Knowledge, chaos_seed: int
) -> None:
    async with busy_day(own_database, knowledge, people=PEOPLE, seed=chaos_seed) as day:
        for how in (signal.SIGINT, signal.SIGQUIT):
            await day.until_half_done()
            await asyncio.to_thread(server.stop, how)
            for _ in range(PEOPLE):
                day.crowd.comes()
            await asyncio.sleep(2)
            await asyncio.to_thread(server.start)
        await day.ends_well()
