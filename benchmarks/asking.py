"""A Bot API in a process of its own behind which people ask, and ask again as soon as they are answered."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any

from aiohttp import web

from benchmarks.bot_api import ME

LATENCY = 0.03  # seconds until a call is answered
MOST_UPDATES = 100
FLOODER, FIRST_CHAT = 9, 1001


@dataclass
class Heard:
    """What came back: seconds until each answer, and how many answers came before an earlier question's."""

    seconds: list[float] = field(default_factory=list)
    out_of_order: int = 0


class AskingApi:
    """The server's state. Each chat has so many questions open at a time."""

    def __init__(self, questions: Sequence[str]) -> None:
        self._questions = cycle(questions)
        self._asked: dict[int, deque[tuple[int, float]]] = defaultdict(deque)
        self._waiting: deque[dict[str, Any]] = deque()
        self._came = asyncio.Event()
        self._number = 0
        self._chats: range = range(0)
        self.heard = Heard()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of any method."""
        method = request.match_info["method"]
        data = await (request.json() if request.content_type == "application/json" else request.post())
        if method == "getUpdates":
            return _result(await self._updates(int(str(data.get("offset", 0) or 0))))
        if method != "sendMessage":
            return _result(ME if method == "getMe" else True)
        chat_id = int(str(data["chat_id"]))
        self._take(chat_id, data)
        await asyncio.sleep(LATENCY)
        chat = {"id": chat_id, "type": "private", "first_name": "Kim"}
        return _result({"message_id": self._number, "text": ".", "date": 1_800_000_000, "chat": chat, "from": ME})

    def begin(self, chats: int, depth: int) -> None:
        """Let so many people ask, each so many questions at once."""
        self._chats = range(FIRST_CHAT, FIRST_CHAT + chats)
        for _ in range(depth):
            for chat_id in self._chats:
                self._ask(chat_id)

    def flood(self, updates: int) -> None:
        """Let one person send so many messages at once."""
        for _ in range(updates):
            self._ask(FLOODER)

    def _ask(self, chat_id: int) -> None:
        self._number += 1
        person = {"id": chat_id, "is_bot": False, "first_name": "Kim", "language_code": "de"}
        chat = {"id": chat_id, "type": "private", "first_name": "Kim"}
        message = {"message_id": self._number, "date": 1_800_000_000, "text": next(self._questions)}
        self._asked[chat_id].append((self._number, monotonic()))
        self._waiting.append({"update_id": self._number, "message": message | {"chat": chat, "from": person}})
        self._came.set()

    def _take(self, chat_id: int, data: Any) -> None:
        quotes = data.get("reply_parameters") or {}
        quoted = (json.loads(quotes) if isinstance(quotes, str) else quotes).get("message_id")
        asked = self._asked[chat_id]
        if not asked:
            return
        number, at = asked.popleft()
        self.heard.out_of_order += quoted is not None and quoted != number
        if chat_id in self._chats:
            self.heard.seconds.append(monotonic() - at)
            self._ask(chat_id)

    async def _updates(self, offset: int) -> list[dict[str, Any]]:
        while self._waiting and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()
        if not self._waiting:
            self._came.clear()
            try:
                async with asyncio.timeout(5):
                    await self._came.wait()
            except TimeoutError:
                return []
        return [self._waiting[place] for place in range(min(MOST_UPDATES, len(self._waiting)))]


class AskingProcess:
    """The server seen from outside."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self.url = f"http://127.0.0.1:{pipe.recv()}"

    def tell(self, *command: Any) -> Heard:
        """Call a method of the server; return what was heard since the last call."""
        self._pipe.send(command)
        heard: Heard = self._pipe.recv()
        return heard


@contextmanager
def running_asking_api(questions: Sequence[str]) -> Iterator[AskingProcess]:
    """Run the server in a process of its own."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_serve, args=(questions, theirs), daemon=True)
    process.start()
    try:
        yield AskingProcess(ours)
    finally:
        process.kill()
        process.join()


def _serve(questions: Sequence[str], pipe: Connection) -> None:
    asyncio.run(_serve_for_ever(questions, pipe))


async def _serve_for_ever(questions: Sequence[str], pipe: Connection) -> None:
    api = AskingApi(questions)
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", api.handle)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    pipe.send(runner.addresses[0][1])
    while True:
        name, *arguments = await asyncio.to_thread(pipe.recv)
        if name != "count":
            getattr(api, name)(*arguments)
        heard, api.heard = api.heard, Heard()
        pipe.send(heard)


def _result(result: Any) -> web.Response:
    return web.Response(body=json.dumps({"ok": True, "result": result}), content_type="application/json")
