"""A Bot API in a process of its own that answers after a while, keeps Telegram's limits and counts."""

import asyncio
import json
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from time import monotonic
from typing import Any

from aiohttp import web

TOKEN = "1000001:benchmark"
ASKERS = 900  # people who ask now and then; their chats have the ids 1 to 900
ME = {"id": 1000001, "is_bot": True, "first_name": "Lotse", "username": "lotse_benchmark_bot"}


@dataclass(frozen=True)
class Behaviour:
    """How this Bot API behaves.

    Attributes:
        latency: Seconds until a message is answered.
        a_second: Messages within any second, over all chats; more are refused with 429. None is no limit.
        chat_a_second: Whether a chat refuses a second message within a second.
        blocked, flood, broken, silent: Shares of people who blocked the bot, of calls refused with 429, answered with
            502, and never answered.
        asks_every: Seconds between two questions that somebody asks meanwhile; None asks nothing.
    """

    latency: float = 0.05
    a_second: int | None = None
    chat_a_second: bool = True
    blocked: float = 0.0
    flood: float = 0.0
    broken: float = 0.0
    silent: float = 0.0
    asks_every: float | None = None


@dataclass
class Count:
    """What has been seen: messages taken by chat, refusals, when messages came, seconds until answers came."""

    taken: Counter[int] = field(default_factory=Counter)
    refused: int = 0
    times: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)

    @property
    def a_second(self) -> float:
        """Messages a second from the first to the last."""
        return (len(self.times) - 1) / (self.times[-1] - self.times[0])


class BotApi:
    """The server's state. A chat's id below 1,000 belongs to somebody who asks; all others only listen."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._random = Random(1)  # the same faults in each run
        self._window: deque[float] = deque()
        self._chats: dict[int, float] = defaultdict(lambda: -1.0)
        self._asked: dict[int, float] = {}
        self._updates = 0
        self.count = Count()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of any method."""
        method = request.match_info["method"]
        if method == "getUpdates":
            return _result(await self._ask())
        if method != "sendMessage":
            return _result(ME if method == "getMe" else True)
        data = await (request.json() if request.content_type == "application/json" else request.post())
        return await self._take(int(str(data["chat_id"])))

    async def _ask(self) -> list[dict[str, Any]]:
        await asyncio.sleep(self._behaviour.asks_every or 5)
        if self._behaviour.asks_every is None:
            return []
        self._updates += 1
        who = self._updates % ASKERS + 1
        self._asked[who] = monotonic()
        person = {"id": who, "is_bot": False, "first_name": "Kim", "language_code": "de"}
        chat = {"id": who, "type": "private", "first_name": "Kim"}
        text = {"text": "Bin ich auf dem Weg versichert?", "date": 1_800_000_000, "chat": chat, "from": person}
        return [{"update_id": self._updates, "message": {"message_id": self._updates, **text}}]

    async def _take(self, chat_id: int) -> web.StreamResponse:
        now, behaviour = monotonic(), self._behaviour
        if asked := self._asked.pop(chat_id, None):
            self.count.answers.append(now - asked)
        elif refusal := self._refusal(chat_id, now):
            self.count.refused += 1
            return _error(429, "Too Many Requests", retry_after=refusal)
        if chat_id * 7919 % 10_000 < behaviour.blocked * 10_000:
            return _error(403, "Forbidden: bot was blocked by the user")
        fate = self._random.random()
        if fate < behaviour.flood:
            return _error(429, "Too Many Requests", retry_after=1)
        if fate < behaviour.flood + behaviour.broken:
            return _error(502, "Bad Gateway")
        self.count.taken[chat_id] += 1
        self.count.times.append(now)
        if fate < behaviour.flood + behaviour.broken + behaviour.silent:
            await asyncio.sleep(3600)
        await asyncio.sleep(behaviour.latency)
        chat = {"id": chat_id, "type": "private", "first_name": "Kim"}
        sent = {"message_id": len(self.count.times), "text": ".", "date": 1_800_000_000, "chat": chat, "from": ME}
        return _result(sent)

    def _refusal(self, chat_id: int, now: float) -> int | None:
        """Return the seconds to wait if this message comes too fast, else count it."""
        limit = self._behaviour.a_second
        while self._window and self._window[0] <= now - 1:
            self._window.popleft()
        if limit is not None and len(self._window) >= limit:
            return 1
        if self._behaviour.chat_a_second and now - self._chats[chat_id] < 1:
            return 1
        self._window.append(now)
        self._chats[chat_id] = now
        return None


class BotApiProcess:
    """The server seen from outside."""

    def __init__(self, url: str, pipe: Connection) -> None:
        self.url = url
        self._pipe = pipe

    def count(self) -> Count:
        """Ask what has been seen so far."""
        self._pipe.send("count")
        counted: Count = self._pipe.recv()
        return counted


@contextmanager
def running_bot_api(behaviour: Behaviour) -> Iterator[BotApiProcess]:
    """Run a Bot API in a process of its own."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(behaviour, theirs), daemon=True)
    process.start()
    try:
        yield BotApiProcess(f"http://127.0.0.1:{ours.recv()}", ours)
    finally:
        process.kill()
        process.join()


def _serve(behaviour: Behaviour, pipe: Connection) -> None:
    asyncio.run(_serve_for_ever(behaviour, pipe))


async def _serve_for_ever(behaviour: Behaviour, pipe: Connection) -> None:
    api = BotApi(behaviour)
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", api.handle)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=1024)
    await site.start()
    pipe.send(runner.addresses[0][1])
    while True:
        await asyncio.to_thread(pipe.recv)
        pipe.send(api.count)


def _result(result: Any) -> web.Response:
    return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")


def _error(status: int, description: str, retry_after: int | None = None) -> web.Response:
    error: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    if retry_after is not None:
        error["parameters"] = {"retry_after": retry_after}
    return web.Response(status=status, body=json.dumps(error), content_type="application/json")
