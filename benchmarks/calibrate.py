"""Writes knowledge/engine/calibration.json: how far the model can be trusted on the shipped content.

    python benchmarks/calibrate.py DATA

Questions come from the content itself: phrasings are left out in turn (their entry must still be found), and so are
whole entries (now nothing may be found). DATA is a folder with the evaluation sets; what people ask there about other
fields must find nothing either. Two numbers are fitted, so that the scores are probabilities.
"""

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from knowledge.engine.engine import Engine
from knowledge.engine.evidence import Evidence
from knowledge.engine.index import Wording
from knowledge.engine.model import Calibration, load_model
from knowledge.entries import load_entries
from knowledge.search import wordings

TARGET = Path(__file__).resolve().parents[1] / "knowledge" / "engine" / "calibration.json"
FOLDS = 5
QUESTIONS = 1_200
SHARES = (0.5, 0.25, 0.25)
"""How much of what is asked has an answer, would have one in a larger FAQ, and belongs to another field."""

OFF_TOPIC_OF_A_LANGUAGE = 60
LANGUAGES_OF_CONTENT = ("de", "en", "uk", "ru", "ar", "fa", "tr", "fr")

Case = tuple[Evidence, int]
"""The evidence on a question, and the row of the right candidate, or -1 for none."""


def left_out_phrasings(content: list[Wording]) -> Iterator[Case]:
    """Ask phrasings of engines that never saw them; their entry has to be found all the same."""
    asked = sample([(wording, text) for wording in content for text in wording.phrasings])
    for fold in range(FOLDS):
        gone = {(wording.entry_id, text) for wording, text in asked[fold::FOLDS]}
        engine = Engine([without(wording, gone) for wording in content])
        for wording, text in asked[fold::FOLDS]:
            yield from case(engine, text, wording.language, wording.entry_id)


def left_out_entries(content: list[Wording]) -> Iterator[Case]:
    """Ask phrasings of engines that never saw their entries; nothing may be found."""
    ids = sorted({wording.entry_id for wording in content})
    random.Random(1).shuffle(ids)
    for fold in range(FOLDS):
        gone = set(ids[fold::FOLDS])
        engine = Engine([wording for wording in content if wording.entry_id not in gone])
        asked = [(wording, text) for wording in content if wording.entry_id in gone for text in wording.phrasings]
        for wording, text in sample(asked)[: QUESTIONS // FOLDS]:
            yield from case(engine, text, wording.language, None)


def sample(questions: list[tuple[Wording, str]]) -> list[tuple[Wording, str]]:
    """Draw questions, the same ones every time."""
    return random.Random(3).sample(questions, min(QUESTIONS, len(questions)))


def without(wording: Wording, gone: set[tuple[str, str]]) -> Wording:
    """Leave phrasings out, in whatever language they stand."""
    kept = tuple(text for text in wording.phrasings if (wording.entry_id, text) not in gone)
    return replace(wording, phrasings=kept)


def off_topic(content: list[Wording], data: Path) -> Iterator[Case]:
    """Ask what people want to know about other fields."""
    engine = Engine(content)
    for language in sorted({wording.language for wording in content} & set(LANGUAGES_OF_CONTENT)):
        questions = []
        for file in sorted(data.glob("*.json")):
            track = json.loads(file.read_text(encoding="utf-8"))
            if track["lang"] == language:
                questions += [query["q"] for query in track["queries"] if query["kind"] == "far"]
        random.Random(2).shuffle(questions)
        for question in questions[:OFF_TOPIC_OF_A_LANGUAGE]:
            yield from case(engine, question, language, None)


def case(engine: Engine, question: str, language: str, entry_id: str | None) -> Iterator[Case]:
    """Give one question with its evidence, unless it has no words."""
    evidence = engine.evidence(question, language)
    if evidence is None or engine.index is None:
        return
    candidates = [engine.index.entry_ids[number] for number in evidence.candidates]
    yield evidence, candidates.index(entry_id) if entry_id in candidates else -1


def fit(groups: list[list[Case]]) -> Calibration:
    """Find the calibration that makes the right outcomes most probable; the groups count as SHARES tells."""
    model = load_model()

    def loss(numbers: np.ndarray) -> float:
        calibration = Calibration(doubt=float(numbers[0]), sharpness=float(np.exp(numbers[1])))
        surprises = [float(np.mean([surprise(one, calibration) for one in group])) for group in groups]
        return float(np.dot(SHARES, surprises))

    def surprise(one: Case, calibration: Calibration) -> float:
        evidence, right = one
        shares = model.probabilities(evidence, calibration)
        return -float(np.log(max(1e-9, shares[right] if right >= 0 else 1 - shares.sum())))

    doubt, log_sharpness = minimize(loss, [0.0, 0.0], method="Nelder-Mead").x
    return Calibration(doubt=round(float(doubt), 3), sharpness=round(float(np.exp(log_sharpness)), 3))


def reliability(cases: list[Case], calibration: Calibration) -> list[tuple[int, float, float]]:
    """List for ten classes of scores how many questions they have, what they promise and what they keep."""
    tops = []
    for evidence, right in cases:
        shares = load_model().probabilities(evidence, calibration)
        tops.append((float(shares.max()), int(shares.argmax()) == right))
    tops.sort()
    parts = [tops[len(tops) * ten // 10 : len(tops) * (ten + 1) // 10] for ten in range(10)]
    return [(len(part), float(np.mean([s for s, _ in part])), float(np.mean([r for _, r in part]))) for part in parts]


def main() -> None:
    """Fit, print the reliability and write the file."""
    content = list(wordings(load_entries()))
    groups = [
        list(left_out_phrasings(content)),
        list(left_out_entries(content)),
        list(off_topic(content, Path(sys.argv[1]))),
    ]
    calibration = fit(groups)
    rows = reliability([one for group in groups for one in group], calibration)
    for count, promised, kept in rows:
        print(f"{count:5d} questions: promised {promised:.2f}, kept {kept:.2f}")
    made = "benchmarks/calibrate.py: phrasings left out, entries left out, questions about other fields"
    numbers = {"doubt": calibration.doubt, "sharpness": calibration.sharpness}
    TARGET.write_text(json.dumps({"made_by": made, "calibration": numbers}, indent=2) + "\n", encoding="utf-8")
    print(numbers, [len(group) for group in groups])


if __name__ == "__main__":
    main()
