"""The offers in memory follow the table."""

import asyncio

from db.engine import Database
from services.live_offers import LiveOffers
from services.offers import Author, OfferChange, change_offer, change_offers
from tests.conversation import NOW
from tests.db.samples import add_offer

STAFF = Author("staff")


async def names(live: LiveOffers, database: Database) -> set[str]:
    async with database.reading() as session:
        return {offer.name for offer in (await live.current(session)).by_id.values()}


async def test_nothing_is_read_again_while_nothing_changes(database: Database) -> None:
    async with database.transaction() as session:
        await add_offer(session)
    live = LiveOffers()
    async with database.reading() as session:
        assert await live.current(session) is await live.current(session)


async def test_what_another_process_changes_is_followed(database: Database) -> None:
    one, other = LiveOffers(), LiveOffers()
    async with database.transaction() as session:
        offer_id = await add_offer(session, "Café Alt")
    assert await names(one, database) == await names(other, database) == {"Café Alt"}
    async with database.transaction() as session:
        await change_offer(session, offer_id, {"name": "Café Neu"}, by=STAFF, now=NOW)
        await add_offer(session, "Nähtreff")
    assert await names(one, database) == await names(other, database) == {"Café Neu", "Nähtreff"}


async def test_a_value_comes_back_as_it_was_written(database: Database) -> None:
    async with database.transaction() as session:
        offer_id = await add_offer(session, languages="ar uk", source="https://example.org ; Aushang", children=None)
    async with database.reading() as session:
        offer = (await LiveOffers().current(session)).by_id[offer_id]
    assert (offer.languages, offer.sources) == (("ar", "uk"), ("https://example.org", "Aushang"))
    assert (offer.children, offer.women_only, offer.precision) == (None, False, "town")


async def test_readers_and_changes_at_once_end_at_the_newest(database: Database) -> None:
    live = LiveOffers()
    async with database.transaction() as session:
        ids = [await add_offer(session, f"Café {number}") for number in range(5)]

    async def rename(offer_id: int) -> None:
        async with database.transaction() as session:
            change = OfferChange(offer_id, {"name": f"Neu {offer_id}"})
            await change_offers(session, [change], by=STAFF, now=NOW)

    await asyncio.gather(*(rename(offer_id) for offer_id in ids), *(names(live, database) for _ in range(5)))
    assert await names(live, database) == {f"Neu {offer_id}" for offer_id in ids}
