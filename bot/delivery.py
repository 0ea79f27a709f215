"""The way out: one sender for everything unprompted, at Telegram's pace."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from uuid import uuid4

import structlog
from aiolimiter import AsyncLimiter
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.events import set_within
from bot.request import RequestNotSentError
from db.models import OutboxMessage
from handlers.context import LotseApplication
from handlers.notices import write_notice
from handlers.paragraphs import split_html
from handlers.screen import NO_PREVIEW, Screen, keyboard
from handlers.toolbox import Toolbox
from services.delivery import (
    ChatMoved,
    Ending,
    MaybeSent,
    NotSent,
    Refused,
    Sent,
    TooMany,
    Unreachable,
    claim_messages,
    settle,
    start_sending,
)

BATCH = 25  # in doubt after a kill are at most so many
MESSAGES_A_SECOND = 28.0  # Telegram's limit is about 30, answers to people included
IDLE_SECONDS = 1.0
LONGEST_PAUSE = 60.0
LOST_CHAT = ("chat not found", "user is deactivated", "peer_id_invalid")

log = structlog.get_logger(__name__)


class Delivery:
    """Sends what is due in the outbox, and writes down how each message ended."""

    def __init__(self, application: LotseApplication, tools: Toolbox, wake: asyncio.Event) -> None:
        self._bot = application.bot
        self._tools = tools
        self._owner = uuid4().hex
        self._limiter = AsyncLimiter(1, 1 / MESSAGES_A_SECOND)
        self._wake = wake  # set when there is something new, so that nobody waits for the next look
        self._sending: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Send until cancelled."""
        pause = IDLE_SECONDS
        while True:
            self._wake.clear()
            try:
                busy = await self.send_due()
                pause = IDLE_SECONDS
            except Exception as error:
                log.error("outbox can't be worked off, trying again", error=type(error).__name__, seconds=pause)
                busy, pause = False, min(pause * 2, LONGEST_PAUSE)
            if not busy:
                await set_within(self._wake, pause)

    async def send_due(self) -> bool:
        """Send one batch of due messages; returns whether there were any."""
        database, now = self._tools.database, self._tools.now
        async with database.transaction() as session:
            claimed = await claim_messages(session, owner=self._owner, now=now(), limit=BATCH)
            going = await start_sending(session, claimed, now=now())
        # Even if the loop is told to stop, a message on its way has to be written down; see `finish`.
        self._sending = asyncio.create_task(self._send_all(going))
        await asyncio.shield(self._sending)
        return bool(claimed)

    async def finish(self, seconds: float) -> None:
        """Give the messages on their way so long to arrive."""
        if self._sending:
            await asyncio.wait({self._sending}, timeout=seconds)

    async def _send_all(self, messages: Sequence[OutboxMessage]) -> None:
        await asyncio.gather(*(self._deliver(message) for message in messages))

    async def _deliver(self, message: OutboxMessage) -> None:
        ending = await self._send(message)
        if not isinstance(ending, Sent):
            log.warning("message not sent", outbox_id=message.id, kind=message.kind, ending=type(ending).__name__)
        async with self._tools.database.transaction() as session:
            await settle(session, message, ending, now=self._tools.now())

    async def _send(self, message: OutboxMessage) -> Ending:
        try:
            async with self._tools.database.reading() as session:
                screen = await write_notice(session, message, self._tools)
        except Exception as error:
            log.error("message can't be written", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
            return Refused(f"can't be written: {type(error).__name__}")
        if screen is None:
            return Refused("what it was about is gone")
        try:
            return Sent(await self._send_screen(message.chat_id, screen))
        except TelegramError as error:
            return ending_of(error)
        except Exception as error:
            log.error("message can't be sent", outbox_id=message.id, kind=message.kind, error=type(error).__name__)
            return Refused(f"can't be sent: {type(error).__name__}")

    async def _send_screen(self, chat_id: int, screen: Screen) -> int:
        """Send a screen and return the id of its last message, the one with the buttons."""
        *first, last = split_html(screen.text)
        for part in first:
            async with self._limiter:
                await self._bot.send_message(chat_id, part, parse_mode="HTML", link_preview_options=NO_PREVIEW)
        async with self._limiter:
            sent = await self._bot.send_message(
                chat_id,
                last,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard(screen.rows),
            )
        return sent.message_id


def ending_of(error: TelegramError) -> Ending:
    """Return what an error of the Bot API says about the message."""
    match error:
        case RetryAfter(retry_after=wait):
            return TooMany(wait if isinstance(wait, timedelta) else timedelta(seconds=wait))
        case ChatMigrated(new_chat_id=chat_id):
            return ChatMoved(chat_id)
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest() if any(phrase in error.message.lower() for phrase in LOST_CHAT):
            return Unreachable(error.message)
        case BadRequest():
            return Refused(error.message)
        case RequestNotSentError():
            return NotSent(error.message)
        case TimedOut() | NetworkError():
            return MaybeSent(error.message)
        case _:
            # A wrong token, a second process: nothing is wrong with the message, so it waits.
            return NotSent(error.message)
