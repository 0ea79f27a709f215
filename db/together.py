"""Doing together what comes at the same time: one transaction costs about as much for a hundred rows as for one."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Together(Generic[Item, Result]):
    """Hands items to `do`, all that came while it was busy with those before at once.

    Nobody waits for others to come: the first item is done at once.
    """

    def __init__(self, do: Callable[[list[Item]], Awaitable[Result]]) -> None:
        self._do = do
        self._waiting: list[tuple[Sequence[Item], asyncio.Future[Result]]] = []
        self._doing: asyncio.Task[None] | None = None

    async def add(self, items: Sequence[Item]) -> Result:
        """Return what `do` returned, or raise what it raised, for all that were done together with these items."""
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((items, done))
        if self._doing is None or self._doing.done():
            self._doing = asyncio.create_task(self._do_all())
        return await done

    async def _do_all(self) -> None:
        while self._waiting:
            waiting, self._waiting = self._waiting, []
            try:
                result = await self._do([item for items, _ in waiting for item in items])
            except Exception as error:
                for done in _awaited(waiting):
                    done.set_exception(error)
            else:
                for done in _awaited(waiting):
                    done.set_result(result)


def _awaited(waiting: list[tuple[Sequence[Item], asyncio.Future[Result]]]) -> list[asyncio.Future[Result]]:
    return [done for _, done in waiting if not done.cancelled()]
