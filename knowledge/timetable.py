"""The opening hours of many offers at once: each different text is read again only when its state has changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from knowledge.opening import Open, Opens, opening

_LOOK_AGAIN = timedelta(days=1)
_NEVER = np.inf


@dataclass(frozen=True)
class Openings:
    """For each text whether it is open, and when it opens next (seconds since 1970; infinity: not known)."""

    is_open: NDArray[np.bool_]
    opens_at: NDArray[np.float64]


class Timetable:
    """Opening hours by their number; what `opening` says of them is kept for as long as it holds."""

    def __init__(self, hours: Sequence[str]) -> None:
        self._hours = tuple(hours)
        self._openings = Openings(np.zeros(len(hours), bool), np.full(len(hours), _NEVER))
        self._holds_until = np.full(len(hours), -_NEVER)
        self._looked_at = -_NEVER

    def at(self, moment: datetime) -> Openings:
        """Tell of all hours whether they are open at an aware moment."""
        seconds = moment.timestamp()
        if seconds < self._looked_at:  # a clock that was put back
            self._holds_until[:] = -_NEVER
        self._looked_at = seconds
        for number in np.flatnonzero(self._holds_until <= seconds):
            self._look(int(number), moment)
        return self._openings

    def _look(self, number: int, moment: datetime) -> None:
        is_open, opens_at, holds_until = False, _NEVER, (moment + _LOOK_AGAIN).timestamp()
        match opening(self._hours[number], moment):
            case Open(until=until):
                is_open, holds_until = True, until.timestamp() if until else _NEVER
            case Opens(at=at):
                opens_at = holds_until = at.timestamp()
        self._openings.is_open[number], self._openings.opens_at[number] = is_open, opens_at
        self._holds_until[number] = holds_until
