"""The way in: every update is stored before it is confirmed to Telegram, and handled in its person's order.

Updates come from bot/polling.py or bot/webhook.py; python-telegram-bot's own ways confirm updates that they hold in
memory only, so a kill loses them.
"""

import asyncio
import json
import time
from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from typing import Any

import structlog
from structlog.contextvars import bound_contextvars
from telegram import Update

from bot.clock import Clock
from bot.events import set_within
from bot.reading import LARGEST_ID, read_update
from db.announcements import UPDATES, announce
from db.engine import Database
from db.inbox import (
    SUSPECTED,
    add_updates,
    claim_updates,
    mark_failed,
    mark_free_again,
    mark_set_aside,
    mark_settled,
)
from db.membership import Membership
from db.models import InboxUpdate
from db.together import Together
from handlers.context import LotseApplication

BATCH = 100  # updates claimed at once
AT_ONCE = 64  # people answered at the same time
MOST_LANES = 2 * AT_ONCE  # in hand; the rest waits in the database, where other replicas find it, too
LONGEST_LANE = 16  # updates of one person in hand, from which on others go first
SWEEP_SECONDS = 5.0
RETRY_SECONDS = 1.0
ALLOWED_UPDATES = ["message", "callback_query", "inline_query", "my_chat_member"]

log = structlog.get_logger(__name__)


class DatabaseFailedError(Exception):
    """The database failed while an update was handled; it is still stored as new."""


class Intake:
    """Stores updates and hands them to the application: in order for each person, many people at once."""

    def __init__(self, application: LotseApplication, database: Database, clock: Clock, membership: Membership) -> None:
        self._application = application
        self._database = database
        self._clock = clock
        self._membership = membership
        self._vitals = application.bot_data.vitals
        self._lanes: dict[int, deque[InboxUpdate]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._stored = asyncio.Event()
        self._quiet = asyncio.Event()
        self._quiet.set()
        self._looks_at = 0.0
        self._storing = Together(self._add)
        self._settling = Together(self._settle)
        self._in_doubt = False  # whether updates may be leased that this process does not know of
        membership.listen(UPDATES, self._stored.set)

    async def store(self, updates: list[dict[str, Any]]) -> None:
        """Keep raw updates; one that is known already is not kept again."""
        now = self._clock.now()
        rows = [
            {"update_id": update["update_id"], "lane": lane_of(update), "raw": json.dumps(update), "received_at": now}
            for update in updates
        ]
        await self._storing.add(rows)
        self._quiet.clear()
        self._stored.set()

    async def handle_stored(self) -> None:
        """Handle what is stored, also what an earlier process left, until cancelled."""
        while True:
            self._stored.clear()
            try:
                await self._set_aside()
                await self._dispatch()
            except Exception as error:
                log.error("inbox can't be read, trying again", error=type(error).__name__)
                self._in_doubt = True
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

    async def _add(self, rows: list[dict[str, Any]]) -> None:
        async with self._database.transaction() as session:
            await add_updates(session, rows)
            if self._membership.standing.replicas > 1:
                await announce(session, UPDATES)

    async def _settle(self, updates: list[InboxUpdate]) -> None:
        async with self._database.transaction() as session:
            by_lease = defaultdict(list)
            for update in updates:
                by_lease[update.leased_by or 0].append(update.update_id)
            for replica_id, update_ids in by_lease.items():
                await mark_settled(session, replica_id, update_ids)

    async def _dispatch(self) -> None:
        while len(self._lanes) < MOST_LANES:
            claimed = await self._claim()
            if not claimed:
                if not self._lanes and not self._stored.is_set():
                    self._quiet.set()
                return
            for update in claimed:
                self._line_up(update)

    @property
    def _has_suspect(self) -> bool:
        """Whether an update is in hand that may end this process: one is enough."""
        return any(update.deaths >= SUSPECTED for lane in self._lanes.values() for update in lane)

    async def _set_aside(self) -> None:
        """Give up what no process survives, after a look now and then."""
        if time.monotonic() < self._looks_at:
            return
        async with self._database.transaction() as session:
            given_up = await mark_set_aside(session)
        self._looks_at = time.monotonic() + SWEEP_SECONDS
        for update_id in given_up:
            log.error("update set aside, the process died each time it was handled", update_id=update_id)
            self._vitals.set_aside.inc()

    async def _claim(self) -> Sequence[InboxUpdate]:
        replica_id = self._membership.standing.id
        if replica_id is None:
            return ()
        full = [lane_id for lane_id, lane in self._lanes.items() if len(lane) >= LONGEST_LANE]
        async with self._database.transaction() as session:
            if self._in_doubt:
                known = [update.update_id for lane in self._lanes.values() for update in lane]
                await mark_free_again(session, replica_id, but=known)
            claimed = await claim_updates(
                session,
                replica_id,
                passing_over=full,
                limit=BATCH,
                now=self._clock.now(),
                suspect=not self._has_suspect,
            )
        self._in_doubt = False
        return claimed

    def _line_up(self, update: InboxUpdate) -> None:
        if lane := self._lanes.get(update.lane):
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        worker = asyncio.create_task(self._work_off(update.lane))
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _work_off(self, lane_id: int) -> None:
        lane, handled = self._lanes[lane_id], False
        while lane:
            update = lane[0]
            try:
                async with self._slots:
                    if not handled and self._is_ours(update):
                        await self._handle(update)
                        handled = True
                if handled:  # else it is still to be handled, by whoever leases it next
                    await self._settling.add([update])
            except Exception as error:
                # The database failed. Nobody else has this lane meanwhile, so it waits here.
                log.error("updates can't be handled now, trying again", error=type(error).__name__)
                await asyncio.sleep(RETRY_SECONDS)
                continue
            handled = False
            if lane:
                lane.popleft()
        del self._lanes[lane_id]
        self._stored.set()

    def _is_ours(self, update: InboxUpdate) -> bool:
        """Tell whether the lease still holds; if the others gave this process up, one of them has the update."""
        return update.leased_by == self._membership.standing.id

    async def _handle(self, stored: InboxUpdate) -> None:
        try:
            update = read_update(clean(json.loads(stored.raw)), self._application.bot)
        except Exception as error:
            # One update that nobody can read must not hold up those behind it.
            log.error("unreadable update", update_id=stored.update_id, error=type(error).__name__)
            async with self._database.transaction() as session:
                await mark_failed(session, stored.update_id)
            return
        with self._vitals.updates.time(), bound_contextvars(update_id=stored.update_id):
            await self._process(update)

    async def _process(self, update: Update) -> None:
        """Let the handlers have an update. Raises DatabaseFailedError if they could not decide upon it."""
        tries = self._application.bot_data.tries
        before = tries[update.update_id]
        await self._application.process_update(update)
        if tries[update.update_id] > before:
            raise DatabaseFailedError
        del tries[update.update_id]


def lane_of(update: Mapping[str, Any]) -> int:
    """Return whose turn an update is: messages and taps of one person must not overtake each other."""
    for content in update.values():
        if isinstance(content, Mapping):
            sender = content.get("from") or content.get("chat")
            number = sender.get("id") if isinstance(sender, Mapping) else None
            if (
                isinstance(number, int) and abs(number) < LARGEST_ID
            ):  # or one update could keep a batch from being stored
                return int(number)
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
