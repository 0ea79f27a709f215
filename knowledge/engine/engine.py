"""The engine: texts in, probabilities out."""

from collections.abc import Iterable

import numpy as np

from knowledge.engine.evidence import Evidence, gather
from knowledge.engine.index import Index, Wording
from knowledge.engine.model import Calibration, load_model
from knowledge.engine.question import read_question


class Engine:
    """Finds the entries that a question asks for. Built once for a content; any number of threads may ask."""

    def __init__(self, wordings: Iterable[Wording], calibration: Calibration | None = None) -> None:
        """Build the index.

        Args:
            wordings: What can be found, an item for each entry and language.
            calibration: How far to trust the model on this content; as it is unless told.
        """
        said = [wording for wording in wordings if wording.phrasings or wording.answer]
        self.index = Index(said) if said else None
        self._calibration = calibration or Calibration()

    def rank(self, question: str, language: str) -> list[tuple[str, float]]:
        """List up to 60 entries, best first, each with the probability that it is what the question asks for.

        The probabilities add up to less than 1; what is missing is the probability that no entry is meant. Any string
        is allowed; one without words finds nothing.
        """
        evidence = self.evidence(question, language)
        if evidence is None or self.index is None:
            return []
        shares = load_model().probabilities(evidence, self._calibration)
        order = np.argsort(-shares, kind="stable")
        ids = [self.index.entry_ids[number] for number in evidence.candidates[order].tolist()]
        return list(zip(ids, shares[order].tolist(), strict=True))

    def evidence(self, question: str, language: str) -> Evidence | None:
        """Collect what speaks for and against the nearest entries; None if the question has no words."""
        read = read_question(question, language, self.index.lexicon) if self.index else None
        return gather(read, self.index, language) if read and self.index else None
