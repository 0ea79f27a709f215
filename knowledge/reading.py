"""A typed message as the router reads it: its words, the place it names, and the phrases that occur in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from knowledge.phrases import PhraseBook, PhraseMatch
from knowledge.places import Gazetteer, Place
from knowledge.text import fold

# In Arabic, "and" is one letter that is written as a part of the next word.
_ARABIC_AND: Final = re.compile(r"^و(?=ال|لل|في|هل|كم|كيف|اين|وين|متي|ايمت|امت|من|مين|ماذا|شو|ما|ليش|اذا|عن|هناك)")

READINGS_REMEMBERED: Final = 1000
"""Each message is read by more than one who looks at it, and many people ask the same; some 2 MB."""


@dataclass(frozen=True)
class Reading:
    """A message, its folded words, and what is named in it."""

    text: str
    words: list[str]
    place: Place | None
    place_words: frozenset[str]
    kinds: list[PhraseMatch]
    intents: list[PhraseMatch]

    def asking_for(self, *labels: str) -> list[PhraseMatch]:
        """List the intents with one of these labels."""
        return [match for match in self.intents if match.label in labels]

    def begins_with(self, *labels: str) -> bool:
        """Tell whether the first words are an intent with one of these labels."""
        return any(0 in match.words for match in self.asking_for(*labels))


class Reader:
    """Reads messages; ``stop_words`` are those that say nothing."""

    def __init__(
        self, gazetteer: Gazetteer, *, kinds: PhraseBook, intents: PhraseBook, stop_words: frozenset[str]
    ) -> None:
        self._gazetteer = gazetteer
        self._kinds = kinds
        self._intents = intents
        self._stop_words = stop_words
        self._reading_of = lru_cache(READINGS_REMEMBERED)(self._read)

    def read(self, text: str) -> Reading:
        """Read a message. Any string is allowed."""
        return self._reading_of(text)

    def _read(self, text: str) -> Reading:
        folded = _folded(text)
        named = self._gazetteer.find_in(text)
        place = named.place if named else None
        words = folded.split()
        naming = frozenset(word for word in set(words) if place and self._names(word, place))
        return Reading(text, words, place, naming, self._kinds.find(folded), self._intents.find(folded))

    def leftover(self, message: Reading, matches: Iterable[PhraseMatch]) -> list[str]:
        """List the words that a message has beside what matched, its place and words without meaning."""
        taken = frozenset[int]().union(*(match.words for match in matches))
        return [
            word
            for position, word in enumerate(message.words)
            if position not in taken and word not in self._stop_words and word not in message.place_words
        ]

    def begins_with(self, text: str, label: str) -> bool:
        """Tell whether a text begins with an intent of this label."""
        return any(match.label == label and 0 in match.words for match in self._intents.find(_folded(text)))

    def _names(self, word: str, place: Place) -> bool:
        return word in fold(place.name).split() or self._gazetteer.find_in(word) is not None


def _folded(text: str) -> str:
    return _ARABIC_AND.sub("و ", fold(text))
