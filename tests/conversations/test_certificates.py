import re

from sqlalchemy import select

from db.models import Certificate, Enrolment
from services.attendance import tick_all, tick_attendance
from tests.conversation import Somebody, Town
from tests.papers.reading import pages


async def attends_a_course(town: Town, *people: Somebody) -> None:
    for person in people:
        await person.says("/start course_1")
        await person.taps("Anmelden")
    await town.passes(days=40)
    async with town.database.transaction() as session:
        await tick_all(session, 1, now=town.clock.now())
    await town.passes(minutes=11)


async def gets_certificate(kim: Somebody, name: str = "Kim Muster") -> str:
    """Type the name and return the code on the paper."""
    await kim.says(name)
    assert kim.last.document
    text = pages(kim.last.document.content)[0]
    found = re.search(r"/verify (\w{4}-\w{4}-\w{4})", text)
    assert found and name in text
    return found[1]


async def test_whoever_was_there_gets_a_certificate_that_anybody_can_check(town: Town) -> None:
    kim, lee = await town.volunteer(), await town.volunteer("en", 102, "Lee")
    await attends_a_course(town, kim)
    assert "Ihre Teilnahmebescheinigung für Einführung" in kim.last.text
    assert "Danke, dass Sie dabei waren!" in kim.last.text
    await kim.taps("Als PDF holen")
    code = await gets_certificate(kim)
    for typed in (f"/verify {code}", f"/verify {code.lower().replace('-', ' ')}", f"/start verify_{code}"):
        await lee.says(typed)
        lee.hears("genuine", "Initials: K. M.", "Introduction")
    lee.does_not_hear("Muster")


async def test_only_initials_and_a_hash_are_kept(town: Town) -> None:
    kim = await town.volunteer()
    await attends_a_course(town, kim)
    await kim.taps("Als PDF holen")
    code = await gets_certificate(kim)
    async with town.database.reading() as session:
        certificate = await session.scalar(select(Certificate))
    assert certificate and certificate.initials == "K. M."
    assert code not in certificate.code_hash


async def test_a_new_certificate_makes_the_old_code_worthless(town: Town) -> None:
    kim = await town.volunteer()
    await attends_a_course(town, kim)
    await kim.taps("Als PDF holen")
    old = await gets_certificate(kim)
    await kim.says("/mine")
    await kim.taps("Meine Bescheinigungen")
    await kim.taps("Einführung")
    kim.hears("gilt der alte Code nicht mehr")
    await kim.taps("Neu ausstellen")
    new = await gets_certificate(kim, "Kim Beispiel")
    await kim.says(f"/verify {old}")
    kim.hears("Diesen Code gibt es nicht")
    await kim.says(f"/verify {new}")
    kim.hears("K. B.")


async def test_a_code_can_be_withdrawn(town: Town) -> None:
    kim = await town.volunteer()
    await attends_a_course(town, kim)
    await kim.taps("Als PDF holen")
    code = await gets_certificate(kim)
    await kim.taps_again(kim.chat[0], "certificate:open:1")
    await kim.taps("Code ungültig machen")
    kim.hears("*Der Code gilt nicht mehr.*")
    await kim.says(f"/verify {code}")
    kim.hears("Diesen Code gibt es nicht")


async def test_a_tick_taken_back_is_never_heard_of_and_its_code_is_worthless(town: Town) -> None:
    kim, lee = await town.volunteer(), await town.volunteer("de", 102, "Lee")
    await attends_a_course(town, kim)
    await kim.taps("Als PDF holen")
    code = await gets_certificate(kim)
    await lee.says("/start course_1")
    async with town.database.transaction() as session:
        seat = await session.scalar(select(Enrolment))
        assert seat
        await tick_attendance(session, seat.id, there=False, now=town.clock.now())
    await lee.says(f"/verify {code}")
    lee.hears("Diesen Code gibt es nicht")


async def test_whoever_was_not_there_gets_none(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("certificate:open:1", "certificate:new:1", "certificate:open:4711"):
        await kim.taps_again(kim.chat[0], data)
        kim.hears("*Für diesen Kurs gibt es keine Bescheinigung.*", "sobald das Team bestätigt hat")


async def test_whoever_wants_no_praise_gets_the_certificate_only(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/settings")
    await kim.taps("Dank und Dank-Feste abschalten")
    kim.hears("[💛 Dank und Dank-Feste einschalten]")
    await attends_a_course(town, kim)
    assert "Bescheinigung" in kim.last.text or "bescheinigung" in kim.last.text
    assert "Danke" not in kim.last.text
    await kim.says("/hours 2 Std")
    kim.hears("Notiert")


async def test_a_name_that_can_not_be_printed_is_asked_for_again(town: Town) -> None:
    kim = await town.volunteer()
    await attends_a_course(town, kim)
    await kim.taps("Als PDF holen")
    await kim.says("🦄")
    kim.hears("mit lateinischen Buchstaben")
    await gets_certificate(kim)


async def test_the_command_alone_says_how_it_is_used(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/verify")
    kim.hears("/verify ABCD-EFGH-JKMN")
    await kim.says("/verify nonsense")
    kim.hears("Diesen Code gibt es nicht")
