"""`lotse doctor`: look at everything the bot needs, and say what to mend."""

import shutil
import stat
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

from aiohttp import ClientError, ClientSession, ClientTimeout
from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, ChatMember, WebhookInfo
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.clock import Clock
from bot.keys import data_keys
from bot.request import AiohttpRequest
from bot.settings import Settings, SettingsError
from db.backlog import read_backlog
from db.engine import Database
from db.keys import count_not_under, list_keys_in_use
from db.migrate import is_migrated
from knowledge.check import check_content

LEAST_FREE = 500 * 2**20  # bytes of disk
MOST_OFF = timedelta(seconds=30)  # of the clock, or reminders come late
LONGEST_WAIT = timedelta(minutes=15)  # of a message that is due


@dataclass(frozen=True)
class Finding:
    """What was looked at, how it is, and whether that is fine; if not, `what` says how to mend it."""

    where: str
    what: str
    fine: bool = True


async def examine(settings: Settings, database: Database, clock: Clock) -> AsyncIterator[Finding]:
    """Look at everything in turn. Nothing is changed and nobody is written to."""
    yield _look_at_content()
    yield await _look_at_tables(database)
    yield await _look_at_backlog(database, clock)
    yield await _look_at_keys(settings, database)
    if database.is_sqlite and database.url.database:
        yield _look_at_file(Path(database.url.database))
    if settings.telegram_token is None:
        yield Finding("Telegram", "no LOTSE_TELEGRAM_TOKEN, so the bot runs in its sandbox")
        return
    yield await _look_at_clock(settings, clock)
    async with _logged_in(settings) as bot:
        looks: tuple[Callable[[Bot, Settings], Awaitable[Finding]], ...] = (_look_at_token, _look_at_staff_group)
        for look in looks:
            finding = await look(bot, settings)
            yield finding
            if not finding.fine:
                return


def _look_at_content() -> Finding:
    problems = check_content()
    if problems:
        return Finding("content", f"{len(problems)} problems; `lotse content check` names them", fine=False)
    return Finding("content", "in order")


async def _look_at_tables(database: Database) -> Finding:
    try:
        if await is_migrated(database):
            return Finding("database", "answers, and its tables are those of this version")
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", error)).strip().splitlines()[0]
        return Finding("database", f"can't be used ({reason}); check LOTSE_DATABASE_URL", fine=False)
    return Finding("database", "its tables are not those of this version; run `lotse migrate`", fine=False)


