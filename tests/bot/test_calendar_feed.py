from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientSession
from icalendar import Calendar
from starlette.applications import Starlette

from bot.clock import MovableClock
from bot.sandbox import serve
from bot.settings import Settings
from bot.web import web_routes
from db.engine import Database
from handlers.vitals import Vitals
from services.feeds import close_feed, open_feed
from tests.conversation import NOW, StandingClock
from tests.db.samples import add_meeting, add_person, add_series, add_subscription

PUBLIC = Settings(_env_file=None, public_url="https://lotse.example.org/")


@pytest.fixture
async def token(database: Database) -> str:
    """The secret of somebody who speaks Ukrainian and follows a series."""
    async with database.transaction() as session:
        person = await add_person(session, chosen_language="uk")
        series = await add_series(session, titles={"de": "Austausch", "uk": "Обмін"})
        await add_meeting(session, series, NOW + timedelta(days=1))
        await add_subscription(session, series, person)
        return await open_feed(session, person.id, now=NOW)


@pytest.fixture
async def address(database: Database) -> AsyncIterator[str]:
    routes = web_routes(PUBLIC, database, MovableClock(StandingClock()), Vitals())
    async with serve(Starlette(routes=routes)) as url:
        yield f"{url}/calendar/"


async def test_the_secret_address_gives_the_calendar_in_its_owners_language(address: str, token: str) -> None:
    async with ClientSession() as client, client.get(f"{address}{token}.ics") as answer:
        calendar = Calendar.from_ical(await answer.read())
    assert (answer.status, answer.content_type) == (200, "text/calendar")
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert isinstance(calendar, Calendar)
    assert [str(event["SUMMARY"]) for event in calendar.events] == ["Обмін"]


@pytest.mark.parametrize("wrong", ["x", "..%2F..%2Fetc", "A" * 43])
async def test_a_made_up_address_gives_nothing(address: str, token: str, wrong: str) -> None:
    async with ClientSession() as client, client.get(f"{address}{wrong}.ics") as answer:
        assert answer.status == 404 and "VCALENDAR" not in await answer.text()


async def test_a_revoked_address_gives_nothing(address: str, token: str, database: Database) -> None:
    async with database.transaction() as session:
        await close_feed(session, 1)
    async with ClientSession() as client, client.get(f"{address}{token}.ics") as answer:
        assert answer.status == 404


async def test_without_a_public_address_there_are_no_calendars(database: Database, token: str) -> None:
    routes = web_routes(Settings(_env_file=None), database, MovableClock(StandingClock()), Vitals())
    async with serve(Starlette(routes=routes)) as url, ClientSession() as client:
        answer = await client.get(f"{url}/calendar/{token}.ics")
        assert answer.status == 404
