"""Messages that only make sense after the one before: "and for children?", "und in Senden?"."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge.entries import Entries, Entry
from knowledge.places import Place
from knowledge.reading import Reader, Reading
from knowledge.search import Hit

KINSHIP: Final = 10.0
"""How many times likelier than any other entry a follow-up means one that belongs to the last entry.

Chosen on ``tests/knowledge/follow_ups.yaml``. Of its 39 follow-ups that an entry answers, 22 are answered right
without it, 34 at 10, and 36 at 40; none of the others is answered at any of them. More is not taken, since the more it
is, the less the words of the follow-up count.
"""

_FEW_WORDS: Final = 2


@dataclass(frozen=True)
class LastTopic:
    """What the last answer to a person was about: an entry, or offers of a kind around a place (each may be open)."""

    entry_id: str | None = None
    place: Place | None = None
    offer_kind: str | None = None


def is_follow_up(message: Reading, reader: Reader) -> bool:
    """Tell whether a message leans on the one before: it begins with "and" or the like, or hardly says anything."""
    return message.begins_with("and", "what_about") or len(reader.leftover(message, ())) <= _FEW_WORDS


def in_view_of(hits: Sequence[Hit], last: Entry, entries: Entries) -> list[Hit]:
    """Weigh what a follow-up may ask for, best first, when it comes right after the entry ``last``.

    The probability of the entries that belong to the last one grows by `KINSHIP` at the cost of all others, the
    possibility that no entry is meant included. The last entry itself has just been read and falls out.
    """
    kin = _belonging_to(last, entries)
    others = [hit for hit in hits if hit.entry_id != last.id]
    grown = [replace(hit, score=hit.score * KINSHIP) if hit.entry_id in kin else hit for hit in others]
    whole = 1 - sum(hit.score for hit in hits) + sum(hit.score for hit in grown)
    shares = [replace(hit, score=hit.score / whole) for hit in grown] if whole > 0 else []
    return sorted(shares, key=lambda hit: (-hit.score, hit.entry_id))


def _belonging_to(last: Entry, entries: Entries) -> Collection[str]:
    """Collect the entries of the same topic, and those that name this one or are named by it."""
    return {
        entry.id
        for entry in entries.values()
        if entry.topic == last.topic or entry.id in last.related or last.id in entry.related
    }
