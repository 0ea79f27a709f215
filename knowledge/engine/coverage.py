"""Word by word: how much of a question a phrasing or an entry says, and the other way round, typos forgiven."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from rapidfuzz import fuzz, process

from knowledge.engine.index import Index
from knowledge.engine.question import Question
from knowledge.engine.ragged import Floats, Ints, maxima, offsets, sums

_LEAST_RATIO: Final = 65  # below, words are no misspellings of each other
_NO_LIKENESS: Final = 0.6
_REPAIRED: Final = 0.25
_RELATED: Final = 0.35  # cosine of n-grams from which on words count as related


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a question and the candidates have in common, each a share of 0 to 1.

    ``question`` is the share of the question's weight that each phrasing says, ``both`` its geometric mean with the
    share of the phrasing that the question says; ``entry`` is the share of the question that each entry says
    anywhere; ``unknown`` is the share of the question that is said nowhere in the content.
    """

    question: Floats
    both: Floats
    entry: Floats
    unknown: float


def measure(question: Question, index: Index, phrasings: Ints, entries: Ints) -> Coverage:
    """Compare a question with some phrasings and with some entries as a whole."""
    places, _ = index.words.places_of(phrasings)
    words, place = np.unique(index.words.columns[places].astype(np.int64), return_inverse=True)
    similar = _spelt_alike(question, index, words)
    weights = _repaired(question, index, words, similar)
    total = weights.sum() + 1e-6
    ends = offsets(index.words.starts[phrasings + 1] - index.words.starts[phrasings])
    said = similar[:, place]
    forth = weights @ maxima(said, ends) / total
    back = sums(said.max(axis=0) * index.words.values[places], ends) / index.word_weights[phrasings]
    related = np.where(question.likeness > _RELATED, question.likeness, np.float32(0))
    related[:, words] = np.maximum(related[:, words], similar)
    known = _known_to(entries, index, related)
    new = np.array([word not in index.lexicon.number for word in question.words])
    unknown = float((weights * new * (1 - np.minimum(related.max(axis=1), 1))).sum() / total)
    return Coverage(forth, np.sqrt(forth * np.minimum(back, 1)), weights @ known / total, unknown)


def _spelt_alike(question: Question, index: Index, words: Ints) -> Floats:
    """Compare words by their letters: 1 for equal ones, falling to 0 where no typo explains the difference."""
    choices = [index.lexicon.words[word] for word in words.tolist()]
    ratios = process.cdist(question.words, choices, scorer=fuzz.ratio, score_cutoff=_LEAST_RATIO, dtype=np.float32)
    likeness = np.maximum(ratios / 100 - _NO_LIKENESS, 0) / (1 - _NO_LIKENESS)
    return (likeness**2).astype(np.float32)


def _repaired(question: Question, index: Index, words: Ints, similar: Floats) -> Floats:
    """Let a misspelt word weigh what the word of the content weighs that was meant."""
    weights = question.weights.copy()
    meant = similar.argmax(axis=1)
    for number, word in enumerate(question.words):
        if word not in index.lexicon.number and similar[number, meant[number]] > _REPAIRED:
            weights[number] = index.lexicon.weights[words[meant[number]]]
    return weights


def _known_to(entries: Ints, index: Index, related: Floats) -> Floats:
    places, _ = index.entry_words.places_of(entries)
    ends = offsets(index.entry_words.starts[entries + 1] - index.entry_words.starts[entries])
    return maxima(related[:, index.entry_words.columns[places]], ends)
