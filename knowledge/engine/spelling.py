"""What a misspelt word was meant to be: a word of the content, a common word of the language, or two run together."""

from typing import Final

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.engine.lexicon import Lexicon
from knowledge.engine.ragged import Floats

_SHORTEST: Final = 4
_LEAST_ALIKE: Final = 0.74  # one slip in four letters, two in eight
_SAME_SOUND: Final = 0.9
_CANDIDATES: Final = 12
_SHORTEST_PART: Final = 3


def split_words(words: list[str], lexicon: Lexicon) -> list[str]:
    """Part words that were run together, such as "versichertbeim", where both halves are known and the whole is not."""
    return [part for word in words for part in _parts(word, lexicon)]


def _parts(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    if len(word) < 2 * _SHORTEST_PART or lexicon.knows(word):
        return (word,)
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    pairs = [(word[:cut], word[cut:]) for cut in cuts]
    known = [pair for pair in pairs if lexicon.knows(pair[0]) and lexicon.knows(pair[1])]
    return min(known, key=lambda pair: sum(map(lexicon.weight_of, pair)), default=(word,))


def meant_by(word: str, likeness: Floats, lexicon: Lexicon, common: list[str]) -> tuple[str, float] | None:
    """Find the word that was meant by one misspelt or in another script, and how alike they are.

    Gives None if the word is known or has no like.

    Args:
        word: A folded word.
        likeness: The cosine of the word with each word of the content.
        lexicon: The words of the content.
        common: The commonest words of the language.
    """
    if len(word) < _SHORTEST or lexicon.knows(word):
        return None
    count = min(_CANDIDATES, len(likeness))
    near = [lexicon.words[number] for number in np.argpartition(-likeness, count - 1)[:count]]
    found = process.extractOne(word, near + common, scorer=OSA.normalized_similarity, score_cutoff=_LEAST_ALIKE)
    if found:
        return found[0], float(found[1])
    same = lexicon.same_in_other_script(word)
    return (same, _SAME_SOUND) if same else None
