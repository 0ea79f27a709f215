"""Updates waiting for the bot, and the long poll that fetches them (Bot API, "Getting updates")."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from bot.sandbox.errors import ApiError, conflict

CALLBACK_QUERY_SECONDS = 150
UPDATE_SECONDS = 24 * 60 * 60
NOT_SENT_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True)
class _Waiting:
    update_id: int
    body: Mapping[str, object]
    expires_at: float


class UpdateQueue:
    """Keeps updates until the bot confirms them with an offset, and no longer than Telegram does."""

    def __init__(self, first_id: int, monotonic: Callable[[], float]) -> None:
        self.webhook_url = ""
        self.webhook_secret = ""
        self._next_id = first_id
        self._monotonic = monotonic
        self._waiting: deque[_Waiting] = deque()
        self._allowed: Collection[str] = ()
        self._poll: asyncio.Future[None] | None = None

    def add(self, kind: str, payload: Mapping[str, object]) -> None:
        """Queue an update such as `message` unless the bot asked for other kinds only."""
        if kind not in self._allowed if self._allowed else kind in NOT_SENT_UNASKED:
            return
        seconds = CALLBACK_QUERY_SECONDS if kind == "callback_query" else UPDATE_SECONDS
        body = {"update_id": self._next_id, kind: payload}
        self._waiting.append(_Waiting(self._next_id, body, self._monotonic() + seconds))
        self._next_id += 1
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    def allow(self, kinds: Collection[str]) -> None:
        """Ask for these kinds from now on; none means all but `NOT_SENT_UNASKED`."""
        self._allowed = kinds

    def set_webhook(self, url: str, secret: str = "") -> None:
        """Remember the address and what to show there; a poll in flight ends with 409."""
        self.webhook_url, self.webhook_secret = url, secret
        if url:
            self._end_poll(_WEBHOOK_WAS_SET)

    def drop_pending(self) -> None:
        """Forget all waiting updates."""
        self._waiting.clear()

    def drop(self, update_id: int) -> None:
        """Forget an update that the webhook has taken."""
        self._waiting = deque(item for item in self._waiting if item.update_id != update_id)

    @property
    def pending(self) -> list[Mapping[str, object]]:
        """Return all that wait, oldest first."""
        return [item.body for item in self._waiting]

    @property
    def pending_count(self) -> int:
        """Return how many updates wait."""
        return len(self._waiting)

    @property
    def is_polled(self) -> bool:
        """Tell whether a poll is waiting."""
        return self._poll is not None

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Mapping[str, object]]:
        """Confirm all updates below the offset and return up to `limit` others; wait `timeout` seconds for the first.

        Raises:
            ApiError: 409 where a webhook is set, and for a poll in flight when another one begins.
        """
        if self.webhook_url:
            raise _WEBHOOK_IS_ACTIVE
        self._end_poll(_OTHER_POLL)
        self._confirm(offset)
        if not self._waiting and timeout > 0:
            await self._wait(timeout)
        return [waiting.body for waiting in list(self._waiting)[:limit]]

    def release(self) -> None:
        """Let a poll in flight return empty-handed, so that the server can stop."""
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    async def _wait(self, timeout: float) -> None:
        self._poll = poll = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(timeout):
                await poll
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None

    def _confirm(self, offset: int) -> None:
        now = self._monotonic()
        if offset < 0:
            offset = self._next_id + offset
        kept = [item for item in self._waiting if item.expires_at > now and (item.update_id >= offset)]
        self._waiting = deque(kept)

    def _end_poll(self, error: ApiError) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(error)


_OTHER_POLL = conflict("terminated by other getUpdates request; make sure that only one bot instance is running")
_WEBHOOK_IS_ACTIVE = conflict(
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
_WEBHOOK_WAS_SET = conflict("terminated by setWebhook request")
