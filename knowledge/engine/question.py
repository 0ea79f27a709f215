"""A question as the search sees it: its words, what each weighs and which words of the content they are like."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from knowledge.engine.lexicon import Lexicon
from knowledge.engine.ragged import Floats
from knowledge.engine.spelling import meant_by, split_words
from knowledge.text import fold

_LONGEST: Final = 600
_MOST_WORDS: Final = 50


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked.

    ``weights`` has one weight a word; ``likeness`` the cosine of each word (row) with each word of the content
    (column); ``nearness`` the cosine of the whole question with each word of the content, times the question's length.
    """

    text: str
    length: int
    words: tuple[str, ...]
    weights: Floats
    likeness: Floats
    nearness: Floats


def read_question(text: str, language: str, lexicon: Lexicon) -> Question | None:
    """Read a question of any kind; only its first 600 characters count. Gives None if it has no words."""
    words = split_words(fold(text[:_LONGEST]).split()[:_MOST_WORDS], lexicon)
    if not words:
        return None
    counts = Counter(words)
    distinct = tuple(counts)
    weights = np.array([lexicon.weight_of(word) for word in distinct], np.float32)
    likeness = lexicon.likeness(distinct, language)
    _repair(distinct, language, lexicon, weights, likeness)
    loudness = weights * (1 + np.log(np.array(list(counts.values()), np.float32)))
    nearness = loudness @ likeness / np.float32(lexicon.length(distinct, loudness, language))
    return Question(" ".join(words), len(words), distinct, weights, likeness, nearness)


def _repair(words: Sequence[str], language: str, lexicon: Lexicon, weights: Floats, likeness: Floats) -> None:
    """Let misspelt words weigh what was meant, and be near to it."""
    common = lexicon.rarity.commonest(language)
    for number, word in enumerate(words):
        meant = meant_by(word, likeness[number], lexicon, common)
        if meant is not None:
            weights[number] = lexicon.weight_of(meant[0])
            likeness[number] = np.maximum(likeness[number], lexicon.likeness([meant[0]], language)[0] * meant[1])
