"""Whoever looks after one offer: changes it at once, hears what others say of it, and is asked whether it is true."""

import pytest
from sqlalchemy import select

from db.models import StoredOffer
from db.offers import list_offer_versions, list_offers_since
from db.roles import list_organisers
from tests.conversation import Somebody, Town
from tests.conversations.test_roles import follows, link_in, taps_old_button

OFFER = "Welcome-Café Herbern"


async def looks_after(town: Town, somebody: Somebody, name: str = OFFER) -> int:
    """Let somebody become the organiser of the offer with this name, and return its id."""
    robin = await town.staff()
    await robin.says("/roles")
    await robin.taps("Rolle vergeben")
    await robin.taps("Betreuung eines Angebots")
    await robin.says(name)
    await robin.taps(name)
    await follows(somebody, link_in(robin))
    somebody.hears("Betreuung eines Angebots", name)
    await somebody.taps("Ja, ich übernehme das")
    return await id_of(town, name)


async def id_of(town: Town, name: str) -> int:
    async with town.database.reading() as session:
        return next(int(row["id"]) for row in await list_offers_since(session, 0) if row["name"] == name)


async def hours_of(town: Town, offer_id: int) -> str:
    async with town.database.reading() as session:
        return (await session.scalars(select(StoredOffer.opening_hours).where(StoredOffer.id == offer_id))).one()


async def test_an_organiser_finds_their_offer_among_their_own_things(town: Town) -> None:
    kim = await town.volunteer()
    await looks_after(town, kim)
    await kim.taps("Zu meinem Angebot")
    kim.hears("Um dieses Angebot kümmern Sie sich", OFFER, "Öffnungszeiten ändern")
    await kim.says("/mine")
    await kim.taps("Meine Angebote")
    await kim.taps(OFFER)
    kim.hears("Um dieses Angebot kümmern Sie sich")


async def test_nobody_else_sees_the_button(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/mine")
    assert "📍 Meine Angebote" not in kim.buttons


async def test_what_an_organiser_changes_holds_at_once_and_staff_can_undo_it(town: Town) -> None:
    kim = await town.volunteer()
    offer_id = await looks_after(town, kim)
    before = await hours_of(town, offer_id)
    await kim.taps("Zu meinem Angebot")
    await kim.taps("Öffnungszeiten ändern")
    await kim.says("Di 14:00-16:00")
    kim.hears("Geändert. Das gilt ab sofort")
    assert await hours_of(town, offer_id) == "Tu 14:00-16:00"
    async with town.database.reading() as session:
        [version, *_] = await list_offer_versions(session, offer_id)
    assert version.origin == "organiser" and version.author_id is not None
    group = town.staff_group
    await group.taps("Rückgängig")
    assert await hours_of(town, offer_id) == before


async def test_others_only_propose(town: Town) -> None:
    kim, lou = await town.volunteer(), await town.volunteer(person_id=102, name="Lou")
    offer_id = await looks_after(town, kim)
    before = await hours_of(town, offer_id)
    await propose(lou, offer_id)
    lou.hears("Das Team schaut darauf")
    assert await hours_of(town, offer_id) == before


@pytest.mark.parametrize(("tap", "kept"), [("Übernehmen", True), ("Ablehnen", False)])
async def test_an_organiser_hears_what_others_say_and_decides(town: Town, tap: str, kept: bool) -> None:
    kim, lou = await town.volunteer(), await town.volunteer(person_id=102, name="Lou")
    offer_id = await looks_after(town, kim)
    before = await hours_of(town, offer_id)
    await propose(lou, offer_id)
    await kim.waits()
    assert OFFER in kim.last.text and "Lou" not in kim.last.text
    await kim.taps(tap)
    assert await hours_of(town, offer_id) == ("Tu 14:00-16:00" if kept else before)
    group = town.staff_group
    await group.taps(tap)
    group.hears("Darüber ist schon entschieden")


async def test_hints_that_wait_are_shown_again(town: Town) -> None:
    kim, lou = await town.volunteer(), await town.volunteer(person_id=102, name="Lou")
    offer_id = await looks_after(town, kim)
    await propose(lou, offer_id)
    await kim.says("/mine")
    await kim.taps("Meine Angebote")
    await kim.taps(OFFER)
    await kim.taps("Hinweise ansehen: 1")
    kim.hears("Tu 14:00-16:00")


async def test_an_organiser_decides_nothing_about_other_offers(town: Town) -> None:
    kim, lou = await town.volunteer(), await town.volunteer(person_id=102, name="Lou")
    await looks_after(town, kim)
    other = await id_of(town, "Repair-Café Coesfeld")
    before = await hours_of(town, other)
    await propose(lou, other)
    await taps_old_button(kim, "proposal:yes:1")
    kim.hears("Das kann nur das Team")
    assert await hours_of(town, other) == before


async def test_an_offer_that_was_taken_from_somebody_is_theirs_no_more(town: Town) -> None:
    kim = await town.volunteer()
    offer_id = await looks_after(town, kim)
    robin = await town.staff()
    await robin.says("/roles")
    robin.hears(f"{OFFER}: Kim")
    await robin.taps(f"Kim: {OFFER}")
    await robin.taps("Ja, Rolle nehmen")
    robin.hears("Die Rolle ist beendet")
    await kim.waits()
    assert "Diese Rolle haben Sie ab jetzt nicht mehr" in kim.last.text
    await taps_old_button(kim, f"organise:show:{offer_id}")
    kim.hears("kümmert sich jetzt jemand anderes")
    async with town.database.reading() as session:
        assert await list_organisers(session) == []


async def test_a_name_that_is_no_offer_can_be_typed_again(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/roles")
    await robin.taps("Rolle vergeben")
    await robin.taps("Betreuung eines Angebots")
    await robin.says("Quatschquark")
    robin.hears("So ein Angebot finde ich nicht")
    await robin.says(OFFER)
    robin.hears("Welches davon?")


async def propose(somebody: Somebody, offer_id: int) -> None:
    await taps_old_button(somebody, f"report:say:{offer_id}:hours")
    await somebody.says("Di 14:00-16:00")
