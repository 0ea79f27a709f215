"""Several processes on one PostgreSQL: who lives, who leads, and what they tell each other."""

import asyncio
import time
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select, text, update

from db.announcements import CONTENT, UPDATES, announce
from db.engine import Database, DatabaseUnusableError, sqlite_url
from db.membership import LOOK_SECONDS, Membership, Standing, joined
from db.migrate import is_migrated, migrate
from db.models import InboxUpdate, Replica
from db.sole import sole_process
from tests.bot.waiting import until
from tests.conversation import NOW

ON_POSTGRESQL = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
async def three(database: Database) -> AsyncIterator[list[Membership]]:
    """Three replicas, each of which has seen the others."""
    members = [Membership(database) for _ in range(3)]
    for member in members:
        await member.join()
    await counted(members, 3)
    yield members
    for member in members:
        await member.leave()


async def counted(members: list[Membership], number: int) -> None:
    async def all_know() -> bool:
        return all(member.standing.replicas == number for member in members)

    await until(all_know)


async def one_leads(members: list[Membership]) -> bool:
    return sum(member.standing.leads for member in members) == 1


async def replicas(database: Database) -> int:
    async with database.reading() as session:
        return len((await session.scalars(select(Replica.id))).all())


@ON_POSTGRESQL
async def test_one_leads_and_each_has_a_place_of_its_own(three: list[Membership]) -> None:
    assert [member.standing.leads for member in three] == [True, False, False]
    assert [member.standing.rank for member in three] == [0, 1, 2]


@ON_POSTGRESQL
@pytest.mark.parametrize("ends", ["leave", "vanish"])
async def test_when_the_leader_ends_another_leads_within_seconds(three: list[Membership], ends: str) -> None:
    first, *others = three
    await getattr(first, ends)()
    began = time.monotonic()
    await counted(others, 2)
    await until(partial(one_leads, others))
    assert time.monotonic() - began < 3 * LOOK_SECONDS
    assert not first.standing.leads


@ON_POSTGRESQL
@pytest.mark.parametrize("ends", ["leave", "vanish"])
async def test_what_an_ended_replica_had_leased_is_free_or_nobodys(
    database: Database, three: list[Membership], ends: str
) -> None:
    first, *others = three
    leased = {"lane": 101, "received_at": NOW, "leased_by": first.standing.id}
    async with database.transaction() as session:
        session.add(InboxUpdate(update_id=7, raw="", state="done", **leased))
        session.add(InboxUpdate(update_id=8, raw="{}", state="new", **leased))
    await getattr(first, ends)()
    await counted(others, 2)
    columns = select(InboxUpdate.leased_by, InboxUpdate.lane).order_by(InboxUpdate.update_id)

    async def is_free() -> bool:
        async with database.reading() as session:
            return [tuple(row) for row in await session.execute(columns)] == [(None, 0), (None, 101)]

    await until(is_free)


@ON_POSTGRESQL
async def test_a_replica_that_hangs_is_given_up_and_comes_back_as_another(
    database: Database, three: list[Membership]
) -> None:
    first, *others = three
    before = first.standing.id
    assert first._task is not None
    first._task.cancel()  # it hangs: its connection stands, and nothing happens on it
    await asyncio.gather(first._task, return_exceptions=True)
    async with database.transaction() as session:
        await session.execute(update(Replica).where(Replica.id == before).values(seen_at=NOW.replace(year=2020)))
    await counted(others, 2)
    first._task = asyncio.create_task(first._attend())
    await counted(three, 3)
    assert first.standing.id != before
    assert sum(member.standing.leads for member in three) == 1
    assert not first.standing.leads


@ON_POSTGRESQL
async def test_a_lost_connection_is_the_end_of_leading_until_there_is_another(
    database: Database, three: list[Membership]
) -> None:
    async with database.transaction() as session:
        await session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            )
        )
    lost = [member.standing.id for member in three]

    async def all_are_back() -> bool:
        ids = [member.standing.id for member in three]
        return None not in ids and not set(ids) & set(lost)

    await until(all_are_back)
    await counted(three, 3)

    await until(partial(one_leads, three))


