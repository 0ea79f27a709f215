"""Commands that run the bot and look after it."""

import asyncio
from datetime import UTC, datetime

import click

from bot.clock import SystemClock
from bot.commands.database import opened_settings, with_database
from bot.doctor import examine
from bot.keys import data_keys, describe_rotation, rotate
from bot.run import run as run_bot
from bot.settings import SettingsError
from db.encryption import DataKeys, new_key
from db.engine import Database
from db.migrate import migrate as migrate_database


@click.command()
def run() -> None:
    """Run the bot: on Telegram if LOTSE_TELEGRAM_TOKEN is set, else in the sandbox."""
    settings = opened_settings()
    asyncio.run(run_bot(settings, click.echo))


@click.command()
def migrate() -> None:
    """Bring the database to the tables of this version. `lotse run` does so, too."""
    settings = opened_settings()

    async def work(database: Database) -> None:
        await migrate_database(database)

    with_database(settings, work, keys=DataKeys())
    click.echo("The database is up to date.")


@click.command("new-key")
def make_key() -> None:
    """Print a new key for LOTSE_DATA_KEYS. Keep a copy where neither the database nor its backups are."""
    click.echo(new_key())


@click.command("rotate-keys")
def rotate_keys() -> None:
    """Encrypt all personal fields anew with the first key of LOTSE_DATA_KEYS, while the bot runs. Can be repeated."""
    settings = opened_settings()

    async def work(database: Database) -> int:
        await migrate_database(database)
        result = await rotate(database, now=datetime.now(UTC))
        click.echo(describe_rotation(result))
        return result.left

    if with_database(settings, work):
        raise click.ClickException("somebody wrote meanwhile; run it again")


@click.command()
def doctor() -> None:
    """Look at everything the bot needs, and say what to mend. Nothing is changed and nobody is written to."""
    settings = opened_settings()

    async def work(database: Database) -> int:
        ill = 0
        async for finding in examine(settings, database, SystemClock()):
            click.echo(f"{'fine' if finding.fine else 'MEND'}  {finding.where}: {finding.what}")
            ill += not finding.fine
        return ill

    try:
        keys = data_keys(settings)
    except SettingsError:
        keys = DataKeys()  # the doctor says so
    if ill := with_database(settings, work, keys=keys):
        raise click.ClickException(f"{ill} to mend")
