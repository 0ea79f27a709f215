"""How many questions a second are answered, durably: `python -m benchmarks.intake [name ...]`.

People behind 64 chats ask at once, the Bot API answers after 30 ms. Bare echo bots run beside it, for comparison.
"""

import argparse
import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import psycopg
from telegram import ReplyParameters, Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from benchmarks.asking import FIRST_CHAT, FLOODER, AskingProcess, Heard, running_asking_api
from benchmarks.bot_api import TOKEN
from bot.clock import SystemClock
from bot.lotse import running_lotse
from bot.pace import FREE, Pace
from bot.request import AiohttpRequest
from bot.settings import Settings
from db.engine import Database, sqlite_url
from db.migrate import migrate
from handlers.toolbox import load_knowledge
from knowledge.evaluate import load_messages
from knowledge.routing import load_router
from services.people import agree
from tests.databases import running_postgres

CHATS, DEPTH, WARM_UP, SECONDS = 64, 2, 6.0, 15.0
FLOOD = 5000
COMMON = 100  # questions that many ask, in turn


def echo(url: str, *, aiohttp: bool) -> None:
    """Run python-telegram-bot as its examples do, but for 64 updates at once; it stores nothing."""

    async def answer(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.message
        if message and message.text:
            await message.reply_text(message.text, reply_parameters=ReplyParameters(message.message_id))

    builder = Application.builder().token(TOKEN).base_url(f"{url}/bot").concurrent_updates(CHATS)
    if aiohttp:
        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    application.run_polling(timeout=5)


def lotse(url: str, database_url: str) -> None:
    """Run the bot."""
    logging.disable()

    async def run() -> None:
        database, knowledge = Database(database_url), load_knowledge()
        await migrate(database)
        async with database.transaction() as session:
            for person_id in (FLOODER, *range(FIRST_CHAT, FIRST_CHAT + CHATS)):
                await agree(session, person_id, "de", default_language="de", now=SystemClock().now())
        async with running_lotse(
            Settings(_env_file=None), TOKEN, url, database, knowledge, SystemClock(), Pace(FREE)
        ) as running:
            await running.run_until(asyncio.Event())

    asyncio.run(run())


@contextmanager
def processes(*works: Callable[[], None] | tuple[object, ...]) -> Iterator[list[BaseProcess]]:
    """Run each of these in a process of its own."""
    context = get_context("spawn")
    running = [context.Process(target=target, args=arguments, kwargs=options) for target, arguments, options in works]  # type: ignore[misc]
    for process in running:
        process.start()
    try:
        yield list(running)
    finally:
        for process in running:
            process.kill()
            process.join()


def measure(name: str, api: AskingProcess, bots: Sequence[BaseProcess], *, flood: int = 0) -> float:
    """Let people ask for a while; print and return the answers a second."""
    api.tell("begin", 1, 1)
    while not api.tell("count").seconds:
        time.sleep(0.1)
    api.tell("begin", CHATS, DEPTH) if not flood else api.tell("flood", flood)
    time.sleep(WARM_UP if not flood else 0)
    api.tell("count")
    began, cpu = time.monotonic(), sum(cpu_seconds(bot.pid) for bot in bots)
    time.sleep(SECONDS)
    heard, seconds, cpu = api.tell("count"), time.monotonic() - began, sum(cpu_seconds(bot.pid) for bot in bots) - cpu
    _print(name, heard, seconds, cpu)
    return len(heard.seconds) / seconds


def _print(name: str, heard: Heard, seconds: float, cpu: float) -> None:
    spent = quantiles(heard.seconds, n=100) if len(heard.seconds) > 1 else [0.0] * 99
    print(
        f"{name:34} {len(heard.seconds) / seconds:7.1f} answers a second, median {1000 * spent[49]:.0f} ms, "
        f"p99 {1000 * spent[98]:.0f} ms, {1000 * cpu / max(len(heard.seconds), 1):.2f} ms CPU each, "
        f"{heard.out_of_order} out of order",
        flush=True,
    )


def cpu_seconds(pid: int | None) -> float:
    """Return the seconds of processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def questions() -> list[str]:
    """Return messages that have one answer, in all languages."""
    router = load_router()
    texts = dict.fromkeys(message.text for message in load_messages())
    return [text for text in texts if (found := router.route(text, "de")).kind == "answer" and not found.also]


def never_before(texts: Sequence[str]) -> list[str]:
    """Return so many wordings of these that none comes twice while it is measured: the searches are remembered."""
    return [f"{text}{' ' * spaces}{'!' * marks}" for marks in range(8) for spaces in range(8) for text in texts]


def main(names: Sequence[str]) -> None:
    """Measure what is named, or all."""
    asked = questions()
    common = asked[:COMMON]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        server = stack.enter_context(running_postgres())

        def sqlite() -> str:
            return sqlite_url(folder / f"{time.monotonic_ns()}.db")

        def postgresql() -> str:
            name = f"intake_{time.monotonic_ns()}"
            with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name}")
            return server.replace("/postgres?", f"/{name}?")

        def of_lotse(url: str, database_url: str, number: int = 1) -> list[tuple[object, ...]]:
            return [(lotse, (url, database_url), {})] * number

        measures: dict[str, tuple[Sequence[str], Callable[[str], list[tuple[object, ...]]], int]] = {
            "ptb-default": (common, lambda url: [(echo, (url,), {"aiohttp": False})], 0),
            "ptb-aiohttp": (common, lambda url: [(echo, (url,), {"aiohttp": True})], 0),
            "lotse-sqlite": (common, lambda url: of_lotse(url, sqlite()), 0),
            "lotse-sqlite-all-different": (never_before(asked), lambda url: of_lotse(url, sqlite()), 0),
            "lotse-postgresql": (common, lambda url: of_lotse(url, postgresql()), 0),
            "lotse-postgresql-3-replicas": (common, lambda url: of_lotse(url, postgresql(), 3), 0),
            "another-during-a-flood": (common, lambda url: of_lotse(url, sqlite()), FLOOD),
        }
        reached = {}
        for name in names or measures:
            texts, works, flood = measures[name]
            with running_asking_api(texts) as api, processes(*works(api.url)) as bots:
                reached[name] = measure(name, api, bots, flood=flood)
        for name, rate in reached.items():
            if "ptb-default" in reached:
                print(f"{name:34} {rate / reached['ptb-default']:5.2f} times ptb-default")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    main(parser.parse_args().names)