@ON_POSTGRESQL
async def test_what_one_announces_all_hear_when_it_is_kept(database: Database, three: list[Membership]) -> None:
    heard = [asyncio.Event() for _ in three]
    for member, event in zip(three, heard, strict=True):
        member.listen(CONTENT, event.set)
    async with database.transaction() as session:
        await announce(session, UPDATES)
        await announce(session, CONTENT)
        await asyncio.sleep(0)
        assert not any(event.is_set() for event in heard)
    async with asyncio.timeout(2):
        await asyncio.gather(*(event.wait() for event in heard))


async def test_whoever_follows_hears_of_each_change(database: Database) -> None:
    seen: list[Standing] = []
    async with joined(database) as member:
        member.follow(seen.append)
        standing = member.standing
    assert seen == [standing, Standing(None, leads=False)] if not database.is_sqlite else [standing]
    assert standing.leads


async def test_a_process_that_leaves_leaves_no_trace(database: Database) -> None:
    async with joined(database):
        assert await replicas(database) == 1
    assert await replicas(database) == 0


async def test_on_sqlite_a_killed_process_is_forgotten_at_the_next_start(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "lotse.db"))
    await migrate(database)
    for _ in range(2):
        member = Membership(database)
        await member.join()
        assert member.standing.leads
        await member.vanish()
    assert await replicas(database) == 1
    await database.close()


@pytest.mark.parametrize(("ends", "deaths"), [("leave", 0), ("vanish", 1)])
async def test_only_a_process_that_did_not_say_goodbye_has_died_with_what_it_had(
    database: Database, ends: str, deaths: int
) -> None:
    first, second = Membership(database), Membership(database)
    await first.join()
    await add_leased(database, first.standing.id)
    await getattr(first, ends)()
    await second.join()
    assert await deaths_of(database) == deaths
    await second.leave()


@ON_POSTGRESQL
async def test_a_lost_connection_is_no_death(database: Database, three: list[Membership]) -> None:
    first = three[0]
    before = first.standing.id
    await add_leased(database, before)
    async with database.transaction() as session:
        await session.execute(
            text("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = :id"),
            {"id": before},
        )

    async def is_back() -> bool:
        return first.standing.id not in (None, before)

    await until(is_back)
    await counted(three, 3)
    assert await deaths_of(database) == 0


async def add_leased(database: Database, replica_id: int | None) -> None:
    async with database.transaction() as session:
        leased = {"lane": 101, "received_at": NOW, "leased_by": replica_id}
        session.add(InboxUpdate(update_id=8, raw="{}", state="new", **leased))


async def deaths_of(database: Database) -> int | None:
    async with database.reading() as session:
        return await session.scalar(select(InboxUpdate.deaths))


def test_a_system_without_locks_is_told_where_the_bot_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.sole.fcntl", None)
    with (
        pytest.raises(DatabaseUnusableError, match="Linux and macOS only"),
        sole_process(sqlite_url(tmp_path / "lotse.db")),
    ):
        raise AssertionError


def test_a_second_bot_on_one_sqlite_file_is_refused_and_the_next_is_not(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "data" / "lotse.db")
    with sole_process(url):
        with (
            pytest.raises(DatabaseUnusableError, match="stop it, or use PostgreSQL"),
            sole_process(url),
        ):
            raise AssertionError("let in")
        with sole_process(sqlite_url(tmp_path / "other.db")):
            pass
    with sole_process(url):
        pass


@pytest.mark.parametrize("empty_database", ["postgresql"], indirect=True)
async def test_of_several_that_start_at_once_one_makes_the_tables(empty_database: Database) -> None:
    starting = [Database(empty_database.url) for _ in range(3)]
    await asyncio.gather(*map(migrate, starting))
    assert await is_migrated(empty_database)
    for database in starting:
        await database.close()
