"""The command line, `lotse`."""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import click

from bot.clock import SystemClock
from bot.doctor import examine
from bot.evaluation import evaluation_as_json, evaluation_as_text, left_out_as_text
from bot.export import export_content, table_files
from bot.importing import ImportFileError, import_file
from bot.keys import data_keys, describe_rotation, rotate
from bot.link_probe import find_dead_links
from bot.logs import set_up_logging
from bot.lotse import StartError
from bot.run import run as run_bot
from bot.sandbox import PortInUse
from bot.seeding import seed as fill
from bot.settings import Settings, SettingsError, read_settings
from db.backup import BackupError, restore_backup, write_backup
from db.encryption import DataKeyError, DataKeys, new_key
from db.engine import Database, DatabaseUnusableError
from db.migrate import migrate as migrate_database
from knowledge.check import check_content
from knowledge.decisions import Decision
from knowledge.entries import load_entries
from knowledge.evaluate import evaluate as evaluate_messages
from knowledge.evaluate import figures, load_messages, worse_than_allowed
from knowledge.follow_ups import LastTopic
from knowledge.left_out import leave_entries_out, leave_phrasings_out
from knowledge.pages import load_pages
from knowledge.path_files import load_paths
from knowledge.path_pictures import draw_path
from knowledge.plan import load_plan
from knowledge.problems import CONTENT, ContentError
from knowledge.quarrels import find_quarrels
from knowledge.routing import load_router
from locales.languages import LANGUAGES
from services.imports import TABLES
from services.planning import PastCourseError, add_plan

EXPECTED = (
    *(BackupError, SettingsError, StartError, DatabaseUnusableError, DataKeyError),
    *(ContentError, ImportFileError, PastCourseError, PortInUse),
)
Result = TypeVar("Result")


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


@cli.command()
def run() -> None:
    """Run the bot: on Telegram if LOTSE_TELEGRAM_TOKEN is set, else in the sandbox."""
    settings = _settings()
    asyncio.run(run_bot(settings, click.echo))


@cli.command()
def migrate() -> None:
    """Bring the database to the tables of this version. `lotse run` does so, too."""
    settings = _settings()

    async def work(database: Database) -> None:
        await migrate_database(database)

    _with_database(settings, work, keys=DataKeys())
    click.echo("The database is up to date.")


@cli.command()
@click.option(
    "--lang", type=click.Choice(list(LANGUAGES)), default="de", show_default=True, help="Language of the person."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each message.")
@click.option(
    "--content",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=CONTENT,
    help="Content to answer from, such as an export; the shipped one unless given.",
)
@click.option("--after", help="What came just before: the id of the entry that was shown, or the message.")
@click.argument("message", nargs=-1)
def ask(lang: str, as_json: bool, after: str | None, folder: Path, message: tuple[str, ...]) -> None:
    """Show what the bot makes of MESSAGE, or of each line of standard input.

    It is the very decision that the chat takes.
    """
    entries = load_entries(folder)
    router = load_router(folder, entries=entries)
    topic = None
    if after is not None:
        topic = LastTopic(after) if after in entries else router.route(after, lang).last_topic
    lines = [" ".join(message)] if message else _lines_of_input()
    for line in lines:
        decision = router.route(line, lang, after=topic)
        click.echo(json.dumps(_as_json(decision), ensure_ascii=False) if as_json else _as_text(decision))


@cli.command()
@click.option("--failures", is_flag=True, help="Show what went wrong, too.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.option("--check", "checked", is_flag=True, help="Fail if a figure is worse than knowledge/evaluate.py allows.")
def evaluate(failures: bool, as_json: bool, checked: bool) -> None:
    """Measure on the messages of knowledge/messages how many lead to the right thing, in each language."""
    outcomes = evaluate_messages(load_messages(), load_router())
    if as_json:
        click.echo(json.dumps(evaluation_as_json(outcomes, failures=failures), ensure_ascii=False))
    else:
        click.echo(evaluation_as_text(outcomes, failures=failures))
    if checked and (worse := worse_than_allowed(figures(outcomes))):
        raise click.ClickException(f"worse than allowed: {', '.join(worse)}")


@cli.group()
def content() -> None:
    """The files of knowledge/content."""


@content.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=CONTENT)
@click.option("--links", is_flag=True, help="Open all links, too, and name those that lead nowhere. Takes minutes.")
def check(folder: Path, links: bool) -> None:
    """Check the content in FOLDER (default: the shipped one) and name file and line of each problem."""
    problems = check_content(folder)
    if links and not problems:
        problems = asyncio.run(find_dead_links(load_pages(folder).values()))
    for problem in problems:
        click.echo(f"{problem.file}:{problem.line}: {problem.message}")
    if problems:
        raise click.ClickException(f"{len(problems)} problems in the content")
    click.echo("The content is in order.")


@content.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def draw(folder: Path) -> None:
    """Draw each decision path into a Markdown file in FOLDER, as a Mermaid picture with a table of its sources."""
    entries = load_entries()
    folder.mkdir(parents=True, exist_ok=True)
    for path in load_paths(entries).values():
        (folder / f"{path.id}.md").write_text(draw_path(path, entries), encoding="utf-8")
    click.echo(f"Written to {folder}.")


@content.command()
@click.option(
    "--lang", type=click.Choice(list(LANGUAGES)), default="de", show_default=True, help="Language of the phrasings."
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path), default=CONTENT)
def quarrels(folder: Path, lang: str) -> None:
    """List the entries in FOLDER (default: the shipped ones) that take questions from each other.

    Each phrasing is asked of a search that does not know it, and once more of one that does not know its entry: so it
    shows, too, how far the scores hold on this content. Takes some seconds.
    """
    entries = load_entries(folder)
    phrasings, strangers = list(leave_phrasings_out(entries, lang)), list(leave_entries_out(entries, lang))
    for quarrel in find_quarrels(phrasings):
        click.echo(f"{quarrel.entry_id} loses to {quarrel.other}: {'; '.join(quarrel.phrasings)}")
    click.echo(left_out_as_text(phrasings, strangers))


