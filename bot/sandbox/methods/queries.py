"""Answering taps (Bot API, "answerCallbackQuery")."""

from bot.sandbox.errors import bad_request
from bot.sandbox.model import Toast
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

LONGEST_ANSWER = 200


def answer_callback_query(telegram: FakeTelegram, params: Params) -> bool:
    """End a tap, with words or without; each can be answered once, and within 150 seconds."""
    text = params.text("text")
    if len(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    query_id = params.text("callback_query_id")
    query = telegram.taps.take(query_id)
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    telegram.show_toast(query.person_id, Toast(query_id, query.chat_id, text, params.flag("show_alert")))
    return True


METHODS = {"answerCallbackQuery": answer_callback_query}
