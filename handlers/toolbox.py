"""What every handler can reach: the database, what we know, the time, and who counts as staff."""

from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from db.engine import Database
from db.together import Together
from handlers.flood_gate import FloodGate
from handlers.live_knowledge import Knowledge, LiveKnowledge, load_knowledge
from handlers.vitals import Vitals
from knowledge.links import LinkState
from services.answers import Answered, note_answers
from services.live_offers import LiveOffers
from services.people import KnownResult, Writer, find_known

__all__ = ["Knowledge", "LiveKnowledge", "Toolbox", "finding_writers", "load_knowledge", "noting_answers"]


@dataclass(frozen=True)
class Toolbox:
    """Handed to every handler as `context.bot_data`. Made once, at the start."""

    database: Database
    live: LiveKnowledge
    offers: LiveOffers
    now: Callable[[], datetime]
    zone: ZoneInfo
    default_language: str
    admin_ids: frozenset[int]
    staff_chat_id: int | None
    content_needs_second_person: bool
    broadcasts_need_second_person: bool
    public_url: str | None  # where people's calendars and browsers reach the bot; None: nowhere
    writers: Together[Writer, Mapping[Writer, KnownResult]]  # finds out who writes
    answers: Together[Answered, None]  # notes what questions were answered with
    outbox_changed: Callable[[], None]  # wakes the delivery, which would find the messages a moment later anyway
    probe_links: Callable[[Collection[str]], Awaitable[dict[str, LinkState]]] | None = None  # None opens nothing
    vitals: Vitals = field(default_factory=Vitals)
    tries: Counter[int] = field(default_factory=Counter)  # how often the database failed an update, by its id
    floods: FloodGate = field(default_factory=lambda: FloodGate(None))  # nobody is held back

    @property
    def knowledge(self) -> Knowledge:
        """What we know at this moment; ask once and keep it for one piece of work."""
        return self.live.current

    def today(self) -> date:
        """Return the date where people live here."""
        return self.now().astimezone(self.zone).date()


def finding_writers(
    database: Database, live: LiveKnowledge, zone: ZoneInfo, default_language: str, now: Callable[[], datetime]
) -> Together[Writer, Mapping[Writer, KnownResult]]:
    """Find out who writes, all of this moment by one look at the database, which takes over changed content, too."""

    async def find(writers: list[Writer]) -> Mapping[Writer, KnownResult]:
        async with database.glance() as session:
            known = await find_known(session, writers, default_language=default_language, now=now())
            await live.catch_up(session, now().astimezone(zone).date())
        return known

    return Together(find)


def noting_answers(database: Database, zone: ZoneInfo, now: Callable[[], datetime]) -> Together[Answered, None]:
    """Note answers in one transaction for all that are given at the same time; a queue of its own for each process."""

    async def note(answered: list[Answered]) -> None:
        async with database.transaction() as session:
            await note_answers(session, answered, zone=zone, now=now())

    return Together(note)
