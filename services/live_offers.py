"""The table of offers as a map in memory, brought up to date whenever somebody has changed an offer."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from db.offers import get_offer_revision, list_offers_since
from knowledge.offer_fields import OFFER_FIELDS
from knowledge.offer_map import OfferMap
from knowledge.offers import Offer

_AS_THEY_ARE = tuple(name for name in OFFER_FIELDS if name not in ("languages", "source"))


class LiveOffers:
    """Holds the newest map that was asked for; one for each process."""

    def __init__(self) -> None:
        self._map = OfferMap()
        self._revision = 0

    async def current(self, session: AsyncSession) -> OfferMap:
        """Return the offers as this session sees them, reading again only what was changed since the last time."""
        revision = await get_offer_revision(session)
        if revision == self._revision:
            return self._map
        changed = {row["id"]: offer_of(row) for row in await list_offers_since(session, self._revision)}
        offers = OfferMap((self._map.by_id | changed).values())
        if revision > self._revision:  # another task may have been faster meanwhile
            self._map, self._revision = offers, revision
        return offers


def offer_of(row: Mapping[str, Any]) -> Offer:
    """Return the offer that a row of the table describes."""
    fields = {name: row[name] for name in _AS_THEY_ARE}
    return Offer(
        id=row["id"],
        slug=row["slug"],
        languages=tuple(row["languages"].split()),
        sources=tuple(filter(None, row["source"].split(" ; "))),
        **fields,
    )
