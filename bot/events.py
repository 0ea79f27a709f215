"""Waiting for an event, but not for ever."""

import asyncio
from contextlib import suppress


async def set_within(event: asyncio.Event, seconds: float) -> None:
    """Return when an event is set, or after so many seconds."""
    # Not by asyncio.wait_for: Python 3.11's would swallow a cancellation that comes together with the event.
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
