"""How far a score can be believed: of the entries given 0.7, about 70 of 100 have to be right."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

BINS: Final = 10
"""Bins of equal width between 0 and 1."""


@dataclass(frozen=True)
class Bin:
    """The scores from ``low`` to below ``high``: how many, their mean, and the share that was right, 0 to 1."""

    low: float
    high: float
    scores: int
    mean: float
    right: float


def reliability(scores: Iterable[tuple[float, bool]]) -> list[Bin]:
    """Sort scores into bins, leaving out those that are empty.

    Args:
        scores: Each score, 0 to 1, with whether what it was given to was right.
    """
    members: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for score, right in scores:
        members[min(int(score * BINS), BINS - 1)].append((score, right))
    return [_bin(number, inside) for number, inside in enumerate(members) if inside]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Compute the expected calibration error: how far mean score and share right are apart, weighted by scores.

    Source: Naeini, Cooper and Hauskrecht, Obtaining Well Calibrated Probabilities Using Bayesian Binning, AAAI 2015.
    """
    total = sum(each.scores for each in bins)
    return sum(each.scores * abs(each.mean - each.right) for each in bins) / total if total else 0.0


def _bin(number: int, inside: list[tuple[float, bool]]) -> Bin:
    mean = sum(score for score, _ in inside) / len(inside)
    right = sum(right for _, right in inside) / len(inside)
    return Bin(number / BINS, (number + 1) / BINS, len(inside), mean, right)
