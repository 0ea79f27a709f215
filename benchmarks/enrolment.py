"""Seats under load: 200 people tap at once for 20 seats, then a thousand random things happen, crashes between.

It prints how long each part took, and fails if a seat is counted wrong or anybody is lost.
"""

import argparse
import asyncio
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db.courses import add_course
from db.engine import Database, sqlite_url
from db.enrolments import count_free_seats, list_courses_to_tend, list_places
from db.migrate import migrate
from db.models import Course, Person
from services.enrolment import cancel, enrol
from services.seats import LAST_HOURS
from services.waiting_list import decline_seat, take_seat, tend_waiting_list
from tests.databases import running_postgres

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
PEOPLE, SEATS, ACTS, CRASHES = 200, 20, 1_000, 0.1
WISHES = {
    "enrol": lambda *who, now: enrol(*who, name="Kim", now=now),
    "cancel": cancel,
    "take": take_seat,
    "decline": decline_seat,
}


class Crash(Exception):  # noqa: N818 - it is what happens, not what went wrong
    """The process dies before the transaction is kept."""


async def measure(url: str) -> None:
    """Run both parts on the database at `url`."""
    places = (Database(url), Database(url))  # two processes, as far as the database can tell
    await migrate(places[0])
    try:
        course_id, people = await prepare(places[0])
        await tap_at_once(places, course_id, people)
        await live_through(places[0], course_id, people)
    finally:
        for place in places:
            await place.close()


async def prepare(database: Database) -> tuple[int, list[int]]:
    """Add a course and people."""
    begins_at = NOW + timedelta(days=9)
    async with database.transaction() as session:
        course = Course(
            slug="benchmark",
            kind="newcomer",
            titles={"de": "Einführung ins Ehrenamt"},
            place="Kreishaus Coesfeld",
            language="de",
            starts_at=begins_at,
            ends_at=begins_at + timedelta(hours=3),
            seats=SEATS,
        )
        await add_course(session, course, [(course.starts_at, course.ends_at)])
        people = [
            Person(telegram_id=number, wants_news=True, first_seen_at=NOW, last_seen_at=NOW)
            for number in range(1, PEOPLE + 1)
        ]
        session.add_all(people)
        await session.flush()
        return course.id, [person.id for person in people]


async def tap_at_once(places: tuple[Database, Database], course_id: int, people: list[int]) -> None:
    """Let everybody tap at the same moment."""

    async def tap(turn: int, person_id: int) -> None:
        async with places[turn % 2].transaction() as session:
            await enrol(session, course_id, person_id, name="Kim", now=NOW)

    started = time.perf_counter()
    await asyncio.gather(*(tap(turn, person_id) for turn, person_id in enumerate(people)))
    seconds = time.perf_counter() - started
    seated, held, waiting = await standing(places[0], course_id)
    print(f"{PEOPLE} at once for {SEATS} seats: {seconds:.2f} s, {seated} seated, {waiting} waiting")
    if (seated, held, waiting) != (SEATS, SEATS, PEOPLE - SEATS):
        raise SystemExit("somebody was lost, or sits on a seat that is not there")


async def live_through(database: Database, course_id: int, people: list[int]) -> None:
    """Let random things happen, looking after each whether a seat is counted wrong."""
    chance = random.Random(17)
    now, crashes, started = NOW, 0, time.perf_counter()
    for _ in range(ACTS):
        now += timedelta(seconds=chance.choice((1, 60, 600, 3_600)) if chance.random() < 0.3 else 1)
        wish, who = chance.choice((*WISHES, "time")), chance.choice(people)
        try:
            async with database.transaction() as session:
                if wish == "time":
                    for due in await list_courses_to_tend(session, now, now + LAST_HOURS):
                        await tend_waiting_list(session, due, now=now)
                else:
                    await WISHES[wish](session, course_id, who, now=now)
                if chance.random() < CRASHES:
                    raise Crash
        except Crash:
            crashes += 1
        seated, held, _ = await standing(database, course_id)
        if seated > SEATS or held > SEATS:
            raise SystemExit(f"{held} seats of {SEATS} are taken")
    seconds = time.perf_counter() - started
    print(f"{ACTS} random acts, {crashes} of them crashed: {seconds:.2f} s, never a seat too many")


async def standing(database: Database, course_id: int) -> tuple[int, int, int]:
    """Return who is seated, how many seats are held, and who waits; fail if the course counts otherwise."""
    async with database.reading() as session:
        states = [enrolment.state for enrolment, _ in await list_places(session, course_id)]
        free = await count_free_seats(session, course_id)
    held = states.count("seated") + states.count("offered")
    if free != SEATS - held:
        raise SystemExit(f"the course counts {SEATS - free} seats, but {held} are held")
    return states.count("seated"), held, states.count("waiting")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postgresql", action="store_true", help="on a PostgreSQL started for the purpose")
    if parser.parse_args().postgresql:
        with running_postgres() as server:
            asyncio.run(measure(server))
    else:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure(sqlite_url(Path(folder) / "benchmark.db")))
