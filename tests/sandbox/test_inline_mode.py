"""Inline mode as Telegram keeps it: answers to who is typing, and messages sent by way of the bot."""

import json

import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent
from telegram.error import BadRequest

from bot.sandbox import FakeTelegram, NotPossibleError
from bot.sandbox.dispatch import call
from bot.sandbox.params import Params
from tests.sandbox.conftest import MAREN, SALMA, TEAM, Stopwatch

CAFE = InlineQueryResultArticle("1", "Café", InputTextMessageContent("<b>Café</b>", parse_mode="HTML"))


async def test_what_is_typed_reaches_the_bot_and_what_is_chosen_is_sent(bot: Bot, telegram: FakeTelegram) -> None:
    query_id = telegram.inline.ask(MAREN, "café", chat_id=TEAM)
    (*_, update) = await bot.get_updates(allowed_updates=["inline_query", "message"])
    assert update.inline_query is not None
    assert (update.inline_query.id, update.inline_query.query) == (query_id, "café")
    await bot.answer_inline_query(query_id, [CAFE])
    telegram.inline.choose(MAREN, "1")
    shown = telegram.history(TEAM)[-1]
    assert (shown.sender_id, shown.html) == (MAREN, "<b>Café</b>")
    (*_, sent) = await bot.get_updates(offset=update.update_id + 1)
    assert sent.message is not None and sent.message.via_bot is not None


async def test_an_answer_to_what_was_typed_on_from_is_shown_to_nobody(bot: Bot, telegram: FakeTelegram) -> None:
    first = telegram.inline.ask(MAREN, "c")
    telegram.inline.ask(MAREN, "café")
    await bot.answer_inline_query(first, [CAFE])
    with pytest.raises(LookupError):
        telegram.inline.choose(MAREN, "1")


async def test_an_answer_after_a_minute_is_too_late(bot: Bot, telegram: FakeTelegram, stopwatch: Stopwatch) -> None:
    query_id = telegram.inline.ask(MAREN, "café")
    stopwatch.seconds = 61
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_inline_query(query_id, [CAFE])


@pytest.mark.parametrize(
    ("results", "complaint"),
    [
        ({}, "expected an Array"),
        ([{"type": "photo"}], "unsupported"),
        ([{"type": "article", "id": "", "title": "x"}], "RESULT_ID_INVALID"),
        ([{"type": "article", "id": "1", "title": " "}], "ARTICLE_TITLE_EMPTY"),
        ([{"type": "article", "id": "1", "title": "x"}], "input message content"),
        ([{"type": "article", "id": "1", "title": "x", "input_message_content": {}}], "text is empty"),
        ([CAFE.to_dict(), CAFE.to_dict()], "RESULT_ID_DUPLICATE"),
        ([CAFE.to_dict()] * 51, "RESULTS_TOO_MUCH"),
    ],
)
async def test_a_malformed_answer_is_refused(telegram: FakeTelegram, results: object, complaint: str) -> None:
    values = {"inline_query_id": telegram.inline.ask(MAREN, "café"), "results": json.dumps(results)}
    status, answer = await call(telegram, "answerInlineQuery", Params(values))
    assert status == 400 and complaint in str(answer["description"])


def test_nobody_asks_where_they_are_not(telegram: FakeTelegram) -> None:
    with pytest.raises(NotPossibleError):
        telegram.inline.ask(SALMA, "café", chat_id=TEAM)
