"""How fast reminders are queued: `python -m benchmarks.reminders [--postgresql]`."""

import argparse
import asyncio
from datetime import UTC, date, datetime, time, timedelta
from time import monotonic
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, select

from benchmarks.delivery import fresh_database
from db.engine import Database
from db.models import Meeting, OutboxMessage, Person, Reminder, Series, Subscription
from services.reminders import CHUNK, queue_reminders
from tests.databases import running_postgres

PEOPLE, SERIES = 10_000, 10
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


async def fill(database: Database) -> None:
    """Let every person follow every series, each of which meets tomorrow at this hour."""
    since, starts_at = NOW - timedelta(days=30), NOW + timedelta(days=1)
    async with database.transaction() as session:
        people = [
            {"telegram_id": number, "wants_news": True, "first_seen_at": since, "last_seen_at": since}
            for number in range(1, PEOPLE + 1)
        ]
        await session.execute(insert(Person), people)
        person_ids = (await session.scalars(select(Person.id))).all()
        for number in range(SERIES):
            series = Series(
                slug=f"series-{number}",
                kind="exchange",
                titles={"de": "Austausch"},
                place="Coesfeld",
                language="de",
                rule="FREQ=WEEKLY",
                starts_on=date(2026, 11, 24),
                starts_at_time=time(11),
                minutes=90,
                skips_holidays=True,
            )
            session.add(series)
            await session.flush()
            session.add(
                Meeting(
                    series_id=series.id,
                    occurs_on=starts_at.date(),
                    starts_at=starts_at,
                    ends_at=starts_at + timedelta(minutes=90),
                )
            )
            wishes = [
                {"series_id": series.id, "person_id": person_id, "lead_minutes": 1440, "since": since}
                for person_id in person_ids
            ]
            await session.execute(insert(Subscription), wishes)


async def measure(database: Database) -> None:
    """Queue all that is due; print how long it took and for how long at most nobody else could write."""
    await fill(database)
    began, longest, queued = monotonic(), 0.0, CHUNK
    while queued == CHUNK:
        part = monotonic()
        async with database.transaction() as session:
            queued = await queue_reminders(session, zone=BERLIN, now=NOW)
        longest = max(longest, monotonic() - part)
    seconds = monotonic() - began
    async with database.reading() as session:
        reminders = await session.scalar(select(func.count()).select_from(Reminder))
        messages = await session.scalar(select(func.count()).select_from(OutboxMessage))
    began = monotonic()
    async with database.transaction() as session:
        await queue_reminders(session, zone=BERLIN, now=NOW)
    print(
        f"{database.url.get_backend_name():11} {reminders} reminders queued in {seconds:.1f} s, "
        f"the database taken for {longest:.2f} s at most; {messages} messages; "
        f"a tick with nothing to do {1000 * (monotonic() - began):.0f} ms"
    )


async def main(server: str | None) -> None:
    """Measure on a database of its own."""
    async with fresh_database(server) as database:
        await measure(database)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    if parser.parse_args().postgresql:
        with running_postgres() as server:
            asyncio.run(main(server))
    else:
        asyncio.run(main(None))
