"""What happened before there were offers stays as it was."""

from datetime import timedelta

from alembic import command
from sqlalchemy import Connection, select, text

from db.courses import list_dates
from db.engine import Database
from db.enrolments import count_free_seats
from db.migrate import alembic_config, migrate
from db.models import Enrolment, OutboxMessage
from tests.conversation import NOW

BEFORE = "2026_11_22"


async def test_seats_and_turns_survive_and_are_counted_anew(database: Database) -> None:
    await go_back(database)
    async with database.engine.begin() as connection:
        await connection.run_sync(fill)
    await migrate(database)
    async with database.reading() as session:
        states = await session.scalars(select(Enrolment.state).order_by(Enrolment.id))
        assert list(states) == ["seated", "waiting"]
        assert await count_free_seats(session, 1) == 1
        [only] = await list_dates(session, 1)
        assert (only.starts_at, only.ends_at) == (NOW, NOW + timedelta(hours=3))
        assert list(await session.scalars(select(OutboxMessage.state))) == ["expired"]


async def test_going_back_turns_offers_into_turns_and_forgets_guests(database: Database) -> None:
    await go_back(database)
    async with database.engine.begin() as connection:
        await connection.run_sync(fill)
    await migrate(database)
    async with database.engine.begin() as connection:
        offer = "UPDATE enrolments SET state = 'offered', offered_until = :now WHERE state = 'waiting'"
        await connection.execute(text(offer), {"now": NOW})
        guest = "INSERT INTO enrolments (course_id, guest_name, state, since, revision, needs)"
        await connection.execute(text(f"{guest} VALUES (1, 'Alex', 'waiting', :now, 1, '[]')"), {"now": NOW})
    await go_back(database)
    async with database.engine.begin() as connection:
        rows = await connection.execute(text("SELECT state FROM enrolments ORDER BY id"))
        assert list(rows.scalars()) == ["seated", "waiting"]


async def go_back(database: Database) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), BEFORE))


def fill(connection: Connection) -> None:
    """A course of two seats that miscounts them, somebody seated, somebody waiting, and an old message."""
    times = {"start": NOW, "end": NOW + timedelta(hours=3)}
    connection.execute(
        text(
            "INSERT INTO courses (slug, kind, titles, place, language, starts_at, ends_at, seats, taken) "
            "VALUES ('old', 'newcomer', '{}', 'Kreishaus', 'de', :start, :end, 2, 2)"
        ),
        times,
    )
    for number, state in enumerate(("seated", "waiting"), 1):
        connection.execute(
            text(
                "INSERT INTO persons (telegram_id, wants_news, first_seen_at, last_seen_at) "
                "VALUES (:number, true, :start, :start)"
            ),
            {"number": number, "start": NOW},
        )
        connection.execute(
            text(
                "INSERT INTO enrolments (course_id, person_id, state, since, revision) "
                "VALUES (1, :number, :state, :start, 1)"
            ),
            {"number": number, "state": state, "start": NOW},
        )
    connection.execute(
        text(
            "INSERT INTO outbox (key, kind, priority, chat_id, facts, state, due_at, attempts) "
            "VALUES ('seat_given:1', 'seat_given', 1, 1, '{}', 'new', :start, 0)"
        ),
        {"start": NOW},
    )
