"""The words of the content: what each weighs, and how like another word it is."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.engine.frequency import Rarity
from knowledge.engine.ngrams import Hashes, word_grams
from knowledge.engine.ragged import Floats, Ints, Rows
from knowledge.engine.sounds import script_of, sound_of

_HERE: Final = 0.4
_FLATTEN: Final = 0.75
_SHORTEST_SOUND: Final = 4

Text = tuple[str, Sequence[str]]
"""The language of a text, and its folded words."""


@dataclass(frozen=True, slots=True)
class _Grams:
    """The n-grams of some words: whose each is, its number in the lexicon (if known), and its share of the word."""

    owners: Ints
    hashes: Hashes
    numbers: Ints
    known: NDArray[np.bool_]
    shares: Floats


class Lexicon:
    """Every word of the content, with its weight and its n-grams."""

    def __init__(self, phrasings: Iterable[Text], answers: Iterable[Text]) -> None:
        """Learn the words; how rare one is among the entries shows in the phrasings alone."""
        found: dict[str, Counter[str]] = defaultdict(Counter)
        sizes: Counter[str] = Counter()
        for language, words in phrasings:
            sizes[language] += 1
            for word in set(words):
                found[word][language] += 1
        for language, words in answers:
            for word in words:
                found.setdefault(word, Counter({language: 0}))
        self.rarity = Rarity(language for counts in found.values() for language in counts)
        self.words = list(found)
        self.number = {word: number for number, word in enumerate(self.words)}
        self.weights = np.array([self._weight(word, found[word], sizes) for word in self.words], np.float32)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            self._by_sound[sound_of(word)].append(word)
        self._learn_grams()

    def weight_of(self, word: str) -> float:
        """Weigh a folded word, known or not, from 0 to 1: by its rarity in the content and in the language."""
        number = self.number.get(word)
        return _HERE + (1 - _HERE) * self.rarity.of(word) if number is None else float(self.weights[number])

    def knows(self, word: str) -> bool:
        """Tell whether a folded word is in the content or among the commonest of its languages."""
        return word in self.number or self.rarity.knows(word)

    def same_in_other_script(self, word: str) -> str | None:
        """Find the word of the content that sounds like a folded word of another script; the shortest of several."""
        sound = sound_of(word)
        if len(sound) < _SHORTEST_SOUND:
            return None
        others = (other for other in self._by_sound.get(sound, ()) if script_of(other) != script_of(word))
        return min(others, key=len, default=None)

    def likeness(self, words: Sequence[str]) -> Floats:
        """Compare folded words with all words of the content by their n-grams.

        Returns:
            The cosine of each word (row) with each word of the content (column), 0 to 1.
        """
        grams = self._read(words)
        numbers, owners = grams.numbers[grams.known], grams.owners[grams.known]
        places, which = self._words_with.places_of(numbers)
        cells = owners[which] * len(self.words) + self._words_with.columns[places]
        values = self._words_with.values[places] * grams.shares[grams.known][which]
        cosines = np.bincount(cells, values, len(words) * len(self.words))
        return cosines.reshape(len(words), len(self.words)).astype(np.float32)

    def length(self, words: Sequence[str], weights: Floats) -> float:
        """Measure the vector that is the sum of distinct words with these weights."""
        grams = self._read(words)
        _, dimension = np.unique(grams.hashes, return_inverse=True)
        total = np.bincount(dimension, grams.shares * weights[grams.owners])
        return float(np.sqrt(total @ total))

    def _weight(self, word: str, found: Counter[str], sizes: Counter[str]) -> float:
        here = min(_rarity_among(count, sizes[language]) for language, count in found.items())
        return _HERE * here + (1 - _HERE) * self.rarity.of(word, found)

    def _learn_grams(self) -> None:
        starts, hashes = word_grams(self.words)
        self._hashes, columns, counts = np.unique(hashes, return_inverse=True, return_counts=True)
        self._gram_weights = (np.log(1 + len(self.words) / (1 + counts)) ** _FLATTEN).astype(np.float32)
        self._weight_of_new = np.float32(np.log(1 + len(self.words)) ** _FLATTEN)
        self.grams = Rows(starts, columns.astype(np.int32), self._gram_weights[columns]).normalized()
        self._words_with = self.grams.transposed(len(self._hashes))

    def _read(self, words: Sequence[str]) -> _Grams:
        starts, hashes = word_grams(words)
        owners = np.repeat(np.arange(len(words)), np.diff(starts))
        numbers, known = positions(self._hashes, hashes)
        weights = np.where(known, self._gram_weights[numbers], self._weight_of_new)
        norms = np.sqrt(np.bincount(owners, weights**2, len(words)))
        return _Grams(owners, hashes, numbers, known, (weights / norms[owners]).astype(np.float32))


def positions(known: Hashes, wanted: Hashes) -> tuple[Ints, NDArray[np.bool_]]:
    """Look hashes up in sorted ones: where each is, and whether it is there at all."""
    numbers = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return numbers, known[numbers] == wanted


def _rarity_among(count: int, total: int) -> float:
    if count == 0:
        return 1.0
    return float(np.log(1 + (total - count + 0.5) / (count + 0.5)) / np.log(1 + 2 * total))
