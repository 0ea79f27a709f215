"""Workbooks are ZIP archives of XML: what would unpack to more than a table can be is refused before it is read."""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo

from knowledge.sheets.mistakes import SheetError

MOST_UNPACKED: Final = 160 * 1024 * 1024
"""Bytes of all parts together: 50,000 offers take some 60 MB."""

_CHUNK: Final = 1024 * 1024
_OVERLAP: Final = 64

# The reader makes a full rectangle of what lies between the first and the last cell, so one cell at the far end of an
# otherwise empty sheet (or one that is repeated a million times, as ODS allows) would fill the memory. Columns from CA
# on and rows from 100,000 on are refused.
_FAR_CELL = re.compile(rb"""\br=["'](?:[A-Z]{3,}\d|[C-Z][A-Z]\d|[A-Z]{0,2}[1-9]\d{5})""")
_REPEATED_CELL = re.compile(
    rb"<table:table-cell[^>]*columns-repeated=[\"'][1-9]\d{2,}[\"'][^>]*>\s*<text:p|"
    rb"<table:table-row[^>]*rows-repeated=[\"'][1-9]\d{2,}[\"'][^>]*>(?:(?!</table:table-row>).){0,4000}?<text:p",
    re.DOTALL,
)


def refuse_bombs(content: bytes) -> None:
    """Raise SheetError if a workbook is no archive, or would take too much memory to read."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 1 for part in parts):
                raise SheetError("protected")
            left = MOST_UNPACKED
            for part in parts:
                left -= _measure(archive, part, left)
    except (BadZipFile, NotImplementedError, EOFError, ValueError, OSError) as error:
        if isinstance(error, SheetError):
            raise
        raise SheetError("unreadable") from error


def _measure(archive: ZipFile, part: ZipInfo, left: int) -> int:
    """Unpack a part for a look, and no further than allowed: what an archive says of its sizes need not be true."""
    size, before = 0, b""
    is_ods = part.filename == "content.xml"
    is_sheet = part.filename.startswith("xl/worksheets/")
    for chunk in _chunks(archive, part):
        size += len(chunk)
        if size > left:
            raise SheetError("too-large", hint=str(MOST_UNPACKED // 1024**2))
        window = before + chunk
        if (is_sheet and _FAR_CELL.search(window)) or (is_ods and _REPEATED_CELL.search(window)):
            raise SheetError("too-many-cells", hint="60")
        before = window[-(4096 if is_ods else _OVERLAP) :]
    return size


def _chunks(archive: ZipFile, part: ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as unpacked:
        while chunk := unpacked.read(_CHUNK):
            yield chunk
