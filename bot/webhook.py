"""Updates that Telegram brings by itself: the route that takes them, and having Telegram bring them there."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from telegram import WebhookInfo
from telegram.error import BadRequest, TelegramError

from bot.intake import ALLOWED_UPDATES
from handlers.context import LotseApplication

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
LARGEST_UPDATE = 1 << 20  # bytes; a message has 4,096 characters
LARGEST_ID = 2**63
AGAIN_SECONDS = 5  # after which Telegram brings what could not be stored once more
CONNECTIONS = 100  # that Telegram may open at once, its maximum
LOOK_SECONDS = 30.0

Store = Callable[[list[dict[str, Any]]], Awaitable[None]]

log = structlog.get_logger(__name__)


class WebhookRefusedError(Exception):
    """Telegram does not bring updates to this address; the message says why."""


def secret_of(token: str) -> str:
    """Return what Telegram has to show with each update; made of the token, so all replicas know it."""
    return hmac.new(token.encode(), b"webhook", sha256).hexdigest()


def webhook_route(url: str, secret: str, store: Store) -> Route:
    """Return the route at the path of `url`. It answers 200 when an update is safe, 503 when it has to come again."""

    async def take_update(request: Request) -> Response:
        shown = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(shown.encode(), secret.encode()):  # before anything of the body is looked at
            return PlainTextResponse("who are you?\n", 403)
        body = await _read(request)
        if body is None:
            return PlainTextResponse("too large\n", 413)
        if (update := _parse(body)) is None:
            # Telegram would bring it again for a day and hold up the chat's others meanwhile.
            log.error("Telegram brought something that is no update")
            return PlainTextResponse("ok\n")
        try:
            await store([update])
        except Exception as error:
            log.error("an update can't be stored, Telegram has to bring it again", error=type(error).__name__)
            return PlainTextResponse("not now\n", 503, {"Retry-After": str(AGAIN_SECONDS)})
        return PlainTextResponse("ok\n")

    return Route(urlsplit(url).path, take_update, methods=["POST"])


async def keep_webhook(application: LotseApplication, url: str, secret: str) -> None:
    """Have Telegram bring updates to `url`, and see to it that it stays so, until cancelled.

    Raises WebhookRefusedError if Telegram does not take the address.
    """
    try:
        await _set(application, url, secret)
    except BadRequest as error:
        raise WebhookRefusedError(f"Telegram refuses the webhook ({error.message}); check LOTSE_WEBHOOK_URL") from error
    except TelegramError as error:
        log.warning("the webhook can't be set, trying again", error=error.message)
    known_failure = None
    while True:
        try:
            info = await application.bot.get_webhook_info()
            application.bot_data.vitals.note_answer()
            if info.url != url:
                log.warning("updates go somewhere else, setting the webhook")
                await _set(application, url, secret)
            known_failure = _tell_failure(info, known_failure)
        except TelegramError as error:
            log.warning("the webhook can't be looked at, trying again", error=error.message)
        await asyncio.sleep(LOOK_SECONDS)


async def _set(application: LotseApplication, url: str, secret: str) -> None:
    await application.bot.set_webhook(
        url, secret_token=secret, allowed_updates=ALLOWED_UPDATES, max_connections=CONNECTIONS
    )


def _tell_failure(info: WebhookInfo, known: object) -> object:
    """Log what Telegram says about updates that it could not bring, once for each; return when that was."""
    if info.last_error_date and info.last_error_date != known:
        log.warning(
            "Telegram could not bring updates", reason=info.last_error_message, waiting=info.pending_update_count
        )
    return info.last_error_date


async def _read(request: Request) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_UPDATE:
            return None
    return bytes(body)


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    number = update.get("update_id") if isinstance(update, dict) else None
    return update if type(number) is int and 0 <= number < LARGEST_ID else None
