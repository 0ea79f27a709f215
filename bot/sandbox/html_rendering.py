"""Turns text and entities into HTML that is safe to put into the page: every character of the text is escaped."""

import re
from collections.abc import Iterable
from html import escape
from itertools import pairwise

from bot.sandbox.entities import Entity, utf16_slice
from bot.sandbox.links import InvalidLinkError, checked_link

_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre><code>", "</code></pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ('<blockquote class="expandable" tabindex="0">', "</blockquote>"),
    "spoiler": ('<span class="spoiler" tabindex="0">', "</span>"),
    "bot_command": ('<button type="button" class="command" dir="ltr">', "</button>"),
    "mention": ('<span class="mention">', "</span>"),
}
_LINKS = {"text_link", "url", "email"}
# A block begins and ends a line by itself; the break beside it would show as an empty line.
_BREAK_BESIDE_BLOCK = re.compile(r"(</blockquote>|</pre>)\n|\n(<blockquote|<pre)")


def render_html(text: str, entities: Iterable[Entity]) -> str:
    """Return HTML for a message. Line breaks stay line breaks, so the page shows it with `white-space: pre-wrap`.

    Entities may overlap in any way: what would cross is closed and opened again.
    """
    shown = sorted(
        (entity for entity in entities if entity.length > 0 and (entity.type in _TAGS or entity.type in _LINKS)),
        key=lambda entity: (entity.offset, -entity.length),
    )
    if not shown:
        return escape(text)
    edges = {offset for entity in shown for offset in (entity.offset, entity.end)}
    end = len(text.encode("utf-16-le", "surrogatepass")) // 2
    steps = sorted({0, end} | {edge for edge in edges if edge < end})
    parts: list[str] = []
    opened: list[Entity] = []
    for start, stop in pairwise(steps):
        wanted = [entity for entity in shown if entity.offset <= start < entity.end]
        opened = _change(text, opened, wanted, parts)
        parts.append(escape(utf16_slice(text, start, stop - start)))
    _change(text, opened, [], parts)
    return _BREAK_BESIDE_BLOCK.sub(r"\1\2", "".join(parts))


def _change(text: str, opened: list[Entity], wanted: list[Entity], parts: list[str]) -> list[Entity]:
    shared = 0
    while shared < min(len(opened), len(wanted)) and opened[shared] == wanted[shared]:
        shared += 1
    parts.extend(_tags(text, entity)[1] for entity in reversed(opened[shared:]))
    parts.extend(_tags(text, entity)[0] for entity in wanted[shared:])
    return wanted


def _tags(text: str, entity: Entity) -> tuple[str, str]:
    if entity.type in _TAGS:
        return _TAGS[entity.type]
    target = _target(entity, utf16_slice(text, entity.offset, entity.length))
    if not target:
        return "", ""
    return f'<a href="{escape(target)}" target="_blank" rel="noopener noreferrer nofollow">', "</a>"


def _target(entity: Entity, words: str) -> str:
    if entity.type == "email":
        return f"mailto:{words}"
    try:
        return checked_link(entity.url or words)
    except InvalidLinkError:
        return ""
