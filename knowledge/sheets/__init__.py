"""Tables as people send them, XLSX, ODS and CSV, read into typed rows with clear mistakes, and written again."""

from knowledge.sheets.cells import Cell
from knowledge.sheets.columns import Column, Sheet, SheetRow, read_sheet
from knowledge.sheets.files import LARGEST_FILE, read_grid
from knowledge.sheets.mistakes import CellError, Mistake, SheetError
from knowledge.sheets.writing import write_csv, write_xlsx

__all__ = [
    "LARGEST_FILE",
    "Cell",
    "CellError",
    "Column",
    "Mistake",
    "Sheet",
    "SheetError",
    "SheetRow",
    "read_grid",
    "read_sheet",
    "write_csv",
    "write_xlsx",
]
