"""What we know at present: the shipped content with what staff changed in it, followed while the bot runs."""

import asyncio
import ctypes
import gc
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import get_revision, list_review_days, list_versions_in_force
from knowledge.entries import Entries, entries_of
from knowledge.pages import Page, PageKey, load_pages
from knowledge.places import Gazetteer, load_gazetteer
from knowledge.problems import CONTENT
from knowledge.routing import Router, load_router
from services.local_content import put_in_place

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Knowledge:
    """What we know at one moment, and the search over it; one update is answered from one such moment.

    `pages` are all pages of entries, also of withdrawn ones, which are not among the `entries`. `shipped` are those
    that came with the bot; `conflicts` are pages that both staff and a new version of the bot have changed.
    """

    entries: Entries
    gazetteer: Gazetteer
    router: Router
    shipped: Mapping[PageKey, Page]
    pages: Mapping[PageKey, Page]
    conflicts: frozenset[PageKey] = frozenset()


def load_knowledge(folder: Path = CONTENT) -> Knowledge:
    """Read the shipped content. Raises ContentError, naming file and line, if it is broken."""
    pages, gazetteer = load_pages(folder), load_gazetteer(folder)
    entries = entries_of(pages)
    router = load_router(folder, entries=entries, gazetteer=gazetteer)
    return Knowledge(entries, gazetteer, router, pages, pages)


def spare_from_collection() -> None:
    """Let garbage collection pass over what is loaded now; else it looks through the whole index again and again.

    That took a quarter of the processor time of sending, and answers twice as long. The index has no cycles, so it goes
    all the same when nobody holds it any more.
    """
    gc.freeze()


def give_back_memory() -> None:
    """Give back what building the index has left unused, 18 MB; the C library would keep it (glibc, malloc_trim(3))."""
    try:
        ctypes.CDLL("libc.so.6").malloc_trim(0)
    except (OSError, AttributeError):
        return  # another C library


class LiveKnowledge:
    """Follows the changes that staff make, here or in another process.

    What people read changes at once. The index of the search is built anew in a thread meanwhile; until it is there,
    the old one answers, without what was withdrawn.
    """

    def __init__(self, shipped: Knowledge) -> None:
        self.current = shipped
        self._as_of: tuple[int, date] = (0, date.min)
        self._turn = asyncio.Lock()
        self._indexed = shipped.pages
        self._changed = asyncio.Event()
        self._up_to_date = asyncio.Event()
        self._up_to_date.set()

    async def catch_up(self, session: AsyncSession, today: date) -> None:
        """Take over what has changed since, if anything has; `today` tells which entries are overdue."""
        as_of = (await get_revision(session), today)
        if as_of <= self._as_of:  # most messages find nothing new, and they must not wait for each other
            return
        async with self._turn:
            if as_of > self._as_of:  # or somebody who has read an older state could put it back in the end
                await self._take_over(session, today)
                self._as_of = as_of

    async def _take_over(self, session: AsyncSession, today: date) -> None:
        local = put_in_place(self.current.shipped, await list_versions_in_force(session))
        if local.unusable:
            log.warning("pages that staff wrote can't be read by this version", pages=sorted(local.unusable))
        entries = entries_of(local.pages, review_days=await list_review_days(session), today=today)
        router = self.current.router.showing(entries)
        self.current = replace(
            self.current, entries=entries, router=router, pages=local.pages, conflicts=local.conflicts
        )
        if not _same_texts(self._indexed, local.pages):
            self._up_to_date.clear()
            self._changed.set()

    async def rebuild(self) -> None:
        """Build the index of the search anew, away from the questions that come in meanwhile, until it is current."""
        while not _same_texts(self._indexed, self.current.pages):
            seen = self.current
            router = await asyncio.to_thread(seen.router.rebuilt, seen.entries)
            self._indexed = seen.pages
            self.current = replace(self.current, router=router.showing(self.current.entries))
        spare_from_collection()
        give_back_memory()
        self._up_to_date.set()

    async def follow(self) -> None:
        """Build the index anew whenever something has changed, until cancelled."""
        while True:
            await self._changed.wait()
            self._changed.clear()
            await self.rebuild()

    async def until_current(self) -> None:
        """Wait until the search knows everything that people read."""
        await self._up_to_date.wait()


def _same_texts(one: Mapping[PageKey, Page], other: Mapping[PageKey, Page]) -> bool:
    return one is other or {key: page.text for key, page in one.items()} == {
        key: page.text for key, page in other.items()
    }
