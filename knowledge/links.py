"""Web addresses in the content: finding them, and telling those that no browser could open by their form alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

_ENDINGS: Final = "bund|com|de|eu|gov|info|int|koeln|net|nrw|org|ruhr|ua"
_MEANT: Final = re.compile(
    r"(?<![\w@.-])(?:"
    r"(?P<full>[a-z]{2,6}:?/{1,3}[^\s\"“”„»«<>()\[\]{}]*)"  # https://..., and what was meant to be one
    rf"|(?P<bare>(?:[\w-]+\.)+(?:{_ENDINGS})(?![\w@.-]\w)(?:/[^\s\"“”„»«<>()\[\]{{}};,]*)?)"
    r")",
    re.IGNORECASE,
)
_HOST: Final = re.compile(r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")
_SCHEMES: Final = re.compile(r"(?i)ht?t?ps?s?(:/|//)")


@dataclass(frozen=True, order=True)
class Link:
    """A web address as it stands in a ``line`` of a text (from 1), and the ``url`` that it means."""

    line: int
    text: str
    url: str


def links_in(text: str) -> Iterator[Link]:
    """List the web addresses of a text: those with a scheme, and bare ones such as kreis-coesfeld.de/ki."""
    for number, line in enumerate(text.splitlines(), 1):
        for found in _MEANT.finditer(line):
            said = found[0].rstrip(".,;:!?…'’*_،؛؟")
            if found["bare"]:
                yield Link(number, said, f"https://{said}")
            elif _SCHEMES.match(said):
                yield Link(number, said, said)


def broken_links(text: str) -> Iterator[Link]:
    """List the web addresses that can't be opened whatever the network says: ``htp://``, ``https:/x``, no host."""
    return (link for link in links_in(text) if not _is_whole(link.url))


def _is_whole(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(_HOST.fullmatch(host))


@dataclass(frozen=True)
class LinkState:
    """What came of opening a web address.

    ``dead`` is True if there is surely nothing, False if there is something, and None if nobody can tell today: the
    server was slow or in trouble. ``reason`` is a status such as ``404``, or what went wrong on the way.
    """

    dead: bool | None
    reason: str
