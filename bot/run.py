"""`lotse run`: with a token against Telegram, without one in the sandbox."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from starlette.applications import Starlette

from bot.clock import SystemClock
from bot.keys import data_keys, take_up_keys
from bot.link_probe import open_probe
from bot.lotse import Lotse, publishing, running_lotse
from bot.pace import FREE, PAID, Pace
from bot.server import serve
from bot.settings import SANDBOX_FILE, Settings, SettingsError, is_loopback
from bot.web import web_routes
from bot.webhook import secret_of, webhook_route
from db.engine import Database
from db.migrate import migrate
from db.sole import sole_process
from handlers.flood_gate import FloodGate
from handlers.live_knowledge import give_back_memory, spare_from_collection
from handlers.toolbox import Knowledge, load_knowledge
from handlers.vitals import Vitals

Say = Callable[[str], None]


async def run(settings: Settings, say: Say) -> None:
    """Run until SIGTERM or Ctrl+C, saying in one line where the bot is to be found.

    Raises SettingsError if the sandbox would be open to more than this machine without anybody having asked for it.
    """
    if settings.in_sandbox and not settings.sandbox_open and not is_loopback(settings.host):
        raise SettingsError(
            "LOTSE_HOST: without LOTSE_TELEGRAM_TOKEN this is the sandbox, where whoever reaches the page can act as "
            "anybody, staff too; leave it at 127.0.0.1, or set LOTSE_SANDBOX_OPEN=true where all of them may"
        )
    stop = asyncio.Event()
    start = _in_sandbox if settings.in_sandbox else _on_telegram
    with sole_process(settings.database):
        for sign in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(sign, stop.set)
        if settings.in_sandbox and settings.database_url is None:
            SANDBOX_FILE.unlink(missing_ok=True)  # its chats begin anew with each start, so what was said must, too
        database = Database(settings.database, data_keys(settings))
        try:
            await migrate(database)
            await take_up_keys(database, SystemClock().now())
            knowledge = load_knowledge()  # after what may have to be mended, which is told at once then
            spare_from_collection()
            give_back_memory()
            async with start(settings, database, knowledge, say) as lotse:
                await lotse.run_until(stop)
        finally:
            await database.close()


@asynccontextmanager
async def _in_sandbox(settings: Settings, database: Database, knowledge: Knowledge, say: Say) -> AsyncIterator[Lotse]:
    from bot.demo import running_demo  # noqa: PLC0415 - who runs on Telegram needs no sandbox in memory

    async with running_demo(settings, database, knowledge) as (lotse, url):
        say(f"Probechat: {url}  (no LOTSE_TELEGRAM_TOKEN, so this is the sandbox; Ctrl+C stops it)")
        yield lotse


@asynccontextmanager
async def _on_telegram(settings: Settings, database: Database, knowledge: Knowledge, say: Say) -> AsyncIterator[Lotse]:
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    api, pace = settings.telegram_api_url, Pace(PAID if settings.paid_broadcasts else FREE)
    clock, vitals = SystemClock(), Vitals()
    web = Starlette(routes=web_routes(settings, database, clock, vitals))
    async with (
        serve(web, settings.host, settings.port),
        open_probe() as probe,
        running_lotse(settings, token, api, database, knowledge, clock, pace, probe, vitals, FloodGate()) as lotse,
    ):
        if settings.webhook_url is not None:
            web.router.routes.append(webhook_route(settings.webhook_url, secret_of(token), lotse.intake.store))
        say(f"@{lotse.application.bot.username} is listening on Telegram  (Ctrl+C stops it)")
        async with publishing(lotse):
            yield lotse
