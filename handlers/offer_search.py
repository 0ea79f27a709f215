"""A search for offers as a button carries it: all of it, so that a button of last year still works.

Nothing about it is stored, not even where somebody looked.
"""

import re
from dataclasses import dataclass, replace
from typing import Self

from knowledge.offer_fields import offer_kinds
from knowledge.offer_map import Wish

EVERYTHING = "all"
FILTERS = {"today": "t", "wheelchair": "w", "children": "c", "women_only": "f"}
"""The filters that are on or off, and the letter that stands for each in a button."""

_WRITTEN = re.compile(
    r"(?P<latitude>-?\d{1,2}\.\d+):(?P<longitude>-?\d{1,3}\.\d+):(?P<kind>[a-z_]+):(?P<page>\d{1,3})"
    r"(?::(?P<filters>[twcf]*)(?P<reach>[1-3]?)(?:\.(?P<language>[a-z]{2,3}))?)?"
)
SEARCH = f"({re.sub('P<[a-z]+>', ':', _WRITTEN.pattern)})"
"""The pattern of a search inside callback data, as one group."""


@dataclass(frozen=True)
class Search:
    """What is looked for, and the page of the list, from 0."""

    wish: Wish
    page: int = 0

    @classmethod
    def read(cls, written: str) -> Self | None:
        """Read what `written` wrote; None for anything else."""
        found = _WRITTEN.fullmatch(written)
        if found is None:
            return None
        letters = found["filters"] or ""
        wish = Wish(
            latitude=float(found["latitude"]),
            longitude=float(found["longitude"]),
            kind=kind_named(found["kind"]),
            language=found["language"],
            reach=int(found["reach"] or 0),
            **{name: letter in letters for name, letter in FILTERS.items()},
        )
        return cls(wish, int(found["page"]))

    def written(self) -> str:
        """Write the search into at most 47 bytes (for places in Germany): `51.840:7.290:bike_workshop:0:tw1.uk`."""
        wish = self.wish
        letters = "".join(letter for name, letter in FILTERS.items() if getattr(wish, name))
        filters = f"{letters}{wish.reach or ''}{f'.{wish.language}' if wish.language else ''}"
        place = f"{wish.latitude:.3f}:{wish.longitude:.3f}:{wish.kind or EVERYTHING}:{self.page}"
        return f"{place}:{filters}" if filters else place

    def but(self, **changes: object) -> Self:
        """Return the search with another wish, from its first page on."""
        return replace(self, wish=replace(self.wish, **changes), page=0)  # type: ignore[arg-type]

    def on_page(self, page: int) -> Self:
        """Return another page of the same search."""
        return replace(self, page=page)

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the kind narrows the search down."""
        return self.wish.language is not None or any(getattr(self.wish, name) for name in FILTERS)


def kind_named(name: str | None) -> str | None:
    """Return the kind of offers that a button names; None, which is all, if there is no such kind any more."""
    return name if name in offer_kinds() else None
