"""Tables written so that a spreadsheet program shows what we mean, and never takes a text for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO, StringIO
from typing import Final

import xlsxwriter

from knowledge.sheets.cells import EXPORTED_GUARD, FORMULA_STARTS, Cell

_WIDTH: Final = 22


def write_xlsx(title: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a workbook of one sheet. Texts are written as texts, so a "=" at the beginning is only a letter."""
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"constant_memory": True, "default_date_format": "dd.mm.yyyy"}) as workbook:
        sheet = workbook.add_worksheet(title)
        sheet.freeze_panes(1, 1)
        sheet.set_column(0, len(headings) - 1, _WIDTH, workbook.add_format({"num_format": "@"}))
        bold, plain = workbook.add_format({"bold": True}), workbook.add_format({"num_format": "General"})
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
        for number, row in enumerate(rows, 1):
            for column, cell in enumerate(row):
                match cell:
                    case None | "":
                        continue
                    case bool():
                        sheet.write_string(number, column, as_written(cell))
                    case int() | float():
                        sheet.write_number(number, column, cell, plain)
                    case date():
                        sheet.write_datetime(number, column, cell)
                    case _:
                        sheet.write_string(number, column, str(cell))
    return file.getvalue()


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return a CSV file that a German Excel opens by a double click: semicolons, decimal commas, UTF-8 with a mark.

    A text that begins like a formula gets an apostrophe before it, which `read_sheet` takes off again.
    """
    file = StringIO(newline="")
    writer = csv.writer(file, delimiter=";")
    writer.writerow(headings)
    writer.writerows([as_written(cell) for cell in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def as_written(cell: Cell) -> str:
    """Return a cell as people in Germany write it; a text that begins like a formula gets an apostrophe before it."""
    match cell:
        case None:
            return ""
        case bool():
            return "ja" if cell else "nein"
        case int() | float():
            return str(cell).replace(".", ",")
        case date():
            return f"{cell:%d.%m.%Y}"
        case _:
            text = str(cell)
            return f"{EXPORTED_GUARD}{text}" if text.startswith(FORMULA_STARTS) else text
