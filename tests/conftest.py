"""What tests stand on: fresh databases of both kinds, and the running bot with people to talk to it."""

import asyncio
import shutil
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4
from zlib import crc32

import pytest

from bot.seeding import seed
from db.engine import Database, sqlite_url
from db.migrate import migrate
from handlers.toolbox import Knowledge, load_knowledge
from knowledge.plan import load_plan
from services.meetings import plan_meetings
from services.planning import add_plan
from tests.conversation import BERLIN, NOW, Town, running_town
from tests.databases import KEYS, folder_for_data, running_postgres, skipped_without_postgres
from tests.reused_database import ReusedDatabase, copy_on_server, named, on_server

BOTH = ("sqlite", "postgresql")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--both-databases", action="store_true", help="let every conversation run on both databases")
    parser.addoption("--chaos-seed", type=int, default=1, help="the first seed of each chaos test")
    parser.addoption("--chaos-seeds", type=int, default=1, help="how many seeds each chaos test runs with")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let conversations take turns: each runs on one database, by its name; rules and queries run on both."""
    if config.getoption("--both-databases"):
        return
    databases: defaultdict[str, set[object]] = defaultdict(set)
    for item in filter(_is_conversation, items):
        test, database = _test_and_database(item)
        databases[test].add(database)
    left_out = {item for item in items if _is_conversation(item) and not _is_its_turn(item, databases)}
    config.hook.pytest_deselected(items=list(left_out))
    items[:] = [item for item in items if item not in left_out]


def _is_conversation(item: pytest.Item) -> bool:
    return "tests/conversations/" in item.nodeid or "town" in getattr(item, "fixturenames", ())


def _is_its_turn(item: pytest.Item, databases: Mapping[str, Collection[object]]) -> bool:
    test, database = _test_and_database(item)
    return len(databases[test]) == 1 or database == BOTH[crc32(test.encode(errors="replace")) % 2]


def _test_and_database(item: pytest.Item) -> tuple[str, object]:
    """Tell the name of a test apart from the database that it runs on."""
    parameters = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
    others = [f"{key}={value}" for key, value in sorted(parameters.items()) if key != "database_url"]
    return " ".join([item.nodeid.partition("[")[0], *others]), parameters.get("database_url")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    with skipped_without_postgres(), running_postgres() as url:
        yield url


@pytest.fixture(scope="session")
def data_folder() -> Iterator[Path]:
    with folder_for_data() as folder:
        yield folder


@pytest.fixture(scope="session")
def migrated_sqlite(data_folder: Path) -> Path:
    file = data_folder / "migrated.db"
    _in_own_loop(migrate, sqlite_url(file))
    return file


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> str:
    """A migrated database to copy; copying one takes a tenth of migrating one."""
    name = f"template_{uuid4().hex}"
    on_server(postgres_server, f"CREATE DATABASE {name}")
    _in_own_loop(migrate, named(postgres_server, name))
    return name


@pytest.fixture(scope="session")
def seeded_sqlite(migrated_sqlite: Path) -> Path:
    """What a bot finds that was started before: its own lists and the example plan. A town begins sooner with it."""
    file = migrated_sqlite.with_name("seeded.db")
    shutil.copy(migrated_sqlite, file)
    _in_own_loop(_seed, sqlite_url(file))
    return file


@pytest.fixture(scope="session")
def seeded_postgres(postgres_server: str, migrated_postgres: str) -> str:
    name = f"seeded_{uuid4().hex}"
    copy_on_server(postgres_server, migrated_postgres, name)
    _in_own_loop(_seed, named(postgres_server, name))
    return name


@pytest.fixture(scope="session")
def reused_migrated(postgres_server: str, migrated_postgres: str) -> Iterator[ReusedDatabase]:
    with _reused(postgres_server, migrated_postgres) as database:
        yield database


@pytest.fixture(scope="session")
def reused_seeded(postgres_server: str, seeded_postgres: str) -> Iterator[ReusedDatabase]:
    with _reused(postgres_server, seeded_postgres) as database:
        yield database


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, data_folder: Path) -> Iterator[str]:
    """A migrated database, empty unless a town lives on it; each test that asks for one runs on both kinds."""
    state = "seeded" if "town" in request.fixturenames else "migrated"
    if request.param == "sqlite":
        folder, template = data_folder / "test", request.getfixturevalue(f"{state}_sqlite")
        folder.mkdir()
        yield sqlite_url(Path(shutil.copy(template, folder / "lotse.db")))  # with its mode, too
        shutil.rmtree(folder)
        return
    database = request.getfixturevalue(f"reused_{state}")
    yield database.url
    database.put_back()


@pytest.fixture(params=BOTH)
async def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without any table."""
    if request.param == "sqlite":
        database = Database(sqlite_url(tmp_path / "empty.db"), KEYS)
        yield database
        await database.close()
        return
    server, name = request.getfixturevalue("postgres_server"), f"empty_{uuid4().hex}"
    on_server(server, f"CREATE DATABASE {name}")
    database = Database(named(server, name), KEYS)
    yield database
    await database.close()
    on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def opened() -> dict[str, Database]:
    """The tests' databases by their addresses. An engine keeps what it has made of each statement, so they share it."""
    return {}


@pytest.fixture
async def database(database_url: str, opened: dict[str, Database]) -> AsyncIterator[Database]:
    database = opened.setdefault(database_url, Database(database_url, KEYS))
    yield database
    await database.close()


@pytest.fixture
async def town(database: Database, knowledge: Knowledge) -> AsyncIterator[Town]:
    """The running bot on its own Telegram, and the people who write to it."""
    async with running_town(database, knowledge) as town:
        yield town


@contextmanager
def _reused(server: str, template: str) -> Iterator[ReusedDatabase]:
    database = ReusedDatabase(server, template, f"test_{uuid4().hex}")
    yield database
    database.drop()


def _in_own_loop(work: Callable[[Database], Awaitable[None]], url: str) -> None:
    async def open_and_work() -> None:
        database = Database(url, KEYS)
        await work(database)
        await database.close()

    asyncio.run(open_and_work())


async def _seed(database: Database) -> None:
    await seed(database, now=NOW)
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=BERLIN, now=NOW)
        await plan_meetings(session, zone=BERLIN, now=NOW)