@cli.command()
@click.argument("plan", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
def seed(plan: Path | None) -> None:
    """Add the courses and series of PLAN (default: the shipped example) to the database.

    What has the same slug as something in the database stays as it is.
    """
    settings, planned = _settings(), load_plan(plan) if plan else load_plan()

    async def work(database: Database) -> str:
        await migrate_database(database)
        async with database.transaction() as session:
            added = await add_plan(session, planned, zone=settings.zone, now=datetime.now(UTC))
        return f"{added.courses} courses and {added.series} series are new."

    click.echo(_with_database(settings, work))


@cli.command("import")
@click.argument("table", type=click.Choice(list(TABLES)))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--yes", is_flag=True, help="Write without asking.")
def import_table(table: str, file: Path, yes: bool) -> None:
    """Compare FILE (XLSX, ODS or CSV) with a table that staff keep, report, ask, and write it in one transaction."""
    settings, content = _settings(), file.read_bytes()

    async def work(database: Database) -> None:
        await migrate_database(database)
        kind, now = TABLES[table], datetime.now(UTC)
        await fill(database, now=now)  # or what is sent first would pass for all there is
        await import_file(database, kind, file.name, content, settings=settings, yes=yes, now=now)

    _with_database(settings, work)


@cli.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def export(folder: Path) -> None:
    """Write content, courses, series and tables to FOLDER, as files that people can review and `lotse seed` reads."""
    settings = _settings()

    async def work(database: Database) -> dict[str, bytes]:
        await migrate_database(database)
        await fill(database, now=datetime.now(UTC))
        async with database.reading() as session:
            await export_content(session, folder, zone=settings.zone, now=datetime.now(UTC))
            return await table_files(session)

    tables = folder / "tables"
    for name, content in _with_database(settings, work).items():
        tables.mkdir(exist_ok=True)
        (tables / name).write_bytes(content)
    click.echo(f"Written to {folder}.")


@cli.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Write the whole database to FILE, while the bot runs. It holds personal data: keep it as safe as the database."""
    result = _with_database(_settings(), lambda database: write_backup(database, file), keys=DataKeys())
    click.echo(f"{result.rows} rows of {result.tables} tables written to {file}.")


@cli.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(file: Path) -> None:
    """Fill an empty database from FILE, which `lotse backup` wrote from either kind of database."""
    result = _with_database(_settings(), lambda database: restore_backup(database, file))
    click.echo(f"{result.rows} rows of {result.tables} tables restored. The database is up to date.")


@cli.command("new-key")
def make_key() -> None:
    """Print a new key for LOTSE_DATA_KEYS. Keep a copy where neither the database nor its backups are."""
    click.echo(new_key())


@cli.command("rotate-keys")
def rotate_keys() -> None:
    """Encrypt all personal fields anew with the first key of LOTSE_DATA_KEYS, while the bot runs. Can be repeated."""
    settings = _settings()

    async def work(database: Database) -> int:
        await migrate_database(database)
        result = await rotate(database, now=datetime.now(UTC))
        click.echo(describe_rotation(result))
        return result.left

    if _with_database(settings, work):
        raise click.ClickException("somebody wrote meanwhile; run it again")


@cli.command()
def doctor() -> None:
    """Look at everything the bot needs, and say what to mend. Nothing is changed and nobody is written to."""
    settings = _settings()

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
    if ill := _with_database(settings, work, keys=keys):
        raise click.ClickException(f"{ill} to mend")


def _settings() -> Settings:
    settings = read_settings()
    set_up_logging(settings.log_format, settings.secrets)
    return settings


def _with_database(
    settings: Settings, work: Callable[[Database], Awaitable[Result]], *, keys: DataKeys | None = None
) -> Result:
    async def open_and_work() -> Result:
        database = Database(settings.database, data_keys(settings) if keys is None else keys)
        try:
            return await work(database)
        finally:
            await database.close()

    return asyncio.run(open_and_work())


def _lines_of_input() -> Iterator[str]:
    with click.open_file("-", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            yield line.rstrip("\r\n")


def _as_json(decision: Decision) -> dict[str, object]:
    data: dict[str, object] = {
        "kind": decision.kind,
        "entries": list(decision.entries),
        "place": decision.place.name if decision.place else None,
        "score": round(decision.score, 2),
    }
    return data | ({"also": [_as_json(other) for other in decision.also]} if decision.also else {})


def _as_text(decision: Decision) -> str:
    parts = [decision.kind, *decision.entries, decision.place.name if decision.place else "", decision.offer_kind or ""]
    said = " ".join(filter(None, parts)) + f" ({decision.score:.2f})"
    return " + ".join([said, *map(_as_text, decision.also)])
