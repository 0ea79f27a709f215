"""Texts and captions as they come with a call: parsed, trimmed, and no longer than Telegram takes."""

from dataclasses import dataclass

from bot.sandbox.entities import Entity, detect_entities, trim, utf16_length
from bot.sandbox.errors import bad_request
from bot.sandbox.html_parsing import parse_html
from bot.sandbox.params import Params

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100


@dataclass(frozen=True)
class FormattedText:
    """A text and its formatting."""

    text: str
    entities: tuple[Entity, ...]


def message_text(params: Params) -> FormattedText:
    """Return the `text` of a call; raises `ApiError` 400 if it is empty, too long or not well-formed."""
    formatted = _formatted(params, "text", "entities")
    if not formatted.text:
        raise bad_request("message text is empty" if not params.text("text") else "text must be non-empty")
    if utf16_length(formatted.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption(params: Params) -> FormattedText:
    """Return the `caption` of a call, which may be empty; raises `ApiError` 400 if it is too long."""
    formatted = _formatted(params, "caption", "caption_entities")
    if utf16_length(formatted.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(params: Params, text_name: str, entities_name: str) -> FormattedText:
    mode = params.text("parse_mode").lower()
    source = params.text(text_name)
    if mode == "html":
        text, entities = parse_html(source)
    elif mode in ("", "none"):
        text, entities = source, _given_entities(params, entities_name)
    else:
        # Markdown is Telegram's, too, but nothing here writes it, and half a parser would be kinder than none.
        raise bad_request("unsupported parse_mode")
    text, entities = trim(text, entities)
    return FormattedText(text, detect_entities(text, entities)[:MOST_ENTITIES])


def _given_entities(params: Params, name: str) -> tuple[Entity, ...]:
    value = params.parsed(name, "entities")
    if value is None:
        return ()
    if not isinstance(value, list):
        raise bad_request("expected an Array of MessageEntity")
    return tuple(_entity(item) for item in value)


def _entity(item: object) -> Entity:
    if not isinstance(item, dict):
        raise bad_request("can't parse MessageEntity: expected an Object")
    kind, offset, length = item.get("type"), item.get("offset"), item.get("length")
    if not (isinstance(kind, str) and isinstance(offset, int) and isinstance(length, int)):
        raise bad_request('can\'t parse MessageEntity: Can\'t find field "type", "offset" or "length"')
    return Entity(kind, offset, length, str(item.get("url") or ""), str(item.get("language") or ""))
