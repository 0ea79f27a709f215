"""Decision paths: a few questions with answers to tap, each way ending at the entry that holds for it.

A path is a tree: exactly one choice leads to every step and every end but the first step. So a step's id alone tells
how one came there and what the step before was, and nothing about a person on their way has to be stored.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from knowledge.entries import ORIGINAL

MOST_TAPS: Final = 5
"""Taps from an offered path to its end, the tap that opens the path counted."""

Texts = Mapping[str, str]
"""One text in several languages, by BCP 47 tag; German is always there."""

Phrasings = Mapping[str, tuple[str, ...]]
"""Patterns as `knowledge.phrases` explains them, by language."""


@dataclass(frozen=True)
class Choice:
    """One answer to a step's question, leading ``to`` a step or an end.

    Whoever has ``typed`` one of its patterns has made the choice already. ``line`` is where it stands in the file.
    """

    text: Texts
    to: str
    typed: Phrasings
    line: int


@dataclass(frozen=True)
class Step:
    """One question and what can be answered."""

    id: str
    question: Texts
    choices: tuple[Choice, ...]
    line: int


@dataclass(frozen=True)
class End:
    """What holds at the end of a way, in a sentence or two.

    The first of the ``entries`` is the answer that the verdict rests on: source, date and limits are those of the
    entry. The others are worth reading next.
    """

    id: str
    verdict: Texts
    entries: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class DecisionPath:
    """A question that has no answer but "it depends", and the few questions on which it depends.

    ``phrasings`` are ways to ask it in general; ``shown_at`` are the entries that offer the path. Translations are
    ``reviewed`` all together or not at all.
    """

    id: str
    title: Texts
    phrasings: Phrasings
    shown_at: tuple[str, ...]
    reviewed: bool
    steps: Mapping[str, Step]
    ends: Mapping[str, End]

    @property
    def start(self) -> Step:
        """The first step."""
        return next(iter(self.steps.values()))

    @property
    def places(self) -> tuple[Step | End, ...]:
        """All steps and all ends."""
        return (*self.steps.values(), *self.ends.values())

    def place(self, place_id: str) -> Step | End | None:
        """Give the step or the end with an id."""
        return self.steps.get(place_id) or self.ends.get(place_id)

    def way_to(self, place_id: str) -> tuple[tuple[Step, Choice], ...]:
        """List the choices that lead from the start to a step or an end, each with the step it is made at."""
        for step in self.steps.values():
            for choice in step.choices:
                if choice.to == place_id:
                    return (*self.way_to(step.id), (step, choice))
        return ()

    def ends_from(self, place_id: str) -> Iterator[End]:
        """List the ends that can still be reached from a step, or the end itself."""
        place = self.place(place_id)
        if isinstance(place, End):
            yield place
        elif place is not None:
            for choice in place.choices:
                yield from self.ends_from(choice.to)

    def language(self, wanted: str) -> str:
        """Tell in which language the path is shown to somebody: in theirs if it speaks it, or in German."""
        return wanted if wanted in self.title else ORIGINAL
