from db.meetings import find_series
from tests.conversation import Somebody, Town


async def opens_plan(robin: Somebody) -> None:
    await robin.says("/staff")
    await robin.taps("🤝 Treffen planen")


async def subscriber(town: Town) -> Somebody:
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Supervision")
    await kim.taps("1 Tag vorher")
    return kim


async def test_staff_make_a_series_by_tapping_and_everybody_sees_it(town: Town) -> None:
    robin = await town.staff()
    await opens_plan(robin)
    await robin.taps("➕ Neue Reihe")
    await robin.taps("Austauschtreffen")
    robin.hears("alle zwei Wochen", "Dienstag", "18:00, 90 Minuten", "Ort: fehlt noch", "Noch nicht veröffentlicht")
    await robin.taps("📣 Veröffentlichen")
    robin.hears("*Es fehlt noch der Ort oder der Link.*")
    await robin.taps("🔁 Wie oft")
    await robin.taps("jede Woche")
    await robin.taps("📆 Wochentag")
    await robin.taps("Mittwoch")
    await robin.taps("🕒 Uhrzeit")
    await robin.says("17.15 Uhr")
    robin.hears("17:15, 90 Minuten", "Mittwoch, 25. November")
    await robin.taps("📍 Ort oder Link")
    await robin.says("https://meet.example.org/austausch")
    await robin.taps("✏️ Titel")
    await robin.says("Kaffee und Austausch")
    await robin.taps("📣 Veröffentlichen")
    robin.hears("Kaffee und Austausch ist veröffentlicht.", "Niemand muss davon erfahren.")
    kim = await town.volunteer("en")
    await kim.says("/meetings")
    await kim.taps("Kaffee und Austausch")
    kim.hears("Wednesday, 25 November, 17:15–18:45")
    await kim.taps("Wednesday, 25 November")
    kim.hears("[💻 Join online]")


async def test_school_holidays_are_left_out_on_request(town: Town) -> None:
    robin = await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("✏️ Reihe ändern")
    await town.passes(days=22)
    await robin.taps("▫️ Auch in den Schulferien")
    robin.hears("✅ Schulferien fallen aus")
    robin.hears("Dienstag, 22. Dezember, Dienstag, 19. Januar")  # 5 January is in the Christmas holidays


async def test_a_changed_series_takes_its_dates_along_and_tells_those_concerned_once(town: Town) -> None:
    kim, robin = await subscriber(town), await town.staff()
    stranger = await town.volunteer(person_id=102)
    before = len(stranger.chat)
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("✏️ Reihe ändern")
    await robin.taps("🕒 Uhrzeit")
    await robin.taps("19:30")
    await robin.taps("⏳ Dauer")
    await robin.taps("60 Minuten")
    await robin.taps("📣 Veröffentlichen")
    robin.hears("Eine Person bekommt eine Nachricht.")
    assert "hat sich etwas geändert" in kim.last.text
    assert kim.buttons[1] == "🗓 Dienstag, 24. November, 19:30–20:30 Uhr"
    assert sum("geändert" in (message.text or "") for message in kim.chat) == 1
    assert len(stranger.chat) == before


async def test_publishing_twice_changes_nothing(town: Town) -> None:
    robin = await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("✏️ Reihe ändern")
    draft = robin.last
    publish = next(button for row in draft.inline_keyboard for button in row if "Veröffentlichen" in button.text)
    await robin.taps("📣 Veröffentlichen")
    await robin.taps_again(draft, publish.callback_data)
    robin.hears("Diesen Entwurf gibt es nicht mehr.")


