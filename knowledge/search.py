"""The search over the entries: which of them a question asks for, and how surely.

Words weigh by their rarity among the entries, function words weigh nothing. A word of a question meets a word of an
entry when both are equal, differ by a typo, share a stem, or one begins or ends the other, as German compounds do.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log, sqrt
from pathlib import Path
from typing import Final

import yaml
from rapidfuzz import fuzz, process

from knowledge.entries import Entries, Entry
from knowledge.problems import CONTENT, blamed_on, problem
from knowledge.text import fold

LONGEST_QUESTION: Final = 600
"""Characters of a question that are looked at, so that no message costs more than a few milliseconds."""

VERBATIM: Final = 0.88
"""From this score on a question is one of the entry's own phrasings, give or take a typo."""

# Fitted by hand to tests/knowledge/messages.yaml.
_MOST: Final = 0.87  # a question in other words never passes for an own phrasing
_ENOUGH_SAID: Final = 2.5  # one common word such as "Kinder" is too little to answer from
_CANDIDATES: Final = 12
_SHORTEST_PART: Final = 4
_SHORTEST_SIMILAR: Final = 5
_LEAST_RATIO: Final = 78
_IN_ANSWER: Final = 0.5
_UNKNOWN_WORD: Final = 0.8
_OTHER_LANGUAGE: Final = 0.97

_Similar = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Hit:
    """An entry that a question may ask for, with a score of 0 to 1; 1 means one of its own phrasings."""

    entry_id: str
    score: float


@dataclass(frozen=True)
class _Phrasing:
    entry_id: str
    language: str
    folded: str
    words: tuple[str, ...]


