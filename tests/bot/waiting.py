"""Waiting for what no event tells of, because it happens in a database or another process."""

import asyncio
from collections.abc import Awaitable, Callable

SECONDS = 60  # where it is so at last, hardly any of them pass


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Look again and again until it is so; raises TimeoutError if it never is."""
    async with asyncio.timeout(SECONDS):
        while not await condition():  # noqa: ASYNC110 - there is no event, see above
            await asyncio.sleep(0.005)
