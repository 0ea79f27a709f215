"""The content as the search sees it: phrasings and answers as vectors, laid out by entry."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Final

import numpy as np

from knowledge.engine.lexicon import Lexicon, Text
from knowledge.engine.ragged import Floats, Ints, Rows, maxima, offsets, rows_of, spans, sums
from knowledge.text import fold

_BATCH: Final = 512  # phrasings that are measured at once, which bounds the memory while building
_FEW_WORDS: Final = 400


@dataclass(frozen=True, slots=True)
class Wording:
    """What is searched: an entry in one language."""

    entry_id: str
    language: str
    phrasings: tuple[str, ...]
    answer: str = ""


class Index:
    """Phrasings, answers and their words, as vectors of the words' n-grams.

    An entry that has no phrasing in a language is found by its answer there. Numbers of phrasings, words and entries
    are positions; ``phrasing_starts`` tells where the phrasings of an entry begin, and one more where the last end.
    """

    def __init__(self, wordings: Iterable[Wording]) -> None:
        ordered = sorted(wordings, key=lambda wording: (wording.entry_id, wording.language))
        self.entry_ids = list(dict.fromkeys(wording.entry_id for wording in ordered))
        entry = {entry_id: number for number, entry_id in enumerate(self.entry_ids)}
        said = [(wording, fold(text)) for wording in ordered for text in wording.phrasings or (wording.answer,)]
        self.texts = [text for _, text in said]
        languages = np.array([wording.language for wording, _ in said])
        self._places_outside = {language: np.flatnonzero(languages != language) for language in set(languages.tolist())}
        self.entry_of = np.array([entry[wording.entry_id] for wording, _ in said], np.int64)
        self.phrasing_starts = np.searchsorted(self.entry_of, np.arange(len(self.entry_ids) + 1))
        phrasings = [(wording.language, text.split()) for wording, text in said]
        answers = [(wording.language, fold(wording.answer).split()) for wording in ordered]
        self.lexicon = Lexicon(phrasings, answers)
        self.phrasings = self._vectors(phrasings)
        self._learn_words([entry[wording.entry_id] for wording in ordered], answers)
        groups = [len(list(group)) for _, group in groupby(wording for wording, _ in said)]
        self._learn_groups(offsets(np.array(groups)))

    def places_outside(self, language: str) -> Ints | slice:
        """Find the phrasings that are not in a language."""
        return self._places_outside.get(language, slice(None))

    def likeness(self, phrasings: Ints) -> Floats:
        """Compare some phrasings with each other: cosines as a square matrix."""
        rows = self.phrasings.taken(phrasings)
        if len(rows.columns) >= _FEW_WORDS:
            return self.phrasings.combined(self.lexicon.grams, phrasings).gram_matrix()
        words, place = np.unique(rows.columns, return_inverse=True)
        dense = np.zeros((len(rows), len(words)), np.float32)
        dense[rows.owners(), place] = rows.values
        return np.asarray(dense @ self.lexicon.grams.taken(words.astype(np.int64)).gram_matrix() @ dense.T, np.float32)

    def nearness_of_centres(self, nearness: Floats) -> Floats:
        """Turn the nearness of the phrasings into that of each entry's centre, in the language where it is nearest."""
        centres = sums(nearness, self._groups) / self._centre_norms
        return maxima(centres.astype(np.float32), self._groups_of_entry)

    def phrasings_of(self, entries: Ints) -> Ints:
        """List the phrasings of some entries."""
        return spans(self.phrasing_starts[entries], self.phrasing_starts[entries + 1])[0]

    def _learn_words(self, entries: Sequence[int], answers: Sequence[Text]) -> None:
        """Note which words each phrasing has, and each entry in all it says."""
        sets = [sorted({self.lexicon.number[word] for word in text.split()}) for text in self.texts]
        self.words = Rows(*rows_of(sets), np.ones(0, np.float32))
        self.words = Rows(self.words.starts, self.words.columns, self.lexicon.weights[self.words.columns])
        self.word_weights = np.maximum(sums(self.words.values, self.words.starts), np.float32(1e-6))
        whole: list[set[int]] = [set() for _ in self.entry_ids]
        for entry, words in zip(self.entry_of, sets, strict=True):
            whole[entry].update(words)
        for entry, (_, answer) in zip(entries, answers, strict=True):
            whole[entry].update(self.lexicon.number[word] for word in answer)
        starts, columns = rows_of([sorted(words) for words in whole])
        self.entry_words = Rows(starts, columns, self.lexicon.weights[columns])

    def _learn_groups(self, starts: Ints) -> None:
        """Measure the centre of the phrasings that an entry has in one language."""
        self._groups = starts
        self._groups_of_entry = np.searchsorted(self.entry_of[starts[:-1]], np.arange(len(self.entry_ids) + 1))
        spread = [np.arange(*span) for span in pairwise(starts)]
        sizes = [self.likeness(group).sum() if len(group) > 1 else 1.0 for group in spread]
        self._centre_norms = np.sqrt(np.array(sizes, np.float32))
        self.variety = float(min(1.0, np.log(len(self.texts) / len(sizes)))) if sizes else 0.0

    def _vectors(self, texts: Sequence[Text]) -> Rows:
        """Weigh the words of each text so that the sum of their n-gram vectors has length 1."""
        counts = [Counter(words) for _, words in texts]
        starts, columns = rows_of([[self.lexicon.number[word] for word in count] for count in counts])
        times = np.fromiter((n for count in counts for n in count.values()), np.float32, len(columns))
        rows = Rows(starts, columns, self.lexicon.weights[columns] * (1 + np.log(times)))
        norms = np.ones(len(texts), np.float32)
        for first in range(0, len(texts), _BATCH):
            batch = np.arange(first, min(len(texts), first + _BATCH))
            norms[batch] = rows.combined(self.lexicon.grams, batch).norms()
        return rows.scaled(np.reciprocal(np.maximum(norms, np.float32(1e-9))))
