"""How long the nearest ten of 100,000 offers take, in memory as the bot does it, by SQL, and by PostGIS.

    python -m benchmarks.offers [NUMBER OF OFFERS]

Each search reads the revision from the database, as every search of the bot does. The clock moves on by three seconds
from one to the next, so that opening hours begin and end meanwhile. PostGIS is measured where the server has it
(Debian: postgresql-15-postgis-3 beside postgresql-15); the one that comes with the development dependencies has not.
"""

import asyncio
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlalchemy import text

from benchmarks.postgis import Search, add_points, has_postgis
from db.engine import Database, sqlite_url
from db.migrate import migrate
from db.offers import add_offers, mark_next_offer_revision
from knowledge.offer_fields import EMPTY, offer_kinds
from knowledge.offer_map import Wish
from knowledge.opening import Open, opening
from knowledge.places import distance_km
from services.live_offers import LiveOffers
from services.offers import Author, change_offer
from tests.databases import running_postgres

SEARCHES = 3_000
IN_MEMORY = "in memory"
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
SOUTH, NORTH, WEST, EAST = 51.69, 52.06, 7.05, 7.75  # Kreis Coesfeld
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Mo-Fr", "Tu,Th")
LANGUAGES = ("de", "en", "uk", "ru", "ar", "fa", "tr", "fr")


def make_offers(number: int) -> list[dict[str, object]]:
    """Make offers all over the district, the same ones each time."""
    chance = random.Random(4)
    hours = sorted({make_hours(chance) for _ in range(3_000)})
    return [make_offer(chance, one, hours) for one in range(number)]


def make_hours(chance: random.Random) -> str:
    """Make the hours of one or several days of the week."""
    begin, minutes = chance.randrange(14, 38), chance.choice((60, 90, 120, 180, 240))
    end = begin * 30 + minutes
    span = f"{begin // 2:02}:{begin % 2 * 30:02}-{end // 60:02}:{end % 60:02}"
    return f"{chance.choice(DAYS)} {span}; PH off"


def make_offer(chance: random.Random, number: int, hours: list[str]) -> dict[str, object]:
    """Make one row."""
    return {
        **EMPTY,
        "slug": f"offer-{number}",
        "name": f"Angebot {number}",
        "kind": chance.choice(offer_kinds()),
        "municipality": "Dülmen",
        "latitude": round(chance.uniform(SOUTH, NORTH), 5),
        "longitude": round(chance.uniform(WEST, EAST), 5),
        "opening_hours": chance.choice(hours) if chance.random() < 0.8 else "",
        "languages": " ".join(chance.sample(LANGUAGES, 2)),
        "wheelchair": chance.random() < 0.3,
        "children": chance.random() < 0.3,
        "women_only": chance.random() < 0.05,
        "source": "https://example.org",
        "as_of": "2026",
        "confirmed_on": date(2024, 6, 1) + timedelta(days=chance.randrange(900)),
        "verified": True,
    }


def make_wishes() -> list[Wish]:
    """Make searches all over the district with all kinds of filters."""
    chance = random.Random(5)
    return [
        Wish(
            latitude=chance.uniform(SOUTH, NORTH),
            longitude=chance.uniform(WEST, EAST),
            kind=chance.choice((None, *offer_kinds())),
            today=chance.random() < 0.3,
            language=chance.choice((None, None, *LANGUAGES)),
            wheelchair=chance.random() < 0.2,
            children=chance.random() < 0.2,
            women_only=chance.random() < 0.2,
        )
        for _ in range(SEARCHES)
    ]


async def measure(ways: dict[str, Search]) -> None:
    """Print how long the searches take, each way's in turns, so that a busy moment of the machine hits all alike."""
    took: dict[str, list[float]] = {way: [] for way in ways}
    worked: dict[str, list[float]] = {way: [] for way in ways}
    found = dict.fromkeys(ways, 0)
    for number, wish in enumerate(make_wishes()):
        at = NOW + timedelta(seconds=3 * number)
        for way, search in ways.items():
            begin, idle = time.perf_counter(), time.process_time()
            found[way] += await search(wish, at)
            took[way].append((time.perf_counter() - begin) * 1000)
            worked[way].append((time.process_time() - idle) * 1000)
    ours = statistics.quantiles(took[IN_MEMORY], n=1000)[989]
    for way in ways:
        cuts = statistics.quantiles(took[way], n=1000)
        print(
            f"  {way:28} p50 {cuts[499]:6.2f} ms   p99 {cuts[989]:6.2f} ms   p99.9 {cuts[998]:6.2f} ms   "
            f"p99 of this process's work {statistics.quantiles(worked[way], n=100)[98]:5.2f} ms   "
            f"in memory {ours / cuts[989]:.2f} of that p99   {found[way] / SEARCHES:.1f} found on average",
            flush=True,
        )


