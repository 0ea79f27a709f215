"""What to do with a message: the one decision that the chat and the command line share."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from knowledge.decisions import Decision, Kind
from knowledge.emergency import EmergencyDetector, load_emergency
from knowledge.entries import Entries, Entry, load_entries
from knowledge.follow_ups import (
    LEAP,
    LastTopic,
    begins_as_follow_up,
    belong_together,
    in_view_of,
    is_follow_up,
)
from knowledge.path_files import load_paths
from knowledge.path_finder import PathFinder
from knowledge.paths import DecisionPath
from knowledge.phrases import PhraseBook, load_phrases
from knowledge.places import Gazetteer, load_gazetteer
from knowledge.problems import CONTENT
from knowledge.reading import Reader, Reading
from knowledge.search import VERBATIM, EntrySearch, Hit, load_stop_words
from knowledge.several_questions import ways_to_cut
from knowledge.wishes import Wishes

ANSWER: Final = 0.7
"""From this score on the best entry is shown as the answer."""

SUGGEST: Final = 0.2
"""From this score on, added up over the entries that would be shown, they are offered to choose from."""

LIKELY: Final = 0.5
"""From this score on an entry with emergency numbers comes first even where no sign of danger was found."""

CLOSE: Final = 0.2
"""A runner-up that is nearer than this turns an answer into a choice."""

SUGGESTIONS: Final = 3

LONGEST: Final = 4096
"""Characters of a message that are looked at: as many as a message of Telegram can have."""


class Router:
    """Decides what a message asks for, from what is known and nothing else; ``paths`` are those it may lead to."""

    def __init__(
        self,
        entries: Entries,
        gazetteer: Gazetteer,
        *,
        emergency: EmergencyDetector,
        kinds: PhraseBook,
        intents: PhraseBook,
        stop_words: frozenset[str],
        paths: Mapping[str, DecisionPath],
    ) -> None:
        self.paths = paths
        self._path_finder = PathFinder(paths, entries)
        self._entries = entries
        self._emergency = emergency
        self._reader = Reader(gazetteer, kinds=kinds, intents=intents, stop_words=stop_words)
        self._wishes = Wishes(self._reader)
        self.stop_words = stop_words
        self._search = EntrySearch(entries, stop_words)

    @property
    def search(self) -> EntrySearch:
        """The search over the entries, without all else that a message may mean."""
        return self._search

    def rebuilt(self, entries: Entries) -> "Router":
        """Return a router for other entries. It takes a second or so, since their index is made anew."""
        router = self.showing(entries)
        router._path_finder = PathFinder(self.paths, entries)
        router._search = EntrySearch(entries, self.stop_words)
        return router

    def showing(self, entries: Entries) -> "Router":
        """Return the same router for other entries, at once: what is not among them is never found any more.

        Entries that are new and words that have changed are found once a router was `rebuilt`.
        """
        router = copy(self)
        router._entries = entries
        return router

    def route(self, text: str, language: str, *, after: LastTopic | None = None) -> Decision:
        """Decide what a message asks for. Any string is allowed; it never raises.

        Danger comes before everything else, a decision path's question before any entry that is not asked for word for
        word, an entry's own phrasing before offers, and what is wanted from the bot itself (a person, a course, a
        meeting) before the search. Two questions are answered one by one where each of them is sure.

        Args:
            text: The message. Only its first characters count.
            language: The language of the person, as a BCP 47 tag.
            after: What the last answer to the same person was about, if that was a moment ago.
        """
        message = self._reader.read(text[:LONGEST])
        hits = self._hits(message, language)
        return self._without_hidden(
            self._danger(message, hits)
            or self._path(message, hits)
            or self._answer(hits, VERBATIM)
            or self._several(message, hits, language, after)
            or self._one(message, hits, language, after)
        )

    def _one(self, message: Reading, hits: Sequence[Hit], language: str, after: LastTopic | None) -> Decision:
        """Decide on a message that is one question."""
        wishes = self._wishes
        return (
            wishes.smalltalk(message)
            or wishes.talk(message)
            or wishes.request(message)
            or wishes.bare_offers(message, after, says_little=partial(self._says_little, language))
            or wishes.contact(message, bare=True)
            or self._answer(hits, self._least_sure(message, hits, after))
            or wishes.wanted_offers(message, after)
            or wishes.contact(message, bare=False)
            or self._follow_up(message, hits, after)
            or self._suggestion(hits)
        )

    def _without_hidden(self, decision: Decision) -> Decision:
        """Leave out entries that nobody may see at present; where nothing else is left, a person is the answer."""
        entries = tuple(entry_id for entry_id in decision.entries if entry_id in self._entries)
        if entries or not decision.entries or decision.kind in ("path", "emergency"):
            return replace(decision, entries=entries)
        return Decision("human", place=decision.place, score=decision.score)

    def words_of_names(self, text: str) -> tuple[str, ...]:
        """Give the folded words of a message that may belong to a name: those that say neither what nor where."""
        message = self._reader.read(text[:LONGEST])
        return tuple(self._reader.leftover(message, [*message.kinds, *message.asking_for("offers", "where")]))

    def _several(
        self, message: Reading, hits: Sequence[Hit], language: str, after: LastTopic | None
    ) -> Decision | None:
        """Answer each of two or three questions, where all are sure and no two ask for the same."""
        named = {hit.entry_id for hit in hits if hit.score >= SUGGEST}
        for questions in ways_to_cut(message.text, partial(self._reader.begins_with, label="and")):
            decisions = self._one_by_one(questions, named, language, after)
            if len(decisions) > 1:
                first, *others = decisions
                return replace(first, also=tuple(others))
        return None

    def _one_by_one(
        self, questions: tuple[str, ...], named: set[str], language: str, after: LastTopic | None
    ) -> list[Decision]:
        """Decide on each question, in view of the one before it where need be; nothing if one of them is not sure.

        An entry that comes up only in view of another has to be ``named`` by the message as a whole, too.
        """
        decisions: list[Decision] = []
        for question in questions:
            decision = self._question(question, language)
            if not decision.is_sure:
                decision = self._question(question, language, after)
                if not named.issuperset(decision.entries[:1]):
                    return []
            after = decision.topic or after
            if decision.kind == "smalltalk":
                continue
            if not decision.is_sure or any(map(decision.asks_the_same_as, decisions)):
                return []
            decisions.append(decision)
        return decisions

    def _question(self, text: str, language: str, after: LastTopic | None = None) -> Decision:
        message = self._reader.read(text)
        hits = self._hits(message, language)
        return self._without_hidden(
            self._path(message, hits) or self._answer(hits, VERBATIM) or self._one(message, hits, language, after)
        )

    def _hits(self, message: Reading, language: str) -> Sequence[Hit]:
        """Search with and without the place that is named, since most entries hold for every place."""
        hits = self._search.search(message.text, language)
        if message.place and not _is_verbatim(hits):
            elsewhere = " ".join(word for word in message.words if word not in message.place_words)
            hits = max(hits, self._search.search(elsewhere, language), key=_top_score)
        return [hit for hit in hits if hit.entry_id in self._entries]

    def _says_little(self, language: str, word: str) -> bool:
        return _sum_of_best(self._search.search(word, language)) < SUGGEST

    def _danger(self, message: Reading, hits: Sequence[Hit]) -> Decision | None:
        danger = self._emergency.find(message.text)
        if danger is None:
            return None
        others = (hit.entry_id for hit in hits if hit.score >= ANSWER)
        entries = tuple(dict.fromkeys((danger.entry, *others)))[:SUGGESTIONS]
        return Decision("emergency", entries, message.place, score=1.0)

    def _answer(self, hits: Sequence[Hit], threshold: float) -> Decision | None:
        if _top_score(hits) < threshold:
            return None
        entries = _best(hits)
        if self._entries[entries[0]].emergency:
            return Decision("emergency", entries, score=hits[0].score)
        lead = hits[0].score - (hits[1].score if len(hits) > 1 else 0.0)
        return Decision("answer" if lead >= CLOSE else "suggest", entries, score=hits[0].score)

    def _path(self, message: Reading, hits: Sequence[Hit]) -> Decision | None:
        """Recognise the question of a decision path, unless the message says more than the path knows."""
        for match in self._path_finder.find(" ".join(message.words)):
            if not self._reader.leftover(message, [match.said]):
                path = self.paths[match.said.label]
                entries = _entries_ahead(path, match.place_id, hits)
                return Decision("path", entries, score=1.0, path=path, path_place=match.place_id)
        return None

    def _least_sure(self, message: Reading, hits: Sequence[Hit], after: LastTopic | None) -> float:
        """Tell how sure an answer has to be: "and ...?" does not leap to another subject lightly."""
        last = self._last_entry(after)
        leaps = last and hits and not belong_together(last, self._entries[hits[0].entry_id])
        return LEAP if leaps and begins_as_follow_up(message) else ANSWER

    def _follow_up(self, message: Reading, hits: Sequence[Hit], after: LastTopic | None) -> Decision | None:
        """Recognise a question that leans on the entry before: answered if that makes it sure, else asked back."""
        last = self._last_entry(after)
        asked_again = last and hits and hits[0].entry_id == last.id
        if last is None or asked_again or not is_follow_up(message, self._reader):
            return None
        weighed = in_view_of(hits, last, self._entries)
        belongs = weighed and belong_together(last, self._entries[weighed[0].entry_id])
        return (self._answer(weighed, ANSWER) if belongs else None) or self._suggestion(weighed)

    def _last_entry(self, after: LastTopic | None) -> Entry | None:
        return self._entries.get(after.entry_id) if after and after.entry_id else None

    def _suggestion(self, hits: Sequence[Hit]) -> Decision:
        if _sum_of_best(hits) < SUGGEST:
            return Decision("none", score=_top_score(hits))
        # Where danger is the likeliest meaning, the numbers must not wait for another tap.
        in_danger = self._entries[hits[0].entry_id].emergency and hits[0].score >= LIKELY
        kind: Kind = "emergency" if in_danger else "suggest"
        return Decision(kind, _best(hits), score=hits[0].score)


def load_router(
    folder: Path = CONTENT, *, entries: Entries | None = None, gazetteer: Gazetteer | None = None
) -> Router:
    """Read all that a router needs; what is given here takes the place of what is in the folder.

    Raises:
        ContentError: A content file cannot be used.
    """
    entries = entries if entries is not None else load_entries(folder)
    return Router(
        entries,
        gazetteer or load_gazetteer(folder),
        emergency=load_emergency(folder),
        kinds=load_phrases(folder / "kinds.yaml"),
        intents=load_phrases(folder / "intents.yaml"),
        stop_words=load_stop_words(folder),
        paths=load_paths(entries, folder),
    )


def _entries_ahead(path: DecisionPath, place_id: str, hits: Sequence[Hit]) -> tuple[str, ...]:
    """List the entries of the ends to come, best first: an end's own order, or at the start what offers the path."""
    ends = list(path.ends_from(place_id))
    entries = dict.fromkeys(entry_id for end in ends for entry_id in end.entries)
    leading = path.shown_at if place_id == path.start.id else ()
    scores = {hit.entry_id: hit.score for hit in hits} if len(ends) > 1 else {}
    return tuple(sorted(entries, key=lambda entry_id: (entry_id not in leading, -scores.get(entry_id, 0.0))))


def _best(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Take the best entries, leaving out those that come nowhere near the first."""
    return tuple(hit.entry_id for hit in hits[:SUGGESTIONS] if hit.score >= hits[0].score / 10)


def _sum_of_best(hits: Sequence[Hit]) -> float:
    """Sum up the scores of what would be shown: the chance that the right entry is among them."""
    return sum(hit.score for hit in hits[:SUGGESTIONS])


def _top_score(hits: Sequence[Hit]) -> float:
    return hits[0].score if hits else 0.0


def _is_verbatim(hits: Sequence[Hit]) -> bool:
    return _top_score(hits) >= VERBATIM
