"""Reads `parse_mode=HTML` as Telegram does (Bot API, "HTML style"), with the words of tdlib's errors."""

import re
from dataclasses import dataclass, replace

from bot.sandbox.entities import Entity, utf16_length
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.links import InvalidLinkError, checked_link

_TYPES = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "tg-spoiler": "spoiler", "span": "spoiler", "blockquote": "blockquote",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#x([0-9a-f]{1,8})|#([0-9]{1,10})|(lt|gt|amp|quot));?", re.IGNORECASE)
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE_NAME = re.compile(r"[^\s=>]*")
_BARE_VALUE = re.compile(r"[A-Za-z0-9.-]*")
_SPACE = re.compile(r"\s*")


@dataclass(frozen=True)
class _OpenTag:
    name: str
    attributes: dict[str, str]
    offset: int
    text_start: int


def parse_html(source: str) -> tuple[str, tuple[Entity, ...]]:
    """Split HTML into text and entities.

    Raises:
        ApiError: 400 "can't parse entities: ...", with byte offsets into the source in UTF-8.
    """
    return _Parser(source).parse()


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._length = 0
        self._open: list[_OpenTag] = []
        self._entities: list[Entity] = []

    def parse(self) -> tuple[str, tuple[Entity, ...]]:
        while self._at < len(self._source):
            if self._source[self._at] != "<":
                self._read_text()
            elif self._source.startswith("</", self._at):
                self._read_end_tag()
            else:
                self._read_start_tag()
        if self._open:
            raise bad_request(
                f"can't parse entities: Can't find end tag corresponding to start tag \"{self._open[-1].name}\""
            )
        entities = [replace(item, language="") if item.type == "code" else item for item in self._entities]
        return "".join(self._text), tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))

    def _read_text(self) -> None:
        stop = self._source.find("<", self._at)
        stop = len(self._source) if stop < 0 else stop
        piece = decode_references(self._source[self._at : stop])
        self._text.append(piece)
        self._length += utf16_length(piece)
        self._at = stop

    def _read_start_tag(self) -> None:
        begin = self._at
        name = self._match(_TAG_NAME, begin + 1).lower()
        if self._at >= len(self._source):
            raise self._error("Unclosed start tag at byte offset {}", begin)
        if name not in _TYPES:
            raise self._error(f'Unsupported start tag "{name}" at byte offset {{}}', begin)
        attributes = self._read_attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._error('Tag "span" must have class "tg-spoiler" at byte offset {}', begin)
        self._open.append(_OpenTag(name, attributes, self._length, len(self._text)))

    def _read_attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            self._match(_SPACE, self._at)
            if self._peek() == ">":
                self._at += 1
                return attributes
            name = self._match(_ATTRIBUTE_NAME, self._at)
            if not name:
                raise self._error(f'Empty attribute name in the tag "{tag}" at byte offset {{}}', begin)
            attributes[name.lower()] = self._read_value(tag, name.lower(), begin)
            if not self._peek():
                raise self._error("Unclosed start tag at byte offset {}", begin)

    def _read_value(self, tag: str, name: str, begin: int) -> str:
        self._match(_SPACE, self._at)
        if self._peek() != "=":
            if tag == "blockquote" and name == "expandable":
                return ""
            raise self._error(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {{}}', begin
            )
        self._match(_SPACE, self._at + 1)
        quote = self._peek()
        if quote in ("'", '"') and quote:
            stop = self._source.find(quote, self._at + 1)
            if stop < 0:
                raise self._error("Unclosed start tag at byte offset {}", begin)
            value = decode_references(self._source[self._at + 1 : stop])
            self._at = stop + 1
            return value
        start = self._at
        value = self._match(_BARE_VALUE, start).lower()
        if self._peek() and self._peek() != ">" and not self._peek().isspace():
            raise self._error("Unexpected end of name token at byte offset {}", start)
        return value

    def _read_end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise self._error("Unexpected end tag at byte offset {}", begin)
        found = self._match(_TAG_NAME, begin + 2).lower()
        self._match(_SPACE, self._at)
        if self._peek() != ">":
            raise self._error("Unclosed end tag at byte offset {}", begin)
        self._at += 1
        tag = self._open.pop()
        if found and found != tag.name:
            raise self._error(
                f'Unmatched end tag at byte offset {{}}, expected "</{tag.name}>", found "</{found}>"', begin
            )
        self._close(tag)

    def _close(self, tag: _OpenTag) -> None:
        length = self._length - tag.offset
        if not length:
            return
        kind = _TYPES[tag.name]
        if kind == "text_link":
            self._close_link(tag, length)
        elif kind == "blockquote" and "expandable" in tag.attributes:
            self._entities.append(Entity("expandable_blockquote", tag.offset, length))
        elif not (kind in {"pre", "code"} and self._joins_code_and_pre(tag, length)):
            language = _language(tag) if kind == "code" else ""
            self._entities.append(Entity(kind, tag.offset, length, language=language))

    def _close_link(self, tag: _OpenTag, length: int) -> None:
        target = tag.attributes.get("href") or "".join(self._text[tag.text_start :])
        try:
            self._entities.append(Entity("text_link", tag.offset, length, checked_link(target)))
        except InvalidLinkError:
            return  # Telegram drops the link and keeps its text

    def _joins_code_and_pre(self, tag: _OpenTag, length: int) -> bool:
        """`<pre><code class="language-x">` is one block of code, not two entities."""
        last = self._entities[-1] if self._entities else None
        same = last is not None and (last.offset, last.length) == (tag.offset, length)
        if last is None or not same or {last.type, tag.name} != {"code", "pre"}:
            return False
        self._entities[-1] = Entity("pre", tag.offset, length, language=last.language or _language(tag))
        return True

    def _match(self, pattern: re.Pattern[str], position: int) -> str:
        found = pattern.match(self._source, position)
        self._at = found.end() if found else position
        return found[0] if found else ""

    def _peek(self) -> str:
        return self._source[self._at : self._at + 1]

    def _error(self, words: str, position: int) -> ApiError:
        offset = len(self._source[:position].encode("utf-8", "surrogatepass"))
        return bad_request("can't parse entities: " + words.format(offset))


def _language(tag: _OpenTag) -> str:
    name = tag.attributes.get("class", "")
    return name.removeprefix("language-") if name.startswith("language-") else ""


def decode_references(source: str) -> str:
    """Replace the four named and all numeric character references; anything else stays as it is."""
    return _REFERENCE.sub(_character, source)


def _character(match: re.Match[str]) -> str:
    sixteen, ten, name = match.groups()
    if name:
        return _NAMED[name.lower()]
    code = int(sixteen, 16) if sixteen else int(ten)
    return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else match[0]
