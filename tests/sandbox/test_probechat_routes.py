import json
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.clock import MovableClock
from bot.sandbox import FakeTelegram, sandbox_app, serve
from tests.sandbox.conftest import MAREN, SALMA, TEAM, UWE, ThursdayMorning

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])


@pytest.fixture
async def page(url: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=url) as client:
        yield client


async def changes(page: httpx.AsyncClient, after: str, count: int) -> list[dict[str, object]]:
    """Read so many changes from the stream."""
    found: list[dict[str, object]] = []
    async with page.stream("GET", "/chat/events", params={"after": after}) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("data:"):
                found.append(json.loads(line.removeprefix("data:")))
            if len(found) == count:
                break
    return found


async def test_a_file_arrives_as_it_was(page: httpx.AsyncClient, telegram: FakeTelegram) -> None:
    sent = await page.post(f"/chat/people/{MAREN}/document", json={"name": "liste.csv", "content": "TmFtZQ=="})
    assert sent.status_code == 200
    document = telegram.history(MAREN)[-1].document
    assert document is not None
    file = telegram.world.files.find(document.file_id)
    assert file is not None
    assert (file.name, file.mime_type, file.content) == ("liste.csv", "text/csv", b"Name")


async def test_what_is_no_file_is_refused(page: httpx.AsyncClient) -> None:
    refused = await page.post(f"/chat/people/{MAREN}/document", json={"name": "liste.csv", "content": "not Base64!"})
    assert refused.status_code == 409


async def test_the_page_and_its_parts_are_served_without_anything_from_elsewhere(page: httpx.AsyncClient) -> None:
    answer = await page.get("/")
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "http" not in answer.text.replace("http-equiv", "")
    for part in ("main.js", "chat.css", "icon.svg"):
        assert (await page.get(f"/chat/page/{part}")).status_code == 200


async def test_the_state_tells_who_is_there_and_what_was_said(page: httpx.AsyncClient) -> None:
    state = (await page.get("/chat/state")).json()
    titles = [(chat["title"], chat["kind"], chat["started"]) for chat in state["chats"]]
    assert titles == [
        ("Maren", "person", True),
        ("Salma", "person", True),
        ("Uwe", "person", False),
        ("Team", "group", True),
    ]
    assert [message["text"] for message in state["chats"][0]["messages"]] == ["/start"]
    assert state["clock"] == {"now": "2026-10-01T08:00:00+00:00", "moves": True}
    assert [place["name"] for place in state["places"]] == ["Dülmen", "Senden"]


async def test_people_write_share_and_tap_through_the_page(
    telegram: FakeTelegram, bot: Bot, page: httpx.AsyncClient
) -> None:
    sent = await bot.send_message(MAREN, "?", reply_markup=YES)
    acts: list[tuple[int, str, dict[str, object]]] = [
        (UWE, "link", {"link": ""}),
        (UWE, "text", {"text": "Hallo", "chat_id": TEAM, "reply_to": None}),
        (MAREN, "tap", {"message_id": sent.message_id, "data": "yes", "chat_id": None}),
        (MAREN, "location", {"latitude": 51.8, "longitude": 7.2}),
        (MAREN, "venue", {"latitude": 51.8, "longitude": 7.2, "title": "Dülmen"}),
        (MAREN, "contact", {}),
        (MAREN, "photo", {}),
        (MAREN, "sticker", {}),
        (MAREN, "voice", {}),
        (MAREN, "block", {}),
        (MAREN, "restart", {}),
    ]
    for person, act, body in acts:
        assert (await page.post(f"/chat/people/{person}/{act}", json=body)).status_code == 200
    assert telegram.history(TEAM)[-1].sender_name == "Uwe"
    assert telegram.history(MAREN)[-1].text == "/start"
    assert telegram.updates.pending_count == 2 + len(acts) + 1


@pytest.mark.parametrize(
    ("person", "act", "body", "status"),
    [
        (MAREN, "text", {"text": 1}, 409),
        (MAREN, "text", {"text": " "}, 409),
        (MAREN, "text", {"text": "Hallo", "chat_id": "x"}, 409),
        (SALMA, "text", {"text": "Hallo", "chat_id": TEAM}, 409),
        (4711, "text", {"text": "Hallo"}, 409),
        (MAREN, "tap", {"message_id": 99, "data": "yes"}, 404),
        (MAREN, "location", {"latitude": 91, "longitude": 7}, 409),
        (MAREN, "link", {"link": "https://example.org/"}, 409),
        (MAREN, "dance", {}, 404),
    ],
)
async def test_what_nobody_can_do_is_refused(
    page: httpx.AsyncClient, person: int, act: str, body: dict[str, object], status: int
) -> None:
    answer = await page.post(f"/chat/people/{person}/{act}", json=body)
    assert answer.status_code == status
    assert "error" in answer.json()


