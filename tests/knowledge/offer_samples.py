"""An offer to test with: what a test says about it, and something sensible for the rest."""

from datetime import date
from itertools import count
from typing import Any

from knowledge.offers import Offer

_IDS = count(1)


def make_offer(name: str = "Café Grenzenlos", **facts: Any) -> Offer:
    """Make an offer in the middle of Dülmen, confirmed lately."""
    number = next(_IDS)
    usual: dict[str, Any] = {
        "id": number,
        "slug": f"offer-{number}",
        "kind": "international_cafe",
        "municipality": "Dülmen",
        "place": "",
        "address": "",
        "postcode": "48249",
        "latitude": 51.83149,
        "longitude": 7.28075,
        "precision": "town",
        "opening_hours": "",
        "by_appointment": False,
        "languages": (),
        "wheelchair": None,
        "children": None,
        "women_only": False,
        "phone": "",
        "email": "",
        "contact_url": "",
        "sources": ("example.org",),
        "as_of": "2026-09",
        "verified": True,
        "confirmed_on": date(2026, 9, 1),
        "state": "active",
    }
    return Offer(name=name, **(usual | facts))
