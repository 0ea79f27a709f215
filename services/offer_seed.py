"""The shipped list of offers into the database, leaving alone what people have changed there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.offers import list_offer_ids, list_offers
from knowledge.offer_fields import OFFER_FIELDS, fingerprint
from knowledge.shipped_offers import ShippedOffer
from services.offers import Author, OfferChange, change_offers


@dataclass(frozen=True)
class OfferSeedResult:
    """How many offers are new, how many follow the shipped list, and the slugs where it differs from local edits."""

    added: int
    updated: int
    kept: tuple[str, ...]


async def seed_offers(session: AsyncSession, shipped: Sequence[ShippedOffer], *, now: datetime) -> OfferSeedResult:
    """Add the shipped offers that are new; change known ones only if the list changed and nobody else changed them."""
    ids = await list_offer_ids(session)
    stored = {
        row["slug"]: row for row in await list_offers(session, {ids[one.slug] for one in shipped if one.slug in ids})
    }
    changes, kept = list[OfferChange](), list[str]()
    for one in shipped:
        now_shipped, row = fingerprint(one.fields), stored.get(one.slug)
        if row is None:
            changes.append(_change(None, one, now_shipped))
        elif row["shipped_fingerprint"] == now_shipped:
            continue
        elif fingerprint({name: row[name] for name in OFFER_FIELDS}) == row["shipped_fingerprint"]:
            changes.append(_change(row["id"], one, now_shipped))
        else:
            kept.append(one.slug)
    results = await change_offers(session, changes, by=Author("shipped"), now=now) if changes else []
    outcomes = [result.outcome for result in results]
    return OfferSeedResult(outcomes.count("added"), outcomes.count("changed"), tuple(kept))


def _change(offer_id: int | None, one: ShippedOffer, now_shipped: str) -> OfferChange:
    notes = {"shipped_fingerprint": now_shipped} | ({"slug": one.slug} if offer_id is None else {})
    return OfferChange(offer_id, one.fields, notes)
