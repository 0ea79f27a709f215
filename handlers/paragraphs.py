"""Long texts, cut where a reader would pause."""

import re
from html import unescape

from telegram.constants import MessageLimit

NEW_MESSAGE = "\f"  # what comes after it is a message of its own, however short the text is
BREAKS = ("\n\n", "\n", ". ", " ")
TAG = re.compile(r"<[^>]*>")
UNFINISHED_MARKUP = re.compile(r"(<[^>]*|&[^;\s]{0,10})$")


def split_html(html: str, limit: int = int(MessageLimit.MAX_TEXT_LENGTH)) -> list[str]:
    """Cut Telegram HTML into messages of at most `limit` characters, which is 4096 in the Bot API's sendMessage.

    Cuts fall between paragraphs, else lines, sentences, words. A text that has to be cut needs its tags opened and
    closed within a paragraph.
    """
    if NEW_MESSAGE in html:
        return [part for page in html.split(NEW_MESSAGE) for part in split_html(page, limit)]
    if visible_length(html) <= limit:
        return [html]
    parts = []
    while _units(html) > limit:
        cut = _best_cut(html, limit)
        parts.append(html[:cut].rstrip())
        html = html[cut:].lstrip()
    return [*parts, html]


def visible_length(html: str) -> int:
    """Return the length after parsing, in UTF-16 code units as Telegram counts them."""
    return _units(unescape(TAG.sub("", html)))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _best_cut(html: str, limit: int) -> int:
    room = len(html.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore"))  # an emoji takes two units
    for mark in BREAKS:
        cut = html.rfind(mark, room // 3, room - len(mark) + 1)
        if cut > 0:
            return cut + len(mark)
    return len(UNFINISHED_MARKUP.sub("", html[:room])) or room
