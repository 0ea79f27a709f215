from tests.conversation import Somebody, Town


async def plans_first_aid(robin: Somebody, dates: str = "12.1. 18:00-21:00") -> None:
    """Three steps to a draft."""
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Neuer Kurs")
    await robin.taps("Erste Hilfe")
    await robin.says(dates)
    await robin.says("Rathaus Olfen")


async def publishes(robin: Somebody) -> None:
    await plans_first_aid(robin)
    await robin.taps("Veröffentlichen")


async def opens_first_aid(person: Somebody) -> None:
    await person.says("/courses")
    await person.taps("Erste Hilfe")


async def test_three_steps_lead_to_a_draft_and_one_tap_to_everybody(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await plans_first_aid(robin, "12.1. 18:00-21:00\n19.1. 18-21 Uhr")
    robin.hears(
        "Erste Hilfe", "Dienstag, 12. Januar, 18:00–21:00 Uhr", "Dienstag, 19. Januar", "Rathaus Olfen", "Entwurf"
    )
    await kim.says("/courses")
    kim.does_not_hear("Erste Hilfe")
    await robin.taps("Veröffentlichen")
    robin.hears("*Veröffentlicht. Jetzt kann man sich anmelden.*")
    await opens_first_aid(kim)
    kim.hears("Rathaus Olfen", "12 Plätze", "Anmeldung bis Montag, 11. Januar, 18:00 Uhr")


async def test_every_step_can_be_gone_back_and_nonsense_is_asked_again(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Neuer Kurs")
    await robin.taps("Fortbildung")
    await robin.taps("Zurück")
    robin.hears("Schritt 1 von 3")
    await robin.taps("Erste Hilfe")
    await robin.says("bald mal abends")
    robin.hears("Das kann ich nicht als Termin lesen", "Schritt 2 von 3")
    await robin.says("12.1. 18:00-21:00")
    await robin.taps("Zurück")
    robin.hears("Schritt 2 von 3")
    await robin.says("13.1. 18:00-21:00")
    await robin.taps("Rathaus Dülmen (Beispiel)")
    robin.hears("13. Januar", "Rathaus Dülmen (Beispiel)", "Entwurf")


async def test_every_field_can_be_changed(town: Town) -> None:
    robin = await town.staff()
    await plans_first_aid(robin)
    for label, text, shown in (
        ("Titel ändern", "Erste Hilfe am Kind", "Erste Hilfe am Kind"),
        ("Termine ändern", "14.1. 17:00-19:30", "17:00–19:30 Uhr"),
        ("Ort ändern", "Feuerwache Senden", "Feuerwache Senden"),
        ("Link ändern", "https://example.org/raum", "https://example.org/raum"),
        ("Plätze ändern", "5", "0 von 5"),
        ("Kosten ändern", "12,50", "12,50\xa0€"),
    ):
        await robin.taps(label)
        await robin.says(text)
        robin.hears("Geändert.", shown)
    await robin.taps("Sprache ändern")
    await robin.taps("Українська")
    robin.hears("*Geändert.*", "🗣 Українська")
    await robin.taps("Anmeldefrist")
    await robin.taps("7 Tage vorher")
    robin.hears("Anmeldung bis Donnerstag, 7. Januar")
    await robin.taps("Nach Kinderbetreuung fragen")
    robin.hears("Brauchen Sie Kinderbetreuung?", "Nicht nach Kinderbetreuung fragen")
    await robin.taps("Kosten ändern")
    await robin.taps("Kostenlos")
    robin.does_not_hear("Kostet")


async def test_what_can_t_be_read_is_asked_again(town: Town) -> None:
    robin = await town.staff()
    await plans_first_aid(robin)
    for label, text, complaint in (
        ("Plätze ändern", "viele", "eine Zahl von 1 bis 999"),
        ("Link ändern", "gibt es noch nicht", "muss mit https:// beginnen"),
        ("Kosten ändern", "wenig", "einen Betrag in Euro"),
        ("Termine ändern", "1.1.2020 18:00-21:00", "schon vorbei"),
        ("Titel ändern", "x" * 200, "höchstens 120 Zeichen"),
    ):
        await robin.taps(label)
        await robin.says(text)
        robin.hears(complaint)
        await robin.taps("Zurück" if "Termin" not in label else "Titel ändern")
        if "Termin" in label:
            await robin.taps("Zurück")


async def test_whoever_has_a_place_hears_what_changed_once(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await publishes(robin)
    await opens_first_aid(kim)
    await kim.taps("✅ Anmelden")
    for label, text in (("Ort ändern", "Feuerwache Senden"), ("Termine ändern", "14.1. 17:00-19:30")):
        await robin.taps(label)
        await robin.says(text)
        robin.hears("Geändert. Eine Person bekommt Bescheid.")
    await town.passes(minutes=6)
    heard = [message.text for message in kim.chat if "Es hat sich etwas geändert" in message.text]
    assert len(heard) == 1
    assert "Neu: Ort und Termin" in heard[0] and "Feuerwache Senden" in heard[0] and "17:00–19:30" in heard[0]


async def test_everybody_hears_at_once_that_a_course_is_called_off(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await publishes(robin)
    for person in (kim, lee):
        await opens_first_aid(person)
        await person.taps("✅ Anmelden")
    await robin.taps("Kurs absagen")
    robin.hears("2 Personen bekommen sofort Bescheid")
    await robin.taps("Nein, Kurs behalten")
    await robin.taps("Kurs absagen")
    await robin.taps("Ja, absagen")
    robin.hears("*Geändert. 2 Personen bekommen Bescheid.*", "Abgesagt")
    for person in (kim, lee):
        assert "Der Kurs fällt leider aus" in person.last.text
    await kim.says("/courses")
    kim.does_not_hear("Erste Hilfe")


async def test_a_copy_is_a_draft_a_week_later(town: Town) -> None:
    robin = await town.staff()
    await publishes(robin)
    await robin.taps("Kurs kopieren")
    robin.hears("*Kopiert. Bitte prüfen Sie den Termin.*", "19. Januar", "Rathaus Olfen", "Entwurf")
    await robin.taps("Entwurf löschen")
    robin.hears("*Entwurf gelöscht.*")


async def test_somebody_without_telegram_is_signed_up_waits_and_is_told_by_phone(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await publishes(robin)
    await robin.taps("Plätze ändern")
    await robin.says("1")
    await opens_first_aid(kim)
    await kim.taps("✅ Anmelden")
    await robin.taps("Wer kommt?")
    robin.hears("✅ Kim")
    await robin.taps("Person ohne Telegram")
    await robin.says("Alex Muster")
    robin.hears("Alex Muster steht auf der Warteliste", "⏳ Alex Muster (ohne Telegram) – wartet")
    await kim.taps("Abmelden")
    await kim.taps("Ja, abmelden")
    assert "Bitte sagen Sie einer Person ohne Telegram Bescheid" in robin.last.text
    await robin.taps("Platz nehmen")
    robin.hears("*Der Platz ist vergeben. Bitte sagen Sie der Person Bescheid.*", "hat einen Platz")
    await robin.taps("Abmelden und Namen löschen")
    robin.hears("*Der Name ist gelöscht.*", "Noch ist niemand angemeldet")


async def test_staff_tick_who_was_there(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await publishes(robin)
    for person in (kim, lee):
        await opens_first_aid(person)
        await person.taps("✅ Anmelden")
    await robin.taps("Wer kommt?")
    robin.does_not_hear("Wer war da?")
    await town.passes(days=51)
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Erste Hilfe")
    await robin.taps("Wer kommt?")
    await robin.taps("Wer war da?")
    await robin.taps("◻️ Kim")
    robin.hears("*Notiert.*", "Bisher: 1 von 2", "✅ Kim", "◻️ Lee")
    await robin.taps("✅ Kim")
    await robin.taps("Alle waren da")
    robin.hears("Bisher: 2 von 2")


async def test_a_missing_prerequisite_is_said_until_staff_have_ticked_it(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Neuer Kurs")
    await robin.taps("Auffrischung")
    await robin.says("1.2. 18:00-21:00")
    await robin.says("Rathaus Olfen")
    await robin.taps("Veröffentlichen")
    await kim.says("/courses")
    await kim.taps("Auffrischung")
    kim.hears("Das brauchen Sie vorher: Teilnahme an einer Lotsenschulung")
    assert not any("Anmelden" in label for label in kim.buttons)
    await kim.says("/courses")
    await kim.taps("Lotsenschulung")
    await kim.taps("✅ Anmelden")
    await town.passes(days=40)
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Lotsenschulung")
    await robin.taps("Wer kommt?")
    await robin.taps("Wer war da?")
    await robin.taps("Alle waren da")
    await kim.says("/courses")
    await kim.taps("Auffrischung")
    await kim.taps("✅ Anmelden")
    kim.hears("Sie sind angemeldet.")


async def test_planning_is_for_staff(town: Town) -> None:
    kim = await town.volunteer()
    old = kim.last
    for data in (
        "planning:list",
        "planning:new",
        "planning:kind:first_aid",
        "planning:place:0",
        "planning:show:1",
        "planning:ask:1:title",
        "planning:set:1:closes:0",
        "planning:publish:1",
        "planning:discard:1",
        "planning:copy:1",
        "planning:calloff:1:yes",
        "people:show:1",
        "people:guest:1",
        "guest:show:1",
        "guest:take:1",
        "guest:remove:1",
        "attend:show:1:0",
        "attend:yes:1:0",
        "attend:all:1:0",
    ):
        await kim.taps_again(old, data)
        assert kim.toasts == ["*Das kann nur das Team.*"], data


async def test_buttons_of_what_is_gone_say_so(town: Town) -> None:
    robin = await town.staff()
    old = robin.last
    for data, said in (
        ("planning:show:4711", "Dieser Kurs lässt sich nicht mehr ändern."),
        ("planning:copy:4711", "Dieser Kurs lässt sich nicht mehr ändern."),
        ("planning:discard:1", "Dieser Kurs lässt sich nicht mehr ändern."),
        ("planning:calloff:4711:yes", "Dieser Kurs lässt sich nicht mehr ändern."),
        ("people:show:4711", "Dieser Kurs lässt sich nicht mehr ändern."),
        ("guest:show:4711", "Diese Anmeldung gibt es nicht mehr."),
        ("guest:remove:4711", "Diese Anmeldung gibt es nicht mehr."),
        ("attend:yes:4711:0", "Diese Anmeldung gibt es nicht mehr."),
        ("attend:show:1:0", "Dieser Kurs hat noch nicht begonnen."),
    ):
        await robin.taps_again(old, data)
        robin.hears(f"*{said}*")
