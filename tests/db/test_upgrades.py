"""From whatever version somebody comes: no row is lost on the way to the tables of today."""

from itertools import cycle, pairwise

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from db.engine import Database
from db.migrate import alembic_config, migrate
from db.models import Base, Person
from tests.db.test_migrations import differences
from tests.db.test_privacy import NAME, fill_every_table

OWN = ("alembic_version",)
BOTH = ("sqlite", "postgresql")  # taking turns: test_migrations.py walks all steps on both
REVISIONS = [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()]


async def test_no_step_up_loses_a_row(database: Database) -> None:
    """From the filled tables of each version one step up; all the way up from each is a matter of `make chaos`."""
    async with database.transaction() as session:
        await fill_every_table(session)
    for revision, before in pairwise(REVISIONS):
        kept = await go_down(database, before)
        await migrate(database, revision)
        async with database.engine.begin() as connection:
            rows = await count_rows(connection)
        assert {name: rows[name] for name in kept} == kept, revision
        await go_down(database, before)
    await migrate(database)
    await everything_can_be_read(database)


@pytest.mark.chaos
@pytest.mark.parametrize(("database_url", "revision"), list(zip(cycle(BOTH), REVISIONS[1:])), indirect=["database_url"])
async def test_no_row_is_lost_on_the_way_up_from_any_version(database: Database, revision: str) -> None:
    async with database.transaction() as session:
        await fill_every_table(session)
    before = await go_down(database, revision)
    assert before["persons"] == 2
    await migrate(database)
    async with database.engine.begin() as connection:
        after = await count_rows(connection)
        assert {name: after[name] for name in before} == before
    await everything_can_be_read(database)


async def go_down(database: Database, revision: str) -> dict[str, int]:
    """Go down to the tables of an earlier version, and count their rows."""
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
        return await count_rows(connection)


async def everything_can_be_read(database: Database) -> None:
    """Make sure that the tables are today's, and that every value in them can be read."""
    assert await differences(database) == []
    async with database.reading() as session:
        assert NAME in (await session.scalars(select(Person.name))).all()
        for table in Base.metadata.sorted_tables:
            await session.execute(select(table))


async def count_rows(connection: AsyncConnection) -> dict[str, int]:
    """Count the rows of all tables that there are."""
    names = await connection.run_sync(lambda sync: sorted({*inspect(sync).get_table_names()} - {*OWN}))
    counted = ", ".join(f"(SELECT count(*) FROM {name})" for name in names)
    counts = (await connection.execute(text(f"SELECT {counted}"))).one()
    return dict(zip(names, counts, strict=True))
