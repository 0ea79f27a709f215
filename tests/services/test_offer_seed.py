"""The shipped list of offers and what people made of it."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession

from db.offers import find_offer, find_offer_id, list_offer_versions
from knowledge.shipped_offers import ShippedOffer, load_shipped_offers
from services.offer_seed import seed_offers
from services.offers import Author, change_offer
from tests.conversation import NOW

CAFE = "cafe-international-der-oefid"


async def test_a_fresh_database_gets_all_shipped_offers_once(session: AsyncSession) -> None:
    shipped = load_shipped_offers()
    assert (await seed_offers(session, shipped, now=NOW)).added == len(shipped) == 54
    again = await seed_offers(session, shipped, now=NOW)
    assert (again.added, again.updated, again.kept) == (0, 0, ())


async def test_a_correction_in_the_shipped_list_arrives(session: AsyncSession) -> None:
    await seed_offers(session, load_shipped_offers(), now=NOW)
    assert (await seed_offers(session, corrected(), now=NOW)).updated == 1
    assert await phone(session) == "02594 1234"
    offer_id = await find_offer_id(session, CAFE)
    assert offer_id and (await list_offer_versions(session, offer_id))[0].origin == "shipped"


async def test_a_correction_never_overwrites_what_staff_changed(session: AsyncSession) -> None:
    await seed_offers(session, load_shipped_offers(), now=NOW)
    offer_id = await find_offer_id(session, CAFE)
    await change_offer(session, offer_id, {"phone": "02594 9999"}, by=Author("staff"), now=NOW)
    result = await seed_offers(session, corrected(), now=NOW)
    assert (result.updated, result.kept) == (0, (CAFE,))
    assert await phone(session) == "02594 9999"


async def test_what_staff_changed_stays_while_the_shipped_list_does(session: AsyncSession) -> None:
    await seed_offers(session, load_shipped_offers(), now=NOW)
    offer_id = await find_offer_id(session, CAFE)
    await change_offer(session, offer_id, {"state": "retired"}, by=Author("staff"), now=NOW)
    result = await seed_offers(session, load_shipped_offers(), now=NOW)
    assert (result.added, result.updated, result.kept) == (0, 0, ())


def corrected() -> list[ShippedOffer]:
    """The shipped list of the next version, with a telephone number for the café."""
    return [
        replace(one, fields={**one.fields, "phone": "02594 1234"}) if one.slug == CAFE else one
        for one in load_shipped_offers()
    ]


async def phone(session: AsyncSession) -> str:
    row = await find_offer(session, await find_offer_id(session, CAFE) or 0)
    assert row is not None
    return str(row["phone"])
