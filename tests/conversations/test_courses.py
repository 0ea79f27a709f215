from icalendar import Calendar

from tests.conversation import Somebody, Town


async def opens_small_group(person: Somebody) -> None:
    await person.says("/courses")
    await person.taps("kleine Gruppe")


async def test_signing_up_seeing_it_and_cancelling(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Kurse für den Einstieg")
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


async def test_a_full_course_has_a_waiting_list_and_a_freed_seat_finds_its_way(town: Town) -> None:
    people = [await town.volunteer("de", 200 + number, f"Person {number}") for number in range(4)]
    for person in people:
        await opens_small_group(person)
        await person.taps("✅ Anmelden" if person in people[:2] else "⏳ Auf die Warteliste")
    people[2].hears("Platz 1 der Warteliste")
    people[3].hears("Platz 2 der Warteliste")

    await people[0].taps("Abmelden")
    await people[0].taps("Ja, abmelden")
    assert "Ein Platz ist frei geworden, und er gehört Ihnen" in people[2].last.text
    await people[3].says("/courses")
    await people[3].taps("kleine Gruppe")
    people[3].hears("Platz 1 der Warteliste")


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
    kim.hears("Diesen Kurs gibt es nicht mehr", "Kurse für neue Ehrenamtliche")


async def test_a_typed_wish_finds_the_courses(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("ich möchte mich für einen einführungskurs anmelden")
    kim.hears("Kurse für neue Ehrenamtliche")


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
