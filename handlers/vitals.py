"""How the bot is doing: counters of one process and its pulse, nothing personal; bot/health.py shows them."""

import time
from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from db.membership import Standing

SILENT_AFTER = 90.0  # seconds; a poll takes 30, a pause after a failed one up to 60


class Vitals:
    """Counted since the start. `ticks` gives seconds that only ever grow."""

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._heard_at: float | None = None
        self.standing = Standing(leads=True)
        self.registry = CollectorRegistry()
        self._leads = Gauge("lotse_leads", "1 if this process leads the replicas.", registry=self.registry)
        self._replicas = Gauge("lotse_replicas", "Replicas that live.", registry=self.registry)
        self.updates = Histogram(
            "lotse_update_seconds",
            "Seconds from beginning to handle an update to its end.",
            registry=self.registry,
            buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
        )
        self.errors = Counter(
            "lotse_errors", "Updates that could not be handled, by kind of error.", ["error"], registry=self.registry
        )
        self.set_aside = Counter(
            "lotse_updates_set_aside",
            "Updates given up since the process died each time that it handled them.",
            registry=self.registry,
        )
        self.messages = Counter(
            "lotse_messages",
            "Attempts to send a message of the outbox, by kind of message and by what became of it.",
            ["kind", "ending"],
            registry=self.registry,
        )

    def note_standing(self, standing: Standing) -> None:
        """Note where this process stands among the replicas."""
        self.standing = standing
        self._leads.set(standing.leads)
        self._replicas.set(standing.replicas)

    def note_answer(self) -> None:
        """Note that Telegram has answered."""
        self._heard_at = self._ticks()

    @property
    def hears_telegram(self) -> bool:
        """Whether Telegram has answered lately; of all replicas only the leader asks it."""
        if not self.standing.leads:
            return True
        return self._heard_at is not None and self._ticks() - self._heard_at < SILENT_AFTER
