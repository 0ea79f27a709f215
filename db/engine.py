"""The connection to SQLite or PostgreSQL, and the two ways to use it: to read, and to decide."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

import psycopg.errors
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from db.encryption import DataKeys
from db.models.encrypted import use_keys

BUSY_TIMEOUT_MS = 5_000
# As many connections as SQLAlchemy would open at most by itself. It would keep only five of them and open and close the
# others for every look at the database, which took a third of the time of answering a question.
POOL = {"pool_size": 15, "max_overflow": 0, "pool_use_lifo": True}


class DatabaseUnusableError(Exception):
    """The database can't be used; the message says why and how to mend it."""


class Database:
    """One database, opened lazily. Close it when done."""

    def __init__(self, url: str | URL, keys: DataKeys | None = None) -> None:
        """Open a database whose personal fields are encrypted with `keys`; without any they are stored as they are."""
        self.url = make_url(url)
        self.keys = keys or DataKeys()
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _create_engine(self.url, is_sqlite=self.is_sqlite)
        use_keys(self.engine.dialect, self.keys)
        self._readers = async_sessionmaker(self.engine.execution_options(reads_only=True), expire_on_commit=False)
        alone = {"begins": False} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        self._glances = async_sessionmaker(self.engine.execution_options(**alone), expire_on_commit=False)
        self._writers = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writer_turn = self._queue_of_writers()

    def reading(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open a session on one consistent view of the data. What it changes is thrown away."""
        return self._readers()

    def glance(self) -> AbstractAsyncContextManager[AsyncSession]:
        """Open a session to look up a thing or two, each as it is by then: for every message, without a transaction.

        Opening and closing one takes as long as the looking up.
        """
        return self._glances()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncSession]:
        """Open a session whose changes are all kept at the end, or none of them if an exception passes through.

        Nothing but the database may be awaited inside: on SQLite every other writer waits.
        """
        async with self._writer_turn or nullcontext(), self._writers.begin() as session:
            yield session

    async def close(self) -> None:
        """Close all connections. Whoever uses it again, maybe in another event loop, opens it anew."""
        await self.engine.dispose()
        self._writer_turn = self._queue_of_writers()

    def _queue_of_writers(self) -> asyncio.Lock | None:
        # SQLite's own busy handler is unfair to those who wait longest; a queue in this process is not.
        return asyncio.Lock() if self.is_sqlite else None


@asynccontextmanager
async def remembering(session: AsyncSession) -> AsyncIterator[None]:
    """Let a session remember what it has read, so that looking the same up again asks the database nothing.

    By itself it forgets a row as soon as nobody holds it (SQLAlchemy, "Session Referencing Behavior").
    """
    read: set[object] = set()

    def remember(_session: object, row: object) -> None:
        read.add(row)

    event.listen(session.sync_session, "loaded_as_persistent", remember)
    yield


def may_pass(error: BaseException) -> bool:
    """Tell whether an error of the database may be gone at the next try: a lost connection, a lock, a full disk.

    And a row that somebody else has added in the same moment: the next try finds it.
    """
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, psycopg.errors.UniqueViolation):
        return True
    if isinstance(error.orig, sqlite3.OperationalError):
        return error.orig.sqlite_errorname != "SQLITE_ERROR"  # which is about the statement, and comes again
    return error.connection_invalidated or isinstance(error, OperationalError)


def _create_engine(url: URL, *, is_sqlite: bool) -> AsyncEngine:
    if not is_sqlite:
        return create_async_engine(url, **POOL, pool_pre_ping=True, hide_parameters=True)
    if url.drivername == "sqlite":
        url = url.set(drivername="sqlite+aiosqlite")
    _prepare_file(url)
    engine = create_async_engine(url, **POOL, hide_parameters=True)  # errors must not carry what people wrote into logs
    event.listen(engine.sync_engine, "connect", _configure_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_on_sqlite)
    return engine


def _prepare_file(url: URL) -> None:
    """Make the folder and an empty file that only its owner can read, since people's data go into it."""
    if not url.database or url.database == ":memory:":
        return
    file = Path(url.database)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not file.exists():
            file.touch(mode=0o600)
        with file.open("r+b"):
            pass
    except OSError as error:
        raise unwritable(file, error) from error


def unwritable(file: Path, error: OSError) -> DatabaseUnusableError:
    """Return what to complain with if the database's file, or one beside it, can't be written."""
    return DatabaseUnusableError(
        f"the database file {file} can't be written ({error.strerror}); "
        "give this user write access to it and its folder, or set LOTSE_DATABASE_URL"
    )


def _configure_sqlite(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    # The driver would send BEGIN only before the first write, so what is read before it would not belong to the
    # transaction, and two of them could take the same last seat. With None it leaves BEGIN to us.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_on_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("begins", True):
        connection.exec_driver_sql("BEGIN" if options.get("reads_only", False) else "BEGIN IMMEDIATE")


def sqlite_url(file: Path) -> str:
    """Return the URL of an SQLite file."""
    return f"sqlite+aiosqlite:///{file}"
