from icalendar import Calendar

from tests.conversation import Somebody, Town


async def opens_small_group(person: Somebody) -> None:
    await person.says("/courses")
    await person.taps("kleine Gruppe")


async def full_small_group(town: Town) -> list[Somebody]:
    """Two who have the seats of a course, and two who wait."""
    people = [await town.volunteer("de", 200 + number, f"Person {number}") for number in range(4)]
    for person in people:
        await opens_small_group(person)
        await person.taps("✅ Anmelden" if person in people[:2] else "⏳ Auf die Warteliste")
    return people


async def gives_back(person: Somebody) -> None:
    await person.taps("Abmelden")
    await person.taps("Ja, abmelden")


async def test_signing_up_seeing_it_and_cancelling(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Kurse und Treffen")
    await kim.taps("Kurse und Schulungen")
    kim.hears("Einführung ins Ehrenamt")
    await kim.taps("kleine Gruppe")
    kim.hears("17:30–20:30 Uhr", "Rathaus Dülmen", "2 Plätze", "Telegram-Namen")
    await kim.taps("✅ Anmelden")
    kim.hears("*Sie sind angemeldet. Schön, dass Sie dabei sind!*", "Sie sind angemeldet.")

    await kim.says("/courses")
    await kim.taps("Meine Anmeldungen")
    await kim.taps("✅ Einführung")
    await kim.taps("Abmelden")
    kim.hears("wirklich abgeben")
    await kim.taps("Ja, abmelden")
    kim.hears("*Sie sind abgemeldet.*", "2 Plätze")


async def test_thinking_twice_keeps_the_seat(town: Town) -> None:
    kim = await town.volunteer()
    await opens_small_group(kim)
    await kim.taps("✅ Anmelden")
    await kim.taps("Abmelden")
    await kim.taps("Nein, dabei bleiben")
    kim.hears("Sie sind angemeldet.")


async def test_a_freed_seat_is_offered_passed_on_and_taken(town: Town) -> None:
    people = await full_small_group(town)
    people[2].hears("Platz 1 der Warteliste")
    people[3].hears("Platz 2 der Warteliste")

    await gives_back(people[0])
    assert "für Sie reserviert bis Mittwoch, 25. November, 11:00 Uhr" in people[2].last.text
    await people[2].taps("Platz weitergeben")
    people[2].hears("*Danke! Der Platz geht an die nächste Person.*")
    assert "Ein Platz ist frei geworden" in people[3].last.text
    await people[3].taps("Platz nehmen")
    people[3].hears("*Der Platz gehört Ihnen. Schön, dass Sie dabei sind!*", "Sie sind angemeldet.")


async def test_an_offer_that_nobody_answers_goes_on_and_an_old_button_says_so(town: Town) -> None:
    people = await full_small_group(town)
    await gives_back(people[0])
    offer = people[2].last
    await town.passes(hours=49)
    assert "Die Zeit für Ihren Platz ist um" in people[2].last.text
    assert "Ein Platz ist frei geworden" in people[3].last.text
    await people[2].taps_again(offer, "course:take:2")
    people[2].hears("*Die Zeit ist um, der Platz ist weitergegangen.*")
    await people[2].taps("Auf die Warteliste")
    people[2].hears("Platz 1 der Warteliste")


async def test_in_the_last_hours_the_first_who_taps_gets_the_seat(town: Town) -> None:
    people = await full_small_group(town)
    await town.passes(days=12, hours=12)
    await gives_back(people[0])
    for person in people[2:]:
        assert "wer zuerst tippt" in person.last.text
    await people[3].taps("Platz nehmen")
    people[3].hears("*Der Platz gehört Ihnen.")
    await people[2].taps("Platz nehmen")
    people[2].hears("*Dieser Platz ist leider schon weg. Sie stehen weiter auf der Warteliste.*")


async def test_every_reason_is_said_before_anybody_taps(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/courses")
    await kim.taps("Lotsenschulung")
    kim.hears(
        "Sonntag, 20. Dezember, 18:00–21:00 Uhr", "Sonntag, 27. Dezember", "Anmeldung bis Donnerstag, 17. Dezember"
    )
    old = kim.last
    await town.passes(days=25)
    await kim.says("/courses")
    await kim.taps("Lotsenschulung")
    kim.hears("Die Anmeldung ist seit Donnerstag, 17. Dezember, 18:00 Uhr geschlossen")
    assert not any("Anmelden" in label for label in kim.buttons)
    await kim.taps_again(old, "course:enrol:4")
    kim.hears("*Die Anmeldung geht gerade nicht. Warum, steht hier.*", "geschlossen")


async def test_what_somebody_needs_is_asked_after_signing_up(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/courses")
    await kim.taps("Lotsenschulung")
    kim.does_not_hear("◻️ Kinderbetreuung")
    await kim.taps("✅ Anmelden")
    await kim.taps("Kinderbetreuung")
    kim.hears("*Notiert.*", "☑️ Kinderbetreuung", "◻️ Zugang ohne Stufen")


async def test_a_double_tap_changes_nothing(town: Town) -> None:
    kim = await town.volunteer()
    await opens_small_group(kim)
    data = next(button.callback_data for row in kim.last.inline_keyboard for button in row if "Anmelden" in button.text)
    card = kim.last
    await kim.taps("✅ Anmelden")
    await kim.taps_again(card, data)
    kim.hears("*Sie sind schon angemeldet.*")


async def test_the_last_seat_goes_to_one_of_many_who_tap_at_once(town: Town) -> None:
    people = [await town.volunteer("de", 300 + number, f"Person {number}") for number in range(12)]
    for person in people:
        await opens_small_group(person)
    for person in people:
        town.telegram.tap(person.person.id, person.last.message_id, "✅ Anmelden")
    await town.settles()
    texts = [person.last.text for person in people]
    assert sum("Sie sind angemeldet" in text for text in texts) == 2
    positions = {number for number in range(1, 11) for text in texts if f"Platz {number} der Warteliste" in text}
    assert positions == set(range(1, 11))


async def test_the_calendar_file_has_the_right_time_and_a_stable_id(town: Town) -> None:
    kim = await town.volunteer()
    await opens_small_group(kim)
    await kim.taps("✅ Anmelden")
    await kim.taps("In meinen Kalender")
    first = kim.last.document
    await kim.taps("In meinen Kalender")
    assert first is not None
    events = [
        Calendar.from_ical(document.content).walk("VEVENT")[0] for document in (first, kim.last.document) if document
    ]
    assert events[0]["UID"] == events[1]["UID"]
    starts = events[0].decoded("DTSTART")
    assert events[0]["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert f"{starts:%H:%M}" == "17:30"


async def test_after_the_start_nobody_can_sign_up_or_leave(town: Town) -> None:
    kim, lee = await town.volunteer(), await town.volunteer("de", 102, "Lee")
    for person in (kim, lee):
        await opens_small_group(person)
    await kim.taps("✅ Anmelden")
    await town.passes(days=14)
    await lee.taps("✅ Anmelden")
    lee.hears("hat schon begonnen")
    await kim.taps("Abmelden")
    await kim.taps("Ja, abmelden")
    kim.hears("*Dieser Kurs hat schon begonnen.*")


async def test_an_old_button_of_a_course_that_is_gone_leads_to_those_there_are(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, "course:show:4711")
    kim.hears("Diesen Kurs gibt es nicht mehr", "Kurse für Ehrenamtliche")


async def test_a_typed_wish_finds_the_courses(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("ich möchte mich für einen einführungskurs anmelden")
    kim.hears("Kurse für Ehrenamtliche")


async def test_a_link_opens_a_course(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/start course_1")
    kim.hears("Einführung ins Ehrenamt", "Kreishaus Coesfeld")
    await kim.says("/start course_999999")
    kim.hears("Willkommen")


async def test_when_all_courses_are_over_the_bot_says_so(town: Town) -> None:
    kim = await town.volunteer()
    await town.passes(days=60)
    await kim.says("/courses")
    kim.hears("Gerade ist kein Kurs geplant")
