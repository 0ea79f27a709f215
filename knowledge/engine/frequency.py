"""How common words are in the languages of the content, from a file that is shipped."""

import gzip
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

_FILE: Final = Path(__file__).with_name("frequencies.txt.gz")
_COMMON: Final = 5.0
_LONG_ENOUGH: Final = 4
_COMMONEST: Final = 7.5
_RANGE: Final = 5.0
_LEAST: Final = 0.05


@dataclass(frozen=True)
class _Language:
    """The words of a language by their hashes: the words themselves would take ten times the memory.

    Attributes:
        hashes: What `hash` gives for each word in this process, ascending.
        tenths: The Zipf value of each in tenths.
        commonest: The long ones among those that make up most of what is said.
    """

    hashes: "array[int]"
    tenths: bytes
    commonest: list[str]

    def zipf(self, word: str) -> float:
        """Return a folded word's Zipf value; 0 if it is not among the commonest."""
        wanted = hash(word)
        place = bisect_left(self.hashes, wanted)
        known = place < len(self.hashes) and self.hashes[place] == wanted
        return self.tenths[place] / 10 if known else 0.0


class Rarity:
    """Weighs words by how rarely the languages of the content use them."""

    def __init__(self, languages: Iterable[str]) -> None:
        read = _languages()
        self._languages = {base: read[base] for base in sorted(set(map(_base, languages))) if base in read}

    def knows(self, word: str) -> bool:
        """Tell whether a folded word is among the commonest of a language of the content."""
        return any(language.zipf(word) for language in self._languages.values())

    def commonest(self, language: str) -> list[str]:
        """List the folded words that make up most of what is said in a language; none if it is not of the content."""
        found = self._languages.get(_base(language))
        return found.commonest if found else []

    def of(self, word: str, languages: Iterable[str] | None = None) -> float:
        """Weigh a folded word from 0.05 (the commonest) to 1 (rare or unknown); the language that knows it best counts.

        Args:
            word: A folded word.
            languages: The languages it may be from; all of the content unless told.
        """
        bases = self._languages if languages is None else {_base(language) for language in languages}
        zipf = max((self._languages[base].zipf(word) for base in bases if base in self._languages), default=0.0)
        return min(1.0, max(_LEAST, (_COMMONEST - zipf) / _RANGE))


def list_common_words() -> Iterator[tuple[str, str, float]]:
    """Read the file: the commonest words of each language, as (language, folded word, Zipf value)."""
    language = ""
    with gzip.open(_FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("["):
                language = line.strip("[]\n")
            elif language:
                zipf, *words = line.split()
                for word in words:
                    yield language, word, float(zipf)


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0]


@cache
def _languages() -> Mapping[str, _Language]:
    # Pairs in a list would take 25 MB, which the process would keep for good.
    hashes: dict[str, array[int]] = defaultdict(lambda: array("q"))
    tenths: dict[str, bytearray] = defaultdict(bytearray)
    commonest: dict[str, list[str]] = defaultdict(list)
    for language, word, zipf in list_common_words():
        hashes[language].append(hash(word))
        tenths[language].append(round(10 * zipf))
        if zipf >= _COMMON and len(word) >= _LONG_ENOUGH:
            commonest[language].append(word)
    return {language: _by_hash(hashes[language], tenths[language], commonest[language]) for language in hashes}


def _by_hash(unsorted: "array[int]", tenths: bytearray, commonest: list[str]) -> _Language:
    hashes, values = np.frombuffer(unsorted, np.int64), np.frombuffer(tenths, np.uint8)
    order = np.lexsort((values, hashes))
    return _Language(array("q", hashes[order].tobytes()), values[order].tobytes(), commonest)
