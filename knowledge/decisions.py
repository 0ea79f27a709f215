"""What a typed message can turn out to ask for."""

from dataclasses import dataclass
from typing import Final, Literal

from knowledge.follow_ups import LastTopic
from knowledge.paths import DecisionPath
from knowledge.places import Place

Kind = Literal[
    "answer",
    "path",
    "suggest",
    "offers",
    "course",
    "meetings",
    "talk",
    "contact",
    "human",
    "emergency",
    "smalltalk",
    "none",
]


_WITH_ENTRY: Final = ("answer", "path", "contact")


@dataclass(frozen=True)
class Decision:
    """What a message asks for.

    ``entries`` are ids, best first; ``place`` and ``offer_kind`` narrow the offers down; ``score`` is 0 to 1;
    ``smalltalk`` is one of ``hello``, ``thanks``, ``who_are_you`` and ``bye``; ``path`` is taken from its step or end
    ``path_place`` on; ``meeting_kind`` is set where the next meeting of a kind is asked for. ``also`` is what else the
    message asks for, if it holds more than one question.
    """

    kind: Kind
    entries: tuple[str, ...] = ()
    place: Place | None = None
    offer_kind: str | None = None
    score: float = 0.0
    smalltalk: str | None = None
    path: DecisionPath | None = None
    path_place: str = ""
    meeting_kind: str | None = None
    also: tuple["Decision", ...] = ()

    @property
    def topic(self) -> LastTopic | None:
        """What a follow-up to the answer would be about; None where there is nothing to follow up on."""
        if self.kind == "offers":
            return LastTopic(place=self.place, offer_kind=self.offer_kind)
        return LastTopic(self.entries[0]) if self.entries and self.kind in _WITH_ENTRY else None

    @property
    def last_topic(self) -> LastTopic | None:
        """What a follow-up would be about after all questions of the message were answered."""
        return next((each.topic for each in reversed((self, *self.also)) if each.topic), None)

    @property
    def is_sure(self) -> bool:
        """Tell whether it can be answered at once, with nothing more to be asked back."""
        return self.kind in (*_WITH_ENTRY, "course", "meetings") or (self.kind == "offers" and self.place is not None)

    def asks_the_same_as(self, other: "Decision") -> bool:
        """Tell whether two decisions lead to the same entry, or to the same list."""
        if self.entries and other.entries:
            return self.entries[0] == other.entries[0]
        return (self.kind, self.place, self.offer_kind) == (other.kind, other.place, other.offer_kind)
