"""Telegram's sending limits in one place: an answer to somebody goes at once, and bulk makes room for it."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from db.membership import Standing

BULK = True  # the `rate_limit_args` of a call that can wait for its turn
FLOOD_WINDOW = 1.0  # seconds within which a second chat's 429 means that all of them are meant
TICK_SECONDS = 0.01  # waking up for every single message takes a tenth of the time of sending it
HASTE = 1.5  # times as fast as allowed is how fast bulk makes up for lateness; a burst would arrive as a jam
BREAK_SECONDS = 1.0  # after which nothing is late, but begins anew
UNDER_WAY_SECONDS = 2.0  # within which as many messages went as a second may have
MOST_CHATS = 10_000  # remembered; beyond, those that may be written to again are forgotten
COUNTED = ("send", "copy", "forward")


@dataclass(frozen=True)
class Limits:
    """How fast bulk may go; None is no limit. Source: Bots FAQ, "My bot is hitting limits".

    Attributes:
        a_second: Messages a second to all chats together.
        chat_seconds: Seconds between two messages to one chat.
        group_a_minute: Messages a minute to one group.
        paid: Whether what exceeds 30 a second is paid for in Stars (Bot API, `allow_paid_broadcast`).
        catch_up: Seconds of lateness, such as a timer's, that bulk may make up for, within what any second may have.
    """

    a_second: float | None
    chat_seconds: float = 1.0
    group_a_minute: int | None = 20
    paid: bool = False
    catch_up: float = 0.02


# A little below Telegram's 30 and 1,000, since nobody's clock is exact. At a thousand a second, reading the next ones
# takes longer than many of them may be late.
FREE, PAID = Limits(29.7), Limits(983, paid=True, catch_up=0.2)
UNLIMITED = Limits(None, chat_seconds=0, group_a_minute=None)


class Pace(BaseRateLimiter[bool]):
    """python-telegram-bot's extension point for rate limits. `ticks` gives seconds that only ever grow."""

    def __init__(
        self,
        limits: Limits,
        ticks: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.limits = limits
        self._ticks = ticks
        self._sleep = sleep
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._usher: asyncio.Task[None] | None = None
        self._next_at = 0.0
        self._lately: deque[float] = deque(maxlen=ceil(limits.a_second or 1))  # when messages went
        self._chats: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = {}
        self._flooded: tuple[int, float] | None = None
        self._sharers = 1

    def share(self, standing: Standing) -> None:
        """Keep to this process's share of what all replicas together may send; chats are shared out, too."""
        self._sharers = standing.replicas

    async def initialize(self) -> None:
        """Nothing is to be opened."""

    async def shutdown(self) -> None:
        """Nothing is to be closed."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: bool | None,
    ) -> Any:
        """Make the call: bulk in its turn, an answer at once."""
        if rate_limit_args:
            await self._wait_for_turn()
        elif endpoint.startswith(COUNTED):
            self._count()
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            wait = error.retry_after
            self._slow_down(data.get("chat_id"), wait.total_seconds() if isinstance(wait, timedelta) else wait)
            raise

    def wait_for(self, chat_id: int) -> float:
        """Return how many seconds bulk has to leave this chat in peace; 0.0 if it may be written to."""
        now = self._ticks()
        wait = self._chats.get(chat_id, now) - now
        sent = self._groups.get(chat_id)
        if sent and self.limits.group_a_minute is not None and len(sent) >= self.limits.group_a_minute:
            wait = max(wait, sent[0] + 60 - now)
        return max(wait, 0.0)

    def book(self, chat_id: int) -> None:
        """Count a bulk message that is about to go to this chat."""
        now = self._ticks()
        if len(self._chats) >= MOST_CHATS:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
        self._chats[chat_id] = now + self.limits.chat_seconds
        if chat_id < 0 and self.limits.group_a_minute is not None:
            self._groups.setdefault(chat_id, deque(maxlen=self.limits.group_a_minute)).append(now)

    async def _wait_for_turn(self) -> None:
        if self.limits.a_second is None:
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        if self._usher is None or self._usher.done():
            self._usher = asyncio.create_task(self._let_go())
        await turn

    async def _let_go(self) -> None:
        """Let bulk go, first come, first served, all whose turn it is by now; answers push everyone back."""
        while self._waiting:
            for _ in range(ceil(HASTE * TICK_SECONDS / self._interval)):
                if (wait := max(self._next_at, self._second_ends_at) - self._ticks()) > 0:
                    break
                self._let_next_go()
            await self._sleep(max(wait, TICK_SECONDS))

    def _let_next_go(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():  # else nobody waits for it any more
                self._count()
                turn.set_result(None)
                return

    def _count(self) -> None:
        """Count a message that goes now."""
        now = self._ticks()
        self._next_at = max(self._next_at, now - self._catch_up(now)) + self._interval
        self._lately.append(now)

    @property
    def _second_ends_at(self) -> float:
        """When the second is over that has as many messages as it may have; 0.0 if there is room in this one."""
        most = ceil((self.limits.a_second or 1) / self._sharers)
        return self._lately[-most] + 1.0 if len(self._lately) >= most else 0.0

    def _catch_up(self, now: float) -> float:
        """Nobody hurries in the first second: what goes out while connections are still being opened arrives late."""
        if not self._lately or now - self._lately[-1] > BREAK_SECONDS:
            return 0.0
        is_under_way = len(self._lately) == self._lately.maxlen and now - self._lately[0] < UNDER_WAY_SECONDS
        return self.limits.catch_up if is_under_way else 2 * TICK_SECONDS

    @property
    def _interval(self) -> float:
        return self._sharers / self.limits.a_second if self.limits.a_second else 0.0

    def _slow_down(self, chat_id: Any, seconds: float) -> None:
        """Pause one chat, or all of bulk if several are refused within a moment."""
        now = self._ticks()
        if isinstance(chat_id, int):
            self._chats[chat_id] = now + seconds
        before, self._flooded = self._flooded, (chat_id, now)
        if before and before[0] != chat_id and now - before[1] <= FLOOD_WINDOW:
            self._next_at = max(self._next_at, now + seconds)
