from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession
from starlette.applications import Starlette

from bot.clock import SystemClock
from bot.sandbox import serve
from bot.settings import Settings
from bot.web import web_routes
from db.engine import Database
from handlers.vitals import Vitals
from services.attendance import tick_all
from services.certificates import issue_certificate
from services.enrolment import enrol
from tests.conversation import NOW
from tests.db.samples import add_course, add_person

PUBLIC = Settings(_env_file=None, public_url="https://lotse.example.org")


@pytest.fixture
async def code(database: Database) -> str:
    async with database.transaction() as session:
        person = await add_person(session)
        course = await add_course(session, titles={"de": "Einführung <b>", "ar": "مقدمة"})
        await enrol(session, course.id, person.id, name="Kim", now=NOW)
        after = course.ends_at
        await tick_all(session, course.id, now=after)
        issued = await issue_certificate(session, course.id, person.id, name="Kim Muster", now=after)
        assert issued
        return issued.code


@pytest.fixture
async def page(database: Database) -> AsyncIterator[str]:
    async with serve(Starlette(routes=web_routes(PUBLIC, database, SystemClock(), Vitals()))) as url:
        yield f"{url}/verify/"


async def test_a_genuine_code_is_confirmed_without_a_name(page: str, code: str) -> None:
    async with ClientSession() as session, session.get(page + code.lower()) as answer:
        text = await answer.text()
    assert answer.status == 200
    assert "Diese Bescheinigung ist echt" in text and "K. M." in text and "Muster" not in text
    assert "Einführung &lt;b&gt;" in text
    assert answer.headers["Cache-Control"] == "no-store" and answer.headers["X-Robots-Tag"] == "noindex"


async def test_the_page_speaks_the_browsers_language(page: str, code: str) -> None:
    wish = {"Accept-Language": "xx, ar-SY;q=0.9, de;q=0.5"}
    async with ClientSession(headers=wish) as session, session.get(page + code) as answer:
        text = await answer.text()
    assert '<html lang="ar" dir="rtl">' in text and "مقدمة" in text


@pytest.mark.parametrize("wrong", ["AAAA-BBBB-CCCC", "%3Cscript%3E", "x" * 2000])
async def test_any_other_code_is_unknown(page: str, wrong: str) -> None:
    async with ClientSession() as session, session.get(page + wrong) as answer:
        text = await answer.text()
    assert answer.status == 404
    assert "Diesen Code gibt es nicht" in text and "script" not in text


async def test_without_a_public_address_there_is_no_such_page(database: Database) -> None:
    private = Starlette(routes=web_routes(Settings(_env_file=None), database, SystemClock(), Vitals()))
    async with serve(private) as url, ClientSession() as session, session.get(f"{url}/verify/ABCD") as answer:
        assert answer.status == 404 and "Code" not in await answer.text()
