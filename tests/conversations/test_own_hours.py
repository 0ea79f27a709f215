from tests.conversation import Somebody, Town
from tests.papers.reading import pages


async def opens_hours(town: Town, language: str = "de") -> Somebody:
    kim = await town.volunteer(language)
    await kim.says("/hours")
    return kim


async def test_a_line_of_text_notes_hours(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Mein Engagement")
    await kim.taps("Meine Stunden")
    kim.hears("2 Std Café gestern")
    await kim.says("2 Std Café gestern")
    kim.hears("Notiert: 22. November 2026: 2 Std., Café", "2026: 2 Std.")
    await kim.says("90 min Begleitung")
    kim.hears("Notiert: 23. November 2026: 1,5 Std., Begleitung", "2026: 3,5 Std.")


async def test_the_command_may_bring_the_line_along(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/hours 2 Std Café 31.12.")
    kim.hears("Notiert: 31. Dezember 2025", "2026: 0 Std. · insgesamt: 2 Std.")


async def test_a_tap_notes_hours_for_today_once(town: Town) -> None:
    kim = await opens_hours(town)
    screen = kim.last
    data = screen.inline_keyboard[0][0].callback_data
    await kim.taps("1 Std.")
    kim.hears("*Notiert. Danke für Ihre Zeit!*", "23. November 2026: 1 Std.")
    await kim.taps_again(screen, data)
    kim.hears("*Das ist schon notiert.*")
    await kim.taps("1 Std.")
    kim.hears("2026: 2 Std.")


async def test_a_slip_can_be_deleted(town: Town) -> None:
    kim = await opens_hours(town)
    await kim.says("8 Std Café")
    await kim.taps("Wieder löschen")
    kim.hears("*Gelöscht.*", "noch keine Stunden notiert")


async def test_a_year_that_cannot_be_has_no_paper(town: Town) -> None:
    kim = await opens_hours(town)
    for year in ("0000", "9999"):
        await kim.taps_again(kim.last, f"hours:pdf:{year}")
        kim.does_not_hear("nicht geklappt")


async def test_nobody_can_delete_the_notes_of_others(town: Town) -> None:
    kim, lee = await opens_hours(town), await town.volunteer("de", 102, "Lee")
    await kim.says("2 Std Café")
    note = kim.last.inline_keyboard[0][0].callback_data
    await lee.taps_again(lee.last, note)
    await kim.taps("Einträge ansehen")
    kim.hears("2 Std., Café")


async def test_a_question_is_answered_while_hours_are_awaited(town: Town) -> None:
    kim = await opens_hours(town)
    await kim.says("Bin ich auf dem Weg zum Café versichert?")
    kim.hears("§ 8 Abs. 2 Nr. 1")


async def test_hours_come_as_a_paper_for_each_year_and_as_a_table(town: Town) -> None:
    kim = await opens_hours(town)
    await kim.says("2 Std Café gestern")
    await kim.says("3 Std Café 31.12.")
    await kim.taps("Als PDF oder Tabelle")
    kim.hears("[📄 Engagementnachweis 2026 (PDF)]\n[📄 Engagementnachweis 2025 (PDF)]")
    await kim.taps("Engagementnachweis 2026")
    assert kim.last.document and kim.last.document.name == "engagementnachweis-2026.pdf"
    assert "Zusammen: 2 Stunden" in pages(kim.last.document.content)[0]
    await kim.taps("Alles als Tabelle")
    assert kim.last.document and "2025-12-31;3,00;Café" in kim.last.document.content.decode()


async def test_a_paper_of_a_year_without_notes_is_not_made(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, "hours:pdf:2020")
    kim.hears("noch keine Stunden notiert")


async def test_hours_are_read_in_arabic(town: Town) -> None:
    kim = await opens_hours(town, "ar")
    await kim.says("ساعتين مقهى أمس")
    kim.hears("تم التدوين", "مقهى")


async def test_hours_go_when_a_person_is_forgotten(town: Town) -> None:
    kim = await opens_hours(town)
    await kim.says("2 Std Café")
    await kim.says("/forgetme")
    await kim.taps("Ja, alles löschen")
    await kim.says("/hours")
    await kim.taps("Einverstanden")
    kim.hears("insgesamt: 0 Std.")
