"""Which decision path a typed question begins, and how far along it the question is already."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from knowledge.entries import Entries
from knowledge.paths import DecisionPath
from knowledge.phrases import PhraseBook, PhraseMatch
from knowledge.text import fold


@dataclass(frozen=True)
class PathMatch:
    """A place on a path that a message leads to; ``said`` holds the path's id and the words that lead there.

    A message that says more than that asks for something special, which the path does not know.
    """

    place_id: str
    said: PhraseMatch


class PathFinder:
    """Finds the paths whose question is asked in a message."""

    def __init__(self, paths: Mapping[str, DecisionPath], entries: Entries) -> None:
        """Prepare the search; what is word for word a phrasing of one of the ``entries`` stays that entry's."""
        self._paths = paths
        self._answered = {
            fold(text)
            for entry in entries.values()
            for wording in entry.wordings.values()
            for text in (wording.title, *wording.phrasings)
        }
        self._questions = PhraseBook({path.id: _questions(path) for path in paths.values()}, never_typos=frozenset())
        self._choices = {path.id: PhraseBook(_choices(path), never_typos=frozenset()) for path in paths.values()}

    def find(self, folded: str) -> Iterator[PathMatch]:
        """List the places that a folded text leads to, the path that takes most of its words first."""
        asked: dict[str, frozenset[int]] = defaultdict(frozenset)
        for match in self._questions.find(folded) if folded not in self._answered else ():
            asked[match.label] |= match.words
        for path_id, words in sorted(asked.items(), key=lambda item: -len(item[1])):
            yield self._as_far_as_said(self._paths[path_id], folded, words)

    def _as_far_as_said(self, path: DecisionPath, folded: str, words: frozenset[int]) -> PathMatch:
        """Follow the choices that were typed, as far as they lie on one way."""
        chosen: dict[str, frozenset[int]] = defaultdict(frozenset)
        for match in self._choices[path.id].find(folded):
            chosen[match.label] |= match.words
        taken = words.union(*chosen.values())
        farthest = max(chosen, key=lambda place_id: len(path.way_to(place_id)), default=path.start.id)
        passed = {choice.to for _, choice in path.way_to(farthest)}
        return PathMatch(farthest if passed >= chosen.keys() else path.start.id, PhraseMatch(path.id, taken))


def _questions(path: DecisionPath) -> dict[str, list[str]]:
    titles = {language: [fold(title)] for language, title in path.title.items()}
    return {
        language: [*titles.get(language, ()), *path.phrasings.get(language, ())]
        for language in (*titles, *path.phrasings)
    }


def _choices(path: DecisionPath) -> dict[str, dict[str, list[str]]]:
    return {
        choice.to: {language: list(patterns) for language, patterns in choice.typed.items()}
        for step in path.steps.values()
        for choice in step.choices
        if choice.typed
    }
