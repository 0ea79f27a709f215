"""This process among the replicas on one database: which of them live, who leads, and what they tell each other."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from typing import Any

import psycopg
import structlog
from sqlalchemy import delete, func, insert, literal_column, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, create_async_engine
from sqlalchemy.pool import NullPool

from db.announcements import CHANNEL
from db.engine import Database
from db.inbox import mark_abandoned_settled, mark_bereaved, mark_settled_of, mark_survived
from db.models import Replica
from db.turns import LEADING, SPACE

LOOK_SECONDS = 1.0  # between two looks around
PATIENCE = 5.0  # seconds for one of them; then this connection is as good as lost
SILENT_AFTER = 10  # seconds; a replica that has not shown itself for so long hangs, or its machine is gone
# A machine that vanished without a word is noticed by the server after about 15 seconds.
OPTIONS = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=2 -c lock_timeout=3s"

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Standing:
    """Where a process stands among the replicas.

    Attributes:
        id: What it leases by; None while it has no connection of its own.
        leads: Whether it does what only one may do.
        rank: Its place among those that live, from 0.
        replicas: How many live.
    """

    id: int | None = None
    leads: bool = False
    rank: int = 0
    replicas: int = 1


class _BuriedError(Exception):
    """The others gave this process up."""


class Membership:
    """Holds a connection of its own to PostgreSQL, whose end is the end of leading and of all leases.

    On SQLite a process is the only one, see `db/sole.py`, and leads.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: AsyncConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._former_id: int | None = None
        self._listeners: dict[str, list[Callable[[], None]]] = {}
        self._moved: list[Callable[[Standing], None]] = []
        self.standing = Standing()
        self.changed = asyncio.Event()  # set, and made anew, at each change of the standing

    def listen(self, news: str, heard: Callable[[], None]) -> None:
        """Call `heard` whenever a replica announces this; also after silence, when something may have been missed."""
        self._listeners.setdefault(news, []).append(heard)

    def follow(self, moved: Callable[[Standing], None]) -> None:
        """Call `moved` with the standing now, and at each change."""
        self._moved.append(moved)
        moved(self.standing)

    async def join(self) -> None:
        """Become one of the replicas."""
        if self._database.is_sqlite:
            await self._join_alone()
            return
        await self._connect()
        await self._look()
        self._task = asyncio.create_task(self._attend())

    async def leave(self) -> None:
        """Stop being one: what was leased is free at once, and another one leads."""
        if self._database.is_sqlite and self.standing.id is not None:
            with suppress(SQLAlchemyError):
                async with self._database.transaction() as session:
                    await _end_leases(session, self.standing.id)
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        with suppress(SQLAlchemyError, psycopg.Error, TimeoutError):
            async with asyncio.timeout(PATIENCE):
                if self._connection is not None and self.standing.id is not None:
                    await _end_leases(self._connection, self.standing.id)
        await self.vanish()

    async def vanish(self) -> None:
        """End without a word, as a killed process does."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self._disconnect()

    async def _join_alone(self) -> None:
        async with self._database.transaction() as session:
            killed = (await session.scalars(select(Replica.id))).all()  # no other one can be alive
            await mark_bereaved(session, killed, may_live=False)
            await session.execute(delete(Replica))
            await mark_abandoned_settled(session)
            added = await session.execute(insert(Replica).values(seen_at=func.now()).returning(Replica.id))
        self._move(Standing(added.scalar_one(), leads=True))

    async def _attend(self) -> None:
        while True:
            try:
                if self._connection is None:
                    await self._connect()
                    self._tell_all()
                await self._hear()
                await self._look()
            except (SQLAlchemyError, psycopg.Error, OSError, TimeoutError, _BuriedError) as error:
                log.warning("this replica has lost touch with the others, trying again", error=type(error).__name__)
                await self._disconnect()
                await asyncio.sleep(LOOK_SECONDS)

    async def _connect(self) -> None:
        engine = create_async_engine(
            self._database.url,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            connect_args={"options": OPTIONS, "connect_timeout": int(PATIENCE), "application_name": "lotse"},
        )
        async with asyncio.timeout(2 * PATIENCE):
            self._connection = await engine.connect()
            await self._connection.execute(text(f"LISTEN {CHANNEL}"))
            if self._former_id is not None:  # the connection was lost, and this process lives
                await _end_leases(self._connection, self._former_id)
                await mark_survived(self._connection, self._former_id)
            # One statement: a row that can be seen without its lock would be that of a dead process.
            added = insert(Replica).values(seen_at=func.now()).returning(Replica.id).cte("added")
            joined = await self._connection.execute(select(added.c.id, func.pg_advisory_lock(SPACE, added.c.id)))
            self._move(replace(self.standing, id=joined.one().id, leads=False))

    async def _disconnect(self) -> None:
        self._former_id = self.standing.id or self._former_id
        self._move(replace(self.standing, id=None, leads=False))
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError, psycopg.Error, OSError, TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await connection.invalidate()
                    await connection.close()

    async def _hear(self) -> None:
        """Listen until it is time to look around again."""
        driver: Any = (await self._open.get_raw_connection()).driver_connection
        async for notice in driver.notifies(timeout=LOOK_SECONDS):
            for heard in self._listeners.get(notice.payload, ()):
                heard()

    async def _look(self) -> None:
        """Show that this replica lives, bury those that don't, and lead if nobody else does."""
        mine = self.standing.id or 0
        async with asyncio.timeout(PATIENCE):
            shown = await self._open.execute(update(Replica).where(Replica.id == mine).values(seen_at=func.now()))
            if shown.rowcount != 1:
                raise _BuriedError
            silent = (Replica.seen_at < func.now() - text(f"interval '{SILENT_AFTER} seconds'")).label("silent")
            living = []
            for replica_id, is_silent in (await self._open.execute(select(Replica.id, silent))).all():
                if replica_id == mine or not await self._is_dead(replica_id, is_silent=is_silent):
                    living.append(replica_id)
                else:
                    await self._bury(replica_id)
            leads = self.standing.leads or await self._try_lock(LEADING)
        rank = sum(replica_id < mine for replica_id in living)
        self._move(Standing(mine, leads, rank, len(living)))

    async def _is_dead(self, replica_id: int, *, is_silent: bool) -> bool:
        """Tell whether a replica is gone, or hangs, in which case its connection is ended, and so its leading."""
        if await self._try_lock(replica_id):
            await self._open.execute(select(func.pg_advisory_unlock(SPACE, replica_id)))
            return True
        if is_silent:
            await self._open.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    " AND classid = :space AND objid = :replica_id"
                    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                ),
                {"space": SPACE, "replica_id": replica_id},
            )
        return is_silent

    async def _bury(self, replica_id: int) -> None:
        log.warning("a replica is gone, its work is taken over", replica=replica_id)
        await mark_bereaved(self._open, [replica_id], may_live=True)
        await _end_leases(self._open, replica_id)
        self._tell_all()

    async def _try_lock(self, name: int) -> bool:
        return bool(await self._open.scalar(select(func.pg_try_advisory_lock(SPACE, literal_column(str(name))))))

    def _tell_all(self) -> None:
        for listeners in self._listeners.values():
            for heard in listeners:
                heard()

    def _move(self, standing: Standing) -> None:
        if standing == self.standing:
            return
        self.standing = standing
        self.changed.set()
        self.changed = asyncio.Event()
        for moved in self._moved:
            moved(standing)

    @property
    def _open(self) -> AsyncConnection:
        if self._connection is None:
            raise _BuriedError
        return self._connection


async def _end_leases(connection: AsyncSession | AsyncConnection, replica_id: int) -> None:
    await mark_settled_of(connection, replica_id)  # each may be a transaction, and none leaves a trace
    await connection.execute(delete(Replica).where(Replica.id == replica_id))
    await mark_abandoned_settled(connection)


@asynccontextmanager
async def joined(database: Database) -> AsyncIterator[Membership]:
    """Be one of the replicas on a database meanwhile."""
    membership = Membership(database)
    try:
        await membership.join()
        yield membership
    finally:
        await membership.leave()
