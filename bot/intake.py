"""The way in: every update is stored before it is confirmed to Telegram, and handled in its person's order.

python-telegram-bot's own polling confirms updates that it holds in memory only, so a kill loses them.
"""

import asyncio
import json
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, cast

import structlog
from structlog.contextvars import bound_contextvars
from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter  # RequestData is public, what it is made of is not

from bot.clock import Clock
from bot.events import set_within
from db.engine import Database
from db.inbox import add_updates, list_waiting, mark_failed, mark_handled
from db.models import InboxUpdate
from handlers.context import LotseApplication

POLL_SECONDS = 30  # how long Telegram may keep a poll open; 50 at most
BATCH = 100  # updates a poll, Telegram's maximum
AT_ONCE = 64  # people answered at the same time
MOST_IN_HAND = 1000  # updates in memory; the rest waits in the database
SWEEP_SECONDS = 5.0
RETRY_SECONDS = 1.0
LONGEST_PAUSE = 60.0
ALLOWED_UPDATES = ["message", "callback_query", "inline_query", "my_chat_member"]

log = structlog.get_logger(__name__)


class Intake:
    """Stores updates and hands them to the application: in order for each person, many people at once."""

    def __init__(self, application: LotseApplication, database: Database, clock: Clock) -> None:
        self._application = application
        self._database = database
        self._clock = clock
        self._vitals = application.bot_data.vitals
        self._lanes: dict[int, deque[InboxUpdate]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._stored = asyncio.Event()
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def poll(self) -> None:
        """Fetch updates until cancelled. An update is confirmed by asking for the next one, which is after storing."""
        offset: int | None = None
        pause = 1.0
        while True:
            try:
                updates = await self._fetch(offset)
                self._vitals.note_poll()
                if updates:
                    await self.store(updates)
                    offset = max(update["update_id"] for update in updates) + 1
                pause = 1.0
            except InvalidToken:
                raise
            except Exception as error:
                wait = error.retry_after.total_seconds() if isinstance(error, RetryAfter) else pause  # type: ignore[union-attr]
                log.warning("polling failed, trying again", error=_reason(error), seconds=wait)
                await asyncio.sleep(wait)
                pause = min(pause * 2, LONGEST_PAUSE)
                if _is_about_webhook(error):
                    await self._take_over_from_webhook()

    async def store(self, updates: list[dict[str, Any]]) -> None:
        """Keep raw updates; one that is known already is not kept again."""
        now = self._clock.now()
        rows = [
            {"update_id": update["update_id"], "lane": lane_of(update), "raw": json.dumps(update), "received_at": now}
            for update in updates
        ]
        async with self._database.transaction() as session:
            await add_updates(session, rows)
        self._quiet.clear()
        self._stored.set()

    async def handle_stored(self) -> None:
        """Handle what is stored, also what an earlier process left, until cancelled."""
        while True:
            self._stored.clear()
            try:
                await self._dispatch()
            except Exception as error:
                log.error("inbox can't be read, trying again", error=_reason(error))
                await asyncio.sleep(RETRY_SECONDS)
            await set_within(self._stored, SWEEP_SECONDS)

    async def until_quiet(self) -> None:
        """Wait until everything stored so far is handled."""
        await self._quiet.wait()

    async def finish(self, seconds: float) -> None:
        """Give the updates in hand so long to finish; the rest stays stored for the next start."""
        for lane in self._lanes.values():
            lane.clear()
        if self._workers:
            await asyncio.wait(self._workers, timeout=seconds)

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        # Past Bot.get_updates, which raises for the whole batch if it can't read one update.
        bot = self._application.bot
        parameters = {"timeout": POLL_SECONDS, "limit": BATCH, "allowed_updates": ALLOWED_UPDATES, "offset": offset}
        data = RequestData([RequestParameter(name, value, None) for name, value in parameters.items()])
        updates = await bot.request.post(f"{bot.base_url}/getUpdates", data, read_timeout=POLL_SECONDS + 10)
        return cast(list[dict[str, Any]], updates)

    async def _take_over_from_webhook(self) -> None:
        """Delete a webhook that was set for this token before; Telegram keeps what it has not delivered."""
        with suppress(TelegramError):
            await self._application.bot.delete_webhook()

    async def _dispatch(self) -> None:
        while True:
            in_hand = {update.update_id for lane in self._lanes.values() for update in lane}
            if len(in_hand) >= MOST_IN_HAND:
                return
            async with self._database.reading() as session:
                waiting = await list_waiting(session, excluding=in_hand, limit=BATCH)
            if not waiting:
                if not self._lanes and not self._stored.is_set():
                    self._quiet.set()
                return
            for update in waiting:
                self._line_up(update)

    def _line_up(self, update: InboxUpdate) -> None:
        if lane := self._lanes.get(update.lane):
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        worker = asyncio.create_task(self._work_off(update.lane))
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work_off(self, lane_id: int) -> None:
        lane = self._lanes[lane_id]
        try:
            while lane:
                async with self._slots:
                    await self._handle(lane[0])
                if lane:
                    lane.popleft()
        except Exception as error:
            # The database failed, so these updates are still stored as new: the next sweep takes them up again.
            log.error("updates can't be handled now, trying again", error=_reason(error))
            await asyncio.sleep(RETRY_SECONDS)
        finally:
            del self._lanes[lane_id]
            self._stored.set()

    async def _handle(self, stored: InboxUpdate) -> None:
        try:
            update = Update.de_json(clean(json.loads(stored.raw)), self._application.bot)
        except Exception as error:
            # One update that nobody can read must not hold up those behind it.
            log.error("unreadable update", update_id=stored.update_id, error=type(error).__name__)
            async with self._database.transaction() as session:
                await mark_failed(session, stored.update_id)
            return
        with self._vitals.updates.time(), bound_contextvars(update_id=stored.update_id):
            await self._application.process_update(update)
        async with self._database.transaction() as session:
            await mark_handled(session, stored.update_id)


def lane_of(update: Mapping[str, Any]) -> int:
    """Return whose turn an update is: messages and taps of one person must not overtake each other."""
    for content in update.values():
        if isinstance(content, Mapping):
            sender = content.get("from") or content.get("chat")
            if isinstance(sender, Mapping) and isinstance(sender.get("id"), int):
                return int(sender["id"])
    return 0


def clean(value: Any) -> Any:
    """Replace what no database and no encoding takes: null characters and halves of surrogate pairs."""
    if isinstance(value, str):
        whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return whole.replace("\0", "\ufffd")
    if isinstance(value, list):
        return [clean(item) for item in value]
    if isinstance(value, dict):
        return {key: clean(item) for key, item in value.items()}
    return value


def _is_about_webhook(error: Exception) -> bool:
    return isinstance(error, Conflict) and "webhook" in error.message.lower()


def _reason(error: Exception) -> str:
    if _is_about_webhook(error):
        return "this token has a webhook, which is deleted now"
    if isinstance(error, Conflict):
        return "another process uses the same token; stop one of the two"
    if isinstance(error, NetworkError):
        return "the Bot API can't be reached"
    return type(error).__name__ if not isinstance(error, TelegramError) else error.message
