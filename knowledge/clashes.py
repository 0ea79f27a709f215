"""Phrasings that two entries would quarrel over."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

from knowledge.entries import Entries, Entry
from knowledge.search import VERBATIM, EntrySearch
from knowledge.text import fold

_SURELY_ANOTHERS: Final = 0.85
"""Well above `ANSWER`: a word that stands in one entry alone leads to it, and may still be asked about elsewhere."""


@dataclass(frozen=True)
class Clash:
    """A phrasing that another entry answers already, and that entry's own ``example`` that is most like it.

    ``same`` is a phrasing that the other entry has itself, give or take a typo.
    """

    phrasing: str
    entry_id: str
    example: str
    same: bool


def find_clashes(
    search: EntrySearch, entries: Entries, entry_id: str, language: str, phrasings: Iterable[str]
) -> tuple[Clash, ...]:
    """Find those of some new phrasings of an entry that would take questions away from another one.

    Args:
        search: The search as it is without the new phrasings.
        entries: What is searched; hits that are no longer among them don't count.
        entry_id: The entry that shall get the phrasings, which may be new.
        language: Their language.
        phrasings: What people would type.
    """
    found = (_clash(search, entries, entry_id, language, text) for text in phrasings)
    return tuple(clash for clash in found if clash)


def _clash(search: EntrySearch, entries: Entries, entry_id: str, language: str, text: str) -> Clash | None:
    hits = [hit for hit in search.search(text, language) if hit.entry_id in entries]
    others = [hit for hit in hits if hit.entry_id != entry_id]
    if not others:
        return None
    same, taken = others[0].score >= VERBATIM, hits[0] is others[0] and others[0].score >= _SURELY_ANOTHERS
    if not (same or taken):
        return None
    other = entries[others[0].entry_id]
    return Clash(text, other.id, _most_alike(text, other), same)


def _most_alike(text: str, entry: Entry) -> str:
    """Pick the phrasing of an entry, in any language, that is most like a text."""
    examples = [example for wording in entry.wordings.values() for example in (wording.title, *wording.phrasings)]
    return process.extract(text, examples, scorer=fuzz.ratio, processor=fold, limit=1)[0][0]
