"""Bring a database to the tables of this version."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from db.engine import Database, DatabaseUnusableError

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 0x107_5E  # any number of our own; PostgreSQL's advisory locks are named by numbers


async def migrate(database: Database, revision: str = "head") -> None:
    """Upgrade to `revision`. Raises DatabaseUnusableError if the database can't be reached or written."""
    try:
        async with database.engine.begin() as connection:
            if not database.is_sqlite:
                # Two processes that start at once would both create the tables; the second waits here instead.
                await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            await connection.run_sync(_upgrade, revision)
    except DatabaseError as error:
        place = database.url.render_as_string(hide_password=True)
        raise DatabaseUnusableError(
            f"the database {place} can't be used ({str(error.orig).strip().splitlines()[0]}); check LOTSE_DATABASE_URL"
        ) from error


async def read_revision(database: Database) -> str | None:
    """Return the revision that the tables are at; None if there are none yet."""
    async with database.engine.connect() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


async def is_migrated(database: Database) -> bool:
    """Tell whether the tables are those of this version."""
    return await read_revision(database) == ScriptDirectory.from_config(alembic_config()).get_current_head()


def alembic_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration; it needs no file of its own."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection, revision: str) -> None:
    command.upgrade(alembic_config(connection), revision)
