"""Opening links, on a server of our own."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.clock import SystemClock
from bot.link_probe import find_dead_links, open_probe, probe_all
from bot.lotse import running_lotse
from bot.pace import UNLIMITED, Pace
from bot.sandbox import FakeTelegram, sandbox_app, serve
from bot.settings import Settings
from db.engine import Database
from handlers.toolbox import Knowledge
from knowledge.links import LinkState
from knowledge.pages import Page, page_file

SHORT = aiohttp.ClientTimeout(total=0.3)


async def answer(request: Request) -> Response:
    what = request.path_params["what"]
    if what == "slow":
        await asyncio.sleep(2)
    if what == "moved":
        return RedirectResponse("/200")
    if what == "round":
        return RedirectResponse("/round")
    if what == "no-head":
        return Response(status_code=405 if request.method == "HEAD" else 200)
    return Response(status_code=int(what) if what.isdigit() else 200)


@asynccontextmanager
async def website() -> AsyncIterator[str]:
    async with serve(Starlette(routes=[Route("/{what}", answer, methods=["GET", "HEAD"])])) as url:
        yield url


@pytest.mark.parametrize(
    ("path", "dead", "reason"),
    [
        ("200", False, "200"),
        ("moved", False, "200"),
        ("no-head", False, "200"),
        ("403", False, "403"),
        ("429", False, "429"),
        ("404", True, "404"),
        ("410", True, "410"),
        ("round", True, "TooManyRedirects"),
        ("503", None, "503"),
        ("slow", None, "TimeoutError"),
    ],
)
async def test_a_link_is_alive_dead_or_in_doubt(path: str, dead: bool | None, reason: str) -> None:
    async with website() as site, open_probe(SHORT) as probe:
        assert await probe(f"{site}/{path}") == LinkState(dead, reason)


@pytest.mark.parametrize("url", ["https://nobody.invalid/", "http://[broken"])
async def test_an_address_without_a_server_is_dead_or_in_doubt_but_never_raises(url: str) -> None:
    async with open_probe(SHORT) as probe:
        assert (await probe(url)).dead is not False


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_bot_starts_without_waiting_for_any_server(database: Database, knowledge: Knowledge) -> None:
    async def silence(_url: str) -> LinkState:
        raise AssertionError("a link was opened at the start")

    clock, settings = SystemClock(), Settings(_env_file=None)
    telegram = FakeTelegram(token="7:start", bot_username="probe_bot", clock=clock)
    async with (
        serve(sandbox_app(telegram, None)) as url,
        running_lotse(settings, "7:start", url, database, knowledge, clock, Pace(UNLIMITED), silence) as lotse,
    ):
        assert lotse.membership.standing.leads


async def test_a_server_is_asked_one_thing_at_a_time() -> None:
    busy: set[str] = set()
    asked: list[str] = []

    async def probe(url: str) -> LinkState:
        server = url.split("/")[2]
        assert server not in busy
        busy.add(server)
        await asyncio.sleep(0)
        busy.remove(server)
        asked.append(url)
        return LinkState(False, "200")

    urls = [f"https://{server}.de/{page}" for page in range(3) for server in ("a", "b", "c", "d", "e", "f")]
    states = await probe_all([*urls, *urls], probe, pause=0)
    assert set(states) == set(urls) and len(asked) == len(urls)


async def test_a_dead_link_of_the_content_is_named_with_file_and_line() -> None:
    async with website() as site:
        text = f"---\n---\n\nMehr: {site}/200\nund {site}/404, auch {site}/503.\n"
        (found,) = await find_dead_links([Page(page_file(("UV-01", "en")), text)], pause=0)
    assert (found.file, found.line) == ("faq/UV-01/en.md", 5)
    assert found.message == f"'{site}/404' leads nowhere (404)"
