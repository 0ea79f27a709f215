"""Messages that only make sense after the one before: "and for children?", "und in Senden?"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from knowledge.entries import Entries, Entry
from knowledge.places import Place
from knowledge.reading import Reader, Reading
from knowledge.search import Hit

KINSHIP: Final = 20.0
"""How many times likelier than any other entry a follow-up means one that belongs to the last entry.

Chosen on ``tests/knowledge/follow_ups.yaml``. Of its 39 follow-ups that an entry answers, 22 were answered right
without it, 34 at 10, and 36 at 40; none of the others was answered at any of them. More is not taken, since the more it
is, the less the words of the follow-up count.
"""

LEAP: Final = 0.9
"""From this score on a follow-up is answered by an entry that has nothing to do with the last one."""

_FEW_WORDS: Final = 2


@dataclass(frozen=True)
class LastTopic:
    """What the last answer to a person was about: an entry, or offers of a kind around a place (each may be open)."""

    entry_id: str | None = None
    place: Place | None = None
    offer_kind: str | None = None


def begins_as_follow_up(message: Reading) -> bool:
    """Tell whether a message begins with "and" or the like."""
    return message.begins_with("and", "what_about")


def is_follow_up(message: Reading, reader: Reader) -> bool:
    """Tell whether a message leans on the one before: by how it begins, or because it hardly says anything."""
    return begins_as_follow_up(message) or len(reader.leftover(message, ())) <= _FEW_WORDS


def belong_together(one: Entry, other: Entry) -> bool:
    """Tell whether two entries are of the same topic, or one of them names the other."""
    return one.topic == other.topic or other.id in one.related or one.id in other.related


def in_view_of(hits: Sequence[Hit], last: Entry, entries: Entries) -> list[Hit]:
    """Weigh what a follow-up may ask for, best first, when it comes right after the entry ``last``.

    The probability of the entries that belong to the last one grows by `KINSHIP` at the cost of all others, the
    possibility that no entry is meant included. The last entry itself has just been read and falls out.
    """
    others = [hit for hit in hits if hit.entry_id != last.id]
    grown = [
        replace(hit, score=hit.score * KINSHIP) if belong_together(last, entries[hit.entry_id]) else hit
        for hit in others
    ]
    nothing = max(0.0, 1 - sum(hit.score for hit in hits))  # what a lone word leaves open may add up to more than 1
    whole = nothing + sum(hit.score for hit in grown)
    shares = [replace(hit, score=hit.score / whole) for hit in grown] if whole > 0 else []
    return sorted(shares, key=lambda hit: (-hit.score, hit.entry_id))
