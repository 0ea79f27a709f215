"""From whatever version somebody comes: no row is lost on the way to the tables of today."""

from itertools import cycle

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from db.engine import Database
from db.migrate import alembic_config, migrate
from db.models import Base, Person
from tests.db.test_migrations import differences
from tests.db.test_privacy import NAME, fill_every_table

OWN = ("alembic_version",)
BOTH = ("sqlite", "postgresql")  # taking turns: test_migrations.py walks all steps on both
REVISIONS = [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()]


@pytest.mark.parametrize(("database_url", "revision"), list(zip(cycle(BOTH), REVISIONS[1:])), indirect=["database_url"])
async def test_no_row_is_lost_on_the_way_up_from_any_version(database: Database, revision: str) -> None:
    async with database.transaction() as session:
        await fill_every_table(session)
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), revision))
        before = await count_rows(connection)
    assert before["persons"] == 2
    await migrate(database)
    async with database.engine.begin() as connection:
        after = await count_rows(connection)
        assert {name: after[name] for name in before} == before
    assert await differences(database) == []
    async with database.reading() as session:
        assert NAME in (await session.scalars(select(Person.name))).all()
        for table in Base.metadata.sorted_tables:
            await session.execute(select(table))  # every value can be read


async def count_rows(connection: AsyncConnection) -> dict[str, int]:
    """Count the rows of all tables that there are."""

    def reflect(sync: Connection) -> list[str]:
        metadata = MetaData()
        metadata.reflect(sync)
        return [name for name in metadata.tables if name not in OWN]

    names = await connection.run_sync(reflect)
    counts = {name: await connection.scalar(select(func.count()).select_from(text(name))) for name in names}
    return {name: count or 0 for name, count in counts.items()}
