import asyncio
import socket
from contextlib import AsyncExitStack

import httpx
import pytest

from bot.sandbox import FakeTelegram, PortInUse, sandbox_app, serve
from tests.sandbox.conftest import TOKEN


async def test_a_port_in_use_is_named(telegram: FakeTelegram) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(PortInUse, match=f"port {port} on 127.0.0.1 is in use"):
            async with serve(sandbox_app(telegram, None), "127.0.0.1", port):
                pass


async def test_open_streams_and_polls_do_not_hold_the_server_up(telegram: FakeTelegram) -> None:
    async with asyncio.timeout(5), httpx.AsyncClient() as client, AsyncExitStack() as open_stream:
        async with serve(sandbox_app(telegram, None)) as url:
            at = (await client.get(f"{url}/chat/state")).json()["at"]
            stream = client.stream("GET", f"{url}/chat/events", params={"after": at})
            events = await open_stream.enter_async_context(stream)
            poll = asyncio.create_task(client.post(f"{url}/bot{TOKEN}/getUpdates?offset=3&timeout=30"))
            while not telegram.updates.is_polled:  # noqa: ASYNC110
                await asyncio.sleep(0)
        assert (await poll).json() == {"ok": True, "result": []}
        assert await events.aread() == b""


async def test_the_same_telegram_can_be_served_again(telegram: FakeTelegram) -> None:
    for _ in range(2):
        async with serve(sandbox_app(telegram, None)) as url, httpx.AsyncClient() as client:
            assert (await client.get(f"{url}/chat/state")).status_code == 200
