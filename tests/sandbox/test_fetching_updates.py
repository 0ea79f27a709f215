import asyncio

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import Conflict

from bot.sandbox import FakeTelegram
from bot.sandbox.errors import ApiError
from tests.sandbox.conftest import MAREN, SALMA, Stopwatch

YES = InlineKeyboardMarkup([[InlineKeyboardButton("Ja", callback_data="yes")]])


async def test_an_offset_confirms_what_is_below_it(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.send_text(MAREN, "drei")
    assert [update.update_id for update in await bot.get_updates(limit=2)] == [1, 2]
    assert [update.update_id for update in await bot.get_updates(offset=2)] == [2, 3]
    assert [update.update_id for update in await bot.get_updates()] == [2, 3]
    assert await bot.get_updates(offset=4) == ()
    assert await bot.get_updates() == ()


async def test_a_negative_offset_keeps_the_last_ones(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.send_text(MAREN, "drei")
    assert [update.update_id for update in await bot.get_updates(offset=-1)] == [3]
    assert [update.update_id for update in await bot.get_updates()] == [3]


async def test_a_waiting_poll_gets_what_comes(telegram: FakeTelegram) -> None:
    poll = asyncio.create_task(telegram.updates.poll(offset=3, limit=100, timeout=30))
    await asyncio.sleep(0)
    telegram.send_text(SALMA, "jetzt")
    assert [update["update_id"] for update in await poll] == [3]


async def test_a_second_poller_ends_the_first(telegram: FakeTelegram, bot: Bot) -> None:
    first = asyncio.create_task(telegram.updates.poll(offset=3, limit=100, timeout=30))
    await asyncio.sleep(0)
    await bot.get_updates(offset=3)
    with pytest.raises(ApiError, match="Conflict: terminated by other getUpdates request"):
        await first


async def test_no_updates_are_fetched_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    assert (await bot.get_webhook_info()).pending_update_count == 2
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_only_allowed_kinds_arrive_until_others_are_allowed(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.get_updates(offset=3, allowed_updates=["my_chat_member"])
    telegram.send_text(MAREN, "ungehört")
    telegram.block(MAREN)
    (update,) = await bot.get_updates(offset=3)
    assert update.my_chat_member is not None
    assert update.my_chat_member.new_chat_member.status == "kicked"


async def test_a_tap_waits_150_seconds_and_a_message_a_day(
    telegram: FakeTelegram, bot: Bot, stopwatch: Stopwatch
) -> None:
    sent = await bot.send_message(MAREN, "?", reply_markup=YES)
    telegram.tap(MAREN, sent.message_id, "Ja")
    stopwatch.seconds = 151
    assert [update.callback_query for update in await bot.get_updates()] == [None, None]
    stopwatch.seconds = 24 * 60 * 60 + 1
    assert await bot.get_updates() == ()


async def test_a_wrong_token_is_unauthorized(url: str) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{url}/bot7:wrong/getMe")
    assert answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
