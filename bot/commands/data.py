"""Commands that bring data in and out: plans, tables, content, and whole backups."""

from datetime import UTC, datetime
from pathlib import Path

import click

from bot.commands.database import opened_settings, with_database
from bot.export import export_content, table_files
from bot.importing import import_file
from bot.seeding import seed as fill
from db.backup import restore_backup, write_backup
from db.encryption import DataKeys
from db.engine import Database
from db.migrate import migrate as migrate_database
from knowledge.plan import load_plan
from services.imports import TABLES
from services.planning import add_plan


@click.command()
@click.argument("plan", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
def seed(plan: Path | None) -> None:
    """Add the courses and series of PLAN (default: the shipped example) to the database.

    What has the same slug as something in the database stays as it is.
    """
    settings, planned = opened_settings(), load_plan(plan) if plan else load_plan()

    async def work(database: Database) -> str:
        await migrate_database(database)
        async with database.transaction() as session:
            added = await add_plan(session, planned, zone=settings.zone, now=datetime.now(UTC))
        return f"{added.courses} courses and {added.series} series are new."

    click.echo(with_database(settings, work))


@click.command("import")
@click.argument("table", type=click.Choice(list(TABLES)))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Write without asking.")
def import_table(table: str, file: Path, yes: bool) -> None:
    """Compare FILE (XLSX, ODS or CSV) with a table that staff keep, report, ask, and write it in one transaction."""
    settings, content = opened_settings(), file.read_bytes()

    async def work(database: Database) -> None:
        await migrate_database(database)
        kind, now = TABLES[table], datetime.now(UTC)
        await fill(database, now=now)  # or what is sent first would pass for all there is
        await import_file(database, kind, file.name, content, settings=settings, yes=yes, now=now)

    with_database(settings, work)


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export(folder: Path) -> None:
    """Write content, courses, series and tables to FOLDER, as files that people can review and `lotse seed` reads."""
    settings = opened_settings()

    async def work(database: Database) -> dict[str, bytes]:
        await migrate_database(database)
        await fill(database, now=datetime.now(UTC))
        async with database.reading() as session:
            await export_content(session, folder, zone=settings.zone, now=datetime.now(UTC))
            return await table_files(session)

    tables = folder / "tables"
    for name, content in with_database(settings, work).items():
        tables.mkdir(exist_ok=True)
        (tables / name).write_bytes(content)
    click.echo(f"Written to {folder}.")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write the whole database to FILE, while the bot runs. It holds personal data: keep it as safe as the database."""
    result = with_database(opened_settings(), lambda database: write_backup(database, file), keys=DataKeys())
    click.echo(f"{result.rows} rows of {result.tables} tables written to {file}.")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Fill an empty database from FILE, which `lotse backup` wrote from either kind of database."""
    result = with_database(opened_settings(), lambda database: restore_backup(database, file))
    click.echo(f"{result.rows} rows of {result.tables} tables restored. The database is up to date.")
