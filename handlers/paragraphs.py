"""Long texts, cut where a reader would pause."""

import re
from html import unescape

from telegram.constants import MessageLimit

NEW_MESSAGE = "\f"  # what comes after it is a message of its own, however short the text is
BREAKS = ("\n\n", "\n", ". ", " ")
TAG = re.compile(r"<(/?)([^\s>]*)[^>]*>")
UNFINISHED_MARKUP = re.compile(r"(<[^>]*|&[^;\s]{0,10})$")


def split_html(html: str, limit: int = int(MessageLimit.MAX_TEXT_LENGTH)) -> list[str]:
    """Cut Telegram HTML into messages of at most `limit` characters, which is 4096 in the Bot API's sendMessage.

    Cuts fall between paragraphs, else lines, sentences, words. What a cut falls into, such as a long quotation, ends
    with the one message and begins again with the next.
    """
    if NEW_MESSAGE in html:
        return [part for page in html.split(NEW_MESSAGE) for part in split_html(page, limit)]
    if visible_length(html) <= limit:
        return [html]
    parts, again = [], ""
    while _units(html) > limit:
        cut = _best_cut(html, limit, beyond=len(again))
        part, rest = html[:cut].rstrip(), html[cut:].lstrip()
        cut_into = _open_tags(part)
        parts.append(part + "".join(f"</{tag[2]}>" for tag in reversed(cut_into)))
        again = "".join(tag[0] for tag in cut_into)
        html = again + rest
    return [*parts, html]


def _open_tags(html: str) -> list[re.Match[str]]:
    """List the tags that are open at the end of a piece of Telegram HTML, the outermost first."""
    tags: list[re.Match[str]] = []
    for tag in TAG.finditer(html):
        if not tag[1]:
            tags.append(tag)
        elif tags:
            tags.pop()
    return tags


def visible_length(html: str) -> int:
    """Return the length after parsing, in UTF-16 code units as Telegram counts them."""
    return _units(unescape(TAG.sub("", html)))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _best_cut(html: str, limit: int, beyond: int) -> int:
    room = len(html.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore"))  # an emoji takes two units
    least = max(room // 3, beyond)  # more than is put in front again, or it would never end
    for mark in BREAKS:
        cut = html.rfind(mark, least, room - len(mark) + 1)
        if cut > 0 and (whole := _before_markup(html, cut + len(mark))) > least:
            return whole
    return _before_markup(html, room) or room


def _before_markup(html: str, place: int) -> int:
    """Return the place, or that of the tag or character reference that it falls into."""
    return len(UNFINISHED_MARKUP.sub("", html[:place]))
