"""One's own hours to take along: a table for spreadsheets, and a paper that an organisation can sign."""

import csv
from collections.abc import Sequence
from datetime import datetime
from io import StringIO

from db.models import SpentHours
from handlers.papers.paper import Paper, printable
from locales.words import Words

COLUMNS = ("day", "hours", "what")
FORMULAS = ("=", "+", "-", "@", "\t")  # spreadsheets take a cell that begins so for a formula


def hours_table(words: Words, notes: Sequence[SpentHours]) -> bytes:
    """Return the notes as CSV, in the way that spreadsheets in German open without asking."""
    table = StringIO()
    writer = csv.writer(table, delimiter=";")
    writer.writerow([words.plain(f"hours-column-{name}") for name in COLUMNS])
    for note in reversed(notes):
        what = f"'{note.what}" if note.what.startswith(FORMULAS) else note.what
        writer.writerow([note.spent_on.isoformat(), f"{note.minutes / 60:.2f}".replace(".", ","), what])
    return table.getvalue().encode("utf-8-sig")


def hours_paper(words: Words, notes: Sequence[SpentHours], *, year: int, now: datetime) -> bytes:
    """Return a year's notes as PDF: in German, and in the reader's language where that is another one."""
    german = Words("de", words.zone)
    paper = Paper(german.plain("hours-paper-title", year=str(year)), created_at=now)
    _set_page(paper, german, notes, year, now)
    if words.language != german.language:
        _set_page(paper, words, notes, year, now)
    return paper.content()


def _set_page(paper: Paper, words: Words, notes: Sequence[SpentHours], year: int, now: datetime) -> None:
    paper.begin_page(words.language)
    paper.heading(words.plain("hours-paper-title", year=str(year)))
    paper.text(words.plain("hours-paper-intro"))
    paper.line_to_fill(words.plain("hours-paper-name"))
    rows = [
        (words.full_date(note.spent_on), words.number(round(note.minutes / 60, 2)), printable(note.what))
        for note in reversed(notes)
    ]
    header = [words.plain(f"hours-column-{name}") for name in COLUMNS]
    paper.table(header, rows, (3, 2, 5))
    total = words.number(round(sum(note.minutes for note in notes) / 60, 2))
    paper.strong(words.plain("hours-paper-total", hours=total))
    paper.line_to_fill(words.plain("hours-paper-signature"))
    paper.small(words.plain("hours-paper-note", date=words.full_date(now)))
