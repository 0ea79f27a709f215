"""What has changed, in order, so that the page can follow and take up again where it stopped."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass

KEPT = 2000


@dataclass(frozen=True)
class Change:
    """Something that has changed. What it looks like now is looked up when it is shown.

    Attributes:
        seq: Grows by one with each change.
        kind: message, deleted, typing, toast, inline, chat, profile or clock.
        chat_id: The chat, 0 where it concerns all.
        subject: The message id, the query id of a toast or an inline answer, or the typing action.
        person_id: Whose toast or inline answer it is, 0 otherwise.
    """

    seq: int
    kind: str
    chat_id: int = 0
    subject: str = ""
    person_id: int = 0


class ChangeFeed:
    """Numbers changes, keeps the latest ones and wakes those who follow."""

    def __init__(self) -> None:
        self.seq = 0
        self._kept: deque[Change] = deque(maxlen=KEPT)
        self._waiters: set[asyncio.Future[None]] = set()
        self._closed = False

    def publish(self, kind: str, chat_id: int = 0, subject: str = "", person_id: int = 0) -> None:
        """Note a change and wake the followers."""
        self.seq += 1
        self._kept.append(Change(self.seq, kind, chat_id, subject, person_id))
        self._wake()

    def reaches_back_to(self, seq: int) -> bool:
        """Tell whether everything after this number is still kept, and the number is one of ours."""
        oldest = self._kept[0].seq if self._kept else self.seq + 1
        return oldest - 1 <= seq <= self.seq

    async def follow(self, seq: int) -> AsyncIterator[Change]:
        """Yield the changes after a number, then wait for more until `close`."""
        while not self._closed:
            for change in [change for change in self._kept if change.seq > seq]:
                seq = change.seq
                yield change
            if seq >= self.seq and not self._closed:
                await self._wait()

    def close(self) -> None:
        """End all followers, so that the server can stop."""
        self._closed = True
        self._wake()

    def reopen(self) -> None:
        """Allow followers again."""
        self._closed = False

    async def _wait(self) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.add(waiter)
        try:
            await waiter
        finally:
            self._waiters.discard(waiter)

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)
