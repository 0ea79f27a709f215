"""The way out: one sender for everything unprompted, at Telegram's pace."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from typing import Any, TypeVar
from uuid import uuid4

import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.events import set_within
from bot.pace import BULK, Pace
from bot.request import RequestNotSentError
from bot.staff_topics import StaffTopics
from db.membership import Membership
from db.models import OutboxMessage
from db.outbox import ShareOfChats
from handlers.context import LotseApplication
from handlers.notices import Notice, write_notices
from handlers.posts import Part, Post, post_of, send_part
from handlers.screen import GONE, HARMLESS, LOST_CHAT, NO_PREVIEW, Edit, is_about, keyboard
from handlers.toolbox import Toolbox
from services.delivery import (
    Attempt,
    ChatMoved,
    Ending,
    MaybeSent,
    NotSent,
    Refused,
    Sent,
    TooMany,
    TopicGone,
    Unreachable,
    claim_messages,
    postpone,
    settle,
    start_sending,
)

ON_THEIR_WAY = 0.25  # seconds' worth of messages that may be on their way, and so in doubt after a kill
FEWEST, MOST = 16, 224  # on their way at once
FEW = 16  # set out at once
LEDGER_SECONDS = 0.04  # endings that come within this time are written down together
IDLE_SECONDS = 1.0
LONGEST_PAUSE = 60.0
LOST_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")

log = structlog.get_logger(__name__)

Result = TypeVar("Result")


class Delivery:
    """Sends what is due in the outbox, and writes down how each message ended."""

    def __init__(
        self, application: LotseApplication, tools: Toolbox, pace: Pace, wake: asyncio.Event, membership: Membership
    ) -> None:
        self._bot = application.bot
        self._tools = tools
        self._pace = pace
        self._topics = StaffTopics(application.bot, tools)
        self._owner = uuid4().hex
        self._membership = membership
        self._wake = wake  # set when there is something new, so that nobody waits for the next look
        self._capacity = _capacity(pace.limits.a_second)
        # Without a limit, larger parts cost less each; under one, the next have to be there before the last have gone.
        self._part = self._capacity // (2 if pace.limits.a_second is None else 3)
        self._on_their_way: set[OutboxMessage] = set()
        self._attempts: list[Attempt] = []
        self._room = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._ledger: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Send until cancelled."""
        pause = IDLE_SECONDS
        while True:
            self._wake.clear()
            try:
                await self.send_due()
                pause = IDLE_SECONDS
            except Exception as error:
                log.error("outbox can't be worked off, trying again", error=type(error).__name__, seconds=pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            await set_within(self._wake, pause)

    async def send_due(self) -> None:
        """Send until nothing more is due; the last messages may still be on their way then, see `until_quiet`."""
        started = True
        while started:
            room = await self._wait_for_room()
            # Told to stop between claiming and sending, these messages would be in doubt for nothing.
            started = await asyncio.shield(self._keep(asyncio.create_task(self._start(room))))

    async def until_quiet(self) -> None:
        """Wait until it is written down how everything on its way ended."""
        while self._on_their_way:
            self._room.clear()
            await self._room.wait()

    async def finish(self, seconds: float) -> None:
        """Give the messages on their way so long to arrive. Whatever has not is in doubt at the next start."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._tasks:  # what arrives starts one more, which writes it down
                    await asyncio.wait(self._tasks)

    async def _start(self, room: int) -> bool:
        claimed = await self._claim(room)
        notices = await write_notices(claimed, self._tools)
        self._on_their_way.update(claimed)
        for number, message in enumerate(claimed, 1):
            self._keep(asyncio.create_task(self._deliver(message, notices[message.id])))
            if number % FEW == 0:
                await asyncio.sleep(0)  # let in what people ask meanwhile
        return bool(claimed)

    async def _wait_for_room(self) -> int:
        while self._capacity - len(self._on_their_way) < self._part:
            self._room.clear()
            await self._room.wait()
        return self._capacity - len(self._on_their_way)

    async def _claim(self, limit: int) -> list[OutboxMessage]:
        """Take due messages until some of them may go now; those whose chat needs a pause come back later."""
        now = self._tools.now
        in_hand = {message.id for message in self._on_their_way}
        while True:
            async with self._tools.database.transaction() as session:
                standing = self._membership.standing
                share = ShareOfChats(standing.rank, standing.replicas)
                claimed = await claim_messages(
                    session, owner=self._owner, now=now(), limit=limit, share=share, in_hand=in_hand
                )
                ready = []
                for message in claimed:
                    if wait := self._pace.wait_for(message.chat_id):
                        await postpone(session, message, now() + timedelta(seconds=wait))
                    else:
                        self._pace.book(message.chat_id)
                        ready.append(message)
                going = await start_sending(session, ready, zone=self._tools.zone, now=now())
            if going or not claimed:
                return going

    def _keep(self, task: asyncio.Task[Result]) -> asyncio.Task[Result]:
        """Hold on to a task, which asyncio itself does not, until it is done."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _deliver(self, message: OutboxMessage, notice: Notice) -> None:
        match notice:
            case Post():
                attempt = await self._send(message, notice)
            case Edit():
                attempt = await self._edit(message, notice)
            case _:
                attempt = Attempt(message, notice)
        if not isinstance(attempt.ending, Sent):
            ending = type(attempt.ending).__name__
            log.warning("message not sent", outbox_id=message.id, kind=message.kind, ending=ending)
        self._tools.vitals.messages.labels(message.kind, type(attempt.ending).__name__).inc()
        self._attempts.append(attempt)
        if self._ledger is None or self._ledger.done():
            self._ledger = self._keep(asyncio.create_task(self._keep_ledger()))

    async def _send(self, message: OutboxMessage, post: Post) -> Attempt:
        """Send what is left of a post."""
        done, ids, topic = message.parts_sent, list(message.earlier_ids or ()), None
        try:
            topic = await self._topics.thread_of(message)
            for part in post.parts[done:]:
                ids += await self._send_part(message, part, topic)
                done += 1
            return Attempt(message, Sent(ids[-1] if ids else None), done, ids[:-1])
        except TelegramError as error:
            return Attempt(message, ending_of(error, topic), done, ids)
        except Exception as error:
            log.error("message can't be sent", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
            return Attempt(message, Refused(f"can't be sent: {type(error).__name__}"), done, ids)

    async def _edit(self, message: OutboxMessage, edit: Edit) -> Attempt:
        """Change a message that went out before. Trying again does no harm, so there is no doubt as with sending."""
        try:
            await self._bot.edit_message_text(
                edit.screen.text,
                message.chat_id,
                edit.message_id,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(edit.screen.rows),
            )
        except BadRequest as error:
            if is_about(error, GONE):
                if not edit.anew:
                    return Attempt(message, Refused(error.message))
                return await self._send(message, post_of(edit.screen))
            if not is_about(error, HARMLESS):
                return Attempt(message, ending_of(error))
        except TelegramError as error:
            ending = ending_of(error)
            return Attempt(message, NotSent(ending.reason) if isinstance(ending, MaybeSent) else ending)
        return Attempt(message, Sent(edit.message_id))

    async def _send_part(self, message: OutboxMessage, part: Part, topic: int | None) -> list[int]:
        return await send_part(
            self._bot,
            message.chat_id,
            part,
            topic=topic,
            silent=message.silent,
            paid=self._pace.limits.paid,
            rate_limit_args=BULK,
        )

    async def _keep_ledger(self) -> None:
        """Write down how messages ended, many at a time; what can't be written is kept and tried again."""
        pause = IDLE_SECONDS
        while self._attempts:
            await asyncio.sleep(LEDGER_SECONDS)
            attempts, self._attempts = self._attempts, []
            try:
                async with self._tools.database.transaction() as session:
                    await settle(session, attempts, now=self._tools.now())
            except Exception as error:
                log.error("endings can't be written, trying again", error=type(error).__name__, seconds=pause)
                self._attempts = attempts + self._attempts
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
                continue
            pause = IDLE_SECONDS
            self._on_their_way.difference_update(attempt.message for attempt in attempts)
            self._room.set()


def _capacity(a_second: float | None) -> int:
    return MOST if a_second is None else min(max(FEWEST, round(a_second * ON_THEIR_WAY)), MOST)


def ending_of(error: TelegramError, topic: int | None = None) -> Ending:
    """Return what an error of the Bot API says about the message, sent to this topic of the staff group if any."""
    match error:
        case RetryAfter(retry_after=wait):
            return TooMany(wait if isinstance(wait, timedelta) else timedelta(seconds=wait))
        case ChatMigrated(new_chat_id=chat_id):
            return ChatMoved(chat_id)
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest() if is_about(error, LOST_CHAT):
            return Unreachable(error.message)
        case BadRequest() if topic and is_about(error, LOST_TOPIC):
            return TopicGone(topic)
        case BadRequest():
            return Refused(error.message)
        case RequestNotSentError():
            return NotSent(error.message)
        case TimedOut() | NetworkError():
            return MaybeSent(error.message)
        case _:
            # A wrong token, a second process: nothing is wrong with the message, so it waits.
            return NotSent(error.message)
