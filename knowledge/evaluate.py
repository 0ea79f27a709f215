"""How well messages lead to the right thing, measured on a set that stands apart from the content.

A file of ``knowledge/messages/`` holds the messages of one language, in sections that say what has to come of them:

* ``entries``: ``[text, id, ...]``; an entry is asked for, any of the ids is right, the best one first.
* ``follow_ups``: ``[before, text, id, ...]``; the same, right after the entry ``before`` was shown.
* ``two_questions``: ``[text, id, id]``; both entries are asked for, and both have to be answered.
* ``emergencies``: ``[text, id, ...]``; the numbers have to come first, from one of these entries.
* ``offers``: ``[text, place, kind]``; either may be null.
* ``requests``: ``[text, kind, ...]``; any of these kinds of decision is right.
* ``off_topic``, ``no_entry``, ``single_case``, ``chat`` and ``nonsense``: ``text``; it must not be answered.

Nothing is learnt from these messages: whoever tunes the search leaves them alone. ``docs/evaluation.md`` tells more.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, get_args

import yaml

from knowledge.decisions import Decision, Kind
from knowledge.follow_ups import LastTopic
from knowledge.problems import blamed_on
from knowledge.routing import SUGGESTIONS, Router
from knowledge.yaml_fields import LOADER
from locales.languages import choose_language

MESSAGES: Final = Path(__file__).parent / "messages"
"""The folder of the set that is shipped; a file is named by the BCP 47 tag of its messages."""

UNANSWERED: Final[Mapping[str, frozenset[Kind]]] = MappingProxyType({
    "off_topic": frozenset({"none"}),
    "no_entry": frozenset({"none", "suggest"}),
    "single_case": frozenset({"none", "suggest", "human", "contact"}),
    "chat": frozenset({"none"}),
    "nonsense": frozenset({"none"}),
})  # fmt: skip
"""The sections of what must not be answered, and the kinds of decision that are right there."""

_KINDS: Final[Mapping[str, frozenset[Kind]]] = MappingProxyType({
    "entries": frozenset({"answer", "path", "suggest"}),
    "follow_ups": frozenset({"answer", "path", "suggest"}),
    "two_questions": frozenset({"answer", "path"}),
    "emergencies": frozenset({"emergency"}),
    "offers": frozenset({"offers"}),
})  # fmt: skip
_NO_ANSWER: Final[frozenset[Kind]] = frozenset({"none", "suggest"})
_SECTIONS: Final = frozenset({*_KINDS, "requests", *UNANSWERED})


@dataclass(frozen=True)
class Message:
    """A message, and what is right to make of it.

    ``kinds`` are the right kinds of decision, ``entries`` the right entries, best first, ``place`` and ``offer_kind``
    the right slots of a decision for offers; ``language`` is the tag of its file; ``after`` is the entry shown before.
    """

    text: str
    language: str
    section: str
    kinds: frozenset[Kind]
    entries: tuple[str, ...] = ()
    place: str | None = None
    offer_kind: str | None = None
    after: str | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of a message."""

    message: Message
    decision: Decision

    @property
    def first_right(self) -> bool:
        """Tell whether the first entry shown is right, or the path taken leads to one that is."""
        shown = self.decision.entries if self.decision.kind == "path" else self.decision.entries[:1]
        return not set(shown).isdisjoint(self.message.entries)

    @property
    def shown_right(self) -> bool:
        """Tell whether a right entry is among those shown, or the path taken leads to one."""
        return self.first_right or not set(self.decision.entries[:SUGGESTIONS]).isdisjoint(self.message.entries)

    @property
    def both_right(self) -> bool:
        """Tell whether each of two questions got the right answer, in whatever order."""
        answers = {each.entries[0] for each in (self.decision, *self.decision.also) if each.entries}
        return answers == set(self.message.entries)

    @property
    def misled(self) -> bool:
        """Tell whether a wrong entry is given as the answer, which does more harm than none."""
        return self.decision.kind == "answer" and not self.first_right

    @property
    def answered(self) -> bool:
        """Tell whether it was taken for something that can be answered; a choice to tap or leave is no answer."""
        return self.decision.kind not in self.message.kinds | _NO_ANSWER

    @property
    def kind_right(self) -> bool:
        """Tell whether the kind of decision is right; of offers place and kind as well, of two questions both."""
        found = (self.decision.place.name if self.decision.place else None, self.decision.offer_kind)
        slots_right = self.message.section != "offers" or found == (self.message.place, self.message.offer_kind)
        whole = self.message.section != "two_questions" or self.both_right
        return self.decision.kind in self.message.kinds and slots_right and whole

    @property
    def caught(self) -> bool:
        """Tell whether danger was seen and the right numbers come first."""
        return self.kind_right and self.first_right

    @property
    def failed(self) -> bool:
        """Tell whether anything about it is wrong."""
        return not self.kind_right or bool(self.message.entries and not (self.first_right or self.both_right))


