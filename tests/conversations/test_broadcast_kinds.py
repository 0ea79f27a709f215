"""Broadcasts of all kinds: staff see exactly what arrives."""

from tests.conversation import Somebody, Town

LONG = "wort " * 300  # over the 1024 characters that Telegram allows below a picture


async def test_a_photo_with_its_text_arrives_as_it_was_previewed(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_photo("Sommerfest!")
    preview = next(message for message in robin.seen if message.photo)
    await robin.taps("An 2 Personen senden")
    assert kim.last.photo and (kim.last.photo, kim.last.text) == (preview.photo, "Sommerfest!")
    assert kim.last.inline_keyboard == preview.inline_keyboard


async def test_a_text_too_long_for_a_picture_is_refused_with_what_to_do(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.sends_photo(LONG)
    robin.hears("zu lang: 1.499 Zeichen, 1.024 sind erlaubt", "Kürzen Sie ihn")
    await robin.sends_photo("Kurz")
    robin.hears("Kurz", "So kommt Ihre Nachricht an")


async def test_a_file_arrives_as_a_file(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_file("Programm.pdf", b"%PDF-")
    await robin.taps("An 2 Personen senden")
    assert kim.last.document and kim.last.document.name == "Programm.pdf"


async def test_a_file_outside_of_a_broadcast_is_still_a_table(town: Town) -> None:
    robin = await town.staff()
    await robin.sends_file("Programm.pdf", b"%PDF-")
    robin.does_not_hear("So kommt Ihre Nachricht an")


async def test_an_album_is_one_broadcast_with_the_buttons_below_it(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_album(3, "Unser Fest")
    robin.hears("So kommt Ihr Album an", "Unser Fest")
    await robin.taps("Weiter")
    robin.hears("Album (3)")
    await robin.taps("An 2 Personen senden")
    assert [bool(message.photo) for message in kim.chat[-4:]] == [True, True, True, False]
    assert kim.last.text == "Unser Fest" and kim.last.inline_keyboard


async def test_a_text_after_an_album_is_no_part_of_it(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.sends_album(2)
    await robin.says("Bin ich versichert?")
    robin.does_not_hear("So kommt Ihre Nachricht an")


async def test_all_votes_for_a_poll_are_counted_together(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_poll("Wann?", "Samstag", "Sonntag")
    await robin.taps("An 3 Personen senden")
    await kim.votes(0)
    await daryna.votes(0)
    assert votes_seen_by(robin) == [2, 0]
    kim_heard = kim.last.text
    assert "stimmen Sie ab" in kim_heard and kim.last.inline_keyboard


async def test_a_quiz_and_a_closed_poll_are_refused_with_what_to_do(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.sends_poll("2 + 2?", "4", "5", kind="quiz")
    robin.hears("gewöhnliche Umfrage")
    await robin.sends_poll("Wann?", "Samstag", "Sonntag", closed=True)
    robin.hears("schon beendet")


async def test_a_place_arrives_as_a_place_and_is_no_search(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.shares_venue(51.94, 7.17, "Rathaus")
    await robin.taps("An 2 Personen senden")
    assert kim.last.venue and kim.last.venue.title == "Rathaus"


async def test_what_can_not_be_sent_is_refused_with_what_can(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.shares(51.94, 7.17)
    robin.hears("Möglich sind Text, Foto, Album, Datei, Umfrage und Ort")


async def test_a_picture_of_a_volunteer_is_no_broadcast(town: Town) -> None:
    kim = await town.volunteer()
    await kim.sends_photo("Schau mal")
    kim.does_not_hear("So kommt Ihre Nachricht an")


def votes_seen_by(person: Somebody) -> list[int]:
    poll = next(message.poll for message in reversed(person.chat) if message.poll)
    return [len(option.voters) for option in poll.options]
