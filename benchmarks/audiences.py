"""How fast a million people are counted and queued: `python -m benchmarks.audiences [--postgresql]`."""

import argparse
import asyncio
import resource
from collections.abc import Sequence
from datetime import timedelta
from time import monotonic

from sqlalchemy import func, insert, select

from benchmarks.delivery import MILLION, fresh_database
from bot.clock import SystemClock
from db.audience_conditions import Frame
from db.audience_terms import EVERYONE, Audience, Condition, Group, to_json
from db.engine import Database
from db.models import HelperProfile, OutboxMessage, Person, PersonTag
from services.audiences import count_in_parts
from services.broadcasts import draft_broadcast, queue_more, release_broadcast
from tests.databases import running_postgres

A_TIME = 10_000
LANGUAGES, TOWNS = ("de", "uk", "ar", "ru", None), ("Dülmen", "Coesfeld", "Senden", None)

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
    for start in range(1, MILLION + 1, A_TIME):
        numbers = range(start, start + A_TIME)
        people = [
            {
                "telegram_id": number,
                "telegram_language": LANGUAGES[number % len(LANGUAGES)],
                "municipality": TOWNS[number % len(TOWNS)],
                "wants_news": True,
                "first_seen_at": now,
                "last_seen_at": now - timedelta(days=number % 500),
            }
            for number in numbers
        ]
        tags = [{"person_id": number, "tag": "Fest-Team", "given_at": now} for number in numbers if number % 2]
        profiles = [
            {"person_id": number, "role": "helper", "languages": ["de", "ti"], "may_be_asked": True, "agreed_at": now}
            for number in numbers
            if number % 10 == 0
        ]
        async with database.transaction() as session:
            await session.execute(insert(Person), people)
            await session.execute(insert(PersonTag), tags)
            await session.execute(insert(HelperProfile), profiles)


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