@dataclass(frozen=True)
class Figures:
    """Shares of messages, 0 to 1; None where there are no messages to take the share of.

    ``first``, ``shown`` and ``misled`` are of the messages that ask for an entry, ``answered`` of those that must not
    be answered, ``caught`` of the emergencies, ``followed`` (first entry right) of the follow-ups, ``both`` of the
    messages with two questions, ``kind`` of all ``messages``.
    """

    messages: int
    first: float | None
    shown: float | None
    misled: float | None
    answered: float | None
    caught: float | None
    followed: float | None
    both: float | None
    kind: float | None


FLOORS: Final = MappingProxyType(
    {"first": 0.92, "shown": 0.955, "caught": 1.0, "followed": 0.75, "both": 0.8, "kind": 0.93}
)

"""The least each of these figures may be in total."""

CEILINGS: Final = MappingProxyType({"misled": 0.023, "answered": 0.046})
"""The most each of these figures may be in total."""


def load_messages(folder: Path = MESSAGES) -> list[Message]:
    """Read a set of messages, file by file.

    Raises:
        ContentError: A file cannot be read or has another shape.
    """
    return [message for file in sorted(folder.glob("*.yaml")) for message in _messages_in(file)]


def evaluate(messages: Iterable[Message], router: Router) -> list[Outcome]:
    """Route every message as the chat would."""
    return [Outcome(message, _routed(message, router)) for message in messages]


def figures(outcomes: Iterable[Outcome]) -> Figures:
    """Compute the figures of some outcomes."""
    every = list(outcomes)
    asking = [outcome for outcome in every if outcome.message.section == "entries"]
    return Figures(
        messages=len(every),
        first=_share(outcome.first_right for outcome in asking),
        shown=_share(outcome.shown_right for outcome in asking),
        misled=_share(outcome.misled for outcome in asking),
        answered=_share(outcome.answered for outcome in every if outcome.message.section in UNANSWERED),
        caught=_share(outcome.caught for outcome in every if outcome.message.section == "emergencies"),
        followed=_share(outcome.first_right for outcome in every if outcome.message.section == "follow_ups"),
        both=_share(outcome.both_right for outcome in every if outcome.message.section == "two_questions"),
        kind=_share(outcome.kind_right for outcome in every),
    )


def worse_than_allowed(total: Figures) -> list[str]:
    """Name the figures that are below their floor or above their ceiling; one without messages is neither."""
    known = {name: share for name, share in asdict(total).items() if share is not None}
    too_low = [name for name, least in FLOORS.items() if known.get(name, least) < least]
    return too_low + [name for name, most in CEILINGS.items() if known.get(name, most) > most]


def shown_scores(outcomes: Iterable[Outcome]) -> list[tuple[float, bool]]:
    """List the scores of all entries shown first, as an answer or a choice, each with whether the entry was right."""
    shown = (outcome for outcome in outcomes if outcome.decision.kind in ("answer", "suggest"))
    return [(outcome.decision.score, outcome.first_right) for outcome in shown]


def _routed(message: Message, router: Router) -> Decision:
    after = LastTopic(message.after) if message.after else None
    return router.route(message.text, choose_language([message.language], "de"), after=after)


def _share(rights: Iterable[bool]) -> float | None:
    every = list(rights)
    return sum(every) / len(every) if every else None


def _messages_in(file: Path) -> Iterator[Message]:
    with blamed_on(file):
        sections = yaml.load(file.read_text(encoding="utf-8"), LOADER)  # noqa: S506 - it is the safe one
        if not isinstance(sections, dict) or not sections.keys() <= _SECTIONS:
            raise ValueError(f"the sections have to be among {', '.join(sorted(_SECTIONS))}")
        for section, rows in sections.items():
            yield from (_message(file.stem, section, row) for row in rows)


def _message(language: str, section: str, row: object) -> Message:
    values = row if isinstance(row, list) else [row]
    texts = [value if isinstance(value, str) else None for value in values]
    after, text, *rest = texts if section == "follow_ups" and len(texts) > 1 else [None, *texts]
    kinds = _right_kinds(section, rest)
    if not text or not kinds or (section == "follow_ups" and not after):
        raise ValueError(f"{row} has another shape than the section '{section}' wants")
    if section == "offers":
        place, offer_kind = rest
        return Message(text, language, section, kinds, place=place, offer_kind=offer_kind)
    entries = () if section in UNANSWERED or section == "requests" else tuple(filter(None, rest))
    return Message(text, language, section, kinds, entries=entries, after=after)


def _right_kinds(section: str, rest: list[str | None]) -> frozenset[Kind]:
    """Tell which kinds of decision are right; none where a row does not hold what its section wants."""
    if section in UNANSWERED:
        return UNANSWERED[section] if not rest else frozenset()
    if section == "requests":
        return frozenset(kind for kind in get_args(Kind) if kind in rest)
    complete = len(rest) == 2 if section in ("offers", "two_questions") else bool(rest)
    return _KINDS[section] if complete else frozenset()
