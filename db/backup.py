"""Backups: every table as lines of JSON in one ZIP file, the same for both databases, written while the bot runs.

What is encrypted in the database is so in the backup, and keys are in neither.
"""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from io import TextIOWrapper
from os import O_CREAT, O_EXCL, O_WRONLY, fdopen
from os import open as open_file
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from alembic.runtime.migration import MigrationContext
from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Date,
    DateTime,
    LargeBinary,
    MetaData,
    Table,
    Time,
    func,
    insert,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from db.engine import Database
from db.migrate import migrate, read_revision
from db.models import DataKey

ABOUT = "about.json"
VERSION_TABLE = "alembic_version"
BATCH = 1000  # rows


class BackupError(Exception):
    """A backup can't be written or restored; the message says why and how to mend it."""


@dataclass(frozen=True)
class BackupResult:
    """How many rows of how many tables were written or read, and the revision of the tables."""

    tables: int
    rows: int
    revision: str


async def write_backup(database: Database, file: Path) -> BackupResult:
    """Write everything as it is at one moment to a new file, which only its owner can read.

    Raises BackupError if the file is there already, or the database has no tables yet.
    """
    try:
        handle = open_file(file, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    except FileExistsError as error:
        raise BackupError(f"{file} is there already; choose another name") from error
    try:
        async with _snapshot(database) as connection:
            with fdopen(handle, "wb") as stream, ZipFile(stream, "w", ZIP_DEFLATED) as archive:
                return await _write_tables(connection, archive)
    except BaseException:
        await asyncio.to_thread(file.unlink)  # half a backup looks like a whole one in a folder
        raise


async def restore_backup(database: Database, file: Path) -> BackupResult:
    """Fill an empty database from a backup, and bring it to the tables of this version.

    The backup may come from the other kind of database and from an older version of the bot. Raises BackupError if it
    is none, if its personal fields need a key that is not there, or if the database has tables already; then nothing is
    changed.
    """
    if await read_revision(database):
        raise BackupError("the database is not empty; name a new one with LOTSE_DATABASE_URL, nothing was changed")
    try:
        with ZipFile(file) as archive:
            about = _check(archive)
            if missing := _keys_in(archive, about) - database.keys.fingerprints:
                raise BackupError(f"the backup needs the key {min(missing)}; add it to LOTSE_DATA_KEYS")
            await migrate(database, about["revision"])
            async with database.engine.begin() as connection:
                rows = await _read_tables(connection, archive)
    except (BadZipFile, KeyError, ValueError) as error:
        raise BackupError(f"{file} is no backup of the bot, or it is damaged") from error
    await migrate(database)
    return BackupResult(len(about["tables"]), rows, about["revision"])


def _check(archive: ZipFile) -> dict[str, Any]:
    """Return what the archive says of itself, once every table is found to be whole; raises ValueError if not."""
    about: dict[str, Any] = json.loads(archive.read(ABOUT))
    for name, rows in about["tables"].items():
        with archive.open(_member(name)) as lines:
            if sum(1 for _ in lines) != rows:
                raise ValueError(name)
    return about


def _keys_in(archive: ZipFile, about: dict[str, Any]) -> set[str]:
    """Return the fingerprints of the keys that the personal fields of a backup are encrypted with."""
    if DataKey.__tablename__ not in about["tables"]:
        return set()
    with archive.open(_member(DataKey.__tablename__)) as lines:
        return {json.loads(line)["fingerprint"] for line in lines}


@asynccontextmanager
async def _snapshot(database: Database) -> AsyncIterator[AsyncConnection]:
    """Open one consistent view of all tables, which holds up nobody who writes."""
    options: dict[str, Any] = {"reads_only": True} if database.is_sqlite else {"isolation_level": "REPEATABLE READ"}
    async with database.engine.connect() as connection:
        connection = await connection.execution_options(**options)
        async with connection.begin():
            yield connection


async def _write_tables(connection: AsyncConnection, archive: ZipFile) -> BackupResult:
    tables, revision = await connection.run_sync(_reflect)
    if revision is None:
        raise BackupError("the database has no tables yet; there is nothing to back up")
    counted = {}
    for table in tables:
        with archive.open(_member(table.name), "w") as binary, TextIOWrapper(binary, "utf-8") as lines:
            counted[table.name] = 0
            async for row in await connection.stream(select(table).order_by(*table.primary_key)):
                values = [_as_json(value) for value in row]
                lines.write(json.dumps(dict(zip(table.columns.keys(), values, strict=True)), ensure_ascii=False) + "\n")
                counted[table.name] += 1
    about = {"revision": revision, "tables": counted}
    archive.writestr(ABOUT, json.dumps(about, indent=2))
    return BackupResult(len(counted), sum(counted.values()), revision)


async def _read_tables(connection: AsyncConnection, archive: ZipFile) -> int:
    tables, _ = await connection.run_sync(_reflect)
    for table in reversed(tables):
        await connection.execute(table.delete())  # a migration may have put rows there
    rows = 0
    for table in tables:
        for batch in _batches(archive, table):
            await connection.execute(insert(table), batch)
            rows += len(batch)
        await _continue_numbers(connection, table)
    return rows


def _reflect(connection: Connection) -> tuple[list[Table], str | None]:
    """Return the tables as they are, those that others point at first, and the revision they are at."""
    metadata = MetaData()
    metadata.reflect(connection)
    for column in (column for table in metadata.tables.values() for column in table.columns):
        if isinstance(column.type, JSON):
            column.type.none_as_null = True  # or what was NULL would come back as the JSON value null
    tables = [table for table in metadata.sorted_tables if table.name != VERSION_TABLE]
    return tables, MigrationContext.configure(connection).get_current_revision()


def _batches(archive: ZipFile, table: Table) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    with archive.open(_member(table.name)) as binary:
        for line in binary:
            row = json.loads(line)
            batch.append({name: _from_json(table.columns[name], value) for name, value in row.items()})
            if len(batch) == BATCH:
                yield batch
                batch = []
    if batch:
        yield batch


def _as_json(value: Any) -> Any:
    match value:
        case datetime():  # SQLite forgets the zone, which is always UTC
            return (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)).isoformat()
        case date() | time():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode()
        case _:
            return value


def _from_json(column: Column[Any], value: Any) -> Any:
    match column.type:
        case _ if value is None:
            return None
        case DateTime() as kind:
            moment = datetime.fromisoformat(value)
            return moment if kind.timezone else moment.replace(tzinfo=None)
        case Date():
            return date.fromisoformat(value)
        case Time():
            return time.fromisoformat(value)
        case LargeBinary():
            return base64.b64decode(value)
        case _:
            return value


def _member(table: str) -> str:
    return f"{table}.jsonl"


async def _continue_numbers(connection: AsyncConnection, table: Table) -> None:
    """Let PostgreSQL number new rows from where the restored ones end; SQLite does so by itself."""
    number = table.autoincrement_column
    if connection.dialect.name != "postgresql" or number is None:
        return
    sequence = await connection.scalar(
        text("SELECT pg_get_serial_sequence(:table, :column)"), {"table": table.name, "column": number.name}
    )
    if sequence is not None:
        last = await connection.scalar(select(func.max(number)))
        await connection.execute(
            text("SELECT setval(CAST(:sequence AS regclass), :last, :used)"),
            {"sequence": sequence, "last": last or 1, "used": last is not None},
        )
