"""Requests to the Bot API: what was surely not sent, and what may have been."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile
from telegram.error import RetryAfter

from bot.clock import SystemClock
from bot.request import AiohttpRequest, RequestMaybeSentError, RequestNotSentError
from bot.sandbox import NO_LIMITS, FakeTelegram, SandboxPerson, sandbox_app, serve
from tests.bot.process import free_port

TOKEN = "7:request"
KIM = 101
BUTTON = InlineKeyboardButton("Hier", callback_data="here")
Answer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(answer: Answer) -> AsyncIterator[str]:
    """A server that reads a request and then does as it is told."""

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await answer(reader, writer)
        writer.close()

    server = await asyncio.start_server(serve_one, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot/getMe"


@pytest.fixture
async def request_() -> AsyncIterator[AiohttpRequest]:
    request = AiohttpRequest()
    await request.initialize()
    yield request
    await request.shutdown()


@pytest.fixture
def telegram() -> FakeTelegram:
    fake = FakeTelegram(token=TOKEN, bot_username="probe_bot", clock=SystemClock(), limits=NO_LIMITS)
    fake.add_person(SandboxPerson(KIM, "Kim", "de"))
    fake.send_text(KIM, "/start")
    return fake


@pytest.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    async with (
        serve(sandbox_app(telegram, None)) as url,
        Bot(
            TOKEN, f"{url}/bot", f"{url}/file/bot", request=AiohttpRequest(), get_updates_request=AiohttpRequest()
        ) as bot,
    ):
        yield bot


async def close_at_once(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Say nothing."""


async def break_off(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Announce more than comes."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    await writer.drain()


async def talk_nonsense(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer with no HTTP."""
    writer.write(b"220 smtp.example\r\n\r\n")
    await writer.drain()


async def test_where_nobody_listens_nothing_was_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(RequestNotSentError):
        await request_.do_request(f"http://127.0.0.1:{free_port()}/bot/getMe", "POST")


async def test_an_unknown_host_means_that_nothing_was_sent(request_: AiohttpRequest) -> None:
    with pytest.raises(RequestNotSentError):
        await request_.do_request("http://nowhere.invalid/bot/getMe", "POST")


@pytest.mark.parametrize("answer", [close_at_once, break_off, talk_nonsense])
async def test_a_connection_lost_after_the_request_leaves_doubt(request_: AiohttpRequest, answer: Answer) -> None:
    async with listening(answer) as url:
        with pytest.raises(RequestMaybeSentError):
            await request_.do_request(url, "POST")


async def test_an_answer_that_takes_too_long_leaves_doubt(request_: AiohttpRequest) -> None:
    enough = asyncio.Event()

    async def keep_silent(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await enough.wait()

    async with listening(keep_silent) as url:
        with pytest.raises(RequestMaybeSentError):
            await request_.do_request(url, "POST", read_timeout=0.05, write_timeout=0.05)
        enough.set()


async def test_a_tap_is_answered_although_the_first_connection_is_cut(bot: Bot, telegram: FakeTelegram) -> None:
    message = await bot.send_message(KIM, "Tippen", reply_markup=InlineKeyboardMarkup.from_button(BUTTON))
    query_id = telegram.tap(KIM, message.message_id, "Hier")
    telegram.hang_next("answerCallbackQuery", after_effect=False)
    await bot.answer_callback_query(query_id, "Gut")
    assert [toast.text for toast in telegram.toasts(KIM)] == ["Gut"]


async def test_a_message_is_not_sent_again_when_the_connection_is_cut(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.hang_next("sendMessage", after_effect=True)
    with pytest.raises(RequestMaybeSentError):
        await bot.send_message(KIM, "Einmal")
    assert [message.text for message in telegram.history(KIM) if message.from_bot] == ["Einmal"]


async def test_two_cut_connections_in_a_row_are_an_error(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.hang_next("getMe", after_effect=False, times=2)
    with pytest.raises(RequestMaybeSentError):
        await bot.get_me()


@pytest.mark.parametrize("status", ["200 OK", "401 Unauthorized", "404 Not Found", "500 Oops"])
@pytest.mark.parametrize(
    "page", [b"<html>Please log in", b"", b"\xff\xfe\x00", b"[]", b"null", b'{"ok": true}', b'"x"']
)
async def test_an_answer_of_something_in_between_leaves_doubt(
    request_: AiohttpRequest, status: str, page: bytes
) -> None:
    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page)
        await writer.drain()

    async with listening(answer) as url:
        with pytest.raises(RequestMaybeSentError):
            await request_.post(url)


async def test_errors_do_not_repeat_the_address(request_: AiohttpRequest) -> None:
    async with listening(close_at_once) as url:
        with pytest.raises(RequestMaybeSentError) as caught:
            await request_.do_request(url, "POST")
    assert "127.0.0.1" not in str(caught.value)


async def test_a_request_is_of_no_use_before_it_is_initialized() -> None:
    with pytest.raises(RuntimeError, match="initialized"):
        await AiohttpRequest().do_request("http://127.0.0.1/", "POST")


async def test_initializing_and_closing_twice_is_harmless(request_: AiohttpRequest) -> None:
    await request_.initialize()
    await request_.shutdown()
    await request_.shutdown()


async def test_words_of_any_script_arrive_as_they_are(bot: Bot, telegram: FakeTelegram) -> None:
    text = "Grüße & 100 % – Дюльмен، كوسفيلد 👩‍👩‍👧"
    await bot.send_message(KIM, text)
    assert telegram.history(KIM)[-1].text == text


@pytest.mark.parametrize("name", ["Kurs am Dienstag.ics", "Einführung.ics", "курс.ics", "دورة.ics"])
async def test_a_file_arrives_with_its_name_and_type(name: str, bot: Bot, telegram: FakeTelegram) -> None:
    content = bytes(range(256))
    await bot.send_document(KIM, InputFile(content, name), caption="Für den Kalender")
    document = telegram.history(KIM)[-1].document
    assert document
    assert (document.name, document.mime_type, document.content) == (name, "text/calendar", content)


async def test_too_many_requests_tell_how_long_to_wait(bot: Bot, telegram: FakeTelegram) -> None:
    telegram.fail_next("sendMessage", status=429, description="Too Many Requests: retry after 7", retry_after=7)
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(KIM, "Hallo")
    assert caught.value.retry_after == timedelta(seconds=7)


async def test_many_requests_at_once_all_arrive(bot: Bot, telegram: FakeTelegram) -> None:
    await asyncio.gather(*(bot.send_message(KIM, str(number)) for number in range(100)))
    assert {message.text for message in telegram.history(KIM) if message.from_bot} == set(map(str, range(100)))
