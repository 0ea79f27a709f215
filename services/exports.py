"""The tables that staff keep, as files that can be edited and sent back; offers as GeoJSON as well (RFC 7946)."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from knowledge.contacts import LEVEL_WORDS, STATE_WORDS
from knowledge.offer_sheet import PRECISION_WORDS, kind_words
from knowledge.sheets import Cell, write_csv, write_xlsx
from knowledge.sheets.writing import as_written
from services.imports import TableKind

_WORDS: Final[dict[str, Mapping[str, str]]] = {
    "level": LEVEL_WORDS, "state": STATE_WORDS, "precision": PRECISION_WORDS
}  # fmt: skip


def write_table(kind: TableKind, rows: Sequence[Mapping[str, Any]], form: str) -> bytes:
    """Return rows as a file with the headings that an import knows: `xlsx`, `csv`, and of offers `geojson`."""
    if form == "geojson":
        return offers_geojson(rows)
    headings, cells = [column.headings[0] for column in kind.columns], _cells(kind, rows)
    return write_xlsx(kind.name, headings, cells) if form == "xlsx" else write_csv(headings, cells)


def shown(name: str, value: object) -> str:
    """Return the value of a field as it stands in a table."""
    return as_written(_cell(_called(), name, value))


def offers_geojson(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Return the active offers as points, with what is in the table as properties."""
    features = [
        {
            "type": "Feature",
            "id": row["slug"],
            "geometry": {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]},
            "properties": {name: _plain(row[name]) for name in row if name not in _NO_PROPERTIES},
        }
        for row in rows
        if row["state"] == "active"
    ]
    collection = {"type": "FeatureCollection", "features": features}
    return json.dumps(collection, ensure_ascii=False, indent=1).encode()


_NO_PROPERTIES: Final = frozenset(
    ("id", "slug", "latitude", "longitude", "organiser_id", "shipped_fingerprint", "revision", "state")
)


def _cells(kind: TableKind, rows: Sequence[Mapping[str, Any]]) -> list[list[Cell]]:
    called = _called()
    return [[_cell(called, column.name, row[column.name]) for column in kind.columns] for row in rows]


def _called() -> dict[str, dict[str, str]]:
    """Return what values are called, by their columns; of several words for a value the first one is written."""
    words = {**_WORDS, "kind": kind_words()}
    return {name: {value: word for word, value in reversed(list(known.items()))} for name, known in words.items()}


def _cell(called: Mapping[str, Mapping[str, str]], name: str, value: Any) -> Cell:
    if isinstance(value, list):
        return ", ".join(value)
    cell: Cell = called[name].get(value, value) if name in called else value
    return cell


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
