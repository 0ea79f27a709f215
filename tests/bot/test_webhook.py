"""Updates that Telegram brings: who may bring them, and that 200 means stored."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from httpx import ASGITransport, AsyncClient, Response
from sqlalchemy import select, text
from starlette.applications import Starlette
from structlog.testing import capture_logs

from bot.sandbox import FakeTelegram, SandboxPerson, sandbox_app, serve
from bot.webhook import (
    LARGEST_UPDATE,
    SECRET_HEADER,
    WebhookRefusedError,
    keep_webhook,
    secret_of,
    webhook_route,
)
from db.models import InboxUpdate
from tests.bot.carrier import carrying
from tests.bot.post_office import ON_ONE_DATABASE, PostOffice
from tests.bot.process import ended, first_line, free_port, running_process
from tests.bot.test_running import new_telegram, on_telegram
from tests.bot.waiting import until
from tests.conversation import TOKEN

KIM = 101
URL = "https://lotse.example.org/telegram"
SECRET = secret_of(TOKEN)
UPDATE = {"update_id": 7, "message": {"message_id": 1, "date": 1, "chat": {"id": KIM, "type": "private"}}}


@asynccontextmanager
async def address(office: PostOffice) -> AsyncIterator[AsyncClient]:
    """Where Telegram brings updates."""
    intake = await office.new_intake()
    app = Starlette(routes=[webhook_route(URL, SECRET, intake.store)])
    async with AsyncClient(transport=ASGITransport(app), base_url="http://bot") as client:
        yield client


async def bring(office: PostOffice, body: bytes, secret: str | None = SECRET) -> Response:
    async with address(office) as client:
        return await client.post("/telegram", content=body, headers={SECRET_HEADER: secret} if secret else {})


async def stored(office: PostOffice) -> list[Any]:
    async with office.tools.database.reading() as session:
        return [json.loads(raw) for raw in await session.scalars(select(InboxUpdate.raw).order_by("update_id"))]


async def test_an_update_is_stored_before_it_is_taken(office: PostOffice) -> None:
    assert (await bring(office, json.dumps(UPDATE).encode())).status_code == 200
    assert await stored(office) == [UPDATE]


async def test_an_update_brought_twice_is_stored_once(office: PostOffice) -> None:
    for _ in range(2):
        assert (await bring(office, json.dumps(UPDATE).encode())).status_code == 200
    assert await stored(office) == [UPDATE]


@ON_ONE_DATABASE
@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], SECRET + "x", "ü", secret_of("1:other")])
async def test_whoever_does_not_know_the_secret_is_turned_away_whatever_they_bring(
    office: PostOffice, secret: str | None
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    headers = {SECRET_HEADER.encode(): secret.encode()} if secret is not None else {}
    async with address(office) as client:
        answer = await client.post("/telegram", content=endless(), headers=headers)
    assert answer.status_code == 403
    assert await stored(office) == []


@ON_ONE_DATABASE
async def test_a_body_without_end_is_cut_off(office: PostOffice) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 1
            yield b"x" * 65536

    async with address(office) as client:
        answer = await client.post("/telegram", content=endless(), headers={SECRET_HEADER: SECRET})
    assert answer.status_code == 413
    assert read <= LARGEST_UPDATE // 65536 + 2


@ON_ONE_DATABASE
@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{", b"null", b"[]", b"{}", b"\xff\xfe", b"[" * 100_000),
        *(b'{"update_id": "7"}', b'{"update_id": true}', b'{"update_id": -1}', b'{"update_id": 9223372036854775808}'),
    ],
)
async def test_what_is_no_update_is_taken_and_forgotten_or_it_would_come_again_all_day(
    office: PostOffice, body: bytes
) -> None:
    with capture_logs() as logs:
        assert (await bring(office, body)).status_code == 200
    assert [log["event"] for log in logs] == ["Telegram brought something that is no update"]
    assert await stored(office) == []


async def test_an_update_that_cannot_be_stored_is_to_come_again(office: PostOffice) -> None:
    async with office.tools.database.transaction() as session:
        await session.execute(text("ALTER TABLE inbox RENAME COLUMN received_at TO elsewhere"))
    with capture_logs() as logs:
        answer = await bring(office, json.dumps(UPDATE).encode())
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert str(KIM) not in str(logs)
    async with office.tools.database.transaction() as session:
        await session.execute(text("ALTER TABLE inbox RENAME COLUMN elsewhere TO received_at"))
    assert (await bring(office, json.dumps(UPDATE).encode())).status_code == 200
    assert await stored(office) == [UPDATE]


def test_the_secret_is_one_that_telegram_takes_and_differs_from_bot_to_bot() -> None:
    assert len(SECRET) == 64 and SECRET.isalnum()
    assert TOKEN not in SECRET
    assert secret_of("1:other") != SECRET


# Telling Telegram


@asynccontextmanager
async def kept(office: PostOffice) -> AsyncIterator[None]:
    task = asyncio.create_task(keep_webhook(office.application, URL, SECRET))
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@ON_ONE_DATABASE
async def test_telegram_is_told_address_secret_and_which_updates_to_bring(office: PostOffice) -> None:
    async def is_set() -> bool:
        return office.tools.vitals.hears_telegram

    async with kept(office):
        await until(is_set)
    updates = office.telegram.updates
    assert (updates.webhook_url, updates.webhook_secret) == (URL, SECRET)
    updates.add("edited_message", {"message_id": 1})
    assert updates.pending_count == 0


@ON_ONE_DATABASE
async def test_an_address_that_telegram_refuses_ends_the_bot_with_advice(office: PostOffice) -> None:
    office.telegram.fail_next("setWebhook", status=400, description="Bad Request: bad webhook: IP address is reserved")
    with pytest.raises(WebhookRefusedError, match=r"ip address is reserved\); check LOTSE_WEBHOOK_URL"):
        await keep_webhook(office.application, URL, SECRET)


@ON_ONE_DATABASE
async def test_a_webhook_that_could_not_be_set_at_first_is_set_later(office: PostOffice) -> None:
    office.telegram.fail_next("setWebhook", status=502, description="Bad Gateway")

    async def is_set() -> bool:
        return office.telegram.updates.webhook_url == URL

    async with kept(office):
        await until(is_set)


# The whole way


async def test_the_bot_answers_what_is_brought_and_ends_when_told(tmp_path: Path) -> None:
    port, telegram = str(free_port()), new_telegram()
    telegram.add_person(SandboxPerson(KIM, "Kim", "de"))
    telegram.send_text(KIM, "/start")
    async with (
        serve(sandbox_app(telegram, None)) as url,
        running_process(tmp_path, LOTSE_PORT=port, LOTSE_WEBHOOK_URL=URL, **on_telegram(url)) as process,
        carrying(telegram, [f"http://127.0.0.1:{port}/telegram"]),
    ):
        await first_line(process)
        await answered(telegram)
        process.send_signal(signal.SIGTERM)
        assert (await ended(process)).code == 0


async def answered(telegram: FakeTelegram) -> None:
    async def has_an_answer() -> bool:
        return any(message.from_bot for message in telegram.history(KIM))

    await until(has_an_answer)
