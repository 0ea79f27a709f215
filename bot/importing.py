"""Tables from the command line: the same report, question and transaction as in the chat."""

from datetime import datetime
from html import unescape

import click

from bot.settings import Settings
from db.engine import Database
from handlers.paragraphs import TAG
from handlers.table_screens import MISTAKES_SHOWN, mistake_line, mistake_lines, report_screen, result_screen
from knowledge.places import load_gazetteer
from knowledge.sheets import SheetError
from locales.words import Words
from services.import_plans import ImportPlan
from services.imports import TableKind, planner, write_plan
from services.offers import Author


class ImportFileError(Exception):
    """A file that is no table of ours; the message says why."""


async def import_file(
    database: Database, kind: TableKind, name: str, content: bytes, *, settings: Settings, yes: bool, now: datetime
) -> None:
    """Compare a file with what is stored, report, ask unless told not to, and write. Raises ImportFileError."""
    words = Words(settings.default_language, settings.zone)
    async with database.reading() as session:
        stored = await kind.list_stored(session)
    today = now.astimezone(settings.zone).date()
    try:
        plan = planner(kind, stored, load_gazetteer(), today).plan(content, _say_rows)
    except SheetError as error:
        raise ImportFileError(mistake_line(words, error.mistake)) from error
    _say_report(words, kind, name, plan)
    if not plan.changes or not (
        yes or click.confirm(words.plain("table-button-yes", count=len(plan.changes)), default=False)
    ):
        return
    async with database.transaction() as session:
        result = await write_plan(session, kind, plan, by=Author("import"), now=now)
    click.echo(_plain(result_screen(words, result).text))


def _say_rows(rows: int) -> None:
    if rows % 10_000 == 0:
        click.echo(f"{rows} …", err=True)


def _say_report(words: Words, kind: TableKind, name: str, plan: ImportPlan) -> None:
    click.echo(_plain(report_screen(words, kind, name, plan, None).text))
    for line in mistake_lines(words, plan.mistakes[MISTAKES_SHOWN:]):
        click.echo(line)


def _plain(html: str) -> str:
    return unescape(TAG.sub("", html))
