"""From evidence to probabilities: a fixed linear model over the candidates and the option "none of them"."""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np

from knowledge.engine.evidence import AGAINST, FOR, Evidence
from knowledge.engine.ragged import Floats

_WEIGHTS: Final = Path(__file__).with_name("weights.json")
_CALIBRATION: Final = Path(__file__).with_name("calibration.json")
_VARIETY: Final = AGAINST.index("variety")


@dataclass(frozen=True, slots=True)
class Model:
    """The weights of the evidence.

    ``speaks_for`` weighs the columns of the candidates, ``with_variety`` is added where entries have several
    phrasings, ``against`` and ``none`` weigh the option that no candidate is right.
    """

    speaks_for: Floats
    with_variety: Floats
    against: Floats
    none: float

    def probabilities(self, evidence: Evidence, calibration: "Calibration") -> Floats:
        """Tell for each candidate how probably it is what the question asks for; they add up to at most 1."""
        weights = self.speaks_for + evidence.against[_VARIETY] * self.with_variety
        merits = np.append(evidence.speaks_for @ weights, evidence.against @ self.against + self.none)
        merits[-1] += calibration.doubt
        odds = np.exp((merits - merits.max()) * calibration.sharpness)
        shares: Floats = (odds / odds.sum())[:-1]
        return shares


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far to trust the model on a given content: ``doubt`` speaks for "none", ``sharpness`` scales differences."""

    doubt: float = 0.0
    sharpness: float = 1.0


@lru_cache(maxsize=1)
def load_model() -> Model:
    """Read the shipped weights, which benchmarks/fit_weights.py makes."""
    weights = json.loads(_WEIGHTS.read_text(encoding="utf-8"))

    def column(part: str, names: tuple[str, ...]) -> Floats:
        return np.array([weights[part][name] for name in names], np.float32)

    return Model(
        speaks_for=column("for", FOR),
        with_variety=column("with_variety", FOR),
        against=column("against", AGAINST),
        none=float(weights["none"]),
    )


@lru_cache(maxsize=1)
def load_calibration() -> Calibration:
    """Read how far the model can be trusted on the shipped content, which benchmarks/calibrate.py measures."""
    return Calibration(**json.loads(_CALIBRATION.read_text(encoding="utf-8"))["calibration"])
