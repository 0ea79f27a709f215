"""How common words are in the languages of the content, from a file that is shipped."""

import gzip
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("frequencies.txt.gz")
_COMMON: Final = 5.0
_LONG_ENOUGH: Final = 4
_COMMONEST: Final = 7.5
_RANGE: Final = 5.0
_LEAST: Final = 0.05


class Rarity:
    """Weighs words by how rarely the languages of the content use them."""

    def __init__(self, languages: Iterable[str]) -> None:
        bases = sorted({language.split("-")[0] for language in languages})
        self._zipf = {base: _zipf_values(base) for base in bases}
        self._commonest = {
            base: [word for word, value in zipf.items() if value >= _COMMON and len(word) >= _LONG_ENOUGH]
            for base, zipf in self._zipf.items()
        }

    def knows(self, word: str) -> bool:
        """Tell whether a folded word is among the commonest of a language of the content."""
        return any(word in words for words in self._zipf.values())

    @property
    def words(self) -> frozenset[str]:
        """The commonest words, folded, of all languages of the content."""
        return frozenset().union(*self._zipf.values())

    def commonest(self, language: str) -> list[str]:
        """List the folded words that make up most of what is said in a language; none if it is not of the content."""
        return self._commonest.get(language.split("-", maxsplit=1)[0], [])

    def of(self, word: str, languages: Iterable[str] | None = None) -> float:
        """Weigh a folded word from 0.05 (the commonest) to 1 (rare or unknown); the language that knows it best counts.

        Args:
            word: A folded word.
            languages: The languages it may be from; all of the content unless told.
        """
        bases = self._zipf if languages is None else {language.split("-")[0] for language in languages}
        zipf = max((self._zipf[base].get(word, 0.0) for base in bases if base in self._zipf), default=0.0)
        return min(1.0, max(_LEAST, (_COMMONEST - zipf) / _RANGE))


@cache
def _sections() -> Mapping[str, str]:
    """Read the file: what it says about each language."""
    with gzip.open(_FILE, "rt", encoding="utf-8") as file:
        parts = re.split(r"^\[(.+)\]\n", file.read(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@cache
def _zipf_values(language: str) -> Mapping[str, float]:
    """Read the commonest words of one language, with their Zipf values; none if the file does not know it."""
    lines = (line.split() for line in _sections().get(language, "").splitlines())
    return {word: value for zipf, *words in lines for value in [float(zipf)] for word in words}
