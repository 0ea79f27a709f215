"""The bytes of a file as rows of cells. Formulas are never run: of a formula only the value last shown is read."""

import csv
from collections.abc import Callable, Iterator
from io import BytesIO, StringIO
from itertools import islice
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from knowledge.sheets.archives import refuse_bombs
from knowledge.sheets.cells import Cell
from knowledge.sheets.mistakes import SheetError

LARGEST_FILE: Final = 20 * 1024 * 1024
"""Bytes; a bot can't fetch larger files from Telegram (Bot API, getFile)."""

MOST_ROWS: Final = 60_000
MOST_COLUMNS: Final = 60

Grid = Iterator[list[Cell]]

_ZIPPED = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_SEPARATORS = (";", ",", "\t", "|")


def read_grid(content: bytes, choose: Callable[[list[list[Cell]]], bool]) -> Grid:
    """Yield the rows of a table, the first one first; dates and numbers of a workbook come typed, all else as text.

    Args:
        content: An XLSX, ODS or CSV file, told apart by its bytes.
        choose: Tells by its first rows whether a sheet of a workbook, or a way to cut lines into cells, is the table
            that is wanted. Where none is, the first one is read.

    Raises:
        SheetError: The file can't be read, or is larger than a table of ours can be.
    """
    if len(content) > LARGEST_FILE:
        raise SheetError("too-large", hint=str(LARGEST_FILE // 1024**2))
    if content.startswith(_OLD_EXCEL):
        raise SheetError("protected" if "EncryptedPackage".encode("utf-16-le") in content else "unreadable")
    rows = _workbook_rows(content, choose) if content.startswith(_ZIPPED) else _text_rows(content, choose)
    return _within_limits(rows)


def _within_limits(rows: Grid) -> Grid:
    for number, row in enumerate(rows, 1):
        while row and row[-1] in ("", None):
            row.pop()
        if len(row) > MOST_COLUMNS:
            raise SheetError("too-many-cells", hint=str(MOST_COLUMNS), row=number)
        if number > MOST_ROWS:
            raise SheetError("too-many-rows", hint=str(MOST_ROWS))
        yield row


def _workbook_rows(content: bytes, choose: Callable[[list[list[Cell]]], bool]) -> Grid:
    refuse_bombs(content)
    try:
        with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
            sheet = _wanted_sheet(workbook, choose)
    except PasswordError as error:
        raise SheetError("protected") from error
    except CalamineError as error:
        raise SheetError("unreadable") from error
    for row in sheet.iter_rows():
        yield list[Cell](row)


def _wanted_sheet(workbook: CalamineWorkbook, choose: Callable[[list[list[Cell]]], bool]) -> CalamineSheet:
    visible = [
        workbook.get_sheet_by_name(sheet.name)
        for sheet in workbook.sheets_metadata
        if sheet.visible == SheetVisibleEnum.Visible and sheet.typ == SheetTypeEnum.WorkSheet
    ]
    if not visible:
        raise SheetError("empty")
    return next((sheet for sheet in visible if choose(_first_rows(sheet))), visible[0])


def _first_rows(sheet: CalamineSheet) -> list[list[Cell]]:
    return [list[Cell](row) for row in sheet.to_python(skip_empty_area=False, nrows=20)]


def _text_rows(content: bytes, choose: Callable[[list[list[Cell]]], bool]) -> Grid:
    text = _decoded(content)
    declared, _, rest = text.partition("\n")
    if declared.strip().lower().startswith("sep=") and len(declared.strip()) == 5:  # Excel's own first line
        return _split(rest, declared.strip()[4], blank_rows=1)
    head = "\n".join(text.split("\n", 200)[:200])
    cut = [(separator, list(islice(_split(head, separator), 20))) for separator in _SEPARATORS]
    wanted = [(separator, rows) for separator, rows in cut if choose(rows)] or cut
    best = max(wanted, key=lambda pair: max(map(len, pair[1]), default=0))
    return _split(text, best[0])


def _split(text: str, separator: str, *, blank_rows: int = 0) -> Grid:
    for _ in range(blank_rows):
        yield []
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=separator):
            yield list[Cell](row)
    except csv.Error as error:  # such as a quote that is never closed, which swallows the rest of the file
        raise SheetError("unreadable") from error


def _decoded(content: bytes) -> str:
    """Read text as spreadsheet programs save it: UTF-8 with or without a mark, UTF-16, Windows-1252."""
    if b"\0" in content[:4096]:
        marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        encodings = ["utf-16"] if marked else ["utf-16-le" if content[1:2] == b"\0" else "utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise SheetError("unreadable")
