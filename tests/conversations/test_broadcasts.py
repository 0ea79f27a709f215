from tests.conversation import Town


async def test_staff_write_choose_see_and_send(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await robin.says("/broadcast")
    robin.hears("Schreiben Sie jetzt den Text")
    await robin.says("Sommerfest am Samstag!")
    robin.hears("Sommerfest am Samstag!", "So kommt Ihre Nachricht an", "3 Personen")
    await robin.taps("An 3 Personen senden")
    robin.hears("geht an 3 Personen hinaus")
    for person in (kim, daryna):
        assert person.last.text == "Sommerfest am Samstag!"


async def test_formatting_arrives_as_it_was_written(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.says("<b> & „Kuchen“")
    await robin.taps("senden")
    assert kim.last.text == "<b> & „Kuchen“"


async def test_whoever_turned_news_off_gets_none(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await kim.says("/settings")
    await kim.taps("Neuigkeiten abschalten")
    await robin.says("/broadcast")
    await robin.says("Hallo zusammen")
    robin.hears("eine Person")


async def test_sending_twice_sends_once(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.says("Nur einmal")
    card = robin.last
    data = next(button.callback_data for row in card.inline_keyboard for button in row if "senden" in button.text)
    await robin.taps("senden")
    await robin.taps_again(card, data)
    robin.hears("schon unterwegs")
    assert [message.text for message in kim.chat].count("Nur einmal") == 1


async def test_discarding_sends_nothing(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.says("Doch nicht")
    card = robin.last
    await robin.taps("Verwerfen")
    robin.hears("Es ging nichts hinaus")
    await robin.taps_again(card, "cast:1:send")
    robin.hears("gibt es nicht mehr")
    assert kim.last.text != "Doch nicht"


async def test_volunteers_cannot_broadcast_nor_press_staffs_buttons(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await kim.says("/broadcast")
    kim.hears("nur das Team")
    await robin.says("/broadcast")
    await robin.says("Geheim")
    await kim.taps_again(kim.last, "cast:1:send")
    kim.hears("*Das kann nur das Team.*")
    await kim.taps_again(kim.last, "cast:1:show")
    kim.hears("*Das kann nur das Team.*")


async def test_staff_find_broadcasts_in_their_menu(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    robin.hears("Was möchten Sie tun?")
    await robin.taps("Rundnachrichten")
    robin.hears("Noch gibt es keine")
    await robin.taps("Neu schreiben")
    await robin.says("Das Café öffnet.")
    robin.hears("Das Café öffnet.")


async def test_the_staff_menu_is_for_staff(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/staff")
    kim.hears("Das kann nur das Team.")
    kim.does_not_hear("Rundnachricht")


async def test_the_glossary_says_how_to_translate_and_where_a_translation_differs(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.says("Liebe <b>Ehrenamtliche</b>, die Warteliste ist offen.")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ Українська")
    robin.hears("So sagt es das Glossar", "Warteliste → список очікування", "Ehrenamtliche → волонтерка / волонтер")
    await robin.says("Дорогі волонтерки, черга відкрита.")
    robin.hears("Українська: anders als im Glossar: Warteliste")
    await robin.taps("Vorschau")
    robin.hears("✅ Ehrenamtliche → волонтерка / волонтер", "⚠️ Warteliste → im Glossar: список очікування")


async def test_without_a_german_text_or_terms_in_it_nothing_is_said_of_the_glossary(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.says("Hallo zusammen!")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ English")
    robin.does_not_hear("Glossar")
    await robin.says("Hello everybody, waiting list!")
    robin.does_not_hear("Glossar")
