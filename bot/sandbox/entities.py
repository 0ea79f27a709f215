"""Formatting as Telegram keeps it: plain text, and entities that say which part of it is what.

Offsets and lengths count UTF-16 code units, as everywhere in the Bot API ("MessageEntity").
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.sandbox.links import InvalidLinkError, checked_link

_LINK = re.compile(
    r"(?:https?://|\b(?:www\.|t\.me/))[^\s<>\"'«»]+|\b[\w-]+(?:\.[\w-]+)*\.(?:de|org|com|eu|net|info)\b(?:/[^\s<>\"']*)?"
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_COMMAND = re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])", re.ASCII)
_MENTION = re.compile(r"(?<![\w@/])@[A-Za-z]\w{4,31}", re.ASCII)
_DETECTORS = (("email", _EMAIL), ("url", _LINK), ("bot_command", _COMMAND), ("mention", _MENTION))
_CLOSED_TO_DETECTION = {"code", "pre", "text_link"} | {kind for kind, _ in _DETECTORS}


@dataclass(frozen=True)
class Entity:
    """One formatted stretch of a text; `offset` and `length` in UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""

    @property
    def end(self) -> int:
        """Return the offset just behind the stretch."""
        return self.offset + self.length

    def as_json(self) -> dict[str, object]:
        """Return the Bot API's MessageEntity object."""
        extra = {name: value for name, value in (("url", self.url), ("language", self.language)) if value}
        return {"type": self.type, "offset": self.offset, "length": self.length, **extra}


def utf16_length(text: str) -> int:
    """Return how many UTF-16 code units the text takes."""
    return len(text) + sum(character > "\uffff" for character in text)


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Return the stretch of text an entity means."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")


def detect_entities(text: str, given: Iterable[Entity] = ()) -> tuple[Entity, ...]:
    """Return the given entities and those Telegram finds by itself: links, addresses, commands, mentions.

    What lies in code or in a link already, or crosses the edge of a given entity, is left alone.
    """
    entities = list(given)
    for found in _find(text):
        if not any(_clashes(found, other) for other in entities):
            entities.append(found)
    return tuple(sorted(entities, key=lambda entity: (entity.offset, -entity.length)))


def _find(text: str) -> Iterator[Entity]:
    for kind, pattern in _DETECTORS:
        for match in pattern.finditer(text):
            word = match[0].rstrip(".,:;!?)") if kind == "url" else match[0]
            if kind != "url" or _is_link(word):
                yield Entity(kind, utf16_length(text[: match.start()]), utf16_length(word))


def _is_link(word: str) -> bool:
    try:
        checked_link(word)
    except InvalidLinkError:
        return False
    return True


def _clashes(found: Entity, other: Entity) -> bool:
    apart = found.end <= other.offset or other.end <= found.offset
    inside = other.offset <= found.offset and found.end <= other.end
    return not apart and (not inside or other.type in _CLOSED_TO_DETECTION)


def trim(text: str, entities: Iterable[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Cut white space off both ends, as Telegram does, and move the entities along."""
    kept = text.strip()
    cut = utf16_length(text[: len(text) - len(text.lstrip())])
    end = utf16_length(kept)
    moved = []
    for entity in entities:
        start, stop = max(entity.offset - cut, 0), min(entity.end - cut, end)
        if stop > start:
            moved.append(Entity(entity.type, start, stop - start, entity.url, entity.language))
    return kept, tuple(moved)
