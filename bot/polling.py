"""Fetching updates from Telegram: confirmed by asking for the next ones, which is after they are stored."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, cast

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData is public, what it is made of is not

from bot.intake import ALLOWED_UPDATES, Intake
from handlers.context import LotseApplication

POLL_SECONDS = 30  # how long Telegram may keep a poll open; 50 at most
MOST_UPDATES = 100  # a poll, Telegram's maximum
LONGEST_PAUSE = 60.0
ESTABLISHED = 60.0  # seconds after which a process does not give way to another one any more

_TWO_OF_US = "another process uses the same token; stop one of the two"

log = structlog.get_logger(__name__)


class AnotherPollerError(Exception):
    """Another process, not one of our replicas, polls with the same token, and it was there first."""

    def __init__(self) -> None:
        super().__init__(f"{_TWO_OF_US}, and it was there first")


async def poll(application: LotseApplication, intake: Intake, ticks: Callable[[], float] = time.monotonic) -> None:
    """Fetch and store updates until cancelled. Raises InvalidToken and AnotherPollerError."""
    offset: int | None = None
    pause = 1.0
    rivalry = Rivalry(ticks)
    while True:
        try:
            updates = await _fetch(application, offset)
            application.bot_data.vitals.note_answer()
            if updates:
                await intake.store(updates)
                offset = max(update["update_id"] for update in updates) + 1
            pause = 1.0
        except InvalidToken:
            raise
        except Exception as error:
            if isinstance(error, Conflict) and not _is_about_webhook(error):
                rivalry.note_conflict()
            wait = error.retry_after.total_seconds() if isinstance(error, RetryAfter) else pause  # type: ignore[union-attr]
            log.warning("polling failed, trying again", error=_reason(error), seconds=wait)
            await asyncio.sleep(wait)
            pause = min(pause * 2, LONGEST_PAUSE)
            if _is_about_webhook(error):
                await _take_over_from_webhook(application)


class Rivalry:
    """Which of two processes with one token has to go: the second. `ticks` gives seconds that only ever grow.

    Telegram interrupts both. But the second had less time before the first interruption, so it gives up sooner.
    """

    def __init__(self, ticks: Callable[[], float]) -> None:
        self._ticks = ticks
        self._began_at = ticks()
        self._first_at: float | None = None

    def note_conflict(self) -> None:
        """Note that another process has interrupted a poll. Raises AnotherPollerError if this one has to go."""
        now = self._ticks()
        self._first_at = self._first_at or now
        peace, war = self._first_at - self._began_at, now - self._first_at
        if now - self._began_at < ESTABLISHED and war > peace:
            raise AnotherPollerError


async def _fetch(application: LotseApplication, offset: int | None) -> list[dict[str, Any]]:
    # Past Bot.get_updates, which raises for the whole batch if it can't read one update.
    bot = application.bot
    parameters = {"timeout": POLL_SECONDS, "limit": MOST_UPDATES, "allowed_updates": ALLOWED_UPDATES, "offset": offset}
    data = RequestData([RequestParameter(name, value, None) for name, value in parameters.items()])
    updates = await bot.request.post(f"{bot.base_url}/getUpdates", data, read_timeout=POLL_SECONDS + 10)
    return cast(list[dict[str, Any]], updates)


async def _take_over_from_webhook(application: LotseApplication) -> None:
    """Delete a webhook that was set for this token before; Telegram keeps what it has not delivered."""
    with suppress(TelegramError):
        await application.bot.delete_webhook()


def _is_about_webhook(error: Exception) -> bool:
    return isinstance(error, Conflict) and "webhook" in error.message.lower()


def _reason(error: Exception) -> str:
    if _is_about_webhook(error):
        return "this token has a webhook, which is deleted now"
    if isinstance(error, Conflict):
        return _TWO_OF_US
    if isinstance(error, NetworkError):
        return "the Bot API can't be reached"
    return type(error).__name__ if not isinstance(error, TelegramError) else error.message