async def test_a_date_that_is_called_off_is_told_to_those_concerned_only(town: Town) -> None:
    kim, robin = await subscriber(town), await town.staff()
    coming, stranger = await town.volunteer(person_id=102), await town.volunteer(person_id=103)
    await coming.says("wann ist die nächste supervision")
    await coming.taps("✅ Ich komme")
    before = len(stranger.chat)
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("Dienstag, 24. November")
    robin.hears("Eine Zusage")
    await robin.taps("❌ Absagen")
    robin.hears("Diesen Termin wirklich absagen?", "2 Personen bekommen eine Nachricht.")
    await robin.taps("Ja, absagen")
    for person in (kim, coming):
        assert "Fällt aus: Supervision" in person.last.text and "8. Dezember" in person.last.text
    assert len(stranger.chat) == before
    await town.passes(days=1)
    assert "Erinnerung" not in kim.last.text
    await kim.taps("📅 Aus meinem Kalender nehmen")
    kim.hears("treffen.ics", "dann verschwindet der Termin")


async def test_a_date_can_be_moved_and_is_reminded_of_at_its_new_time(town: Town) -> None:
    kim, robin = await subscriber(town), await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("Dienstag, 24. November")
    await robin.taps("↪️ Verlegen")
    await robin.says("irgendwann")
    robin.hears("Das ist kein Termin in der Zukunft.")
    await robin.says("26.11. 17:00")
    robin.hears("Verlegen auf Donnerstag, 26. November, 17:00 Uhr?", "Eine Person bekommt eine Nachricht.")
    await robin.taps("Ja, verlegen")
    assert "Verlegt: Supervision" in kim.last.text
    assert "Neu: Donnerstag, 26. November, 17:00–18:30 Uhr" in kim.last.text
    assert "Bisher: Dienstag, 24. November, 18:00 Uhr" in kim.last.text
    await town.passes(days=2, hours=7)
    assert "Erinnerung: Supervision" in kim.last.text and "26. November, 17:00" in kim.last.text


async def test_an_extra_date_and_the_end_of_a_series(town: Town) -> None:
    kim, robin = await subscriber(town), await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("➕ Zusätzlicher Termin")
    await robin.says("27.11. 10")
    await robin.taps("Ja, dazunehmen")
    robin.hears("*Der Termin steht.*", "Freitag, 27. November")
    await robin.taps("Reihe beenden")
    await robin.taps("Ja, beenden")
    assert "Diese Treffen enden." in kim.last.text
    await kim.says("/meetings")
    kim.does_not_hear("Supervision für Ehrenamtliche")
    await town.passes(days=5)
    assert not any("Erinnerung:" in (message.text or "") for message in kim.chat)


async def test_only_the_number_of_those_who_came_is_asked_for(town: Town) -> None:
    robin = await town.staff()
    await town.passes(days=2)
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("👥 Wie viele waren da? Dienstag, 24. November")
    robin.hears("Ich merke mir nur die Zahl, keine Namen.")
    await robin.taps("7")
    robin.hears("*Danke, ist notiert.*", "7 Personen waren da.")


async def test_nobody_but_staff_gets_there(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    await opens_plan(robin)
    for data in ("plan:list", "plan:show:1", "plan:date:1", "plan:cancel-yes:1", "plan:end-yes:1", "draft:change:1"):
        await kim.taps_again(kim.last, data)
        assert "Das kann nur das Team." in kim.heard, data
    async with town.database.reading() as session:
        series = await find_series(session, 1)
    assert series is not None and not series.ended


async def test_a_draft_can_be_dropped(town: Town) -> None:
    robin = await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("✏️ Reihe ändern")
    await robin.taps("⏳ Dauer")
    await robin.taps("180 Minuten")
    await robin.taps("Verwerfen")
    robin.hears("Es bleibt alles, wie es war.")


async def test_a_draft_that_nobody_touched_for_two_months_is_gone(town: Town) -> None:
    robin = await town.staff()
    await opens_plan(robin)
    await robin.taps("Supervision")
    await robin.taps("✏️ Reihe ändern")
    await town.passes(days=61)
    await robin.taps("📣 Veröffentlichen")
    robin.hears("Diesen Entwurf gibt es nicht mehr.")
