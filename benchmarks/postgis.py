"""The nearest ten by PostGIS: its distance operator on a GiST index, the way a map on the web is usually built."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy import text

from db.engine import Database
from knowledge.offer_map import Wish
from knowledge.opening import ZONE, Open, Opens, opening

METRES_HERE = 25832  # the EPSG number of UTM zone 32 north, in which distances in the district are plain metres
NEAREST = 10

Search = Callable[[Wish, datetime], Awaitable[int]]


async def has_postgis(database: Database) -> bool:
    """Tell whether the server has the extension, be it switched on or not."""
    async with database.reading() as session:
        return bool(await session.scalar(text("SELECT 1 FROM pg_available_extensions WHERE name = 'postgis'")))


async def add_points(database: Database) -> dict[str, Search]:
    """Make PostGIS ready and return the two ways to ask it."""
    await _give_points(database)
    return {
        "PostGIS, distance alone": _by_distance_alone(database),
        "PostGIS, filters and hours": _with_filters_and_hours(database),
    }


async def _give_points(database: Database) -> None:
    """Give each offer a point in metres, and indexes for points alone and for a kind's points."""
    async with database.engine.begin() as connection:
        for statement in (
            "CREATE EXTENSION postgis",
            "CREATE EXTENSION btree_gist",
            f"ALTER TABLE offers ADD COLUMN point geometry(Point, {METRES_HERE})",
            "UPDATE offers SET point = "
            f"ST_Transform(ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), {METRES_HERE})",
            "CREATE INDEX nearest ON offers USING gist (point)",
            "CREATE INDEX nearest_of_kind ON offers USING gist (kind, point)",
        ):
            await connection.execute(text(statement))
    async with database.engine.connect() as connection:
        alone = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await alone.execute(text("VACUUM ANALYZE offers"))


def _by_distance_alone(database: Database) -> Search:
    """Return the search that asks for the nearest ten and for nothing else: what the index is best at."""

    async def search(wish: Wish, _at: datetime) -> int:
        return len(await _nearest(database, wish, "true", NEAREST))

    return search


def _with_filters_and_hours(database: Database) -> Search:
    """Return the search that asks as the bot does, but for putting the open ones first.

    SQL can't read opening hours, so for "today" more and more of the nearest are fetched until ten of them open.
    """

    async def search(wish: Wish, at: datetime) -> int:
        if not wish.today:
            return len(await _nearest(database, wish, _conditions(wish), NEAREST))
        number = 4 * NEAREST
        while True:
            hours = await _nearest(database, wish, _conditions(wish), number)
            opens = sum(_opens_today(written, at) for written in hours)
            if opens >= NEAREST or len(hours) < number:
                return min(opens, NEAREST)
            number *= 4

    return search


async def _nearest(database: Database, wish: Wish, conditions: str, number: int) -> list[str]:
    """Read whole rows, the nearest first, as the bot would need them; return their opening hours."""
    here = f"ST_Transform(ST_SetSRID(ST_MakePoint(:longitude, :latitude), 4326), {METRES_HERE})"
    query = text(f"SELECT * FROM offers WHERE {conditions} ORDER BY point <-> {here} LIMIT {number}")
    values = {
        "latitude": wish.latitude,
        "longitude": wish.longitude,
        "kind": wish.kind,
        "language": f"% {wish.language} %",
    }
    async with database.reading() as session:
        return [row["opening_hours"] for row in (await session.execute(query, values)).mappings()]


def _conditions(wish: Wish) -> str:
    conditions = ["state = 'active'", "confirmed_on >= '2024-11-01'"]
    conditions += [column for column in ("wheelchair", "children", "women_only") if getattr(wish, column)]
    conditions += ["kind = :kind"] if wish.kind else []
    conditions += ["(' ' || languages || ' ') LIKE :language"] if wish.language else []
    return " AND ".join(conditions)


def _opens_today(hours: str, at: datetime) -> bool:
    match opening(hours, at):
        case Open():
            return True
        case Opens(at=begin):
            return begin.date() == at.astimezone(ZONE).date()
        case _:
            return False
