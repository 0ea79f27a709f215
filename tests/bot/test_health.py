"""What containers and monitors ask the bot."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

from alembic import command
from httpx import ASGITransport, AsyncClient
from starlette.applications import Starlette

from bot.clock import MovableClock
from bot.health import health_routes
from db.engine import Database
from db.membership import Standing
from db.migrate import alembic_config
from handlers.vitals import SILENT_AFTER, Vitals
from tests.bot.post_office import PostOffice
from tests.conversation import NOW, StandingClock, Town
from tests.db.samples import add_message


@dataclass
class Ticks:
    second: float = 0.0

    def __call__(self) -> float:
        return self.second


@asynccontextmanager
async def monitor(database: Database, vitals: Vitals) -> AsyncIterator[AsyncClient]:
    routes = health_routes(database, vitals, MovableClock(StandingClock()))
    async with AsyncClient(transport=ASGITransport(Starlette(routes=list(routes))), base_url="http://bot") as client:
        yield client


async def test_it_is_ready_as_long_as_telegram_answers(database: Database) -> None:
    ticks = Ticks()
    vitals = Vitals(ticks)
    async with monitor(database, vitals) as client:
        assert (await client.get("/readyz")).status_code == 503
        vitals.note_answer()
        assert (await client.get("/readyz")).text == "not one of the replicas now\n"
        vitals.note_standing(Standing(1, leads=True))
        assert (await client.get("/readyz")).text == "ok\n"
        ticks.second += SILENT_AFTER
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.text) == (503, "Telegram has not answered lately\n")
        assert (await client.get("/healthz")).status_code == 200


async def test_a_replica_that_does_not_lead_is_ready_without_hearing_from_telegram(database: Database) -> None:
    vitals = Vitals()
    vitals.note_standing(Standing(2, leads=False, rank=1, replicas=2))
    async with monitor(database, vitals) as client:
        assert (await client.get("/readyz")).text == "ok\n"
        shown = (await client.get("/metrics")).text
    assert "lotse_leads 0.0" in shown and "lotse_replicas 2.0" in shown


async def test_it_is_not_ready_with_the_tables_of_another_version(database: Database) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda sync: command.downgrade(alembic_config(sync), "2026_11_22"))
    vitals = Vitals()
    vitals.note_answer()
    async with monitor(database, vitals) as client:
        assert (await client.get("/readyz")).text == "the tables are not those of this version\n"


async def test_without_a_database_it_is_not_even_healthy() -> None:
    gone = Database("postgresql+psycopg://x@/x?host=/nowhere")
    async with monitor(gone, Vitals()) as client:
        for address in ("/healthz", "/readyz"):
            answer = await client.get(address)
            assert (answer.status_code, answer.text) == (503, "the database does not answer\n")
    await gone.close()


async def test_the_metrics_count_what_waits_and_for_how_long(database: Database) -> None:
    async with database.transaction() as session:
        await add_message(session, "due", due_at=NOW - timedelta(minutes=2))
        await add_message(session, "sent", state="sent")
    async with monitor(database, Vitals()) as client:
        shown = (await client.get("/metrics")).text
    assert 'lotse_outbox_messages{state="new"} 1.0' in shown
    assert 'lotse_outbox_messages{state="sent"} 1.0' in shown
    assert "lotse_outbox_oldest_seconds 120.0" in shown
    assert "lotse_inbox_updates 0.0" in shown


async def test_the_metrics_count_messages_updates_and_questions_but_name_nobody(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wo gibt es Deutschkurse für Gehörlose?")
    vitals = town.lotse.tools.vitals
    async with monitor(town.database, vitals) as client:
        shown = (await client.get("/metrics")).text
    assert 'lotse_messages_total{ending="Sent",kind="question"} 1.0' in shown
    assert "lotse_update_seconds_count 3.0" in shown
    assert "lotse_open_questions 1.0" in shown
    assert "Kim" not in shown and "Gehörlose" not in shown and "101" not in shown
    assert vitals.hears_telegram


async def test_a_message_that_could_not_be_sent_is_counted_as_such(office: PostOffice) -> None:
    await office.person(101)
    await office.broadcasts()
    office.telegram.fail_next("sendMessage", status=502, description="Bad Gateway")
    await office.sends()
    async with monitor(office.tools.database, office.tools.vitals) as client:
        shown = (await client.get("/metrics")).text
    assert 'lotse_messages_total{ending="MaybeSent",kind="broadcast"} 1.0' in shown
