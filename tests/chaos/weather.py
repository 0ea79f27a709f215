"""Bad weather between the bot and Telegram: floods, errors, garbage, silence and cut connections, drawn at random."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.server import DROP

SHARE = 0.35  # of the calls that go wrong while the weather is bad
SLOW, SILENT = 0.3, 2.0  # seconds until an answer comes, and until a connection is cut without one
GARBAGE = (b"<html><body>Bitte melden Sie sich an</body></html>", b"", b"\xff\xfe\x00", b"[]", b'{"ok": true}')

Fault = Callable[["Weather", Scope, Receive, Send], Awaitable[None]]


@dataclass
class Weather:
    """What happens to the calls of the Bot API; `seen` counts what has happened."""

    random: Random
    is_bad: bool = False
    seen: Counter[str] = field(default_factory=Counter)
    app: ASGIApp | None = None

    def over(self, app: ASGIApp) -> "Weather":
        """Take the place of an application in front of which there is weather from now on."""
        self.app = app
        return self

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a call through, or let something happen to it."""
        assert self.app
        if not self.is_bad or self.random.random() > SHARE:
            await self.app(scope, receive, send)
            return
        fault = self.random.choice(FAULTS)
        self.seen[fault.__name__] += 1
        await fault(self, scope, receive, send)


async def flood(_weather: Weather, _scope: Scope, _receive: Receive, send: Send) -> None:
    """Refuse: too many requests."""
    body = {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": 1}}
    await _answer(send, 429, json.dumps(body).encode())


async def error(weather: Weather, _scope: Scope, _receive: Receive, send: Send) -> None:
    """Fail as servers do, before anything has happened."""
    status = weather.random.choice((500, 502, 503, 504))
    body = {"ok": False, "error_code": status, "description": "Internal Server Error"}
    await _answer(send, status, json.dumps(body).encode())


async def garbage(weather: Weather, _scope: Scope, _receive: Receive, send: Send) -> None:
    """Answer with something that is not from Telegram, such as the page of a Wi-Fi that wants a log-in."""
    await _answer(send, weather.random.choice((200, 302, 404)), weather.random.choice(GARBAGE))


async def garbage_afterwards(weather: Weather, scope: Scope, receive: Receive, send: Send) -> None:
    """Do what was asked, and lose the answer."""
    await _without_answer(weather, scope, receive)
    await garbage(weather, scope, receive, send)


async def cut(_weather: Weather, scope: Scope, _receive: Receive, _send: Send) -> None:
    """Cut the connection before anything has happened."""
    scope["extensions"][DROP]()


async def cut_afterwards(weather: Weather, scope: Scope, receive: Receive, _send: Send) -> None:
    """Do what was asked, and cut the connection."""
    await _without_answer(weather, scope, receive)
    scope["extensions"][DROP]()


async def slow(weather: Weather, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer, but late."""
    await asyncio.sleep(SLOW)
    assert weather.app
    await weather.app(scope, receive, send)


async def silent(_weather: Weather, scope: Scope, _receive: Receive, _send: Send) -> None:
    """Do not answer at all."""
    await asyncio.sleep(SILENT)
    scope["extensions"][DROP]()


FAULTS: tuple[Fault, ...] = (flood, error, garbage, garbage_afterwards, cut, cut_afterwards, slow, silent)


async def _without_answer(weather: Weather, scope: Scope, receive: Receive) -> None:
    async def swallow(_message: Message) -> None:
        """Keep the answer to oneself."""

    assert weather.app
    await weather.app(scope, receive, swallow)


async def _answer(send: Send, status: int, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/html")]})
    await send({"type": "http.response.body", "body": body})
