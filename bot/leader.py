"""What only one of the replicas does: as long as it leads, and at once by another one when it ends."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from db.membership import Membership

log = structlog.get_logger(__name__)


async def lead(
    membership: Membership,
    work: Callable[[], Awaitable[None]],
    take_over: Callable[[], Awaitable[None]],
    *,
    caught_up: bool,
) -> None:
    """Do `work` whenever this process leads, until cancelled; before it `take_over`, unless that is just done.

    Raises what these raise.
    """

    async def take_over_and_work() -> None:
        nonlocal caught_up
        if not caught_up:
            log.info("this process leads from now on")
            await take_over()
        caught_up = False
        await work()

    while True:
        await _until(membership, leads=True)
        tasks = [asyncio.create_task(take_over_and_work()), asyncio.create_task(_until(membership, leads=False))]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()


async def _until(membership: Membership, *, leads: bool) -> None:
    while membership.standing.leads != leads:
        await membership.changed.wait()