async def fill(database: Database, number: int) -> None:
    """Write the offers into a fresh database, with the index that the search by SQL needs."""
    await migrate(database)
    async with database.transaction() as session:
        revision = await mark_next_offer_revision(session)
        rows = [{**row, "revision": revision} for row in make_offers(number)]
        for start in range(0, number, 5_000):
            await add_offers(session, rows[start : start + 5_000])
    async with database.engine.begin() as connection:
        await connection.execute(text("CREATE INDEX measured ON offers (kind, latitude, longitude)"))
        await connection.execute(text("ANALYZE"))


async def measure_database(name: str, database: Database, number: int) -> None:
    """Fill a database and print what all ways to search it take."""
    await fill(database, number)
    live = LiveOffers()

    async def in_memory(wish: Wish, at: datetime) -> int:
        async with database.reading() as session:
            offers = await live.current(session)
        return len(offers.find(wish, at, count=10).hits)

    begin = time.perf_counter()
    await in_memory(make_wishes()[0], NOW)
    print(f"{name}: read {number} offers in {time.perf_counter() - begin:.1f} s", flush=True)
    async with database.transaction() as session:
        await change_offer(session, 1, {"phone": "02594 12345"}, by=Author("staff"), now=NOW)
    begin = time.perf_counter()
    await in_memory(make_wishes()[0], NOW)
    print(f"{name}: followed one change in {time.perf_counter() - begin:.2f} s", flush=True)
    await measure({IN_MEMORY: in_memory, "growing boxes, SQL": by_sql(database), **await by_postgis(database)})


async def by_postgis(database: Database) -> dict[str, Search]:
    """Return the ways to ask PostGIS; none where the server has it not."""
    if database.engine.dialect.name != "postgresql":
        return {}
    if not await has_postgis(database):
        print("PostGIS is not installed beside this PostgreSQL; on Debian: apt install postgresql-15-postgis-3")
        return {}
    return await add_points(database)


def by_sql(database: Database) -> Search:
    """Return the search in SQL that any database can do."""
    return lambda wish, at: find_by_sql(database, wish, at)


async def find_by_sql(database: Database, wish: Wish, at: datetime) -> int:
    """Look in boxes that grow until ten are in the inner circle: the usual way without a map in memory."""
    conditions = "state = 'active' AND confirmed_on >= '2024-11-01'"
    for column in ("wheelchair", "children", "women_only"):
        conditions += f" AND {column}" if getattr(wish, column) else ""
    conditions += " AND kind = :kind" if wish.kind else ""
    conditions += " AND (' ' || languages || ' ') LIKE :language" if wish.language else ""
    box = "latitude BETWEEN :south AND :north AND longitude BETWEEN :west AND :east"
    async with database.reading() as session:
        for km in (1, 2, 5, 10, 20, 50):
            height, width = km / 111.2, km / 68.5
            query = text(f"SELECT * FROM offers WHERE {conditions} AND {box}")
            values = {
                "kind": wish.kind,
                "language": f"% {wish.language} %",
                "south": wish.latitude - height,
                "north": wish.latitude + height,
                "west": wish.longitude - width,
                "east": wish.longitude + width,
            }
            rows = (await session.execute(query, values)).mappings().all()
            near = [
                row
                for row in rows
                if distance_km(wish.latitude, wish.longitude, row["latitude"], row["longitude"]) <= km
                and not (wish.today and not isinstance(opening(row["opening_hours"], at), Open))
            ]
            if len(near) >= 10:
                break
    return min(10, len(near))


async def main(number: int) -> None:
    """Measure on both databases."""
    with tempfile.TemporaryDirectory() as folder, running_postgres() as postgres:
        for name, url in (("SQLite", sqlite_url(Path(folder) / "offers.db")), ("PostgreSQL", postgres)):
            database = Database(url)
            await measure_database(name, database, number)
            await database.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
