import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, select, text

from db.engine import Database, DatabaseUnusableError, sqlite_url
from db.migrate import alembic_config, migrate
from db.models import Base, Broadcast


async def test_the_migrations_give_the_tables_of_the_models(database: Database) -> None:
    assert await differences(database) == []


async def test_the_migrations_go_down_to_nothing_and_up_again(database: Database) -> None:
    await go_down(database)
    assert await tables(database) == {"alembic_version"}
    await migrate(database)
    assert await differences(database) == []


async def test_migrating_what_is_migrated_changes_nothing(database: Database) -> None:
    await migrate(database)
    assert await differences(database) == []


async def test_a_reminder_keeps_its_message_when_the_outbox_is_made_anew(database: Database) -> None:
    await go_down(database)
    await migrate(database, "2026_11_22_thanks")
    async with database.engine.begin() as connection:
        for statement in (*OLD_ROWS[:3], *OLD_ROWS[5:7], LINK):
            await connection.execute(text(statement))
    await migrate(database)
    async with database.engine.begin() as connection:
        assert (await connection.execute(text("SELECT id, outbox_id FROM reminders"))).all() == [(1, 1)]


async def test_two_processes_may_migrate_at_once(database: Database) -> None:
    await go_down(database)
    other = Database(database.url)
    await asyncio.gather(migrate(database), migrate(other))
    await other.close()
    assert await differences(database) == []


async def test_a_server_that_is_not_there_is_told_in_one_line_without_the_password(tmp_path: Path) -> None:
    database = Database("postgresql+psycopg://nobody:secret@/nothing?host=" + str(tmp_path))
    with pytest.raises(DatabaseUnusableError, match="check LOTSE_DATABASE_URL") as refused:
        await migrate(database)
    await database.close()
    assert "secret" not in str(refused.value) and "\n" not in str(refused.value)


async def test_a_new_sqlite_file_needs_nothing_but_migrating(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "new" / "lotse.db"))
    await migrate(database)
    assert set(Base.metadata.tables) <= await tables(database)
    await database.close()


async def test_what_people_had_chosen_outlives_the_way_up(database: Database) -> None:
    await go_down(database)
    await migrate(database, "2026_11_22")
    async with database.engine.begin() as connection:
        for statement in OLD_ROWS:
            await connection.execute(text(statement))
    await migrate(database)
    async with database.engine.begin() as connection:
        replies = await connection.scalar(text("SELECT count(*) FROM meeting_replies"))
        leads = (await connection.execute(text("SELECT lead_minutes FROM subscriptions"))).scalars().all()
        states = (await connection.execute(text("SELECT state FROM meetings"))).scalars().all()
        told = (await connection.execute(text(TOLD))).all()
        aimed = (await connection.execute(select(Broadcast.audience))).scalar_one()
    assert (replies, leads, states) == (1, [1440], ["planned"])
    assert [tuple(row) for row in told] == [("<b>Neues</b>", "going", 1)]
    assert aimed["all"] == [{"any": [["language", "uk"]]}, {"any": [["municipality", "Olfen"]]}]


LINK = (
    "INSERT INTO reminders (id, person_id, meeting_id, starts_at, lead_minutes, send_at, own, state, outbox_id)"
    " VALUES (1, 1, 1, '2026-11-24 17:00:00', 60, '2026-11-24 16:00:00', true, 'queued', 1)"
)
TOLD = (
    "SELECT content->>'html', broadcasts.state, outbox.broadcast_id FROM broadcasts"
    " JOIN broadcast_wordings ON broadcast_wordings.broadcast_id = broadcasts.id"
    " JOIN outbox ON outbox.broadcast_id = broadcasts.id"
)
OLD_ROWS = (
    "INSERT INTO persons (id, telegram_id, wants_news, first_seen_at, last_seen_at)"
    " VALUES (1, 101, true, '2026-11-01 10:00:00', '2026-11-01 10:00:00')",
    "INSERT INTO series (id, slug, kind, titles, place, language, rule, starts_on, starts_at_time, minutes,"
    " skips_holidays) VALUES (1, 'one', 'exchange', '{}', 'Coesfeld', 'de', 'FREQ=WEEKLY', '2026-11-24', '18:00:00',"
    " 90, true)",
    "INSERT INTO meetings (id, series_id, occurs_on, starts_at, ends_at)"
    " VALUES (1, 1, '2026-11-24', '2026-11-24 17:00:00', '2026-11-24 18:30:00')",
    "INSERT INTO subscriptions (id, series_id, person_id, lead_minutes) VALUES (1, 1, 1, 1440)",
    "INSERT INTO broadcasts (id, text_html, language, municipality, created_at, released_at)"
    " VALUES (1, '<b>Neues</b>', 'uk', 'Olfen', '2026-11-01 10:00:00', '2026-11-01 10:00:00')",
    "INSERT INTO outbox (id, key, kind, priority, person_id, chat_id, facts, state, due_at, attempts)"
    " VALUES (1, 'broadcast:1:1', 'broadcast', 4, 1, 101, '{\"broadcast_id\": 1}', 'sent', '2026-11-01 10:00:00', 1)",
    "INSERT INTO meeting_replies (id, meeting_id, person_id, comes) VALUES (1, 1, 1, true)",
)


async def go_down(database: Database) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), "base"))


async def tables(database: Database) -> set[str]:
    async with database.engine.begin() as connection:
        return set(await connection.run_sync(lambda sync: inspect(sync).get_table_names()))


async def differences(database: Database) -> list[object]:
    async with database.engine.begin() as connection:
        return await connection.run_sync(_differences)


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))
