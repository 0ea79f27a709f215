"""What brings updates to webhooks in place of Telegram and a proxy: in each chat's order, again until one is taken."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.intake import lane_of
from bot.sandbox import FakeTelegram
from bot.webhook import SECRET_HEADER

AGAIN = 0.05  # seconds until an update that was not taken is brought again


@asynccontextmanager
async def carrying(telegram: FakeTelegram, addresses: Sequence[str]) -> AsyncIterator[None]:
    """Bring what waits at Telegram to these addresses in turn, once the bot has set its webhook."""
    async with ClientSession(timeout=ClientTimeout(total=5)) as web:
        task = asyncio.create_task(_carry(telegram, web, addresses))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _carry(telegram: FakeTelegram, web: ClientSession, addresses: Sequence[str]) -> None:
    turn, busy = count(), dict[int, asyncio.Task[None]]()
    while True:
        for update in telegram.updates.pending if telegram.updates.webhook_url else ():
            lane = lane_of(update)
            if lane not in busy or busy[lane].done():
                address = addresses[next(turn) % len(addresses)]
                busy[lane] = asyncio.create_task(_bring(telegram, web, address, update))
        await asyncio.sleep(0.002)


async def _bring(telegram: FakeTelegram, web: ClientSession, address: str, update: Mapping[str, Any]) -> None:
    try:
        headers = {SECRET_HEADER: telegram.updates.webhook_secret}
        async with web.post(address, json=update, headers=headers) as answer:
            if answer.status == 200:
                telegram.updates.drop(update["update_id"])
                return
    except (ClientError, TimeoutError):
        pass
    await asyncio.sleep(AGAIN)
