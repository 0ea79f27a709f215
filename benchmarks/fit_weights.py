"""Writes knowledge/engine/weights.json: what each kind of evidence counts.

    python benchmarks/fit_weights.py DATA

DATA is a folder with the evaluation sets (one JSON file a track: entries, and queries with their right entries). The
weights maximise the probability of what is right, over the candidates and "none of them", every track counting the
same. Printed is the share of questions whose first entry is right, by group of tracks: with the weights that are
written, and with weights that were fitted without the group, which tells whether they hold elsewhere.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.engine.engine import Engine
from knowledge.engine.evidence import AGAINST, FOR
from knowledge.engine.index import Wording

TARGET = Path(__file__).resolve().parents[1] / "knowledge" / "engine" / "weights.json"
RESTRAINT = 3e-4
Array = NDArray[np.float64]


@dataclass(frozen=True)
class Track:
    """The evidence on all questions of a data set.

    ``speaks_for`` is questions x candidates x FOR, padded with rows that ``real`` marks as none; ``right`` is questions
    x (candidates and "none of them"); ``answerable`` and ``noisy`` tell of each question what it is.
    """

    group: str
    variety: float
    speaks_for: NDArray[np.float32]
    real: NDArray[np.bool_]
    against: Array
    right: NDArray[np.bool_]
    answerable: NDArray[np.bool_]
    noisy: NDArray[np.bool_]


def read_tracks(data: Path) -> Iterator[Track]:
    """Ask every question of every data set, as it was typed and with typing noise."""
    for file in sorted(data.glob("*.json")):
        yield read_track(json.loads(file.read_text(encoding="utf-8")))


def read_track(track: dict) -> Track:
    """Build an engine over one data set and collect its evidence on the questions."""
    language = track["lang"]
    engine = Engine(Wording(e["id"], language, tuple(e["phrasings"]), e["answer"]) for e in track["entries"])
    assert engine.index is not None
    asked = [(query, key) for key in ("q", "typo") for query in track["queries"] if key in query]
    found = [(query, key, engine.evidence(query[key], language)) for query, key in asked]
    cases = [(query, key, evidence) for query, key, evidence in found if evidence is not None]
    width = max(len(evidence.candidates) for *_, evidence in cases)
    speaks_for = np.zeros((len(cases), width, len(FOR)), np.float32)
    real, right = np.zeros((len(cases), width), bool), np.zeros((len(cases), width + 1), bool)
    for row, (query, _, evidence) in enumerate(cases):
        count = len(evidence.candidates)
        speaks_for[row, :count], real[row, :count] = evidence.speaks_for, True
        right[row, :count] = [engine.index.entry_ids[number] in query["gold"] for number in evidence.candidates]
        right[row, -1] = not query["gold"]
    return Track(
        track["group"],
        engine.index.variety,
        speaks_for,
        real,
        np.array([evidence.against for *_, evidence in cases], float),
        right,
        np.array([query["kind"] == "in" for query, *_ in cases]),
        np.array([key == "typo" for _, key, _ in cases]),
    )


def merits(weights: Array, track: Track) -> Array:
    """Weigh the evidence: questions x (candidates and "none of them")."""
    count = len(FOR)
    candidates = track.speaks_for @ (weights[:count] + track.variety * weights[count : 2 * count]).astype(np.float32)
    none = track.against @ weights[2 * count : -1] + weights[-1]
    return np.column_stack([np.where(track.real, candidates, -1e9), none])


def loss(weights: Array, tracks: list[Track]) -> tuple[float, Array]:
    """Measure how surprising what is right is, and in which direction it would be less so."""
    total, slope = 0.0, np.zeros_like(weights)
    for track in tracks:
        odds = merits(weights, track)
        shares = np.exp(odds - odds.max(axis=1, keepdims=True))
        shares /= shares.sum(axis=1, keepdims=True)
        possible = track.right.any(axis=1)
        hits = np.where(track.right, shares, 0)
        sums = hits.sum(axis=1, keepdims=True) + 1e-12
        total -= np.log(sums[possible]).mean()
        pull = np.where(possible[:, None], shares - hits / sums, 0) / possible.sum()
        candidates = np.einsum("qc,qcf->f", pull[:, :-1].astype(np.float32), track.speaks_for)
        none = pull[:, -1]
        slope += np.concatenate([candidates, track.variety * candidates, none @ track.against, [none.sum()]])
    return total / len(tracks), slope / len(tracks)


def fit(tracks: list[Track], scales: Array) -> Array:
    """Find the weights; ``scales`` are the spreads of the evidence, so that restraint bears on all alike."""

    def restrained(scaled: Array) -> tuple[float, Array]:
        surprise, slope = loss(scaled / scales, tracks)
        return surprise + RESTRAINT * scaled[:-1] @ scaled[:-1], slope / scales + 2 * RESTRAINT * np.append(
            scaled[:-1], 0
        )

    begin = np.zeros(len(scales))
    begin[: len(FOR)] = 1
    found = minimize(restrained, begin, jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return np.round(found.x / scales, 3)


def spreads(tracks: list[Track]) -> Array:
    """Measure how much each kind of evidence varies."""
    speaks_for = np.concatenate([track.speaks_for[track.real] for track in tracks]).std(axis=0)
    against = np.concatenate([track.against for track in tracks]).std(axis=0)
    return np.concatenate([speaks_for, speaks_for, np.maximum(against, 1e-6), [1.0]])


def first_right(weights: Array, track: Track) -> tuple[float, float]:
    """Give the share of answerable questions, clean and noisy, whose first candidate is right."""
    first = merits(weights, track)[:, :-1].argmax(axis=1)
    right = track.right[np.arange(len(first)), first]
    clean, noisy = track.answerable & ~track.noisy, track.answerable & track.noisy
    return float(right[clean].mean()), float(right[noisy].mean()) if noisy.any() else float("nan")


def main() -> None:
    """Fit with all groups and without each, print what they reach, and write the weights of all."""
    tracks = list(read_tracks(Path(sys.argv[1])))
    scales = spreads(tracks)
    weights = fit(tracks, scales)
    for group in sorted({track.group for track in tracks}):
        inside = [track for track in tracks if track.group == group]
        without = fit([track for track in tracks if track.group != group], scales)
        rows = [np.mean([first_right(found, track) for track in inside], axis=0) for found in (weights, without)]
        print(group.ljust(18), *("/".join(f"{100 * share:.1f}" for share in row) for row in rows))
    count = len(FOR)
    named = {
        "made_by": "benchmarks/fit_weights.py",
        "for": dict(zip(FOR, weights[:count].tolist(), strict=True)),
        "with_variety": dict(zip(FOR, weights[count : 2 * count].tolist(), strict=True)),
        "against": dict(zip(AGAINST, weights[2 * count : -1].tolist(), strict=True)),
        "none": float(weights[-1]),
    }
    TARGET.write_text(json.dumps(named, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
