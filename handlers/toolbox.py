"""What every handler can reach: the database, what we know, the time, and who counts as staff."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from db.engine import Database
from knowledge.entries import Entries, load_entries
from knowledge.offers import Offers, load_offers
from knowledge.places import Gazetteer, load_gazetteer
from knowledge.problems import CONTENT
from knowledge.routing import Router, load_router


@dataclass(frozen=True)
class Knowledge:
    """The shipped content and the search over it."""

    entries: Entries
    offers: Offers
    gazetteer: Gazetteer
    router: Router


def load_knowledge(folder: Path = CONTENT) -> Knowledge:
    """Read the shipped content. Raises ContentError, naming file and line, if it is broken."""
    entries, gazetteer = load_entries(folder), load_gazetteer(folder)
    router = load_router(folder, entries=entries, gazetteer=gazetteer)
    return Knowledge(entries, load_offers(folder), gazetteer, router)


@dataclass(frozen=True)
class Toolbox:
    """Handed to every handler as `context.bot_data`. Made once, at the start."""

    database: Database
    knowledge: Knowledge
    now: Callable[[], datetime]
    zone: ZoneInfo
    default_language: str
    admin_ids: frozenset[int]
    staff_chat_id: int | None
    outbox_changed: Callable[[], None]  # wakes the delivery, which would find the messages a moment later anyway
