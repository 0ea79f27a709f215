"""The search over the entries: which of them a question asks for, and how surely."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import yaml
from rapidfuzz import fuzz, process

from knowledge.engine.engine import Engine
from knowledge.engine.frequency import Rarity
from knowledge.engine.index import Wording
from knowledge.engine.model import load_calibration
from knowledge.entries import Entries
from knowledge.problems import CONTENT, blamed_on, problem
from knowledge.text import fold
from knowledge.yaml_fields import LOADER

VERBATIM: Final = 0.98
"""From this score on a question is one of the entry's own phrasings, give or take a typo."""

SEARCHES_REMEMBERED: Final = 2000
"""Many people ask the same, word for word; a search takes ten milliseconds or so."""

_MOST: Final = 0.97  # a question in other words never passes for an own phrasing
_LEAST_ALIKE: Final = 0.88
_LONGEST: Final = 600
_WORTH_NAMING: Final = 0.005
_FEW: Final = 3
_CHOICE: Final = 0.4  # enough to suggest, too little to answer
_COMMON: Final = 0.45  # so rare is a word that is said 180 times in a million, such as "Frau" or "Geld"
_ADDRESS: Final = re.compile(r"\bFrau (?=[A-ZÄÖÜ][a-zäöüß])")  # before a name it does not mean a woman


@dataclass(frozen=True)
class Hit:
    """An entry that a question may ask for, with the probability that it is the right one.

    From `VERBATIM` on the question is one of its own phrasings; 1 means letter for letter.
    """

    entry_id: str
    score: float


class EntrySearch:
    """Finds the entries that answer a question, in any language they are written in."""

    def __init__(self, entries: Entries, stop_words: frozenset[str]) -> None:
        content = list(wordings(entries))
        self._stop_words = stop_words
        self._phrasings: dict[str, str] = {}
        self._entries_with: dict[str, set[str]] = defaultdict(set)
        self._entries_about: dict[str, set[str]] = defaultdict(set)
        for wording in content:
            for text in wording.phrasings:
                self._note_phrasing(fold(text), wording.entry_id)
        self._rarity = Rarity(wording.language for wording in content)
        self._engine = Engine(content, load_calibration())
        self._found = lru_cache(SEARCHES_REMEMBERED)(self._find)

    def search(self, text: str, language: str) -> tuple[Hit, ...]:
        """List the entries that a text may ask for, best first.

        Any string is allowed. Words that say nothing find nothing.

        Args:
            text: What a person typed. Only its first 600 characters count.
            language: The language of the person, whose phrasings count a little more than those of others.
        """
        return self._found(_ADDRESS.sub("", text[:_LONGEST]), language)

    def _find(self, text: str, language: str) -> tuple[Hit, ...]:
        folded = fold(text)
        words = self._telling_words(folded)
        found = self._engine.rank(text, language) if words else []
        scores = {entry_id: min(score, _MOST) for entry_id, score in found}
        if len(words) == 1:
            scores = self._left_open(words.pop(), scores, language)
        scores |= self._own_phrasings(folded)
        hits = [Hit(entry_id, score) for entry_id, score in scores.items() if score >= _WORTH_NAMING]
        return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.entry_id)))

    def _note_phrasing(self, folded: str, entry_id: str) -> None:
        self._phrasings.setdefault(folded, entry_id)
        words = self._telling_words(folded)
        for word in words:
            self._entries_with[word].add(entry_id)
        if len(words) == 1:
            self._entries_about[words.pop()].add(entry_id)

    def _telling_words(self, folded: str) -> set[str]:
        return set(folded.split()) - self._stop_words

    def _is_common(self, word: str, language: str) -> bool:
        return self._rarity.of(word, [language]) < _COMMON

    def _left_open(self, word: str, scores: dict[str, float], language: str) -> dict[str, float]:
        """Let the entries that speak of a single word share what it leaves open, unless one of them is about it.

        "Was ist Duldung" has an entry about nothing else; "Versicherung" has a nearest entry, but no answer. A common
        word such as "Frau" may mean anything, however few entries it stands in.
        """
        entries = {entry_id for whole, ids in self._entries_with.items() if _is_part(word, whole) for entry_id in ids}
        telling = len(entries) <= _FEW or len(self._entries_about.get(word, ())) == 1
        if telling and not self._is_common(word, language):
            return scores
        shared = {entry_id: _CHOICE * (1 + scores.get(entry_id, 0.0)) / 2 for entry_id in entries}
        return {entry_id: min(score, _CHOICE) for entry_id, score in scores.items()} | shared

    def _own_phrasings(self, folded: str) -> dict[str, float]:
        """Find the entries that have a text, give or take a typo, among their phrasings."""
        found: dict[str, float] = {}
        for phrasing, alike, _ in process.extract(
            folded, self._phrasings.keys(), scorer=fuzz.ratio, score_cutoff=100 * _LEAST_ALIKE
        ):
            score = VERBATIM + (1 - VERBATIM) * (alike / 100 - _LEAST_ALIKE) / (1 - _LEAST_ALIKE)
            entry_id = self._phrasings[phrasing]
            found[entry_id] = max(found.get(entry_id, 0.0), score)
        return found


def _is_part(part: str, whole: str) -> bool:
    """Tell whether a word is another or stands at one of its ends, as in a compound."""
    return whole.startswith(part) or whole.endswith(part)


def wordings(entries: Entries) -> Iterator[Wording]:
    """List what is searched: each entry in each of its languages, its titles among the phrasings."""
    for entry in entries.values():
        for wording in entry.wordings.values():
            phrasings = tuple(dict.fromkeys((wording.title, *wording.phrasings)))
            yield Wording(entry.id, wording.language, phrasings, wording.answer or "")


def load_stop_words(folder: Path = CONTENT) -> frozenset[str]:
    """Read ``stopwords.yaml``: for each language the words that say nothing about what a question is about.

    Raises:
        ContentError: The file cannot be read or has another shape.
    """
    file = folder / "stopwords.yaml"
    with blamed_on(file):
        content = yaml.load(file.read_text(encoding="utf-8"), LOADER)  # noqa: S506 - it is the safe one
    if not isinstance(content, dict) or not all(isinstance(words, str) for words in content.values()):
        raise problem(file, "has to map languages to words separated by spaces")
    return frozenset(fold(" ".join(content.values())).split())
