"""The command line, `lotse`."""

import sys

import click

from bot.commands.content import content
from bot.commands.data import backup, export, import_table, restore, seed
from bot.commands.operation import doctor, make_key, migrate, rotate_keys, run
from bot.commands.questions import ask, evaluate
from bot.importing import ImportFileError
from bot.lotse import StartError
from bot.server import PortInUse
from bot.settings import SettingsError
from db.backup import BackupError
from db.encryption import DataKeyError
from db.engine import DatabaseUnusableError
from knowledge.problems import ContentError
from services.planning import PastCourseError

COMMANDS = (
    *(run, doctor, migrate, make_key, rotate_keys),
    *(ask, evaluate, content),
    *(seed, import_table, export, backup, restore),
)
EXPECTED = (
    *(BackupError, SettingsError, StartError, DatabaseUnusableError, DataKeyError),
    *(ContentError, ImportFileError, PastCourseError, PortInUse),
)


def main() -> None:
    """Run the command line; what can go wrong as expected ends in one line that says how to mend it."""
    try:
        cli(prog_name="lotse", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(130)
    except PortInUse as error:
        _fail(f"{error}; stop what uses it, or set LOTSE_PORT to another port")
    except EXPECTED as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename or ''} {error.strerror or error}".strip())


def _fail(message: str) -> None:
    click.echo(f"lotse: {message}", err=True)
    sys.exit(1)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ehrenamtslotse")
def cli() -> None:
    """Ehrenamtslotse, the Telegram bot for volunteers in Kreis Coesfeld."""


for command in COMMANDS:
    cli.add_command(command)
