"""Which entries take questions from each other, found out by leaving phrasings out and asking them."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Final

from knowledge.engine.engine import Engine
from knowledge.engine.index import Wording
from knowledge.engine.model import load_calibration
from knowledge.entries import Entries
from knowledge.search import wordings

PARTS: Final = 5
"""Into so many parts the phrasings are divided; each part is asked of an engine that knows all others."""

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


def find_quarrels(entries: Entries, language: str) -> list[Quarrel]:
    """List the pairs of entries that quarrel over phrasings of one language, those with the most first.

    Takes some seconds, since the index of the language is built once for each part. The method is cross-validation.
    """
    content = [wording for wording in wordings(entries) if wording.language == language]
    asked = [(one.entry_id, text) for one in content for text in one.phrasings]
    taken: dict[tuple[str, str], list[str]] = defaultdict(list)
    for part in range(PARTS):
        gone = asked[part::PARTS]
        engine = Engine([_without(one, set(gone)) for one in content], load_calibration())
        for entry_id, text in gone:
            ranked = engine.rank(text, language)
            if ranked and ranked[0][0] != entry_id and ranked[0][1] >= SURE:
                taken[entry_id, ranked[0][0]].append(text)
    quarrels = [Quarrel(one, other, tuple(texts)) for (one, other), texts in taken.items()]
    return sorted(quarrels, key=lambda quarrel: (-len(quarrel.phrasings), quarrel.entry_id, quarrel.other))


def _without(wording: Wording, gone: set[tuple[str, str]]) -> Wording:
    kept = tuple(text for text in wording.phrasings if (wording.entry_id, text) not in gone)
    return Wording(wording.entry_id, wording.language, kept, wording.answer)
