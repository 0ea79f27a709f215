"""What only one of the replicas does: as long as it leads, and at once by another one when it ends."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from db.engine import may_pass
from db.membership import Membership

RETRY_SECONDS = 1.0

log = structlog.get_logger(__name__)


async def lead(
    membership: Membership,
    work: Callable[[], Awaitable[None]],
    take_over: Callable[[], Awaitable[None]],
    *,
    caught_up: bool,
) -> None:
    """Do `work` whenever this process leads, until cancelled; before it `take_over`, unless that is just done.

    Raises what these raise, but waits for a database that fails while taking over.
    """

    async def take_over_and_work() -> None:
        nonlocal caught_up
        if not caught_up:
            log.info("this process leads from now on")
            await _until_done(take_over)
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


async def _until_done(take_over: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await take_over()
            return
        except Exception as error:
            if not may_pass(error):
                raise
            log.warning("the database failed while taking over, trying again", error=type(error).__name__)
            await asyncio.sleep(RETRY_SECONDS)


async def _until(membership: Membership, *, leads: bool) -> None:
    while membership.standing.leads != leads:
        await membership.changed.wait()
