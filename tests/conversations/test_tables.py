from tests.conversation import Somebody, Town

GOOD = "Name;Art;Gemeinde;Quelle;Stand\nCafé Mitte;Internationales Café;Dülmen;example.org;2026-10\n"
WRONG = "Halle;Internationales Cafee;Dülmen;example.org;2026-10\n"


async def test_staff_send_a_table_see_what_would_change_and_agree(town: Town) -> None:
    robin = await town.staff()
    await sends(town, robin, GOOD + WRONG)
    robin.hears(
        "Neu: 1", "Café Mitte", "Zeile 3, Art: „Internationales Cafee“ kenne ich nicht", "Internationales Café“?"
    )
    await robin.taps("Übernehmen: 1")
    robin.hears("Übernommen. Neu: 1, geändert: 0")
    await sends(town, robin, GOOD)
    robin.hears("Unverändert: 1", "ändert nichts")
    await sends(town, robin, GOOD.replace("2026-10", "2026-11"))
    robin.hears("Geändert: 1", "Stand: 2026-10 → 2026-11")


async def test_who_cancels_changes_nothing_and_can_not_agree_any_more(town: Town) -> None:
    robin = await town.staff()
    await sends(town, robin, GOOD)
    report = robin.last
    await robin.taps("Abbrechen")
    robin.hears("Es hat sich nichts geändert")
    for row in report.inline_keyboard:
        await robin.taps_again(report, row[0].callback_data)
        assert robin.toasts == ["*Über diese Tabelle ist schon entschieden.*"]
    await sends(town, robin, GOOD)
    robin.hears("Neu: 1")


async def test_the_exported_table_sent_back_changes_nothing(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Tabellen")
    await robin.taps("Zuständige Stellen (XLSX)")
    exported = robin.last.document
    assert exported is not None
    content = town.telegram.world.files.find(exported.file_id)
    assert content is not None
    await sends(town, robin, content.content, "stellen.xlsx")
    robin.hears("Zuständige Stellen: stellen.xlsx", "Unverändert: 67", "ändert nichts")


async def test_offers_can_be_got_as_geojson(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Tabellen")
    await robin.taps("Angebote (GEOJSON)")
    robin.hears("offers-2026-11-23.geojson")


async def test_a_file_that_is_no_table_is_refused_with_a_reason(town: Town) -> None:
    robin = await town.staff()
    await sends(town, robin, "Liebes Team, anbei die Liste.")
    robin.hears("liste.csv", "Ich finde keine Überschriften")
    await sends(town, robin, b"PK\x03\x04", "kaputt.xlsx")
    robin.hears("Diese Datei kann ich nicht lesen")


async def test_many_mistakes_come_as_a_file_as_well(town: Town) -> None:
    robin = await town.staff()
    await sends(town, robin, GOOD + WRONG.replace("Halle", "H") * 30)
    robin.hears("fehler.txt", "… und 5 weitere")


async def test_a_table_of_somebody_else_is_declined_like_any_file(town: Town) -> None:
    kim = await town.volunteer()
    await sends(town, kim, GOOD)
    kim.hears("kann ich leider nicht verstehen")
    for data in ("table:menu", "table:get:offers:csv", "table:yes:1", "table:no:1"):
        await kim.taps_again(kim.last, data)
        assert kim.toasts == ["*Das kann nur das Team.*"]


async def test_an_old_button_for_a_table_nobody_knows_shows_those_there_are(town: Town) -> None:
    robin = await town.staff()
    await robin.taps_again(robin.last, "table:get:people:csv")
    robin.hears("Angebote (XLSX)")


async def sends(town: Town, person: Somebody, content: str | bytes, name: str = "liste.csv") -> None:
    data = content.encode() if isinstance(content, str) else content
    await person._does(lambda: town.telegram.attach.document(person.person.id, name, data))
