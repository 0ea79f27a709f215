"""Words as sets of character n-grams, so that forms, typos and compounds of a word stay near it."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.engine.ragged import Ints

Hashes = NDArray[np.uint64]
"""What stands for n-grams: hashes of their letters, equal in every process."""

_SHORTEST: Final = 2
_LONGEST: Final = 5
_BASE: Final = np.uint64(0x100000001B3)
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)


def word_grams(words: Sequence[str]) -> tuple[Ints, Hashes]:
    """List the distinct 2- to 5-grams of each word, its edges marked.

    Returns:
        Where the n-grams of each word begin (and one more, where the last end), and their hashes.
    """
    marked = [f"^{word}$" for word in words]
    letters = np.frombuffer("".join(marked).encode("utf-32-le"), np.uint32).astype(np.uint64)
    word_of = np.repeat(np.arange(len(marked)), [len(word) for word in marked])
    owners: list[Ints] = []
    hashes: list[Hashes] = []
    rolling = letters
    for length in range(_SHORTEST, _LONGEST + 1):
        rolling = rolling[:-1] * _BASE + letters[length - 1 :]
        inside = word_of[: len(rolling)] == word_of[length - 1 :]
        owners.append(word_of[: len(rolling)][inside])
        hashes.append((rolling[inside] ^ (rolling[inside] >> np.uint64(31))) * _SPREAD)
    return _distinct(np.concatenate(owners), np.concatenate(hashes), len(marked))


def _distinct(owners: Ints, hashes: Hashes, words: int) -> tuple[Ints, Hashes]:
    order = np.lexsort((hashes, owners))
    owners, hashes = owners[order], hashes[order]
    new = np.ones(len(owners), bool)
    new[1:] = (owners[1:] != owners[:-1]) | (hashes[1:] != hashes[:-1])
    return np.searchsorted(owners[new], np.arange(words + 1)), hashes[new]
