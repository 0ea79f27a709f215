"""Offers for refugees and migrants in Kreis Coesfeld: cafés, workshops, courses, advice."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from knowledge.offer_fields import latest_day

FRESH_MONTHS: Final = 24
"""After so many months without a confirmation an offer is stale: left out of lists, found by its name only."""


@dataclass(frozen=True, slots=True)
class Offer:
    """One offer; ``precision`` says what its coordinates (WGS 84, degrees) are the place of.

    ``opening_hours`` are in OpenStreetMap's notation or empty, ``as_of`` is the date of the source to the year, month
    or day (``~``: estimated) or ``unknown``, ``verified`` whether staff confirmed the offer, ``confirmed_on`` when
    they did. ``wheelchair`` and ``children`` are None where nobody has said.
    """

    id: int
    slug: str
    name: str
    kind: str
    municipality: str
    place: str
    address: str
    postcode: str
    latitude: float
    longitude: float
    precision: str
    opening_hours: str
    by_appointment: bool
    languages: tuple[str, ...]
    wheelchair: bool | None
    children: bool | None
    women_only: bool
    phone: str
    email: str
    contact_url: str
    sources: tuple[str, ...]
    as_of: str
    verified: bool
    confirmed_on: date | None
    state: str

    @property
    def last_confirmed(self) -> date | None:
        """The day somebody last said so: of the confirmation, else of the source; None if nobody knows."""
        return self.confirmed_on or latest_day(self.as_of)

    def is_stale(self, today: date) -> bool:
        """Tell whether the last word on this offer is older than 24 months, or of unknown date."""
        last = self.last_confirmed
        return last is None or last < fresh_since(today)


@dataclass(frozen=True)
class NearOffer:
    """An offer with its distance in kilometres from the point that was asked for."""

    offer: Offer
    km: float


def fresh_since(today: date) -> date:
    """Give the first day whose confirmations still count."""
    months = today.year * 12 + today.month - 1 - FRESH_MONTHS
    return date(months // 12, months % 12 + 1, 1)
