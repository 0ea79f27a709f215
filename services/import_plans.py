"""What a table would change: compared with what is stored, row by row, without touching anything."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from knowledge.sheets import Column, Mistake, SheetRow, read_sheet
from knowledge.text import fold

PROGRESS_EVERY: Final = 1000

Values = dict[str, Any]
Check = Callable[[Mapping[str, Any], date], Iterator[tuple[str, str, str]]]


@dataclass(frozen=True)
class RowChange:
    """A row that is new (`id` is None), with what it says, or that differs, with its fields `before` and as they are.

    What a new row leaves empty isn't there: for tables of 50,000 rows that halves the memory.
    """

    number: int
    id: int | None
    name: str
    values: Mapping[str, Any]
    before: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportPlan:
    """What a table would do. `columns` are its headings by field; rows with mistakes are left out of `changes`."""

    rows: int
    changes: tuple[RowChange, ...]
    mistakes: tuple[Mistake, ...]
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def new(self) -> tuple[RowChange, ...]:
        """The rows that are not stored yet."""
        return tuple(change for change in self.changes if change.id is None)

    @property
    def changed(self) -> tuple[RowChange, ...]:
        """The stored rows that differ."""
        return tuple(change for change in self.changes if change.id is not None)

    @property
    def wrong_rows(self) -> int:
        """How many rows have mistakes."""
        return len({mistake.row for mistake in self.mistakes if mistake.code != "unknown-column"})

    @property
    def unchanged(self) -> int:
        """How many rows say what is stored already."""
        return self.rows - len(self.changes) - self.wrong_rows

    @property
    def fingerprint(self) -> str:
        """A short text that is the same for two plans exactly if they do the same."""
        digest = hashlib.sha256()
        for change in self.changes:
            digest.update(repr((change.id, sorted(change.values.items()), sorted(change.before.items()))).encode())
        return digest.hexdigest()[:32]


class Planner:
    """Compares the rows of one kind of table with what is stored.

    `check` finds what does not fit together in a row, `complete` adds to a new row what can be known.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        stored: Sequence[Mapping[str, Any]],
        *,
        name: str,
        beside: str,
        check: Check,
        complete: Callable[[Values], Values],
        today: date,
    ) -> None:
        self._columns = columns
        self._empty = {column.name: column.empty for column in columns}
        self._required = [column for column in columns if column.required]
        self._name, self._beside = name, beside
        self._check, self._complete, self._today = check, complete, today
        self._by_slug = {row["slug"]: row for row in stored}
        self._by_name = {self._key(row): row for row in stored}

    def plan(self, content: bytes, progress: Callable[[int], None]) -> ImportPlan:
        """Read a table and compare it; `progress` hears of the number of rows now and then. Raises SheetError."""
        sheet = read_sheet(content, self._columns)
        changes: list[RowChange] = []
        mistakes = list(sheet.mistakes)
        seen: dict[object, int] = {}
        rows = 0
        for rows, row in enumerate(sheet.rows, 1):
            if rows % PROGRESS_EVERY == 0:
                progress(rows)
            stored = self._stored(row)
            wrong = [*row.mistakes, *self._mistakes(row, stored, sheet.columns, seen)]
            if wrong:
                mistakes += wrong
            elif change := self._change(row, stored):
                changes.append(change)
        return ImportPlan(rows, tuple(changes), tuple(mistakes), sheet.columns)

    def _key(self, values: Mapping[str, Any]) -> tuple[str, str]:
        return fold(str(values.get(self._name, ""))), str(values.get(self._beside, ""))

    def _stored(self, row: SheetRow) -> Mapping[str, Any] | None:
        if slug := row.values.get("slug"):
            return self._by_slug.get(slug)
        return self._by_name.get(self._key(row.values))

    def _mistakes(
        self, row: SheetRow, stored: Mapping[str, Any] | None, columns: Mapping[str, str], seen: dict[object, int]
    ) -> Iterator[Mistake]:
        if row.mistakes:  # what does not fit together can only be told of values that could be read
            return
        if (slug := row.values.get("slug")) and stored is None:
            yield Mistake(row.number, columns["slug"], "unknown-row", slug)
            return
        key = stored["id"] if stored else self._key(row.values)
        if (first := seen.setdefault(key, row.number)) != row.number:
            yield Mistake(row.number, columns[self._name], "double-row", str(row.values[self._name]), str(first))
        for name, code, value in self._check({**(stored or {}), **row.values}, self._today):
            yield Mistake(row.number, columns.get(name, ""), code, value)

    def _change(self, row: SheetRow, stored: Mapping[str, Any] | None) -> RowChange | None:
        values = {name: value for name, value in row.values.items() if name != "slug"}
        if stored is None:
            whole = self._complete({**self._empty, **values}).items()
            said = {name: value for name, value in whole if name != "slug" and value != self._empty[name]}
            return RowChange(row.number, None, str(values[self._name]), said)
        different = {
            name: value
            for name, value in values.items()
            # An empty cell of a coordinate means "as before": there is no offer without a place.
            if stored[name] != value and not (value is None and name in ("latitude", "longitude"))
        }
        if not different:
            return None
        before = {name: stored[name] for name in different}
        return RowChange(row.number, stored["id"], str(values[self._name]), different, before)
