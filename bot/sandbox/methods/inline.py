"""Answering inline queries with articles (Bot API, "answerInlineQuery")."""

import json

from bot.sandbox.errors import bad_request
from bot.sandbox.inline import Article
from bot.sandbox.keyboards import parse_markup
from bot.sandbox.methods.texts import message_text
from bot.sandbox.params import Params
from bot.sandbox.telegram import FakeTelegram

MOST_RESULTS = 50
LONGEST_ID = 64


def answer_inline_query(telegram: FakeTelegram, params: Params) -> bool:
    """Show results for what somebody is typing; only articles are known here."""
    value = params.parsed("results", "results")
    if not isinstance(value, list):
        raise bad_request("expected an Array of InlineQueryResult")
    if len(value) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    articles = [_article(item) for item in value]
    if len({article.id for article in articles}) < len(articles):
        raise bad_request("RESULT_ID_DUPLICATE")
    if not telegram.inline.take_answer(params.text("inline_query_id"), articles):
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return True


def _article(item: object) -> Article:
    if not isinstance(item, dict) or item.get("type") != "article":
        raise bad_request("can't parse inline query result: unsupported inline query result type")
    article_id, title = str(item.get("id") or ""), str(item.get("title") or "").strip()
    if not 0 < len(article_id.encode()) <= LONGEST_ID:
        raise bad_request("RESULT_ID_INVALID")
    if not title:
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = item.get("input_message_content")
    if not isinstance(content, dict):
        raise bad_request("input message content is not specified")
    text = message_text(
        Params({"text": str(content.get("message_text") or ""), "parse_mode": str(content.get("parse_mode") or "")})
    )
    keyboard = parse_markup(json.dumps(item["reply_markup"]) if "reply_markup" in item else "").inline
    return Article(article_id, title, str(item.get("description") or ""), text.text, text.entities, keyboard)


METHODS = {"answerInlineQuery": answer_inline_query}