class EntrySearch:
    """Finds the entries that answer a question, in any language they are written in."""

    def __init__(self, entries: Entries, stop_words: frozenset[str]) -> None:
        self._stop_words = stop_words
        self._phrasings = [phrasing for entry in entries.values() for phrasing in self._phrasings_of(entry)]
        self._folded = [phrasing.folded for phrasing in self._phrasings]
        self._by_entry: dict[str, list[_Phrasing]] = defaultdict(list)
        self._postings: dict[str, dict[str, float]] = defaultdict(dict)
        for entry in entries.values():
            for word in self._content_words(entry.wording("").answer or ""):
                self._postings[word][entry.id] = _IN_ANSWER
        for phrasing in self._phrasings:
            self._by_entry[phrasing.entry_id].append(phrasing)
            for word in phrasing.words:
                self._postings[word][phrasing.entry_id] = 1.0
        self._rarest = log(1 + len(entries))
        self._weights = {word: log(1 + len(entries) / len(found)) for word, found in self._postings.items()}
        self._vocabulary = list(self._postings)
        self._compounds: dict[str, list[str]] = defaultdict(list)
        for word in self._vocabulary:
            for part in _ends(word):
                self._compounds[part].append(word)
        self._similar = lru_cache(maxsize=20_000)(self._find_similar)

    def search(self, text: str, language: str) -> list[Hit]:
        """List the entries that a text may ask for, best first; the scores of different texts can be compared.

        Args:
            text: What a person typed. Only its first characters count.
            language: The language of the person, whose phrasings win a tie.
        """
        folded = fold(text[:LONGEST_QUESTION])
        similar = {word: self._similar(word) for word in self._content_words(folded)}
        coverage = self._coverage(similar)
        likely = sorted(coverage, key=coverage.__getitem__, reverse=True)[:_CANDIDATES]
        asked = sum(self._weight(word, relatives) for word, relatives in similar.items())
        scores = {
            entry_id: _score(coverage[entry_id], self._nearness(entry_id, similar, language), asked)
            for entry_id in likely
        }
        for _, ratio, place in process.extract(folded, self._folded, scorer=fuzz.ratio, score_cutoff=100 * VERBATIM):
            entry_id = self._phrasings[place].entry_id
            scores[entry_id] = max(scores.get(entry_id, 0.0), ratio / 100)
        return sorted((Hit(*pair) for pair in scores.items()), key=lambda hit: (-hit.score, hit.entry_id))

    def _coverage(self, similar: _Similar) -> dict[str, float]:
        """Measure for each entry which share of the question's weight its phrasings and its answer know."""
        covered: dict[str, float] = defaultdict(float)
        total = 0.0
        for word, relatives in similar.items():
            weight = self._weight(word, relatives)
            total += weight
            for entry_id, strength in self._best_by_entry(relatives).items():
                covered[entry_id] += weight * strength
        return {entry_id: share / total for entry_id, share in covered.items()}

    def _best_by_entry(self, relatives: Mapping[str, float]) -> dict[str, float]:
        best: dict[str, float] = {}
        for relative, likeness in relatives.items():
            for entry_id, strength in self._postings[relative].items():
                best[entry_id] = max(best.get(entry_id, 0.0), likeness * strength)
        return best

    def _nearness(self, entry_id: str, similar: _Similar, language: str) -> float:
        """Compare the question with the nearest phrasing of an entry: what it shares with it, there and back."""
        return max(
            self._overlap(phrasing.words, similar) * (1 if phrasing.language == language else _OTHER_LANGUAGE)
            for phrasing in self._by_entry[entry_id]
        )

    def _overlap(self, words: tuple[str, ...], similar: _Similar) -> float:
        if not words:
            return 0.0
        asked = known = asked_total = known_total = 0.0
        for word, relatives in similar.items():
            weight = self._weight(word, relatives)
            asked_total += weight
            asked += weight * max(relatives.get(other, 0.0) for other in words)
        for word in words:
            known_total += self._weights[word]
            known += self._weights[word] * max(relatives.get(word, 0.0) for relatives in similar.values())
        return sqrt(asked / asked_total * known / known_total)

    def _weight(self, word: str, relatives: Mapping[str, float]) -> float:
        """Weigh a word of a question: by its own rarity, else by that of its nearest relative."""
        if not relatives:
            return _UNKNOWN_WORD * self._rarest
        return self._weights.get(word) or self._weights[max(relatives, key=lambda other: relatives[other])]

    def _find_similar(self, word: str) -> dict[str, float]:
        """Find the words of the entries that may mean the same as a word, each with a likeness of 0 to 1."""
        found = {longer: _share(word, longer) for longer in self._compounds.get(word, ())}
        found |= {part: _share(part, word) for part in _ends(word) if part in self._postings}
        if len(word) >= _SHORTEST_SIMILAR:
            for other, ratio, _ in process.extract(
                word, self._vocabulary, scorer=fuzz.ratio, score_cutoff=_LEAST_RATIO, limit=10
            ):
                found[other] = max(found.get(other, 0.0), (ratio / 100) ** 2)
        if word in self._postings:
            found[word] = 1.0
        return found

    def _phrasings_of(self, entry: Entry) -> Iterator[_Phrasing]:
        for wording in entry.wordings.values():
            for text in dict.fromkeys((wording.title, *wording.phrasings)):
                yield _Phrasing(entry.id, wording.language, fold(text), tuple(self._content_words(text)))

    def _content_words(self, text: str) -> list[str]:
        return [word for word in dict.fromkeys(fold(text).split()) if word not in self._stop_words]


def load_stop_words(folder: Path = CONTENT) -> frozenset[str]:
    """Read ``stopwords.yaml``: for each language the words that say nothing about what a question is about.

    Raises:
        ContentError: The file cannot be read or has another shape.
    """
    file = folder / "stopwords.yaml"
    with blamed_on(file):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
    if not isinstance(content, dict) or not all(isinstance(words, str) for words in content.values()):
        raise problem(file, "has to map languages to words separated by spaces")
    return frozenset(fold(" ".join(content.values())).split())


def _score(coverage: float, nearness: float, asked: float) -> float:
    """Join what the entry as a whole and its nearest phrasing cover; the less was said, the less sure it is."""
    return _MOST * (coverage + nearness) / 2 * (1 - exp(-coverage * asked / _ENOUGH_SAID))


def _share(part: str, whole: str) -> float:
    return sqrt(len(part) / len(whole))


def _ends(word: str) -> set[str]:
    """Collect what a word may begin or end with, as the parts of German compounds do."""
    cuts = range(_SHORTEST_PART, len(word))
    return {word[:cut] for cut in cuts} | {word[-cut:] for cut in cuts}
