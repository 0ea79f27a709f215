"""Shipped tables, in the very form in which staff send them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from knowledge.problems import blamed_on, problem
from knowledge.sheets.columns import Column, read_sheet
from knowledge.sheets.mistakes import Mistake, SheetError


def load_shipped(file: Path, columns: Sequence[Column]) -> list[dict[str, Any]]:
    """Read a table of the shipped content: the values of each row, with those of columns that it lacks.

    Raises:
        ContentError: The file can't be read, or something in it has to be mended.
    """
    empty = {column.name: column.empty for column in columns}
    with blamed_on(file):
        content = file.read_bytes()
    try:
        sheet = read_sheet(content, columns)
        rows = list(sheet.rows)
    except SheetError as error:
        raise problem(file, _as_text(error.mistake), line=error.mistake.row or 1) from error
    for mistake in (*sheet.mistakes, *(mistake for row in rows for mistake in row.mistakes)):
        raise problem(file, _as_text(mistake), line=mistake.row)
    return [{**empty, **row.values} for row in rows]


def _as_text(mistake: Mistake) -> str:
    parts = (mistake.column, mistake.code, f"'{mistake.value}'" if mistake.value else "", mistake.hint)
    return " ".join(filter(None, parts))