async def test_changes_arrive_in_order_from_where_the_page_stopped(
    telegram: FakeTelegram, bot: Bot, page: httpx.AsyncClient
) -> None:
    at = (await page.get("/chat/state")).json()["at"]
    await bot.send_chat_action(MAREN, "typing")
    sent = await bot.send_message(MAREN, "Hallo", reply_markup=YES)
    await bot.answer_callback_query(telegram.tap(MAREN, sent.message_id, "Ja"), "Danke")
    await bot.delete_message(MAREN, sent.message_id)
    assert [change["kind"] for change in await changes(page, at, 3)] == ["typing", "toast", "deleted"]


async def test_a_page_that_missed_too_much_is_told_to_begin_again(page: httpx.AsyncClient) -> None:
    for lost in ("", "anothermark-1", "nonsense"):
        stream = await page.get("/chat/events", params={"after": lost})
        assert "event: reset" in stream.text


async def test_the_clock_moves_forward_only(clock: MovableClock, page: httpx.AsyncClient) -> None:
    assert (await page.post("/chat/clock", json={"seconds": 3600})).status_code == 200
    moved = await page.post("/chat/clock", json={"to": "2026-11-24T18:00"})
    assert moved.json() == {"now": "2026-11-24T17:00:00+00:00"}
    for back in ({"seconds": -1}, {"seconds": 0, "to": ""}, {"to": "2026-10-01T12:00"}, {"seconds": 10**9}, {}):
        assert (await page.post("/chat/clock", json=back)).status_code == 409
    assert clock.now().isoformat() == "2026-11-24T17:00:00+00:00"


async def test_moving_the_clock_lets_happen_what_is_due(telegram: FakeTelegram) -> None:
    clock, seen = MovableClock(ThursdayMorning()), []

    async def look() -> None:
        seen.append(clock.now())

    async with (
        serve(sandbox_app(telegram, clock, look)) as url,
        httpx.AsyncClient(base_url=url) as page,
    ):
        await page.post("/chat/clock", json={"seconds": 86400})
    assert seen == [ThursdayMorning().now() + timedelta(days=1)]


async def test_a_clock_that_is_not_ours_stays(telegram: FakeTelegram) -> None:
    async with serve(sandbox_app(telegram, None)) as url, httpx.AsyncClient(base_url=url) as page:
        assert (await page.get("/chat/state")).json()["clock"]["moves"] is False
        assert (await page.post("/chat/clock", json={"seconds": 60})).status_code == 409


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:1"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Host": "evil.example"},
    ],
)
async def test_another_site_can_post_nothing(
    telegram: FakeTelegram, page: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    own = {"Content-Type": "application/json"}
    answer = await page.post(f"/chat/people/{MAREN}/text", content=b'{"text": "Hi"}', headers={**own, **headers})
    assert answer.status_code == 403
    assert len(telegram.history(MAREN)) == 1


@pytest.mark.parametrize("path", ["/", "/chat/state", "/chat/events", "/chat/files/documents/x"])
async def test_a_foreign_name_for_this_machine_shows_nothing(page: httpx.AsyncClient, path: str) -> None:
    assert (await page.get(path, headers={"Host": "evil.example:8080"})).status_code == 403


async def test_the_page_may_post_under_its_own_origin(page: httpx.AsyncClient, url: str) -> None:
    answer = await page.post(f"/chat/people/{MAREN}/text", json={"text": "Hi"}, headers={"Origin": url})
    assert answer.status_code == 200


async def test_documents_are_downloads_and_pictures_can_do_nothing(
    bot: Bot, page: httpx.AsyncClient, telegram: FakeTelegram
) -> None:
    await bot.send_document(MAREN, b"<script>", filename="böse.html")
    telegram.attach.sticker(MAREN)
    document, sticker = (await page.get("/chat/state")).json()["chats"][0]["messages"][1:]
    answer = await page.get(document["document"]["url"])
    assert answer.headers["Content-Disposition"] == "attachment; filename*=UTF-8''b%C3%B6se.html"
    assert (answer.content, answer.headers["Content-Type"]) == (b"<script>", "application/octet-stream")
    picture = await page.get(sticker["sticker"]["url"])
    assert picture.headers["Content-Type"] == "image/svg+xml"
    assert "sandbox" in picture.headers["Content-Security-Policy"]
    assert (await page.get("/chat/files/documents/nonsense")).status_code == 404
