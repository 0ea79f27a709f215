"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>` ("Making requests")."""

import hmac
import json
from collections.abc import Mapping

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox.dispatch import NOT_FOUND, call
from bot.sandbox.errors import ApiError, ConnectionLostError, bad_request
from bot.sandbox.params import Params, Upload
from bot.sandbox.responses import AsciiJSONResponse, Dropped
from bot.sandbox.telegram import FakeTelegram

LARGEST_REQUEST = 51 * 1024 * 1024
LONGEST_FIELD = 4 * 1024 * 1024


def api_routes(telegram: FakeTelegram) -> list[Route]:
    """Return the routes a bot talks to."""

    async def answer_call(request: Request) -> Response:
        try:
            _check_token(telegram, request)
            params = await _params(request)
            status, answer = await call(telegram, request.path_params["method"], params)
        except ConnectionLostError:
            return Dropped()
        except ApiError as error:
            status, answer = error.status, error.answer()
        return AsciiJSONResponse(answer, status_code=status)

    async def answer_file(request: Request) -> Response:
        try:
            _check_token(telegram, request)
        except ApiError as error:
            return AsciiJSONResponse(error.answer(), status_code=error.status)
        file = telegram.world.files.find_path(request.path_params["path"])
        if file is None:
            return AsciiJSONResponse(NOT_FOUND.answer(), status_code=NOT_FOUND.status)
        return Response(file.content, media_type="application/octet-stream")

    return [
        Route("/bot{token}/{method}", answer_call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", answer_file),
    ]


def _check_token(telegram: FakeTelegram, request: Request) -> None:
    given = str(request.path_params["token"]).encode("utf-8", "surrogatepass")
    if not hmac.compare_digest(given, telegram.token.encode()):
        raise ApiError(401, "Unauthorized")


async def _params(request: Request) -> Params:
    if int(request.headers.get("content-length") or 0) > LARGEST_REQUEST:
        raise ApiError(413, "Request Entity Too Large")
    query = dict(request.query_params)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        return Params({**query, **_texts(await _json(request))})
    if kind in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        return await _form(request, query)
    return Params(query)


async def _json(request: Request) -> Mapping[str, object]:
    try:
        value = json.loads(await request.body() or b"{}")
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    if not isinstance(value, dict):
        raise bad_request("JSON object expected")
    return value


def _texts(values: Mapping[str, object]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in values.items()
        if value is not None
    }


async def _form(request: Request, query: dict[str, str]) -> Params:
    values, files = query, {}
    async with request.form(max_part_size=LONGEST_FIELD) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                mime_type = value.content_type or "application/octet-stream"
                files[name] = Upload(value.filename or name, mime_type, await value.read())
            else:
                values[name] = value
    return Params(values, files)
