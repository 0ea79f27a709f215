"""`lotse doctor` on machines with this and that missing."""

from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.clock import Clock, MovableClock, SystemClock
from bot.doctor import examine
from bot.sandbox import NO_LIMITS, FakeTelegram, sandbox_app, serve
from bot.settings import Settings
from db.engine import Database, sqlite_url
from tests.bot.post_office import ON_ONE_DATABASE
from tests.bot.process import free_port
from tests.conversation import NOW, STAFF, STAFF_CHAT_ID, TOKEN, StandingClock
from tests.db.samples import add_message


async def test_in_the_sandbox_all_is_fine(database: Database) -> None:
    findings = await look(database)
    assert all(fine for _, fine in findings.values())
    assert "sandbox" in findings["Telegram"][0]


@ON_ONE_DATABASE
async def test_on_telegram_all_is_fine(database: Database) -> None:
    async with serve(sandbox_app(new_telegram(), None)) as url:
        findings = await look(database, SystemClock(), telegram_token=SecretStr(TOKEN), telegram_api_url=url)
    assert all(fine for _, fine in findings.values()), findings
    assert "@lotse_test_bot" in findings["Telegram"][0]
    assert findings["staff group"][0] == "the bot is in it"


@ON_ONE_DATABASE
async def test_where_updates_go_is_told(database: Database) -> None:
    telegram, mine = new_telegram(), "https://lotse.example.org/telegram"
    wish = {"telegram_token": SecretStr(TOKEN), "webhook_url": mine}
    async with serve(sandbox_app(telegram, None)) as url:
        before = await look(database, SystemClock(), telegram_api_url=url, **wish)
        telegram.updates.set_webhook(mine)
        after = await look(database, SystemClock(), telegram_api_url=url, **wish)
        polling = await look(database, SystemClock(), telegram_api_url=url, telegram_token=SecretStr(TOKEN))
    assert "brings updates nowhere, `lotse run` changes that" in before["Telegram"][0]
    assert f"brings updates to {mine}, 0 wait" in after["Telegram"][0]
    assert "a webhook is set, which `lotse run` takes over from" in polling["Telegram"][0]


@ON_ONE_DATABASE
async def test_a_wrong_token_is_told(database: Database) -> None:
    async with serve(sandbox_app(new_telegram(), None)) as url:
        findings = await look(database, SystemClock(), telegram_token=SecretStr("1:wrong"), telegram_api_url=url)
    assert findings["Telegram"] == ("does not know this token; check LOTSE_TELEGRAM_TOKEN", False)
    assert "staff group" not in findings


@ON_ONE_DATABASE
async def test_a_bot_api_out_of_reach_is_told(database: Database) -> None:
    nowhere = f"http://127.0.0.1:{free_port()}"
    findings = await look(database, SystemClock(), telegram_token=SecretStr(TOKEN), telegram_api_url=nowhere)
    assert "can't be reached; check the network" in findings["Telegram"][0]
    assert "can't be compared" in findings["clock"][0]


@ON_ONE_DATABASE
@pytest.mark.parametrize(("chat_id", "said"), [(None, "set LOTSE_STAFF_CHAT_ID"), (-4711, "check LOTSE_STAFF_CHAT_ID")])
async def test_a_staff_group_that_is_none_is_told(database: Database, chat_id: int | None, said: str) -> None:
    async with serve(sandbox_app(new_telegram(), None)) as url:
        findings = await look(
            database, SystemClock(), telegram_token=SecretStr(TOKEN), telegram_api_url=url, staff_chat_id=chat_id
        )
    assert said in findings["staff group"][0] and not findings["staff group"][1]


@ON_ONE_DATABASE
async def test_a_clock_that_is_off_is_told(database: Database) -> None:
    clock = MovableClock(SystemClock())
    clock.forward(timedelta(minutes=5))
    async with serve(sandbox_app(new_telegram(), None)) as url:
        findings = await look(database, clock, telegram_token=SecretStr(TOKEN), telegram_api_url=url)
    assert "seconds off; let the machine keep its time by NTP" in findings["clock"][0]


async def test_tables_of_another_version_are_told(empty_database: Database) -> None:
    findings = await look(empty_database)
    assert findings["database"] == ("its tables are not those of this version; run `lotse migrate`", False)
    assert not findings["messages"][1]


async def test_a_database_that_is_not_there_is_told_without_its_password() -> None:
    gone = Database("postgresql+psycopg://x:secret@/x?host=/nowhere")
    findings = await look(gone)
    await gone.close()
    assert "check LOTSE_DATABASE_URL" in findings["database"][0]
    assert "secret" not in str(findings)


async def test_messages_that_nobody_sends_are_told(database: Database) -> None:
    async with database.transaction() as session:
        await add_message(session, due_at=NOW - timedelta(hours=1))
    findings = await look(database)
    assert findings["messages"] == ("one has been due for 60 minutes; is `lotse run` running?", False)


async def test_a_file_that_others_can_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "lotse.db"
    database = Database(sqlite_url(file))
    file.chmod(0o644)
    findings = await look(database)
    await database.close()
    assert f"run `chmod 600 {file}`" in findings["file"][0]


async def look(database: Database, clock: Clock | None = None, **settings: object) -> dict[str, tuple[str, bool]]:
    """Return what each look found, and whether that is fine."""
    asked = Settings(_env_file=None, **({"staff_chat_id": STAFF_CHAT_ID} | settings))  # type: ignore[arg-type]
    return {
        finding.where: (finding.what, finding.fine)
        async for finding in examine(asked, database, clock or MovableClock(StandingClock()))
    }


def new_telegram() -> FakeTelegram:
    telegram = FakeTelegram(token=TOKEN, bot_username="lotse_test_bot", clock=SystemClock(), limits=NO_LIMITS)
    telegram.add_person(STAFF)
    telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id])
    return telegram
