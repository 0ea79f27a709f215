"""Offers for refugees and migrants in Kreis Coesfeld: cafés, workshops, courses, advice."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from knowledge.places import distance_km, read_degrees
from knowledge.problems import CONTENT, problem, read_rows

FRESH_MONTHS: Final = 24
"""After so many months an offer that nobody confirmed is stale."""

OFFER_COLUMNS: Final = frozenset(
    {
        "name", "kind", "municipality", "address", "postcode", "lat", "lon", "opening_hours", "languages",
        "contact_url", "source", "as_of", "verified",
    }
)  # fmt: skip

_AS_OF = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?~?")
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class Offer:
    """One offer; its coordinates (WGS 84, degrees) are those of the village or town, not of the house.

    ``hours`` is in OpenStreetMap's notation or empty, ``as_of`` the date of the source to the year, month or day
    (``~``: estimated) or ``unknown``, ``verified`` whether staff confirmed the offer, ``confirmed_on`` when they did.
    """

    id: str
    name: str
    kind: str
    municipality: str
    address: str
    postcode: str
    latitude: float
    longitude: float
    hours: str
    languages: tuple[str, ...]
    contact_url: str
    sources: tuple[str, ...]
    as_of: str
    verified: bool
    confirmed_on: date | None = None

    def is_stale(self, today: date) -> bool:
        """Tell whether the last word on this offer is older than 24 months, or of unknown date."""
        last = self.confirmed_on or latest_day(self.as_of)
        return last is None or (today.year - last.year) * 12 + today.month - last.month > FRESH_MONTHS


@dataclass(frozen=True)
class NearOffer:
    """An offer with its distance in kilometres from the point that was asked for."""

    offer: Offer
    km: float


class Offers:
    """All offers by their id."""

    def __init__(self, offers: Iterable[Offer]) -> None:
        self._offers = {offer.id: offer for offer in offers}

    def __iter__(self) -> Iterator[Offer]:
        return iter(self._offers.values())

    def __len__(self) -> int:
        return len(self._offers)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that occur, the most frequent first."""
        kinds = [offer.kind for offer in self]
        return tuple(sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind)))

    def find(self, offer_id: str) -> Offer | None:
        """Give the offer with an id, or None where it is gone."""
        return self._offers.get(offer_id)

    def nearest(
        self,
        latitude: float,
        longitude: float,
        *,
        kind: str | None = None,
        within_km: float | None = None,
        limit: int | None = None,
    ) -> list[NearOffer]:
        """List offers by their distance from a point; at the same place those of the newest source come first.

        Args:
            latitude: Degrees, WGS 84.
            longitude: Degrees, WGS 84.
            kind: Only offers of this kind.
            within_km: Only offers at most so far away, in kilometres.
            limit: At most so many offers.
        """
        near = [
            NearOffer(offer, distance_km(latitude, longitude, offer.latitude, offer.longitude))
            for offer in self
            if kind in (None, offer.kind)
        ]
        in_reach = [hit for hit in near if within_km is None or hit.km <= within_km]
        return sorted(in_reach, key=_by_distance)[:limit]


def load_offers(folder: Path = CONTENT) -> Offers:
    """Read ``offers.csv``.

    Raises:
        ContentError: The file cannot be read, a row cannot be used, or two rows have the same id.
    """
    file = folder / "offers.csv"
    offers: dict[str, Offer] = {}
    for line, row in read_rows(file, OFFER_COLUMNS):
        offer = read_offer(file, line, row)
        if offer.id in offers:
            raise problem(file, f"'{offer.name}' is listed twice", line=line)
        offers[offer.id] = offer
    return Offers(offers.values())


def read_offer(file: Path, line: int, row: dict[str, str]) -> Offer:
    """Read one row of the list of offers.

    Raises:
        ContentError: A column has no usable value.
    """
    try:
        return Offer(
            id=slug(row["name"]),
            name=_required(row["name"], "name"),
            kind=_required(row["kind"], "kind"),
            municipality=_required(row["municipality"], "municipality"),
            address=row["address"],
            postcode=row["postcode"],
            latitude=read_degrees(row["lat"], 90),
            longitude=read_degrees(row["lon"], 180),
            hours=row["opening_hours"],
            languages=tuple(row["languages"].replace(";", " ").split()),
            contact_url=row["contact_url"],
            sources=tuple(filter(None, row["source"].split(" ; "))),
            as_of=_dated(row["as_of"]),
            verified=_yes_or_no(row["verified"]),
            confirmed_on=date.fromisoformat(row["confirmed_on"]) if row.get("confirmed_on") else None,
        )
    except ValueError as error:
        raise problem(file, str(error), line=line) from error


def slug(name: str) -> str:
    """Make the stable id of an offer from its name: at most 48 of ``a-z``, ``0-9`` and ``-``."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_SPELT_OUT)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:48].strip("-")


def latest_day(as_of: str) -> date | None:
    """Give the last day of the year, month or day that a source is of; None for ``unknown``."""
    if not (found := _AS_OF.fullmatch(as_of)):
        return None
    year, month = int(found[1]), int(found[2] or 12)
    return date(year, month, int(found[3] or monthrange(year, month)[1]))


def _by_distance(hit: NearOffer) -> tuple[float, int, str]:
    day = latest_day(hit.offer.as_of)
    return round(hit.km, 1), -(day.toordinal() if day else 0), hit.offer.name


def _required(value: str, column: str) -> str:
    if not value:
        raise ValueError(f"'{column}' must not be empty")
    return value


def _yes_or_no(value: str) -> bool:
    if value not in ("yes", "no"):
        raise ValueError(f"'verified' has to be yes or no, not '{value}'")
    return value == "yes"


def _dated(as_of: str) -> str:
    if as_of != "unknown":
        if not _AS_OF.fullmatch(as_of):
            raise ValueError(f"'{as_of}' is no date such as 2026-08, nor 'unknown'")
        latest_day(as_of)
    return as_of
