"""The Probechat's routes: the page, what it shows, and what people do on it."""

import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote
from zoneinfo import ZoneInfo

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.clock import MovableClock
from bot.sandbox import view
from bot.sandbox.acts import ACTS, Body
from bot.sandbox.errors import NotPossibleError
from bot.sandbox.guard import HEADERS, RefusedError, check_host, check_post
from bot.sandbox.model import Attachment, PickerPlace
from bot.sandbox.responses import AsciiJSONResponse
from bot.sandbox.telegram import FakeTelegram

PAGE = Path(__file__).parent / "page"
ZONE = ZoneInfo("Europe/Berlin")
FURTHEST = timedelta(days=366)
SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


class Probechat:
    """The page's own endpoints. Numbers of changes carry the process's mark, so that a restart is noticed."""

    def __init__(
        self,
        telegram: FakeTelegram,
        clock: MovableClock | None,
        on_clock_moved: Callable[[], Awaitable[None]] | None,
        places: Sequence[PickerPlace],
    ) -> None:
        self._telegram = telegram
        self._clock = clock
        self._on_clock_moved = on_clock_moved
        self._places = places
        self._mark = secrets.token_hex(4)

    async def page(self, request: Request) -> Response:
        """Serve the page itself."""
        check_host(request)
        return Response((PAGE / "index.html").read_bytes(), media_type="text/html", headers=HEADERS)

    async def state(self, request: Request) -> Response:
        """Tell everything, and the number of the last change it holds."""
        check_host(request)
        state = view.everything(self._telegram, self._places, clock_moves=self._clock is not None)
        return AsciiJSONResponse({**state, "at": f"{self._mark}-{self._telegram.world.feed.seq}"}, headers=HEADERS)

    async def events(self, request: Request) -> Response:
        """Stream changes after the last one the page has seen; "reset" where it has missed too much."""
        check_host(request)
        seen = request.headers.get("last-event-id") or request.query_params.get("after", "")
        return EventSourceResponse(self._stream(seen), ping=20, headers=HEADERS)

    async def act(self, request: Request) -> Response:
        """Let somebody do something; see `bot.sandbox.acts`."""
        body = await self._body(request)
        act = ACTS.get(request.path_params["act"])
        if act is None:
            return _error(404, "nobody can do that here")
        try:
            done = act(self._telegram, request.path_params["person_id"], body)
        except LookupError as error:
            return _error(404, str(error))
        return AsciiJSONResponse({"id": done}, headers=HEADERS)

    async def move_clock(self, request: Request) -> Response:
        """Move the clock forward by `seconds`, or to `to`, a local time in Berlin."""
        body = await self._body(request)
        if self._clock is None:
            return _error(409, "this clock cannot be moved")
        by = timedelta(seconds=seconds) if (seconds := body.optional_whole("seconds")) else self._until(body.text("to"))
        if not timedelta() < by <= FURTHEST:
            raise NotPossibleError("the clock moves forward only, by a year at most")
        self._clock.forward(by)
        if self._on_clock_moved:
            await self._on_clock_moved()
        self._telegram.world.feed.publish("clock")
        return AsciiJSONResponse({"now": view.moment(self._clock.now())}, headers=HEADERS)

    async def file(self, request: Request) -> Response:
        """Serve a file out of a chat: pictures to look at, everything else to download."""
        check_host(request)
        file = self._telegram.world.files.find_path(request.path_params["path"])
        if file is None:
            return _error(404, "there is no such file")
        return _file_response(file)

    async def _body(self, request: Request) -> Body:
        check_post(request)
        try:
            fields = await request.json()
        except ValueError as error:
            raise NotPossibleError("the body has to be JSON") from error
        if not isinstance(fields, dict):
            raise NotPossibleError("the body has to be a JSON object")
        return Body(fields)

    async def _stream(self, seen: str) -> AsyncIterator[ServerSentEvent]:
        mark, _, number = seen.partition("-")
        feed = self._telegram.world.feed
        if mark != self._mark or not number.isdigit() or not feed.reaches_back_to(int(number)):
            yield ServerSentEvent(event="reset", data="{}")
            return
        async for change in feed.follow(int(number)):
            shown = view.change(self._telegram, change)
            if shown:
                yield ServerSentEvent(data=json.dumps(shown), id=f"{self._mark}-{change.seq}")

    def _until(self, local: str) -> timedelta:
        try:
            then = datetime.fromisoformat(local).replace(tzinfo=ZONE)
        except ValueError as error:
            raise NotPossibleError("to has to be a date and time") from error
        return then.astimezone(UTC) - self._telegram.world.clock.now()


def chat_routes(
    telegram: FakeTelegram,
    clock: MovableClock | None,
    on_clock_moved: Callable[[], Awaitable[None]] | None,
    places: Sequence[PickerPlace],
) -> list[Route | Mount]:
    """Return the routes of the page and for the page."""
    chat = Probechat(telegram, clock, on_clock_moved, places)
    return [
        Route("/", chat.page),
        Route("/chat/state", chat.state),
        Route("/chat/events", chat.events),
        Route("/chat/people/{person_id:int}/{act}", chat.act, methods=["POST"]),
        Route("/chat/clock", chat.move_clock, methods=["POST"]),
        Route("/chat/files/{path:path}", chat.file),
        Mount("/chat/page", StaticFiles(directory=PAGE)),
    ]


async def refuse(_request: Request, error: Exception) -> Response:
    """Answer a `NotPossibleError`: 403 for a foreign site, 409 for what cannot be done."""
    return _error(403 if isinstance(error, RefusedError) else 409, str(error))


def _error(status: int, words: str) -> Response:
    return AsciiJSONResponse({"error": words}, status_code=status, headers=HEADERS)


def _file_response(file: Attachment) -> Response:
    headers = {**HEADERS, "Content-Security-Policy": SVG_POLICY}
    if file.kind != "document" and file.mime_type in view.IMAGES:
        return Response(file.content, media_type=file.mime_type, headers=headers)
    headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(file.name, safe='')}"
    return Response(file.content, media_type="application/octet-stream", headers=headers)
