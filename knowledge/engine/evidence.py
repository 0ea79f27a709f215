"""What speaks for each candidate, and what speaks for none of them."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from rapidfuzz import fuzz, process

from knowledge.engine.coverage import measure
from knowledge.engine.index import Index
from knowledge.engine.question import Question
from knowledge.engine.ragged import Floats, Ints, maxima

FOR: Final = ("nearest", "centre", "votes", "covers", "covers_both", "token_set", "token_sort", "entry")
"""The names of what speaks for a candidate, in the order of the columns."""

_VOTES: Final = FOR.index("votes")
_COMPARED: Final = ("nearest", "covers", "votes", "covers_both", "token_set")
AGAINST: Final = (
    *(name + part for name in _COMPARED for part in ("_best", "_lead")),
    "words", "entries", "variety", "unknown", "votes_best_log", "votes_lead_log", "agreement",
)  # fmt: skip
"""The names of what speaks for or against all candidates together."""

_CANDIDATES: Final = 60
_PHRASINGS: Final = 240
_NEIGHBOURS: Final = 40
_RIDGE: Final = np.float32(0.5)
_OTHER_LANGUAGE: Final = np.float32(0.97)
_NO_VOTE: Final = 0.03  # keeps the logarithm of a vote of nothing finite


@dataclass(frozen=True, slots=True)
class Evidence:
    """The candidates (numbers of entries), a row of ``FOR`` for each of them, and ``AGAINST`` for the question."""

    candidates: Ints
    speaks_for: Floats
    against: Floats


def gather(question: Question, index: Index, language: str) -> Evidence:
    """Collect what speaks for the entries that are nearest to a question."""
    nearness = index.phrasings.times(question.nearness)
    nearness[index.places_outside(language)] *= _OTHER_LANGUAGE
    nearest = maxima(nearness, index.phrasing_starts)
    centre = index.nearness_of_centres(nearness)
    promise = nearest + (centre / 2 if index.variety else 0)
    candidates = _greatest(promise, _CANDIDATES)
    phrasings = index.phrasings_of(candidates)
    phrasings = phrasings[_greatest(nearness[phrasings], _PHRASINGS)]
    row = np.full(len(nearest), -1)
    row[candidates] = np.arange(len(candidates))
    owner = row[index.entry_of[phrasings]]

    def best(values: Floats) -> Floats:
        out = np.zeros(len(candidates), np.float32)
        np.maximum.at(out, owner, values)
        return out

    coverage = measure(question, index, phrasings, candidates)
    texts = [index.texts[phrasing] for phrasing in phrasings.tolist()]
    found = {
        "nearest": nearest[candidates],
        "centre": centre[candidates],
        "votes": _votes(nearness, index)[candidates],
        "covers": best(coverage.question),
        "covers_both": best(coverage.both),
        "token_set": best(
            process.cdist([question.text], texts, scorer=fuzz.token_set_ratio, dtype=np.float32)[0] / 100
        ),
        "token_sort": best(
            process.cdist([question.text], texts, scorer=fuzz.token_sort_ratio, dtype=np.float32)[0] / 100
        ),
        "entry": coverage.entry,
    }
    against = [number for name in _COMPARED for number in _best_and_lead(found[name])]
    against += [np.log1p(question.length), np.log(len(nearest)) / 8, index.variety, coverage.unknown]
    against += [float(np.log(_NO_VOTE + max(vote, 0.0))) for vote in _best_and_lead(found["votes"])]
    speaks_for = np.stack([found[name] for name in FOR], axis=1)
    against.append(_agreement(speaks_for))
    return Evidence(candidates, speaks_for, np.array(against, np.float32))


def _votes(nearness: Floats, index: Index) -> Floats:
    """Let the nearest phrasings vote for their entries: a kernel ridge regression among themselves.

    A phrasing that says what its neighbours say too shares its vote with them, so that five alike do not outvote one.
    """
    voters = _greatest(nearness, _NEIGHBOURS)
    alike = index.likeness(voters) + _RIDGE * np.eye(len(voters), dtype=np.float32)
    votes = np.linalg.solve(alike, nearness[voters])
    return np.bincount(index.entry_of[voters], votes, len(index.entry_ids)).astype(np.float32)


def _greatest(values: Floats, count: int) -> Ints:
    """Find the positions of the greatest values, in any order."""
    if count >= len(values):
        return np.arange(len(values))
    return np.argpartition(-values, count - 1)[:count]


def _agreement(speaks_for: Floats) -> float:
    """Give the share of what speaks for candidates, beside the votes, that speaks loudest for the one they elect."""
    loudest = speaks_for.argmax(axis=0)
    return float((np.delete(loudest, _VOTES) == loudest[_VOTES]).mean())


def _best_and_lead(values: Floats) -> tuple[float, float]:
    """Give the greatest value and how far the second greatest is behind it."""
    second, first = np.partition(np.append(values, np.float32(0)), -2)[-2:]
    return float(first), float(first - second)