async def _look_at_backlog(database: Database, clock: Clock) -> Finding:
    try:
        async with database.reading() as session:
            backlog = await read_backlog(session)
    except SQLAlchemyError:
        return Finding("messages", "can't be counted before the database is in order", fine=False)
    waits = clock.now() - backlog.oldest_due_at if backlog.oldest_due_at else timedelta()
    if waits > LONGEST_WAIT:
        minutes = int(waits.total_seconds() // 60)
        return Finding("messages", f"one has been due for {minutes} minutes; is `lotse run` running?", fine=False)
    failed, unknown = (backlog.outbox.get(state, 0) for state in ("failed", "unknown"))
    return Finding("messages", f"none is late; ever failed: {failed}, in doubt: {unknown}")


async def _look_at_keys(settings: Settings, database: Database) -> Finding:
    newest = database.keys.newest
    if newest is None:
        return Finding("keys", _why_no_keys(settings), fine=False)
    try:
        async with database.reading() as session:
            missing = await list_keys_in_use(session) - database.keys.fingerprints
            left = await count_not_under(session, newest)
    except SQLAlchemyError:
        return Finding("keys", "can't be looked at before the database is in order", fine=False)
    if missing:
        return Finding("keys", f"the database needs the key {min(missing)}; add it to LOTSE_DATA_KEYS", fine=False)
    if left:
        return Finding("keys", f"{left} values are not under the newest key; run `lotse rotate-keys`", fine=False)
    return Finding("keys", f"all personal fields are encrypted with the key {newest}")


def _why_no_keys(settings: Settings) -> str:
    try:
        data_keys(settings)
    except SettingsError as error:
        return str(error)
    return "the database was opened without any"


def _look_at_file(file: Path) -> Finding:
    for part in (file, Path(f"{file}-wal"), Path(f"{file}-shm")):
        if part.exists() and stat.S_IMODE(part.stat().st_mode) & 0o077:
            return Finding("file", f"{part} can be read by others on this machine; run `chmod 600 {part}`", fine=False)
    free = shutil.disk_usage(file.parent).free
    if free < LEAST_FREE:
        return Finding("file", f"only {free // 2**20} MB of disk are free beside {file}; make room", fine=False)
    return Finding("file", f"{file} is its owner's alone, {free // 2**30} GB of disk are free")


async def _look_at_clock(settings: Settings, clock: Clock) -> Finding:
    """Compare the machine's clock with the Date of the Bot API's answer (RFC 9110, section 6.6.1)."""
    try:
        async with ClientSession(timeout=ClientTimeout(total=20)) as web, web.get(settings.telegram_api_url) as answer:
            theirs = parsedate_to_datetime(answer.headers["Date"])
    except (ClientError, TimeoutError, KeyError, ValueError):
        return Finding("clock", "can't be compared, since the Bot API does not answer or gives no time")
    off = clock.now() - theirs
    if abs(off) > MOST_OFF:
        seconds = round(off.total_seconds())
        return Finding("clock", f"{seconds} seconds off; let the machine keep its time by NTP", fine=False)
    return Finding("clock", "right")


async def _look_at_token(bot: Bot, settings: Settings) -> Finding:
    try:
        me, webhook = await bot.get_me(), await bot.get_webhook_info()
    except InvalidToken:
        return Finding("Telegram", "does not know this token; check LOTSE_TELEGRAM_TOKEN", fine=False)
    except (NetworkError, TelegramError):
        advice = "can't be reached; check the network and LOTSE_TELEGRAM_API_URL"
        return Finding("Telegram", f"{settings.telegram_api_url} {advice}", fine=False)
    if settings.webhook_url is None:
        note = "; a webhook is set, which `lotse run` takes over from" if webhook.url else ""
    else:
        note = _note_on_webhook(settings.webhook_url, webhook)
    return Finding("Telegram", f"knows the bot as @{me.username}{note}")


def _note_on_webhook(url: str, webhook: WebhookInfo) -> str:
    if webhook.url != url:
        return f"; brings updates {webhook.url or 'nowhere'}, `lotse run` changes that to LOTSE_WEBHOOK_URL"
    failure = f", last failure: {webhook.last_error_message}" if webhook.last_error_message else ""
    return f"; brings updates to {url}, {webhook.pending_update_count} wait{failure}"


async def _look_at_staff_group(bot: Bot, settings: Settings) -> Finding:
    if settings.staff_chat_id is None:
        advice = "none; questions can't be passed on. Add the bot to a group, type /chatid, set LOTSE_STAFF_CHAT_ID"
        return Finding("staff group", advice, fine=False)
    try:
        member = await bot.get_chat_member(settings.staff_chat_id, bot.id)
    except TelegramError as error:
        advice = "add the bot to the group, type /chatid there and check LOTSE_STAFF_CHAT_ID"
        return Finding("staff group", f"can't be written to ({error.message}); {advice}", fine=False)
    if member.status in (ChatMember.LEFT, ChatMember.BANNED):
        return Finding("staff group", "the bot is not in it any more; add it again", fine=False)
    return Finding("staff group", "the bot is in it")


@asynccontextmanager
async def _logged_in(settings: Settings) -> AsyncIterator[Bot]:
    """Give a bot that can be called even if its token turns out to be wrong."""
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    bot = Bot(token, base_url=f"{settings.telegram_api_url}/bot", request=AiohttpRequest())
    await bot.request.initialize()
    try:
        yield bot
    finally:
        await bot.request.shutdown()
