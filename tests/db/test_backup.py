import json
import stat
from datetime import timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from alembic import command
from sqlalchemy import func, select

from db.backup import BackupError, restore_backup, write_backup
from db.engine import Database
from db.migrate import alembic_config, migrate
from db.models import Base, Person
from tests.conversation import NOW
from tests.db.samples import (
    add_course,
    add_meeting,
    add_message,
    add_offer,
    add_person,
    add_series,
    add_subscription,
)


async def test_everything_comes_back_in_either_kind_of_database(
    database: Database, empty_database: Database, tmp_path: Path
) -> None:
    await fill(database)
    written = await write_backup(database, tmp_path / "backup.zip")
    restored = await restore_backup(empty_database, tmp_path / "backup.zip")
    assert restored == written
    assert written.tables == len(Base.metadata.tables) and written.rows > 10
    assert await everything(empty_database) == await everything(database)


async def test_numbering_goes_on_behind_what_was_restored(
    database: Database, empty_database: Database, tmp_path: Path
) -> None:
    await fill(database)
    await write_backup(database, tmp_path / "backup.zip")
    await restore_backup(empty_database, tmp_path / "backup.zip")
    async with empty_database.transaction() as session:
        last = await session.scalar(select(func.max(Person.id)))
        assert last and (await add_person(session, 900)).id > last


async def test_a_backup_shows_one_moment_although_somebody_writes_meanwhile(
    database: Database, empty_database: Database, tmp_path: Path
) -> None:
    await fill(database)
    async with database.transaction() as session:
        await add_person(session, 900)
        await write_backup(database, tmp_path / "backup.zip")
    await restore_backup(empty_database, tmp_path / "backup.zip")
    async with empty_database.reading() as session:
        assert await session.scalar(select(func.count()).where(Person.telegram_id == 900)) == 0


async def test_a_backup_of_older_tables_is_brought_to_those_of_today(
    database: Database, empty_database: Database, tmp_path: Path
) -> None:
    await go_down(database, "2026_11_22")
    await write_backup(database, tmp_path / "backup.zip")
    assert (await restore_backup(empty_database, tmp_path / "backup.zip")).revision == "2026_11_22"
    await migrate(database)
    assert await everything(empty_database) == await everything(database)


async def test_only_its_owner_can_read_a_backup(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    await write_backup(database, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_a_file_that_is_there_is_not_overwritten(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "backup.zip"
    file.write_text("precious")
    with pytest.raises(BackupError, match="choose another name"):
        await write_backup(database, file)
    assert file.read_text() == "precious"


async def test_a_database_with_tables_is_left_alone(database: Database, tmp_path: Path) -> None:
    await fill(database)
    before = await everything(database)
    await write_backup(database, tmp_path / "backup.zip")
    with pytest.raises(BackupError, match="not empty"):
        await restore_backup(database, tmp_path / "backup.zip")
    assert await everything(database) == before


async def test_without_tables_there_is_nothing_to_back_up(empty_database: Database, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="nothing to back up"):
        await write_backup(empty_database, tmp_path / "backup.zip")
    assert not (tmp_path / "backup.zip").exists()


@pytest.mark.parametrize("harm", ["text", "no table", "no about", "a row less"])
async def test_what_is_no_whole_backup_is_refused_before_anything_changes(
    database: Database, empty_database: Database, tmp_path: Path, harm: str
) -> None:
    await fill(database)
    file = tmp_path / "backup.zip"
    await write_backup(database, file)
    damage(file, harm)
    with pytest.raises(BackupError, match="is no backup of the bot, or it is damaged"):
        await restore_backup(empty_database, file)
    with pytest.raises(BackupError, match="nothing to back up"):
        await write_backup(empty_database, tmp_path / "other.zip")


async def fill(database: Database) -> None:
    """Add rows with every kind of value: texts, numbers, truth, times, days, JSON, nothing."""
    async with database.transaction() as session:
        kim = await add_person(session, 101, name='Kim, "Kimi"\nليلى', municipality=None)
        await add_course(session)
        series = await add_series(session)
        await add_meeting(session, series, NOW + timedelta(days=1))
        await add_subscription(session, series, kim)
        await add_message(session, "first", kim, facts={"a": [1, None, "ü"]}, expires_at=NOW)
        await add_message(session, "second")
        await add_offer(session)


def damage(file: Path, harm: str) -> None:
    with ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    file.unlink()
    if harm == "text":
        file.write_text("no archive")
        return
    if harm == "no table":
        del parts["persons.jsonl"]
    if harm == "no about":
        del parts["about.json"]
    if harm == "a row less":
        parts["outbox.jsonl"] = parts["outbox.jsonl"].splitlines(keepends=True)[0]
    with ZipFile(file, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


async def everything(database: Database) -> dict[str, list[str]]:
    """Return each table's rows as text, since that is the same for both kinds of database."""
    found = {}
    async with database.reading() as session:
        for name, table in Base.metadata.tables.items():
            rows = (await session.execute(select(table).order_by(*table.primary_key))).all()
            found[name] = [json.dumps(list(map(plain, row)), ensure_ascii=False) for row in rows]
    return found


def plain(value: Any) -> Any:
    return value if value is None or isinstance(value, str | int | float | bool | dict | list) else str(value)


async def go_down(database: Database, revision: str) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
