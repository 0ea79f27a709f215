"""How the bot talks to the Bot API: aiohttp in the place of python-telegram-bot's own client.

Two reasons, both measured (docs/decisions): at 128 requests at once it sends 20 times as many messages a second, and it
tells a request that never left from one that may have arrived, which decides whether a message may be sent again.
"""

import json
from http import HTTPStatus
from typing import Any

from aiohttp import (
    ClientConnectionError,
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# A time-out that comes too early leaves a message of which nobody knows whether it arrived.
READ_TIMEOUT, CONNECT_TIMEOUT, POOL_SIZE = 25.0, 10.0, 256
JSON = {"Content-Type": "application/json"}
MAY_REPEAT = ("answer", "edit", "get", "set")  # calls that change nothing more when they are made twice


class RequestNotSentError(NetworkError):
    """There was no connection, so Telegram never saw the request."""


class RequestMaybeSentError(TimedOut):
    """The connection was lost after the request was on its way."""

    def __init__(self, message: str) -> None:
        super().__init__(message)


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's extension point for HTTP clients."""

    def __init__(self) -> None:
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer unless a call says otherwise."""
        return READ_TIMEOUT

    async def initialize(self) -> None:
        """Open the connection pool."""
        if self._session is None:
            self._session = ClientSession(connector=TCPConnector(limit=POOL_SIZE))

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - part of the interface
    ) -> tuple[int, bytes]:
        """Make one request; return the HTTP status and the body. Where it does no harm, a cut one is made once more.

        Raises RequestNotSentError or RequestMaybeSentError.
        """
        if self._session is None:
            raise RuntimeError("the request is used before it is initialized")
        answer_in = _seconds(read_timeout, READ_TIMEOUT) + _seconds(write_timeout, 0)
        timeout = ClientTimeout(sock_connect=_seconds(connect_timeout, CONNECT_TIMEOUT), sock_read=answer_in)
        try:
            status, answer = await _make(self._session, method, url, request_data, timeout)
        except RequestMaybeSentError as error:
            # Telegram closes connections that nobody uses, which may be noticed only by using one.
            if not _was_cut(error) or not url.rpartition("/")[2].startswith(MAY_REPEAT):
                raise
            status, answer = await _make(self._session, method, url, request_data, timeout)
        if status >= HTTPStatus.BAD_REQUEST:
            self.parse_json_payload(answer)  # or the "not found" of some proxy would pass for a token that is wrong
        return status, answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. Raises RequestMaybeSentError if it is not one of the Bot API, but of something in between."""
        try:
            answer = json.loads(payload)
        except ValueError as error:
            raise RequestMaybeSentError("no answer of the Bot API") from error
        if not isinstance(answer, dict) or not answer.keys() & {"result", "description"}:
            raise RequestMaybeSentError("no answer of the Bot API")
        return answer


async def _make(
    session: ClientSession, method: str, url: str, data: RequestData | None, timeout: ClientTimeout
) -> tuple[int, bytes]:
    try:
        async with session.request(method, url, timeout=timeout, **_body(data)) as response:
            return response.status, await response.read()
    except (ClientConnectorError, ConnectionTimeoutError) as error:
        raise RequestNotSentError(f"no connection: {type(error).__name__}") from error
    except (TimeoutError, ClientError) as error:
        raise RequestMaybeSentError(f"no answer: {type(error).__name__}") from error


def _was_cut(error: RequestMaybeSentError) -> bool:
    """Tell whether the connection was closed, which shows at once, and not after the whole time for an answer."""
    return isinstance(error.__cause__, ClientConnectionError) and not isinstance(error.__cause__, TimeoutError)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:  # a form takes ten times as long to encode
        return {"data": json.dumps(data.parameters).encode(), "headers": JSON}
    form = FormData(data.json_parameters, quote_fields=False)  # or Telegram shows "Kurs%20am%20Dienstag.ics"
    for name, (filename, content, content_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=content_type)
    return {"data": form}


def _seconds(value: object, default: float) -> float:
    """Return a time-out in seconds; python-telegram-bot marks "not given" by an object of its own."""
    return float(value) if isinstance(value, int | float) else default
