"""The glossary that translations keep to: which of its terms a German text has, and whether a translation says them.

Words are compared by their beginnings, since they change their endings. A term that is only found in another form may
be missed, so what is found out here is for people to look at, never to forbid anything.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from knowledge.problems import CONTENT, problem, read_rows
from knowledge.text import fold

TERM_LANGUAGES: Final = ("en", "uk", "ru", "ar", "fa", "tr", "fr")
"""The languages in which the glossary says its terms."""

_BETWEEN: Final = "|"  # ways to say the same
_IN_BRACKETS = re.compile(r"\([^)]*\)")
_GERMAN_ENDING = re.compile(r"(?<=.{4})e$|(?<=.{6})(?:e[nrs]|in)$")
_ARABIC_BEGINNING = re.compile(r"^[وف]?(?:ال|لل|[بكل](?:ال)?)?(?=\w{3})")  # and, so, the, for the, in, like, to
_SHORT: Final = 3  # letters; such words hold others together, and translations put them differently
_LONGEST_ENDING: Final[Mapping[str, int]] = {"de": 3, "tr": 8}
_USUAL_ENDING: Final = 4


@dataclass(frozen=True)
class Term:
    """A term with all ways to say it, in German and by language."""

    german: tuple[str, ...]
    translations: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class TermUse:
    """A term of a German text, and whether its translation says it."""

    term: Term
    said: bool


@cache
def load_terms(folder: Path = CONTENT) -> tuple[Term, ...]:
    """Read ``glossary.csv``. Raises ContentError where a term is not said in every language, or stands there twice."""
    file, seen = folder / "glossary.csv", set[str]()
    terms = []
    for line, row in read_rows(file, frozenset(("de", *TERM_LANGUAGES))):
        ways = {language: tuple(filter(None, map(str.strip, row[language].split(_BETWEEN)))) for language in row}
        if missing := [language for language in ("de", *TERM_LANGUAGES) if not ways[language]]:
            raise problem(file, f"the term is not said in {', '.join(missing)}", line=line)
        if twice := seen.intersection(ways["de"]):
            raise problem(file, f"'{min(twice)}' is listed twice", line=line)
        seen.update(ways["de"])
        terms.append(Term(ways["de"], {language: ways[language] for language in TERM_LANGUAGES}))
    return tuple(terms)


def terms_in(german: str, folder: Path = CONTENT) -> list[Term]:
    """Return the terms that a German text has, in the order of the glossary."""
    heard = fold(german).split()
    return [term for term in load_terms(folder) if any(_stands_in(way, heard) for way in term.german)]


def compare_terms(german: str, translation: str, language: str, folder: Path = CONTENT) -> list[TermUse]:
    """Return the terms of a German text, each with whether its translation into one of `TERM_LANGUAGES` says it."""
    heard = fold(translation).split()
    return [
        TermUse(term, any(_is_said(way, heard, language) for way in term.translations[language]))
        for term in terms_in(german, folder)
    ]


def _stands_in(way: str, heard: Sequence[str]) -> bool:
    """Tell whether all words of a German term follow each other."""
    words = list(_words(way))
    places = range(len(heard) - len(words) + 1)
    return any(all(_is_german(word, heard[place + n]) for n, word in enumerate(words)) for place in places)


def _is_said(way: str, heard: Sequence[str], language: str) -> bool:
    """Tell whether the words of a term occur, in any order."""
    words = list(_words(way))
    carrying = [word for word in words if len(word) > _SHORT] or words
    return all(any(_is_same(word, other, language) for other in heard) for word in carrying)


def _words(way: str) -> Iterator[str]:
    yield from fold(_IN_BRACKETS.sub(" ", way)).split()


def _is_german(word: str, heard: str) -> bool:
    return heard.startswith(_GERMAN_ENDING.sub("", word)) and len(heard) <= len(word) + _LONGEST_ENDING["de"]


def _is_same(word: str, heard: str, language: str) -> bool:
    if language in ("ar", "fa"):
        word, heard = _ARABIC_BEGINNING.sub("", word), _ARABIC_BEGINNING.sub("", heard)
    stem = word[: max(4, len(word) - 2)]
    return heard.startswith(stem) and len(heard) <= len(word) + _LONGEST_ENDING.get(language, _USUAL_ENDING)
