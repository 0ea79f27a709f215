"""What tests stand on: fresh databases of both kinds, and the running bot with people to talk to it."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import make_url

from db.engine import Database, sqlite_url
from db.migrate import migrate
from handlers.toolbox import Knowledge, load_knowledge
from tests.conversation import Town, running_town
from tests.databases import NoPostgresError, running_postgres

BOTH = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    try:
        with running_postgres() as url:
            yield url
    except NoPostgresError as error:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "migrated.db"
    _migrate_in_own_loop(sqlite_url(file))
    return file


@pytest.fixture(scope="session")
def migrated_postgres(postgres_server: str) -> str:
    """A migrated database to copy; copying one takes a tenth of migrating one."""
    name = f"template_{uuid4().hex}"
    _on_server(postgres_server, f"CREATE DATABASE {name}")
    _migrate_in_own_loop(_named(postgres_server, name))
    return name


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A migrated, empty database; each test that asks for one runs on both kinds."""
    if request.param == "sqlite":
        file = tmp_path / "lotse.db"
        shutil.copy(request.getfixturevalue("migrated_sqlite"), file)  # with its mode, too
        yield sqlite_url(file)
        return
    server, template = request.getfixturevalue("postgres_server"), request.getfixturevalue("migrated_postgres")
    name = f"test_{uuid4().hex}"
    _on_server(server, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield _named(server, name)
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=BOTH)
async def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database without any table."""
    if request.param == "sqlite":
        database = Database(sqlite_url(tmp_path / "empty.db"))
        yield database
        await database.close()
        return
    server, name = request.getfixturevalue("postgres_server"), f"empty_{uuid4().hex}"
    _on_server(server, f"CREATE DATABASE {name}")
    database = Database(_named(server, name))
    yield database
    await database.close()
    _on_server(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
async def town(database: Database, knowledge: Knowledge) -> AsyncIterator[Town]:
    """The running bot on its own Telegram, and the people who write to it."""
    async with running_town(database, knowledge) as town:
        yield town


def _migrate_in_own_loop(url: str) -> None:
    async def work() -> None:
        database = Database(url)
        await migrate(database)
        await database.close()

    asyncio.run(work())


def _on_server(url: str, statement: str) -> None:
    parts = make_url(url)
    with psycopg.connect(
        parts.set(drivername="postgresql").render_as_string(hide_password=False), autocommit=True
    ) as connection:
        connection.execute(statement)


def _named(url: str, database: str) -> str:
    return make_url(url).set(database=database).render_as_string(hide_password=False)
