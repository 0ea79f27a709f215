"""Answers over HTTP that Starlette has no class for."""

import json

from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

from bot.server import DROP


class AsciiJSONResponse(JSONResponse):
    """JSON with everything beyond ASCII escaped, as the Bot API sends it: even half a surrogate pair gets through."""

    def render(self, content: object) -> bytes:
        """Return the content as bytes."""
        return json.dumps(content).encode("ascii")


class Dropped(Response):
    """No answer at all: the connection is cut by the function the server put into the scope."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Cut the connection and wait until the server has noticed."""
        scope["extensions"][DROP]()
        while (await receive())["type"] != "http.disconnect":
            pass
