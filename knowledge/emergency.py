"""Acute danger: the signs of it in a message, and the entry whose numbers come first."""

from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal, cast, get_args

from knowledge.phrases import PhraseBook, load_phrases
from knowledge.problems import CONTENT, problem
from knowledge.text import fold

DangerKind = Literal["suicide", "child", "violence", "life"]

ENTRY_OF: Final = MappingProxyType({"suicide": "NO-01", "child": "KJ-03", "violence": "NO-02", "life": "NO-01"})
"""The entry with the numbers for each kind of danger."""

HARMLESS: Final = "harmless"
"""The label of phrases that look like danger and are none."""


@dataclass(frozen=True)
class Danger:
    """A sign of acute danger; ``entry`` is the id of the entry to show first."""

    kind: DangerKind
    entry: str


class EmergencyDetector:
    """Looks for signs of danger in a message, in all languages at once."""

    def __init__(self, signs: PhraseBook) -> None:
        self._signs = signs

    def find(self, text: str) -> Danger | None:
        """Find the gravest danger that a message speaks of: suicide before a child in danger before violence."""
        words = fold(text).split()
        harmless = {
            word for match in self._signs.find(" ".join(words)) if match.label == HARMLESS for word in match.words
        }
        rest = " ".join(word for place, word in enumerate(words) if place not in harmless)
        signs = {match.label for match in self._signs.find(rest)}
        kinds = cast("tuple[DangerKind, ...]", get_args(DangerKind))
        return next((Danger(kind, ENTRY_OF[kind]) for kind in kinds if kind in signs), None)


def load_emergency(folder: Path = CONTENT) -> EmergencyDetector:
    """Read ``emergency.yaml``.

    Raises:
        ContentError: The file cannot be used, or its labels are not the kinds of danger.
    """
    file = folder / "emergency.yaml"
    signs = load_phrases(file)
    if set(signs.labels) != {*ENTRY_OF, HARMLESS}:
        raise problem(file, f"has to have exactly the labels {', '.join([*ENTRY_OF, HARMLESS])}")
    return EmergencyDetector(signs)
