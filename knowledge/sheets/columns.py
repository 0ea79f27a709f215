"""A table read by its headings, in German or English: each row as typed values, or with what to mend in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from knowledge.sheets.cells import Cell, Reader, as_text, nearest_word
from knowledge.sheets.files import read_grid
from knowledge.sheets.mistakes import CellError, Mistake, SheetError
from knowledge.text import fold

_ROWS_BEFORE_HEADING: Final = 10
_SHOWN: Final = 60
_REMEMBERED: Final = 1024


@dataclass(frozen=True)
class Column:
    """A column: what its values are called in the code, its headings (the first one is written), and its reader.

    An empty cell means `empty`, unless the column is required.
    """

    name: str
    headings: tuple[str, ...]
    read: Reader
    required: bool = False
    empty: object = ""


@dataclass(frozen=True)
class SheetRow:
    """A row by its number in the spreadsheet program, with the values of the columns that the table has."""

    number: int
    values: dict[str, Any]
    mistakes: tuple[Mistake, ...] = ()


@dataclass(frozen=True)
class Sheet:
    """A table's rows, the columns it has, and what is wrong with its headings."""

    columns: dict[str, str]  # by name, with the heading as it is written there
    rows: Iterator[SheetRow]
    mistakes: tuple[Mistake, ...] = field(default=())


def read_sheet(content: bytes, columns: Sequence[Column]) -> Sheet:
    """Read an XLSX, ODS or CSV file by its headings; rows are read one by one as they are asked for.

    Raises:
        SheetError: The file can't be used, now or while its rows are read.
    """
    known = {fold(heading): column for column in columns for heading in (column.name, *column.headings)}

    def has_heading(rows: list[list[Cell]]) -> bool:
        return any(_count_known(row, known) >= 2 for row in rows[:_ROWS_BEFORE_HEADING])

    rows = enumerate(read_grid(content, has_heading), 1)
    at, heading = _heading(rows, known)
    by_position = {position: column for position, cell in enumerate(heading) if (column := known.get(fold(cell)))}
    names = [column.name for column in by_position.values()]
    if double := next((name for name in names if names.count(name) > 1), None):
        raise SheetError("double-column", value=next(c.headings[0] for c in columns if c.name == double), row=at)
    if missing := next((column for column in columns if column.required and column.name not in names), None):
        others = [cell for position, cell in enumerate(heading) if cell and position not in by_position]
        near = nearest_word(fold(missing.headings[0]), map(fold, others))
        meant = next((cell for cell in others if fold(cell) == near), "")
        raise SheetError("missing-column", value=missing.headings[0], hint=meant, row=at)
    return Sheet(
        {column.name: heading[position] for position, column in by_position.items()},
        _read_rows(rows, heading, by_position),
        tuple(_unknown_columns(at, heading, by_position, columns)),
    )


def _heading(rows: Iterator[tuple[int, list[Cell]]], known: dict[str, Column]) -> tuple[int, list[str]]:
    empty = True
    for number, row in rows:
        empty = empty and not any(map(as_text, row))
        if _count_known(row, known) >= 2:
            return number, [as_text(cell) for cell in row]
        if number >= _ROWS_BEFORE_HEADING and not empty:
            break
    raise SheetError("empty" if empty else "no-heading")


def _count_known(row: Sequence[Cell], known: dict[str, Column]) -> int:
    return len({known[fold(cell)].name for cell in row if isinstance(cell, str) and fold(cell) in known})


def _unknown_columns(
    at: int, heading: list[str], by_position: dict[int, Column], columns: Sequence[Column]
) -> Iterator[Mistake]:
    free = {fold(column.headings[0]): column.headings[0] for column in columns if column not in by_position.values()}
    for position, text in enumerate(heading):
        if text and position not in by_position:
            yield Mistake(at, text, "unknown-column", text[:_SHOWN], free.get(nearest_word(fold(text), free) or "", ""))


def _read_rows(
    rows: Iterator[tuple[int, list[Cell]]], heading: list[str], by_position: dict[int, Column]
) -> Iterator[SheetRow]:
    # The same few values stand in a column again and again.
    readers = {position: lru_cache(_REMEMBERED, typed=True)(column.read) for position, column in by_position.items()}
    for number, row in rows:
        if not any(map(as_text, row)):
            continue
        values: dict[str, Any] = {}
        mistakes: list[Mistake] = []
        for position, column in by_position.items():
            cell = row[position] if position < len(row) else None
            try:
                values[column.name] = _read(column, readers[position], cell)
            except CellError as error:
                shown = as_text(cell)[:_SHOWN]
                mistakes.append(Mistake(number, heading[position], error.code, shown, error.hint))
        if beyond := next((cell for cell in row[len(heading) :] if as_text(cell)), None):
            mistakes.append(Mistake(number, "", "cell-without-heading", as_text(beyond)[:_SHOWN]))
        yield SheetRow(number, values, tuple(mistakes))


def _read(column: Column, read: Reader, cell: Cell) -> object:
    if as_text(cell):
        return read(cell)
    if column.required:
        raise CellError("required")
    return column.empty
