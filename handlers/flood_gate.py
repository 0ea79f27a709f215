"""How much one person may send: counts of one process, nothing stored."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

BURST = 30.0  # messages and taps at once
A_SECOND = 1.0  # of them for as long as somebody likes
TELL_EVERY = 60.0  # seconds
MOST_PEOPLE = 10_000  # remembered; beyond, those who have been calm are forgotten


class Verdict(Enum):
    """What becomes of an update: handled as ever, answered with a request for patience, or dropped."""

    PASS, TELL, DROP = range(3)


@dataclass
class _Person:
    left: float
    at: float
    told_at: float | None = None


class FloodGate:
    """Counts what each person sends. `ticks` gives seconds that only ever grow; without a `burst` everything passes.

    It counts in memory: all updates of one person are handled by the same process.
    """

    def __init__(self, burst: float | None = BURST, ticks: Callable[[], float] = time.monotonic) -> None:
        self._burst = burst
        self._ticks = ticks
        self._people: dict[int, _Person] = {}

    def judge(self, user_id: int, weight: float = 1.0) -> Verdict:
        """Count an update of a person, and say what becomes of it."""
        if self._burst is None:
            return Verdict.PASS
        now = self._ticks()
        person = self._people.get(user_id) or self._remember(user_id, _Person(self._burst, now))
        person.left = min(self._burst, person.left + (now - person.at) * A_SECOND)
        person.at = now
        if person.left >= weight:
            person.left -= weight
            return Verdict.PASS
        if person.told_at is None or now - person.told_at >= TELL_EVERY:
            person.told_at = now
            return Verdict.TELL
        return Verdict.DROP

    def _remember(self, user_id: int, person: _Person) -> _Person:
        if self._burst is not None and len(self._people) >= MOST_PEOPLE:
            calm_since = person.at - max(TELL_EVERY, self._burst / A_SECOND)
            self._people = {known: one for known, one in self._people.items() if one.at > calm_since}
        self._people[user_id] = person
        return person
