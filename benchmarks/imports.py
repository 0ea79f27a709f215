"""How long 50,000 rows take from the file to the database, and how much memory.

    python -m benchmarks.imports [--rows 50000] [--postgresql]

Prints seconds for reading with the report, for writing, for the same file again, the seconds that this process worked
(on a busy machine it waits for its turn), and its most memory.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

from db.engine import Database, sqlite_url
from db.migrate import migrate
from knowledge.offer_fields import offer_kinds
from knowledge.places import load_gazetteer
from knowledge.sheets import Cell, write_xlsx
from services.imports import TABLES, planner, write_plan
from services.offers import Author
from tests.databases import running_postgres

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
KIND = TABLES["offers"]


def rows(count: int) -> Iterator[list[Cell]]:
    """Yield invented offers, every cell filled that usually is."""
    kinds, municipalities = offer_kinds(), load_gazetteer().municipalities
    for number in range(count):
        yield [
            "", f"Angebot {number}", kinds[number % len(kinds)], municipalities[number % len(municipalities)], "",
            f"Musterstraße {number % 200}", "48249", 51.8 + number % 100 / 1000, 7.2 + number % 90 / 1000, "Haus",
            "Fr 15:00-17:00; PH off", "nein", "de, uk", "ja", "", "nein", "02594 12345", f"a{number}@example.org",
            f"https://example.org/{number}", "https://example.org/", "2026-10", "nein", "", "aktiv",
        ]  # fmt: skip


async def measure(content: bytes, url: str) -> None:
    """Import a file and print."""
    database = Database(url)
    await migrate(database)
    before, start, idle = _memory(), time.perf_counter(), time.process_time()
    async with database.reading() as session:
        stored = await KIND.list_stored(session)
    compare = planner(KIND, stored, load_gazetteer(), NOW.date()).plan
    plan = await asyncio.to_thread(compare, content, lambda _: None)
    del stored, compare
    read = time.perf_counter()
    async with database.transaction() as session:
        result = await write_plan(session, KIND, plan, by=Author("import"), now=NOW)
    written, worked = time.perf_counter(), time.process_time() - idle
    await database.close()
    print(
        f"{result.new} new, {result.changed} changed, {plan.unchanged} unchanged, {plan.wrong_rows} wrong: report "
        f"{read - start:.1f} s, writing {written - read:.1f} s, together {written - start:.1f} s, of that "
        f"{worked:.1f} s of work; "
        f"{before:.0f} MB of memory before, {_memory():.0f} MB at most"
    )


def main() -> None:
    """Import into a fresh database and then once more, each in a process of its own, so that memory can be told."""
    arguments = argparse.ArgumentParser(description="Measure the import of a large table.")
    arguments.add_argument("--rows", type=int, default=50_000)
    arguments.add_argument("--postgresql", action="store_true")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file, sqlite = Path(folder) / "offers.xlsx", sqlite_url(Path(folder) / "lotse.db")
        with running_postgres() if chosen.postgresql else nullcontext(sqlite) as url:
            for turn in (write_file, import_file, import_file):
                process = get_context("spawn").Process(target=turn, args=(file, chosen.rows, url))
                process.start()
                process.join()


def write_file(file: Path, count: int, _url: str) -> None:
    """Write the file to import."""
    file.write_bytes(write_xlsx("offers", [column.headings[0] for column in KIND.columns], rows(count)))
    print(f"{count} rows, {file.stat().st_size / 1e6:.1f} MB")


def import_file(file: Path, _count: int, url: str) -> None:
    """Measure the import of the file."""
    asyncio.run(measure(file.read_bytes(), url))


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
