"""Words that mean much the same, such as "Gebühr", "Kosten" and "price", from a file that is shipped."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from knowledge.text import fold

FILE: Final = Path(__file__).with_name("concepts.txt")
"""A paragraph for each concept: its name, then a line for each language."""

_ANY_ENDING: Final = "*"
_SHORTEST_STEM: Final = 2
_ARTICLE: Final = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=\w{2})")  # written together with an Arabic noun

Numbers = tuple[int, ...]
"""Numbers of concepts, ascending."""


class Concepts:
    """Knows which words of the languages of a content share a meaning."""

    def __init__(self, languages: Iterable[str]) -> None:
        self._words = {base: _word_list(base) for base in map(_base, languages)}

    def of(self, word: str, languages: Iterable[str]) -> Numbers:
        """List the concepts that a folded word may stand for, in any of some languages; none if it is in no list."""
        lists = [self._words[base] for base in map(_base, languages) if base in self._words]
        return tuple(sorted({number for words in lists for number in words.concepts_of(word)}))


@dataclass(frozen=True, slots=True)
class _WordList:
    """The folded words of one language with the numbers of their concepts: whole words, and stems of any ending."""

    words: dict[str, set[int]]
    stems: dict[str, set[int]]

    def concepts_of(self, word: str) -> set[int]:
        found: set[int] = set()
        for form in {word, _ARTICLE.sub("", word, count=1) if _ARTICLE.match(word) else word}:
            found |= self.words.get(form, set())
            for length in range(_SHORTEST_STEM, len(form) + 1):
                found |= self.stems.get(form[:length], set())
        return found


@cache
def _word_list(language: str) -> _WordList:
    """Read the words of one language; none if the file does not know it."""
    words: dict[str, set[int]] = defaultdict(set)
    stems: dict[str, set[int]] = defaultdict(set)
    for number, text in _lines_in(language):
        for word in text.split():
            kind = stems if word.endswith(_ANY_ENDING) else words
            kind[fold(word)].add(number)
    return _WordList(dict(words), dict(stems))


def _lines_in(language: str) -> Iterator[tuple[int, str]]:
    """Find the lines of one language, each with the number of its concept."""
    concepts = FILE.read_text(encoding="utf-8").split("\n\n")
    for number, concept in enumerate(concepts):
        for line in concept.splitlines()[1:]:
            tag, _, text = line.strip().partition(" ")
            if tag == language:
                yield number, text


def _base(language: str) -> str:
    return language.split("-", maxsplit=1)[0]
