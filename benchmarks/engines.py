"""The adapter by which an evaluation harness can ask the engine: ``ENGINES`` maps a name to a factory."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.engine.engine import Engine
from knowledge.engine.index import Wording


class HarnessEntry(Protocol):
    """What the harness knows of an entry."""

    id: str
    lang: str
    phrasings: Sequence[str]
    answer: str


class Lotse:
    """The engine behind the interface of the harness."""

    def __init__(self, entries: Sequence[HarnessEntry]) -> None:
        """Build the index over the entries, which are all in one language."""
        self._language = entries[0].lang
        self._engine = Engine(Wording(entry.id, entry.lang, tuple(entry.phrasings), entry.answer) for entry in entries)

    def search(self, query: str, k: int) -> list[tuple[str, float]]:
        """List the best ``k`` entries with their probabilities."""
        return self._engine.rank(query, self._language)[:k]


ENGINES = {"lotse": Lotse}
