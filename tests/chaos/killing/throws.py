"""Switches that people throw on and off again, and a count of every throw, kept by the database itself.

A switch thrown twice, or not at all, would only stay in the wrong place. A trigger notes each throw in the transaction
that does it, so what is lost and what is done twice can be told apart.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import count, product
from random import Random

from sqlalchemy import select, text

from bot.sandbox import FakeTelegram, SandboxPerson
from db.engine import Database
from db.models import Series
from services.reminders import LEAD_TIMES

COURSES = (1, 2)
TABLE = "CREATE TABLE throws (person_id INTEGER, series_id INTEGER, lead_minutes INTEGER, what TEXT)"
SQLITE = (
    TABLE,
    "CREATE TRIGGER throws_on AFTER INSERT ON subscriptions BEGIN "
    "INSERT INTO throws VALUES (NEW.person_id, NEW.series_id, NEW.lead_minutes, 'on'); END",
    "CREATE TRIGGER throws_off AFTER DELETE ON subscriptions BEGIN "
    "INSERT INTO throws VALUES (OLD.person_id, OLD.series_id, OLD.lead_minutes, 'off'); END",
)
POSTGRESQL = (
    TABLE,
    "CREATE FUNCTION note_throw() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF TG_OP = 'INSERT' THEN INSERT INTO throws VALUES (NEW.person_id, NEW.series_id, NEW.lead_minutes, 'on'); "
    "ELSE INSERT INTO throws VALUES (OLD.person_id, OLD.series_id, OLD.lead_minutes, 'off'); END IF; "
    "RETURN NULL; END $$",
    "CREATE TRIGGER throws AFTER INSERT OR DELETE ON subscriptions FOR EACH ROW EXECUTE FUNCTION note_throw()",
)

Throw = tuple[int, int, int, str]  # who by Telegram's id, which series, which lead time, on or off


class Crowd:
    """People who press START and agree, throw every switch there is, sign up for a course and leave it again."""

    def __init__(self, telegram: FakeTelegram, switches: Sequence[tuple[int, int]], random: Random) -> None:
        self._telegram = telegram
        self._switches = switches
        self._random = random
        self._ids = count(1001)
        self.expected: Counter[Throw] = Counter()
        self.sent = 0

    def comes(self) -> None:
        """Let one more person do everything that there is to do."""
        person_id = next(self._ids)
        self._telegram.add_person(SandboxPerson(person_id, "Kim", "de"))
        message_id = self._telegram.send_text(person_id, "/start")
        course = self._random.choice(COURSES)
        taps = [f"course:enrol:{course}"]
        for series_id, lead in self._random.sample(self._switches, len(self._switches)):
            taps += [f"series:lead:{series_id}:{lead}"] * 2
            self.expected.update([(person_id, series_id, lead, "on"), (person_id, series_id, lead, "off")])
        taps = ["consent:yes:-:", *taps, f"course:cancel:{course}"]
        for data in taps:
            self._telegram.tap(person_id, message_id, data, stale=True)
        self.sent += 1 + len(taps)


async def add_counter(database: Database) -> None:
    """Have the database note every throw from now on."""
    async with database.transaction() as session:
        for statement in SQLITE if database.is_sqlite else POSTGRESQL:
            await session.execute(text(statement))


async def list_switches(database: Database) -> list[tuple[int, int]]:
    """Return every series with every lead time."""
    async with database.reading() as session:
        return list(product((await session.scalars(select(Series.id))).all(), LEAD_TIMES))


async def read_throws(database: Database) -> Counter[Throw]:
    """Return how often each switch was thrown."""
    query = (
        "SELECT telegram_id, series_id, lead_minutes, what FROM throws JOIN persons ON persons.id = throws.person_id"
    )
    async with database.reading() as session:
        return Counter((row[0], row[1], row[2], row[3]) for row in await session.execute(text(query)))
