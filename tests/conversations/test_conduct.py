import re

import pytest
from sqlalchemy import select

from db.models import InboxUpdate
from tests.conversation import Somebody, Town
from tests.papers.reading import pages


async def shows_certificate(kim: Somebody) -> str:
    await kim.says("/conduct")
    await kim.taps("Dem Team vorzeigen")
    found = re.search(r"\d{3} \d{3}", kim.heard)
    assert found
    return found[0]


async def test_the_letter_carries_what_was_typed_and_keeps_nothing(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Mein Engagement")
    await kim.taps("Führungszeugnis")
    kim.hears("noch nichts notiert")
    await kim.taps("Brief für den Antrag")
    await kim.says("Kim Muster")
    await kim.says("Hausaufgabenhilfe, Jugendzentrum Dülmen")
    kim.hears("erst mit der Unterschrift Ihrer Organisation")
    assert kim.last.document and kim.last.document.name == "brief-fuehrungszeugnis.pdf"
    assert "Kim Muster" in pages(kim.last.document.content)[0]
    await kim.says("/mydata")
    assert kim.last.document and b"Kim Muster" not in kim.last.document.content


async def test_everything_in_the_letter_can_be_left_to_be_written_by_hand(town: Town) -> None:
    kim = await town.volunteer("uk")
    await kim.says("/conduct")
    await kim.taps("📄")
    await kim.taps("✍️")
    await kim.taps("✍️")
    assert kim.last.document and len(pages(kim.last.document.content)) == 3


@pytest.mark.parametrize("name", ["ሰላም", "x" * 121])
async def test_a_name_that_can_not_be_printed_is_asked_for_again(town: Town, name: str) -> None:
    kim = await town.volunteer()
    await kim.says("/conduct")
    await kim.taps("Brief für den Antrag")
    await kim.says(name)
    kim.hears("mit lateinischen Buchstaben")
    await kim.says("Selam Muster")
    kim.hears("Für welche Organisation")


async def test_staff_note_a_certificate_they_were_shown_and_the_person_is_reminded(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    number = await shows_certificate(kim)
    await robin.says("/staff")
    await robin.taps("Führungszeugnis gesehen")
    await robin.says(number)
    robin.hears("zeigt Ihnen ein Führungszeugnis")
    await robin.taps("In 3 Jahren")
    robin.hears("heute gesehen, wieder am 23. November 2029")
    assert "Das Team hat Ihr Führungszeugnis gesehen" in kim.last.text
    await kim.says("/conduct")
    kim.hears("Gesehen am 23. November 2026")

    await town.passes(days=3 * 365 - 60)
    assert "bis zum 23. November 2029" not in kim.last.text
    await town.passes(days=10)
    assert "bis zum 23. November 2029" in kim.last.text
    await town.passes(days=1)
    assert sum("bis zum 23. November 2029" in (message.text or "") for message in kim.chat) == 1
    await kim.says("/conduct")  # or nobody would know her any more after two years of silence
    await town.passes(days=60)
    assert "Seit dem 23. November 2029" in kim.last.text
    await town.passes(days=190)
    await kim.says("/conduct")
    kim.hears("noch nichts notiert")


async def test_a_number_is_good_once_and_for_half_an_hour(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    number = await shows_certificate(kim)
    await robin.taps_again(robin.last, "conduct:staff")
    await robin.says(number)
    screen, data = robin.last, robin.last.inline_keyboard[0][0].callback_data
    await robin.taps("In einem Jahr")
    await robin.taps_again(screen, data)
    robin.hears("gilt nicht oder nicht mehr")

    number = await shows_certificate(kim)
    await town.passes(minutes=31)
    await robin.taps_again(robin.last, "conduct:staff")
    await robin.says(number)
    robin.hears("gilt nicht oder nicht mehr")


async def test_only_staff_can_note_anything(town: Town) -> None:
    kim, lee = await town.volunteer(), await town.volunteer("de", 102, "Lee")
    number = (await shows_certificate(kim)).replace(" ", "")
    for data in ("conduct:staff", f"conduct:note:{number}:5", f"conduct:drop:{number}"):
        await lee.taps_again(lee.last, data)
        lee.hears("*Das kann nur das Team.*")
    await kim.says("/conduct")
    kim.hears("noch nichts notiert")


async def test_a_note_can_be_deleted_by_staff_and_by_the_person(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    for _ in range(2):
        number = await shows_certificate(kim)
        await robin.taps_again(robin.last, "conduct:staff")
        await robin.says(number)
        await robin.taps("In 5 Jahren")
        await kim.says("/conduct")
        kim.hears("Gesehen am")
    await kim.taps("Notiz des Teams löschen")
    kim.hears("*Die Notiz ist gelöscht.*", "noch nichts notiert")

    number = await shows_certificate(kim)
    await robin.taps_again(robin.last, "conduct:staff")
    await robin.says(number)
    await robin.taps("Notiz löschen")
    robin.hears("nichts notiert, oder die Zahl gilt nicht mehr")


async def test_a_certificate_sent_as_a_file_is_declined_and_not_kept(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/conduct")
    town.telegram.attach.document(kim.person.id, "fuehrungszeugnis.pdf", b"%PDF-1.7 nothing to see")
    await kim.waits()
    assert "nicht behalten" in kim.last.text
    async with town.database.reading() as session:
        assert not any("fuehrungszeugnis" in raw for raw in await session.scalars(select(InboxUpdate.raw)))
