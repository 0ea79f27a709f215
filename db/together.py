"""Writing together what comes at the same time: one transaction costs about as much for a hundred rows as for one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Together(Generic[Item]):
    """Hands items to `write`, all that came while it was busy with those before at once.

    Nobody waits for others to come: the first item is written at once.
    """

    def __init__(self, write: Callable[[list[Item]], Awaitable[None]]) -> None:
        self._write = write
        self._waiting: list[tuple[Sequence[Item], asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def add(self, items: Sequence[Item]) -> None:
        """Return when these items are written. Raises what `write` raised, for all that were written together."""
        written = asyncio.get_running_loop().create_future()
        self._waiting.append((items, written))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        await written

    async def _write_all(self) -> None:
        while self._waiting:
            waiting, self._waiting = self._waiting, []
            try:
                await self._write([item for items, _ in waiting for item in items])
            except Exception as error:
                outcome: Exception | None = error
            else:
                outcome = None
            for _, written in waiting:
                if not written.cancelled():
                    written.set_exception(outcome) if outcome else written.set_result(None)
