"""Sparse rows: the little of a sparse matrix library that the search needs, without the weight of one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
"""Positions of rows, columns or words."""

Columns = NDArray[np.int32]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Rows:
    """A sparse matrix by rows: row ``i`` holds ``values`` in ``columns`` from ``starts[i]`` to ``starts[i + 1]``."""

    starts: Ints
    columns: Columns
    values: Floats

    def __len__(self) -> int:
        return len(self.starts) - 1

    def places_of(self, rows: Ints) -> tuple[Ints, Ints]:
        """Find where the values of some rows are: their places, and for each the number of its row among ``rows``."""
        return spans(self.starts[rows], self.starts[rows + 1])

    def owners(self) -> Ints:
        """Name the row of each value."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def norms(self) -> Floats:
        """Measure the length of each row."""
        return np.sqrt(sums(self.values**2, self.starts))

    def normalized(self) -> "Rows":
        """Give every row that is not empty the length 1."""
        return self.scaled(np.reciprocal(np.maximum(self.norms(), np.float32(1e-9))))

    def times(self, vector: Floats) -> Floats:
        """Multiply with a dense vector: one sum a row."""
        return sums(vector[self.columns] * self.values, self.starts)

    def taken(self, rows: Ints) -> "Rows":
        """Copy some rows, in the given order."""
        places, _ = self.places_of(rows)
        lengths = self.starts[rows + 1] - self.starts[rows]
        return Rows(offsets(lengths), self.columns[places], self.values[places])

    def scaled(self, factors: Floats) -> "Rows":
        """Multiply each row with a factor of its own."""
        return Rows(self.starts, self.columns, (self.values * factors[self.owners()]).astype(np.float32))

    def transposed(self, width: int) -> "Rows":
        """Turn rows into columns; ``width`` is the number of columns there are."""
        order = np.argsort(self.columns, kind="stable")
        starts = np.searchsorted(self.columns[order], np.arange(width + 1))
        return Rows(starts, self.owners()[order].astype(np.int32), self.values[order])

    def combined(self, other: "Rows", rows: Ints) -> "Rows":
        """Multiply some of these rows with another sparse matrix, whose rows are this one's columns."""
        places, owner = self.places_of(rows)
        inner, outer = other.places_of(self.columns[places].astype(np.int64))
        keys = owner[outer] << 32 | other.columns[inner]
        distinct, inverse = np.unique(keys, return_inverse=True)
        weights = other.values[inner] * self.values[places][outer]
        values = np.bincount(inverse, weights, len(distinct)).astype(np.float32)
        starts = np.searchsorted(distinct >> 32, np.arange(len(rows) + 1))
        return Rows(starts, (distinct & 0xFFFFFFFF).astype(np.int32), values)

    def gram_matrix(self) -> Floats:
        """Multiply with its own transpose: every row with every row, as a dense square matrix."""
        distinct, inverse = np.unique(self.columns, return_inverse=True)
        dense = np.zeros((len(self), len(distinct)), np.float32)
        dense[self.owners(), inverse] = self.values
        square: Floats = dense @ dense.T
        return square


def rows_of(lists: Sequence[Sequence[int]]) -> tuple[Ints, Columns]:
    """Lay lists of columns behind each other: where each begins, and the columns themselves."""
    columns = np.fromiter((column for row in lists for column in row), np.int32)
    return offsets(np.fromiter(map(len, lists), np.int64, len(lists))), columns


def offsets(lengths: Ints) -> Ints:
    """Turn lengths into the places where each begins, and one more where the last ends."""
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)


def spans(starts: Ints, ends: Ints) -> tuple[Ints, Ints]:
    """List all places from each start up to its end, and for each place the number of its span."""
    lengths = ends - starts
    owner = np.repeat(np.arange(len(starts)), lengths)
    return np.arange(len(owner)) + (starts - (np.cumsum(lengths) - lengths))[owner], owner


def sums(values: Floats, starts: Ints) -> Floats:
    """Add up each row's values; an empty row gives 0."""
    if len(starts) == 1:
        return np.zeros(0, np.float32)
    out = np.add.reduceat(np.append(values, np.float32(0)), starts[:-1])
    out[np.diff(starts) == 0] = 0
    return out.astype(np.float32, copy=False)


def maxima(values: Floats, starts: Ints) -> Floats:
    """Take each row's greatest value along the last axis; an empty row gives 0, no value may be below 0."""
    padded = np.concatenate([values, np.zeros((*values.shape[:-1], 1), np.float32)], axis=-1)
    out: Floats = np.maximum.reduceat(padded, starts[:-1], axis=-1)
    out[..., np.diff(starts) == 0] = 0
    return out
