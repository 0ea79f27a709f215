"""The words of the content: what each weighs, and how like another word it is, in its letters and in its meaning."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.engine.concepts import Concepts, Numbers
from knowledge.engine.frequency import Rarity
from knowledge.engine.ngrams import Hashes, word_grams
from knowledge.engine.ragged import Floats, Ints, Rows
from knowledge.engine.sounds import script_of, sound_of

_HERE: Final = 0.4
_FLATTEN: Final = 0.75
_REMEMBERED: Final = 128  # words of questions, since the same ones come again and again
_SHORTEST_SOUND: Final = 4
_MEANING: Final = 3.0  # a shared concept counts as much as some shared n-grams
_FIRST_CONCEPT: Final = np.uint64(2**64 - 2**16)  # concepts stand among the hashes of n-grams, behind all of them

Text = tuple[str, Sequence[str]]
"""The language of a text, and its folded words."""


@dataclass(frozen=True, slots=True)
class _Grams:
    """The n-grams and concepts of some words: whose each is, its number in the lexicon, and its share of the word."""

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
        languages = {language for counts in found.values() for language in counts}
        self.rarity = Rarity(languages)
        self._concepts = Concepts(languages)
        self.words = list(found)
        self.number = {word: number for number, word in enumerate(self.words)}
        self.weights = np.array([self._weight(word, found[word], sizes) for word in self.words], np.float32)
        self._by_sound: dict[str, list[str]] = defaultdict(list)
        for word in self.words:
            self._by_sound[sound_of(word)].append(word)
        self._meanings = [self._concepts.of(word, counts) for word, counts in found.items()]
        self._learn_grams()
        self._likeness_of = lru_cache(maxsize=_REMEMBERED)(self._compare)

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

    def likeness(self, words: Sequence[str], language: str) -> Floats:
        """Compare folded words with all words of the content by their n-grams and concepts.

        Args:
            words: Folded words, known or not.
            language: The language that words unknown to the content are taken from.

        Returns:
            The cosine of each word (row) with each word of the content (column), 0 to 1.
        """
        return np.stack([self._likeness_of(word, language) for word in words])

    def length(self, words: Sequence[str], weights: Floats, language: str) -> float:
        """Measure the vector that is the sum of distinct words with these weights."""
        grams = self._read(words, language)
        _, dimension = np.unique(grams.hashes, return_inverse=True)
        total = np.bincount(dimension, grams.shares * weights[grams.owners])
        return float(np.sqrt(total @ total))

    def _compare(self, word: str, language: str) -> Floats:
        grams = self._read([word], language)
        places, which = self._words_with.places_of(grams.numbers[grams.known])
        values = self._words_with.values[places] * grams.shares[grams.known][which]
        return np.bincount(self._words_with.columns[places], values, len(self.words)).astype(np.float32)

    def _weight(self, word: str, found: Counter[str], sizes: Counter[str]) -> float:
        here = min(_rarity_among(count, sizes[language]) for language, count in found.items())
        return _HERE * here + (1 - _HERE) * self.rarity.of(word, found)

    def _learn_grams(self) -> None:
        owners, hashes, emphasis = _traits(self.words, self._meanings)
        self._hashes, columns, counts = np.unique(hashes, return_inverse=True, return_counts=True)
        self._gram_weights = (np.log(1 + len(self.words) / (1 + counts)) ** _FLATTEN).astype(np.float32)
        self._weight_of_new = np.float32(np.log(1 + len(self.words)) ** _FLATTEN)
        starts = np.searchsorted(owners, np.arange(len(self.words) + 1))
        self.grams = Rows(starts, columns.astype(np.int32), self._gram_weights[columns] * emphasis).normalized()
        self._words_with = self.grams.transposed(len(self._hashes))

    def _read(self, words: Sequence[str], language: str) -> _Grams:
        owners, hashes, emphasis = _traits(words, [self._meaning_of(word, language) for word in words])
        numbers, known = positions(self._hashes, hashes)
        weights = np.where(known, self._gram_weights[numbers], self._weight_of_new) * emphasis
        norms = np.sqrt(np.bincount(owners, weights**2, len(words)))
        return _Grams(owners, hashes, numbers, known, (weights / norms[owners]).astype(np.float32))

    def _meaning_of(self, word: str, language: str) -> Numbers:
        number = self.number.get(word)
        return self._concepts.of(word, [language]) if number is None else self._meanings[number]


def _traits(words: Sequence[str], meanings: Sequence[Numbers]) -> tuple[Ints, Hashes, Floats]:
    """List the n-grams and concepts of each word: whose each is, ascending, its hash, and how much it is stressed."""
    starts, hashes = word_grams(words)
    counts = np.array([len(concepts) for concepts in meanings], np.int64)
    concepts = np.array([concept for numbers in meanings for concept in numbers], np.uint64) + _FIRST_CONCEPT
    numbers = np.arange(len(words))
    owners = np.concatenate([np.repeat(numbers, np.diff(starts)), np.repeat(numbers, counts)])
    stress = _MEANING / np.sqrt(np.repeat(counts, counts))  # a word of many meanings says little of each
    emphasis = np.concatenate([np.ones(len(hashes)), stress]).astype(np.float32)
    order = np.argsort(owners, kind="stable")
    return owners[order], np.concatenate([hashes, concepts])[order], emphasis[order]


def positions(known: Hashes, wanted: Hashes) -> tuple[Ints, NDArray[np.bool_]]:
    """Look hashes up in sorted ones: where each is, and whether it is there at all."""
    numbers = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return numbers, known[numbers] == wanted


def _rarity_among(count: int, total: int) -> float:
    if count == 0:
        return 1.0
    return float(np.log(1 + (total - count + 0.5) / (count + 0.5)) / np.log(1 + 2 * total))
