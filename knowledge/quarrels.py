"""Which entries take questions from each other."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from knowledge.left_out import LeftOut

SURE: Final = 0.5
"""From this score on a wrong entry does not only come first, but would be taken at its word."""


@dataclass(frozen=True)
class Quarrel:
    """Two entries of which one is found where the other is meant.

    ``phrasings`` are those of the first that lead to the ``other`` when they are left out.
    """

    entry_id: str
    other: str
    phrasings: tuple[str, ...]


def find_quarrels(left_out: Iterable[LeftOut]) -> list[Quarrel]:
    """List the pairs of entries that quarrel over phrasings that were left out, those with the most first."""
    taken: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in left_out:
        if one.found and not one.is_right and one.score >= SURE:
            taken[one.entry_id, one.found].append(one.phrasing)
    quarrels = [Quarrel(one, other, tuple(texts)) for (one, other), texts in taken.items()]
    return sorted(quarrels, key=lambda quarrel: (-len(quarrel.phrasings), quarrel.entry_id, quarrel.other))
