"""What can be wrong with a table: facts and codes, the words for them are in `locales` (``sheet-mistake-<code>``)."""

from dataclasses import dataclass
from typing import Final

FILE_MISTAKES: Final = (
    "unreadable", "protected", "too-large", "too-many-rows", "too-many-cells", "empty", "no-heading", "missing-column",
    "double-column",
)  # fmt: skip
"""What makes a whole file unusable."""

CELL_MISTAKES: Final = (
    "unknown-column", "cell-without-heading", "required", "too-long", "formula-error", "garbled", "choice", "yes-no",
    "number", "degrees", "far-away", "swapped", "half-a-place", "postcode", "date", "future-date", "hours", "language",
    "web", "email", "phone", "double-row", "unknown-row",
)  # fmt: skip
"""What makes one row unusable; an unknown column only leaves that column out."""


@dataclass(frozen=True)
class Mistake:
    """One thing to mend: ``row`` and ``column`` as the spreadsheet program shows them (from 1; the heading's text).

    ``value`` is what stands there, ``hint`` what may be meant, or else the number or words that the code explains.
    """

    row: int
    column: str
    code: str
    value: str = ""
    hint: str = ""


class SheetError(ValueError):
    """A file that can't be used as a whole; ``code`` is one of `FILE_MISTAKES`."""

    def __init__(self, code: str, *, value: str = "", hint: str = "", row: int = 0) -> None:
        super().__init__(f"{code} {value} {hint}".strip())
        self.mistake = Mistake(row, "", code, value, hint)


class CellError(ValueError):
    """A cell without a usable value; ``code`` is one of `CELL_MISTAKES`."""

    def __init__(self, code: str, hint: str = "") -> None:
        super().__init__(f"{code} {hint}".strip())
        self.code = code
        self.hint = hint
