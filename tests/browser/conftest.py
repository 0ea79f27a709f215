"""One Chromium for all tests of a run, and the page as `make run` shows it, new for each."""

import shutil
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright, expect

from bot.demo import running_demo
from bot.settings import Settings
from db.engine import Database, sqlite_url
from handlers.toolbox import Knowledge

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# Chromium asks its maker's servers for updates unless told not to; a test needs nobody but the page.
QUIET = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=60_000)  # on a busy machine everything comes, only later
in_the_browsers_loop = pytest.mark.asyncio(loop_scope="session")  # which outlives each test, as the browser does


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium: `apt-get install chromium` (or your system's way) brings it")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def browser(chromium: Browser) -> AsyncIterator[Browser]:
    """A browser that remembers nothing of the tests before."""
    yield chromium
    for context in chromium.contexts:
        await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def address(tmp_path: Path, migrated_sqlite: Path, knowledge: Knowledge) -> AsyncIterator[str]:
    """The page as `make run` shows it, on a port that is free."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    database = Database(sqlite_url(Path(shutil.copy(migrated_sqlite, tmp_path))))
    async with running_demo(Settings(_env_file=None, port=port), database, knowledge) as (_, url):
        yield url
    await database.close()
