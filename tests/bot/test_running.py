"""The bot as a process: started, asked how it is, stopped, and killed in the middle of its work."""

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE
from collections.abc import Sequence
from pathlib import Path

import pytest
from aiohttp import ClientSession
from sqlalchemy import func, select

from bot.clock import SystemClock
from bot.lotse import StartError, running_lotse
from bot.pace import UNLIMITED, Pace
from bot.sandbox import NO_LIMITS, FakeTelegram, SandboxPerson, sandbox_app, serve
from bot.settings import Settings
from db.engine import Database
from db.models import Course, Enrolment, InboxUpdate, Rating
from handlers.toolbox import Knowledge
from knowledge.plan import load_plan
from services.planning import add_plan
from tests.bot.post_office import ON_ONE_DATABASE
from tests.bot.process import SECONDS_TO_START, ended, first_line, free_port, running_process
from tests.bot.waiting import until
from tests.conversation import BERLIN, STAFF_CHAT_ID

TOKEN = "123456:ABC-DEF_secret"
PEOPLE = range(101, 109)
SIGN_UPS = 3
TAPS = ("consent:yes:-:", "course:enrol:1", "entry:yes:UV-01", "course:cancel:1", "entry:yes:UV-02", "course:enrol:1")


async def test_the_sandbox_says_where_it_is_and_ends_when_told(tmp_path: Path) -> None:
    port = str(free_port())
    async with running_process(tmp_path, LOTSE_PORT=port) as process:
        said = await first_line(process)
        assert said.startswith(f"Probechat: http://127.0.0.1:{port} ")
        assert await healthz(port) == (200, "ok\n")
        process.send_signal(signal.SIGTERM)
        end = await ended(process)
    assert (end.code, end.err) == (0, "")


async def test_what_draws_and_sets_papers_is_not_loaded_at_the_start() -> None:
    loaded = "import bot.run, sys; print(*{'fpdf', 'fontTools', 'matplotlib'} & sys.modules.keys())"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", loaded, stdout=PIPE)
    out, _ = await process.communicate()
    assert out == b"\n"


async def test_on_telegram_it_says_its_name_but_not_its_token_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    port, telegram = str(free_port()), new_telegram()
    async with (
        serve(sandbox_app(telegram, None)) as url,
        running_process(tmp_path, LOTSE_PORT=port, **on_telegram(url)) as process,
    ):
        said = await first_line(process)
        assert said.startswith("@lotse_test_bot is listening on Telegram")
        assert await healthz(port) == (200, "ok\n")
        process.send_signal(signal.SIGINT)
        end = await ended(process)
    assert end.code == 0
    assert "secret" not in said + end.out + end.err
    assert (tmp_path / "data" / "lotse.db").exists()


@ON_ONE_DATABASE
async def test_a_bot_api_out_of_reach_is_named(database: Database, knowledge: Knowledge) -> None:
    with pytest.raises(StartError, match="can't be reached; check the network and LOTSE_TELEGRAM_API_URL"):
        await start_on(f"http://127.0.0.1:{free_port()}", database, knowledge)


@ON_ONE_DATABASE
async def test_a_bot_api_that_refuses_the_start_is_named(database: Database, knowledge: Knowledge) -> None:
    telegram = new_telegram()
    telegram.fail_next("getMe", status=429, description="Too Many Requests: retry after 5", retry_after=5)
    async with serve(sandbox_app(telegram, None)) as url:
        with pytest.raises(StartError, match="does not let the bot in"):
            await start_on(url, database, knowledge)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # tests/chaos/test_kills.py kills on both, often
async def test_a_bot_killed_in_the_middle_does_everything_once(database: Database, tmp_path: Path) -> None:
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=BERLIN, now=SystemClock().now())
    telegram = new_telegram()
    queue_updates(telegram)
    async with serve(sandbox_app(telegram, None)) as url:
        settings = {"LOTSE_DATABASE_URL": database.url.render_as_string(hide_password=False), **on_telegram(url)}
        async with running_process(tmp_path, **settings) as process:
            await taps_answered(telegram, 3)
            process.kill()
            await process.wait()
        assert await count_waiting(database, telegram) > 0
        async with running_process(tmp_path, **settings) as process:
            await nothing_waits(database, telegram)
            await first_line(process)
            process.send_signal(signal.SIGTERM)
            assert (await ended(process)).code == 0
    await everything_happened_once(database, PEOPLE)


async def start_on(url: str, database: Database, knowledge: Knowledge) -> None:
    """Start the bot on a Bot API, and end it at once."""
    settings = Settings(_env_file=None, staff_chat_id=STAFF_CHAT_ID)
    async with running_lotse(settings, TOKEN, url, database, knowledge, SystemClock(), Pace(UNLIMITED)):
        pass


async def everything_happened_once(database: Database, people: Sequence[int]) -> None:
    """Make sure that what `queue_updates` let these people do is done, and nothing of it twice."""
    async with database.reading() as session:
        enrolments = (await session.execute(select(Enrolment.state, Enrolment.revision))).all()
        ratings = await session.scalar(select(func.count()).select_from(Rating))
        updates = (await session.execute(select(InboxUpdate.state, InboxUpdate.raw))).all()
        course = await session.get_one(Course, 1)
    assert enrolments == [("seated", SIGN_UPS)] * len(people)
    assert course.taken == len(people)
    assert ratings == 2 * len(people)
    assert updates == [("done", "")] * len(people) * (1 + len(TAPS))


def new_telegram() -> FakeTelegram:
    return FakeTelegram(token=TOKEN, bot_username="lotse_test_bot", clock=SystemClock(), limits=NO_LIMITS)


def on_telegram(url: str) -> dict[str, str]:
    return {"LOTSE_TELEGRAM_TOKEN": TOKEN, "LOTSE_TELEGRAM_API_URL": url}


def queue_updates(telegram: FakeTelegram, people: Sequence[int] = PEOPLE) -> None:
    """Let each of these people start the bot, sign up, cancel, sign up again, and rate two answers meanwhile.

    Each change of a sign-up raises its revision, so the last one tells how many there were.
    """
    for person_id in people:
        telegram.add_person(SandboxPerson(person_id, "Kim", "de"))
        message_id = telegram.send_text(person_id, "/start")
        for data in TAPS:
            telegram.tap(person_id, message_id, data, stale=True)


async def healthz(port: str) -> tuple[int, str]:
    async with ClientSession() as session, session.get(f"http://127.0.0.1:{port}/healthz") as answer:
        return answer.status, await answer.text()


async def taps_answered(telegram: FakeTelegram, count: int) -> None:
    """Wait until the bot has answered so many taps."""
    answered = 0
    async with asyncio.timeout(SECONDS_TO_START):
        async for change in telegram.world.feed.follow(0):
            answered += change.kind == "toast"
            if answered == count:
                return


async def count_waiting(database: Database, telegram: FakeTelegram) -> int:
    """Count the updates that the bot has not handled, be they stored or still at Telegram."""
    async with database.reading() as session:
        stored = await session.scalar(select(func.count()).where(InboxUpdate.state == "new"))
        return (stored or 0) + telegram.updates.pending_count


async def nothing_waits(database: Database, telegram: FakeTelegram) -> None:
    """Wait until everything is handled."""

    async def nothing_is_left() -> bool:
        return await count_waiting(database, telegram) == 0

    await until(nothing_is_left)
