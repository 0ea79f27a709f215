"""Questions that ask for the same in nearly the same words."""

from collections.abc import Mapping, Set
from typing import Final, TypeVar

from rapidfuzz import fuzz

from knowledge.text import fold

Key = TypeVar("Key")

ALIKE: Final = 85.0
"""From this likeness on (0 to 100) two questions are the same."""


def likeness(one: str, other: str, stop_words: Set[str]) -> float:
    """Measure from 0 to 100 how alike two questions are, whatever the order of their words and what fills them up.

    Half of it counts the words that only one of them has (token sort), half does not (token set): so "kindergeld
    beantragen" is like "kindergeld wo beantragen", and not like every longer question about child benefit.
    """
    first, second = (_telling_words(text, stop_words) for text in (one, other))
    return (fuzz.token_sort_ratio(first, second) + fuzz.token_set_ratio(first, second)) / 2


def find_alike(text: str, known: Mapping[Key, str], stop_words: Set[str]) -> Key | None:
    """Return the key of the question that is most like a text, or None if none is alike."""
    scored = {key: likeness(text, other, stop_words) for key, other in known.items()}
    best = max(scored, key=scored.__getitem__, default=None)
    return best if best is not None and scored[best] >= ALIKE else None


def _telling_words(text: str, stop_words: Set[str]) -> str:
    words = fold(text).split()
    return " ".join([word for word in words if word not in stop_words] or words)
