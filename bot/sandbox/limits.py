"""How fast a bot may send, and what happens when it sends faster."""

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.errors import too_many_requests


@dataclass(frozen=True)
class Limits:
    """Sending limits, as Telegram's FAQ for bots gives them ("My bot is hitting limits"); None switches one off.

    Attributes:
        chat_per_second: Messages a second to one chat.
        chat_burst: Messages one chat takes at once before `chat_per_second` applies; Telegram gives no number.
        group_per_minute: Messages a minute to one group.
        overall_per_second: Messages a second to all chats together.
    """

    chat_per_second: float | None = 1.0
    chat_burst: int = 10
    group_per_minute: int | None = 20
    overall_per_second: int | None = 30


TELEGRAM_LIMITS = Limits()
NO_LIMITS = Limits(chat_per_second=None, group_per_minute=None, overall_per_second=None)


@dataclass
class TokenBucket:
    """Holds up to `size` tokens and gains `per_second` of them a second."""

    size: float
    per_second: float
    tokens: float = field(init=False)
    filled_at: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self.tokens = self.size

    def wait(self, now: float) -> float:
        """Return the seconds until a token is there; 0.0 when one is."""
        self.tokens = min(self.size, self.tokens + (now - self.filled_at) * self.per_second)
        self.filled_at = now
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.per_second

    def take(self) -> None:
        """Use one token up."""
        self.tokens -= 1


class RateLimiter:
    """Counts messages per chat, per group and in all, and refuses those that come too fast."""

    def __init__(self, limits: Limits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._buckets: dict[str, TokenBucket] = {}

    def admit(self, chat_id: int) -> None:
        """Let one message to a chat pass; raises `ApiError` 429 with `retry_after` in whole seconds."""
        buckets = self._buckets_for(chat_id)
        now = self._monotonic()
        wait = max((bucket.wait(now) for bucket in buckets), default=0.0)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        for bucket in buckets:
            bucket.take()

    def _buckets_for(self, chat_id: int) -> list[TokenBucket]:
        limits, buckets = self._limits, []
        if limits.overall_per_second is not None:
            buckets.append(self._bucket("overall", limits.overall_per_second, limits.overall_per_second))
        if limits.chat_per_second is not None:
            buckets.append(self._bucket(f"chat {chat_id}", limits.chat_burst, limits.chat_per_second))
        if limits.group_per_minute is not None and chat_id < 0:
            buckets.append(self._bucket(f"group {chat_id}", limits.group_per_minute, limits.group_per_minute / 60))
        return buckets

    def _bucket(self, name: str, size: float, per_second: float) -> TokenBucket:
        if name not in self._buckets:
            self._buckets[name] = TokenBucket(size, per_second)
        return self._buckets[name]
