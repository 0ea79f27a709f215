"""Phrases in many languages that stand for one thing, found in a message in spite of typos.

A file of phrases maps a label to languages, and a language to a list of patterns. In a pattern, `` + `` joins parts
that all have to occur, in any order; `` | `` separates alternatives of a part; an alternative is a run of words, and
``*`` at the end of a word stands for any ending: ``schlägt | verprügel* + frau | mein nachbar``.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml
from rapidfuzz.distance import OSA

from knowledge.problems import blamed_on, line_of, problem
from knowledge.text import fold
from knowledge.yaml_fields import LOADER

LONGEST_MESSAGE: Final = 800
"""Words of a message that are looked at; a message of Telegram hardly has more."""

WORDS_REMEMBERED: Final = 8192  # many ask with the same words
_FIRST_LETTER_MAY_BE_WRONG: Final = 8

_Phrase = tuple[str, ...]
_Pattern = tuple[tuple[_Phrase, ...], ...]


@dataclass(frozen=True)
class PhraseMatch:
    """A pattern found in a message: its label and the places of the words that it took, counted from 0."""

    label: str
    words: frozenset[int]


class PhraseBook:
    """Finds the labels whose patterns occur in a message."""

    def __init__(self, patterns: Mapping[str, Mapping[str, list[str]]], *, never_typos: frozenset[str]) -> None:
        self.labels = tuple(patterns)
        self.languages = {label: frozenset(by_language) for label, by_language in patterns.items()}
        self._never_typos = never_typos
        self._patterns = [
            (label, _parsed(pattern))
            for label, by_language in patterns.items()
            for in_one_language in by_language.values()
            for pattern in in_one_language
        ]
        words = {word for _, pattern in self._patterns for part in pattern for phrase in part for word in phrase}
        self._exact = {word for word in words if not word.endswith("*")}
        self._stems = {word for word in words if word.endswith("*")}
        self._like = lru_cache(WORDS_REMEMBERED)(self._words_like)
        self._beginning_with: dict[str, set[int]] = defaultdict(set)
        for number, (_, pattern) in enumerate(self._patterns):
            for phrase in pattern[0]:
                self._beginning_with[phrase[0]].add(number)
        self._by_length: dict[int, list[tuple[str, str]]] = defaultdict(list)
        for word in words:
            plain = word.rstrip("*")
            if allowed_typos(len(plain)):
                self._by_length[len(plain)].append((plain, word))

    def find(self, folded: str) -> list[PhraseMatch]:
        """List the matches in a folded text, those of most words first."""
        message = folded.split()[:LONGEST_MESSAGE]
        heard = [self._like(token) for token in message]
        everything = frozenset().union(*heard)
        if not everything:
            return []
        possible = set().union(*(self._beginning_with.get(word, ()) for word in everything))
        matches = [
            PhraseMatch(label, words)
            for label, pattern in (self._patterns[number] for number in sorted(possible))
            if (words := _matched_words(pattern, heard, everything))
        ]
        return sorted(matches, key=lambda match: -len(match.words))

    def _words_like(self, token: str) -> frozenset[str]:
        """Collect the words of the book that a token may be meant to be."""
        stems = (f"{token[:length]}*" for length in range(1, len(token) + 1))
        exact = {token} & self._exact | self._stems.intersection(stems)
        if exact or token in self._never_typos:
            return frozenset(exact)
        return frozenset(self._misspelt(token))

    def _misspelt(self, token: str) -> Iterator[str]:
        edits = allowed_typos(len(token))
        for length in range(len(token) - edits, len(token) + edits + 1) if edits else ():
            within = min(edits, allowed_typos(length))
            for plain, word in self._by_length.get(length, ()):
                alike = plain[0] == token[0] or length >= _FIRST_LETTER_MAY_BE_WRONG
                if alike and OSA.distance(token, plain, score_cutoff=within) <= within:
                    yield word


def load_phrases(file: Path) -> PhraseBook:
    """Read a file of phrases; its key ``never_typos`` lists words that are no misspelling of a phrase's word.

    Raises:
        ContentError: The file cannot be read or has another shape.
    """
    with blamed_on(file):
        content = yaml.load(file.read_text(encoding="utf-8"), LOADER)  # noqa: S506 - it is the safe one
    if not isinstance(content, dict):
        raise problem(file, "has to map labels to languages and languages to lists of phrases")
    never_typos = content.pop("never_typos", [])
    if not _is_list_of_texts(never_typos):
        raise problem(file, "'never_typos' has to be a list of words", line=line_of(file, "never_typos:"))
    for label, by_language in content.items():
        if not isinstance(by_language, dict) or not all(map(_is_list_of_texts, by_language.values())):
            message = f"'{label}' has to map languages to lists of phrases"
            raise problem(file, message, line=line_of(file, f"{label}:"))
    return PhraseBook(content, never_typos=frozenset(map(fold, never_typos)))


def allowed_typos(length: int) -> int:
    """Tell how many wrong letters a word of so many letters may have and still be recognised."""
    return (length >= 6) + (length >= 11)


def _is_list_of_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(text, str) and fold(text) for text in value)


def _parsed(pattern: str) -> _Pattern:
    return tuple(tuple(_words(phrase) for phrase in part.split("|")) for part in pattern.split(" + "))


def _words(phrase: str) -> _Phrase:
    """Fold a phrase word by word. An apostrophe makes two words of one ("d'allemand"); a star belongs to the last."""
    words: list[str] = []
    for word in phrase.split():
        if parts := fold(word).split():
            words += [*parts[:-1], parts[-1] + "*" * word.endswith("*")]
    return tuple(words)


def _matched_words(pattern: _Pattern, heard: list[frozenset[str]], everything: frozenset[str]) -> frozenset[int]:
    """Collect the places of the words that a pattern takes; empty where a part of it is missing."""
    taken: set[int] = set()
    for part in pattern:
        found = next((run for phrase in part if (run := _run(phrase, heard, everything))), None)
        if found is None:
            return frozenset()
        taken.update(found)
    return frozenset(taken)


def _run(phrase: _Phrase, heard: list[frozenset[str]], everything: frozenset[str]) -> range | None:
    """Find the first place where the words of a phrase follow one another."""
    if not everything.issuperset(phrase):
        return None
    for start in range(len(heard) - len(phrase) + 1):
        if all(word in heard[start + offset] for offset, word in enumerate(phrase)):
            return range(start, start + len(phrase))
    return None
