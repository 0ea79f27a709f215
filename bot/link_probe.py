"""Opening web addresses to see whether they are still there: HEAD, then GET, one at a time for each server."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from http import HTTPStatus
from urllib.parse import urlsplit

import aiohttp

from knowledge.links import LinkState, links_in
from knowledge.pages import Page
from knowledge.problems import Problem, problem

Probe = Callable[[str], Awaitable[LinkState]]

AGENT = "Mozilla/5.0 (compatible; Ehrenamtslotse link check)"  # some servers refuse whatever does not say Mozilla
TIMEOUT = aiohttp.ClientTimeout(total=20, connect=10)
PAUSE_SECONDS = 1.0
SERVERS_AT_ONCE = 4
GONE = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})


@asynccontextmanager
async def open_probe(timeout: aiohttp.ClientTimeout = TIMEOUT) -> AsyncIterator[Probe]:
    """Give the probe, which opens one address at a time and never raises."""
    async with aiohttp.ClientSession(timeout=timeout, headers={"User-Agent": AGENT}) as session:

        async def probe(url: str) -> LinkState:
            return await _open(session, url)

        yield probe


async def probe_all(urls: Iterable[str], probe: Probe, *, pause: float = PAUSE_SECONDS) -> dict[str, LinkState]:
    """Open many addresses: a few servers at once, each server one address after the other, with a pause in seconds."""
    by_server: dict[str, list[str]] = defaultdict(list)
    for url in dict.fromkeys(urls):
        by_server[urlsplit(url).netloc].append(url)
    turn = asyncio.Semaphore(SERVERS_AT_ONCE)
    states: dict[str, LinkState] = {}

    async def visit(server_urls: list[str]) -> None:
        async with turn:
            for number, url in enumerate(server_urls):
                if number:
                    await asyncio.sleep(pause)
                states[url] = await probe(url)

    await asyncio.gather(*map(visit, by_server.values()))
    return states


async def find_dead_links(pages: Iterable[Page], *, pause: float = PAUSE_SECONDS) -> list[Problem]:
    """Open all links of some pages and list those that surely lead nowhere, with file and line."""
    found = [(page, link) for page in pages for link in links_in(page.text)]
    async with open_probe() as probe:
        states = await probe_all((link.url for _, link in found), probe, pause=pause)
    return [
        problem(page.file, f"'{link.text}' leads nowhere ({states[link.url].reason})", line=link.line).problem
        for page, link in found
        if states[link.url].dead
    ]


async def _open(session: aiohttp.ClientSession, url: str) -> LinkState:
    try:
        status = await _status(session, "HEAD", url)
        if status >= HTTPStatus.BAD_REQUEST:  # many servers can't do HEAD, whatever they answer
            status = await _status(session, "GET", url)
    except (aiohttp.ClientConnectorDNSError, aiohttp.ClientConnectorCertificateError, aiohttp.InvalidURL) as error:
        return LinkState(True, type(error).__name__)
    except aiohttp.TooManyRedirects as error:
        return LinkState(True, type(error).__name__)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        return LinkState(None, type(error).__name__)
    if status in GONE:
        return LinkState(True, str(status))
    # A page that wants a login or fewer visits is there all the same.
    return LinkState(None if status >= HTTPStatus.INTERNAL_SERVER_ERROR else False, str(status))


async def _status(session: aiohttp.ClientSession, method: str, url: str) -> int:
    async with session.request(method, url, allow_redirects=True, max_redirects=5) as response:
        return response.status
