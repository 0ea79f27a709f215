"""The content asked about itself: what the search makes of phrasings, and of entries, that it does not know.

The method is cross-validation. Phrasings left out have to find their entry all the same; of an entry left out nothing
may be found. So it shows, for any content, how far the scores hold and where two entries are too near each other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from knowledge.engine.engine import Engine
from knowledge.engine.index import Wording
from knowledge.engine.model import load_calibration
from knowledge.entries import Entries
from knowledge.search import wordings

PARTS: Final = 5
"""Into so many parts phrasings or entries are divided; each part is asked of an engine that knows all others."""


@dataclass(frozen=True)
class LeftOut:
    """A phrasing of an entry that the search did not know, and what it ``found`` with which ``score``."""

    entry_id: str
    phrasing: str
    found: str | None
    score: float

    @property
    def is_right(self) -> bool:
        """Whether it found its entry; if the whole entry was left out, it can't."""
        return self.found == self.entry_id


def leave_phrasings_out(entries: Entries, language: str) -> Iterator[LeftOut]:
    """Ask each phrasing of a language of a search that knows all others. Takes some seconds."""
    content = _content(entries, language)
    asked = [(one.entry_id, text) for one in content for text in one.phrasings]
    for part in range(PARTS):
        gone = asked[part::PARTS]
        yield from _ask(Engine([_without(one, set(gone)) for one in content], load_calibration()), gone, language)


def leave_entries_out(entries: Entries, language: str) -> Iterator[LeftOut]:
    """Ask the phrasings of each entry of a search that does not know the entry. Takes some seconds."""
    content = _content(entries, language)
    for part in range(PARTS):
        gone = {one.entry_id for one in content[part::PARTS]}
        asked = [(one.entry_id, text) for one in content if one.entry_id in gone for text in one.phrasings]
        yield from _ask(
            Engine([one for one in content if one.entry_id not in gone], load_calibration()), asked, language
        )


def _content(entries: Entries, language: str) -> list[Wording]:
    return [wording for wording in wordings(entries) if wording.language == language]


def _without(wording: Wording, gone: set[tuple[str, str]]) -> Wording:
    kept = tuple(text for text in wording.phrasings if (wording.entry_id, text) not in gone)
    return Wording(wording.entry_id, wording.language, kept, wording.answer)


def _ask(engine: Engine, asked: Iterable[tuple[str, str]], language: str) -> Iterator[LeftOut]:
    for entry_id, text in asked:
        best = next(iter(engine.rank(text, language)), (None, 0.0))
        yield LeftOut(entry_id, text, *best)
