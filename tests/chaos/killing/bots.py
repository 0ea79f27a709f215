"""Bots to be killed, ours and a plain one: processes forked from one that has read everything already."""

import asyncio
import importlib
import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from multiprocessing import get_context
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from telegram import Update
from telegram.ext import Application, ContextTypes, TypeHandler

from bot import run
from bot.settings import read_settings

_PRELOADED = "tests.chaos.killing.preloaded"
_forks = get_context("forkserver")
_forks.set_forkserver_preload([_PRELOADED])


class Fleet:
    """One `lotse run` or several, each with settings of its own, killed in turn."""

    def __init__(self, folder: Path, settings: Sequence[Mapping[str, str]]) -> None:
        """Start nothing yet."""
        self.size = len(settings)
        self._folder = folder
        self._settings = settings
        self._processes: dict[int, ForkServerProcess] = {}
        self._turn = cycle(range(self.size))

    def complete(self) -> None:
        """Start those that don't run."""
        for number in set(range(self.size)) - set(self._processes):
            arguments = (self._folder, dict(self._settings[number]))
            self._processes[number] = _started(_forks.Process(target=_run_lotse, args=arguments, daemon=True))

    def check(self) -> None:
        """Raise RuntimeError if one has ended by itself, which none should."""
        for process in self._processes.values():
            check_it_runs(process)

    async def kill_next(self) -> None:
        """Kill the one whose turn it is, and wait until it is gone."""
        process = self._processes.pop(next(self._turn))
        await end(process.kill, process)

    async def end(self) -> None:
        """Tell all of them to stop, and wait until they have."""
        for process in self._processes.values():
            process.terminate()
        for process in self._processes.values():
            await asyncio.to_thread(process.join)


def start_plain_bot(url: str, token: str, file: Path) -> ForkServerProcess:
    """Start a bot made as the examples of python-telegram-bot are, which notes every update in an SQLite file."""
    return _started(_forks.Process(target=_run_plain_bot, args=(url, token, file), daemon=True))


async def end(how: Callable[[], None], process: ForkServerProcess) -> None:
    """Kill or stop a process, and wait until it is gone."""
    how()
    await asyncio.to_thread(process.join)


def check_it_runs(process: ForkServerProcess) -> None:
    """Raise RuntimeError if a process has ended by itself, which none should."""
    if not process.is_alive():
        raise RuntimeError(f"the bot ended by itself with {process.exitcode}")


def _started(process: ForkServerProcess) -> ForkServerProcess:
    process.start()
    return process


def _run_lotse(folder: Path, settings: dict[str, str]) -> None:
    _be_silent()
    os.chdir(folder)
    os.environ.update(settings)
    # The same for every start, and reading it a thousand times would take hours; what follows is a start as ever.
    knowledge = importlib.import_module(_PRELOADED).KNOWLEDGE
    vars(run)["load_knowledge"] = lambda: knowledge
    asyncio.run(run.run(read_settings(), lambda _: None))


def _run_plain_bot(url: str, token: str, file: Path) -> None:
    _be_silent()
    notes = sqlite3.connect(file, isolation_level=None)

    async def note(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        if update.callback_query:
            await update.callback_query.answer()
        notes.execute("INSERT INTO updates (update_id) VALUES (?)", (update.update_id,))

    application = Application.builder().token(token).base_url(f"{url}/bot").build()
    application.add_handler(TypeHandler(Update, note))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


def _be_silent() -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
