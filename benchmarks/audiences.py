"""How fast a million people are counted and queued: `python -m benchmarks.audiences [--postgresql]`."""

import argparse
import asyncio
import resource
from collections.abc import Sequence
from datetime import timedelta
from time import monotonic

from sqlalchemy import JSON, case, false, func, insert, literal, null, select, true

from benchmarks.delivery import MILLION, fresh_database
from bot.clock import SystemClock
from db.audience_conditions import Frame
from db.audience_terms import EVERYONE, Audience, Condition, Group, to_json
from db.engine import Database
from db.models import HelperProfile, OutboxMessage, Person, PersonTag, UtcDateTime
from services.audiences import count_in_parts
from services.broadcasts import draft_broadcast, queue_more, release_broadcast
from tests.databases import running_postgres

LANGUAGES, TOWNS = ("de", "uk", "ar", "ru"), ("Dülmen", "Coesfeld", "Senden")

# Ukrainian or Arabic; and not of Senden; and whoever has the tag or lets the team ask; but not long away.
CHOSEN = Audience(
    (
        Group((Condition("language", "uk"), Condition("language", "ar"))),
        Group((Condition("municipality", "Senden"),), excluded=True),
        Group((Condition("tag", "Fest-Team"), Condition("speaks", "ti"))),
        Group((Condition("quiet", "365"),), excluded=True),
    )
)


async def fill(database: Database) -> None:
    """Add a million people of several languages and towns; every second has a tag, every tenth a profile."""
    now = SystemClock().now()
    number = select(literal(1).label("number")).cte("numbers", recursive=True)
    number = number.union_all(select(number.c.number + 1).where(number.c.number < MILLION))
    each = number.c.number
    seen = [literal(now - timedelta(days=days), UtcDateTime) for days in (0, 40, 400)]
    people = select(
        each,
        each,
        case(*((each % 5 == place, language) for place, language in enumerate(LANGUAGES)), else_=null()),
        case(*((each % 4 == place, town) for place, town in enumerate(TOWNS)), else_=null()),
        *(true(), true(), seen[0]),
        case((each % 3 == 0, seen[0]), (each % 3 == 1, seen[1]), else_=seen[2]),
    )
    columns = ["id", "telegram_id", "telegram_language", "municipality"]
    columns += ["wants_news", "wants_praise", "first_seen_at", "last_seen_at"]
    tags = select(each, literal("Fest-Team"), seen[0]).where(each % 2 == 1)
    spoken, nothing = literal(["de", "ti"], JSON), literal([], JSON)
    profiles = select(each, literal("helper"), spoken, nothing, nothing, false(), true(), seen[0]).where(each % 10 == 0)
    of_profiles = ["person_id", "role", "languages", "interests", "days", "seeks_tandem", "may_be_asked", "agreed_at"]
    async with database.transaction() as session:
        await session.execute(insert(Person).from_select(columns, people))
        await session.execute(insert(PersonTag).from_select(["person_id", "tag", "given_at"], tags))
        await session.execute(insert(HelperProfile).from_select(of_profiles, profiles))


async def measure_counting(database: Database, audience: Audience) -> float:
    """Count an audience with all its parts, as the screen does at each tap; return the seconds."""
    began = monotonic()
    async with database.reading() as session:
        await count_in_parts(session, audience, Frame("de", SystemClock().now()))
    return monotonic() - began


async def measure_queueing(database: Database, audience: Audience) -> tuple[int, float, float]:
    """Release a broadcast; return how many were queued, the seconds, and the longest that others had to wait."""
    began = part = monotonic()
    now = SystemClock().now()
    async with database.transaction() as session:
        news = await draft_broadcast(session, None, {"kind": "text", "html": "Neues"}, language="de", now=now)
        news.audience = to_json(audience)
        await release_broadcast(session, news.id, default_language="de", now=now)
    more, longest = True, monotonic() - part
    while more:
        part = monotonic()
        async with database.transaction() as session:
            more = await queue_more(session, news.id, default_language="de", now=now)
        longest = max(longest, monotonic() - part)
    seconds = monotonic() - began
    async with database.reading() as session:
        of_this = select(func.count()).where(OutboxMessage.broadcast_id == news.id)
        return await session.scalar(of_this) or 0, seconds, longest


async def main(server: str | None) -> None:
    """Measure with everyone and with a chosen audience, on a database of its own."""
    async with fresh_database(server) as database:
        await fill(database)
        backend = database.url.get_backend_name()
        cases: Sequence[tuple[str, Audience]] = (("chosen", CHOSEN), ("everyone", EVERYONE))
        for name, audience in cases:
            counting = await measure_counting(database, audience)
            queued, seconds, longest = await measure_queueing(database, audience)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{backend:11} {name:9} counted with all its parts in {counting:.1f} s, {queued} queued in "
                f"{seconds:.1f} s, the database taken for {longest:.2f} s at most, {memory} MB",
                flush=True,
            )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    if parser.parse_args().postgresql:
        with running_postgres() as server:
            asyncio.run(main(server))
    else:
        asyncio.run(main(None))
