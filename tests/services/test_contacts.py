from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.contacts import list_contacts
from db.models import Contact, FundingProgramme
from handlers.toolbox import Knowledge
from knowledge.contacts import MUNICIPALITIES, load_contacts
from knowledge.entries import TOPICS
from knowledge.funding import load_funding
from services.contacts import in_charge, is_reachable, vcard
from services.directory import seed_directory


async def test_every_topic_has_somebody_in_each_municipality(session: AsyncSession) -> None:
    contacts = await shipped(session)
    for topic in TOPICS:
        for municipality in MUNICIPALITIES:
            assert in_charge(contacts, topic, municipality).contacts


async def test_the_municipalitys_own_office_is_named_only_there(session: AsyncSession) -> None:
    contacts = await shipped(session)
    assert "Sozialamt Olfen" in names(contacts, "housing", "Olfen")
    assert "Sozialamt Olfen" not in names(contacts, "housing", "Senden")
    assert not any(name.startswith("Sozialamt") for name in names(contacts, "housing", None))


async def test_two_towns_have_youth_offices_of_their_own(session: AsyncSession) -> None:
    contacts = await shipped(session)
    assert "Jugendamt der Stadt Dülmen" in names(contacts, "children", "Dülmen")
    assert "Jugendamt Kreis Coesfeld" not in names(contacts, "children", "Dülmen")
    assert "Jugendamt Kreis Coesfeld" in names(contacts, "children", "Olfen")


async def test_who_is_there_for_everything_comes_after_who_is_there_for_this(session: AsyncSession) -> None:
    found = dict(in_charge(await shipped(session), "interpreting", "Olfen").by_level)
    assert [contact.name for contact in found["district"]] == [
        "Sprachmittlerpool Kreis Coesfeld",
        "Kommunales Integrationszentrum Kreis Coesfeld",
    ]


async def test_an_office_becomes_a_card_for_the_address_book(session: AsyncSession) -> None:
    await shipped(session)
    contact = await one(session, "sprachmittlerpool-kreis-coesfeld")
    lines = vcard(contact).splitlines()
    assert lines[:2] == ["BEGIN:VCARD", "VERSION:3.0"]
    assert "FN:Sprachmittlerpool Kreis Coesfeld" in lines
    assert "EMAIL:sprachmittlerpool@kreis-coesfeld.de" in lines


async def test_an_office_that_nobody_can_reach_is_an_open_point(session: AsyncSession) -> None:
    await shipped(session)
    assert not is_reachable(await one(session, "sozialamt-olfen"))


async def test_shipped_rows_go_into_empty_tables_only(session: AsyncSession) -> None:
    await shipped(session)
    (await one(session, "sozialamt-olfen")).name = "Sozialamt, neu"
    await seed_directory(session, load_contacts, load_funding)
    assert (await one(session, "sozialamt-olfen")).name == "Sozialamt, neu"
    assert await session.scalar(select(func.count()).select_from(FundingProgramme)) == len(load_funding())


def test_the_municipalities_are_those_of_the_gazetteer(knowledge: Knowledge) -> None:
    assert set(MUNICIPALITIES) == set(knowledge.gazetteer.municipalities)


def names(contacts: list[Contact], topic: str, municipality: str | None) -> list[str]:
    return [contact.name for contact in in_charge(contacts, topic, municipality).contacts]


async def shipped(session: AsyncSession) -> list[Contact]:
    await seed_directory(session, load_contacts, load_funding)
    return list(await list_contacts(session))


async def one(session: AsyncSession, slug: str) -> Contact:
    return (await session.scalars(select(Contact).where(Contact.slug == slug))).one()
