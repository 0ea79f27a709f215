"""The one place where time is read. Everything else is told what time it is."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return the current time, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the machine's time, aware, in UTC."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that can be moved forward, so that a reminder due next week can be seen today.

    It can't be moved back: what was sent stays sent, and a clock running backwards would hide it.
    """

    def __init__(self, base: Clock) -> None:
        self._base = base
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Return the base clock's time plus whatever it was moved forward."""
        return self._base.now() + self._ahead

    def forward(self, by: timedelta) -> None:
        """Move the clock on by `by`; raises ValueError for a step back."""
        if by < timedelta():
            raise ValueError("the clock only moves forward")
        self._ahead += by
