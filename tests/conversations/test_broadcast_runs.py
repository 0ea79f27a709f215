"""A broadcast on its way or out: its card, paused, stopped, taken back, corrected."""

from tests.conversation import Somebody, Town


async def test_the_card_follows_the_broadcast_to_its_end(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin, "Fest am Samstag")
    robin.hears("ist unterwegs")
    await town.passes(seconds=5)
    card = card_of(robin)
    assert "ist fertig" in card and "Zugestellt: 2 von 2" in card and "🟩🟩🟩🟩🟩🟩🟩🟩🟩🟩 100 %" in card
    assert kim.last.text == "Fest am Samstag"


async def test_whoever_blocked_the_bot_is_counted_as_out_of_reach(town: Town) -> None:
    await town.volunteer()
    robin = await town.staff()
    town.telegram.fail_next("sendMessage", status=403, description="Forbidden: bot was blocked", chat_id=101)
    await sends(robin, "Hallo")
    await town.passes(seconds=5)
    assert "Zugestellt: 1 von 2" in card_of(robin) and "Nicht erreichbar: 1" in card_of(robin)


async def test_a_paused_broadcast_waits_until_it_goes_on(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends_later(town, robin, "Pause!")
    await robin.taps("Anhalten")
    robin.hears("ist angehalten", "*Angehalten.")
    await town.passes(hours=2)
    assert kim.last.text != "Pause!"
    await robin.taps("Weiter senden")
    robin.hears("Es geht weiter")
    await town.passes(seconds=10)
    assert kim.last.text == "Pause!"


async def test_a_stopped_broadcast_never_goes_on(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends_later(town, robin, "Halt!")
    card = robin.last
    await robin.taps("Beenden")
    robin.hears("Wirklich beenden?", "Nicht mehr gesendet: 1")
    await robin.taps("Ja, nichts mehr senden")
    robin.hears("ist beendet")
    await robin.taps_again(card, "cast:1:resume")
    robin.hears("Das geht hier nicht mehr")
    await town.passes(hours=2)
    assert kim.last.text != "Halt!"


async def test_taking_back_deletes_it_wherever_it_arrived(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin, "Falscher Ort")
    await town.passes(hours=47)
    await robin.taps("Zurücknehmen")
    robin.hears("Wirklich zurücknehmen?", "Bisher zugestellt: 2")
    await robin.taps("Ja, bei allen löschen")
    await town.passes(seconds=5)
    await town.passes(seconds=5)
    assert "Gelöscht: 2 von 2" in robin.last.text
    assert all(message.text != "Falscher Ort" for message in kim.chat)


async def test_an_album_is_taken_back_with_all_its_pictures(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_album(3, "Bilder")
    await robin.taps("Weiter")
    await robin.taps("An 2 Personen senden")
    await robin.taps("Zurücknehmen")
    await robin.taps("Ja, bei allen löschen")
    await town.passes(seconds=5)
    assert not any(message.photo for message in kim.chat)


async def test_after_two_days_nothing_can_be_taken_back(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin, "Alt")
    card = robin.last
    await town.passes(hours=48)
    await robin.taps("Alle Rundnachrichten")
    await robin.taps("Fertig: Alt")
    assert "↩️ Zurücknehmen" not in robin.buttons
    for data in ("cast:1:back", "cast:1:back-sure"):
        await robin.taps_again(card, data)
        robin.hears("Das geht hier nicht mehr")
    await town.passes(seconds=10)
    assert any(message.text == "Alt" for message in kim.chat)


async def test_a_correction_reaches_everybody_who_reads_that_wording(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await robin.says("/broadcast")
    await robin.says("Fest um 15 Uhr")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ Українська")
    await robin.says("Свято о 15:00")
    await robin.taps("An 3 Personen senden")
    await robin.taps("Text berichtigen")
    await robin.taps("Deutsch")
    robin.does_not_hear("Glossar")
    await robin.says("Fest um 16 Uhr")
    robin.hears("Der neue Text ersetzt jetzt den alten")
    await town.passes(seconds=5)
    assert (kim.last.text, kim.last.edited) == ("Fest um 16 Uhr", True)
    assert (daryna.last.text, daryna.last.edited) == ("Свято о 15:00", False)
    await robin.taps("Stand ansehen")
    robin.hears("Berichtigt: 2 von 2")


async def test_the_glossary_is_at_hand_when_a_translation_is_corrected(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.says("Die Warteliste ist offen")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ Українська")
    await robin.says("Черга відкрита")
    await robin.taps("An eine Person senden")
    await robin.taps("Text berichtigen")
    await robin.taps("Українська")
    robin.hears("Warteliste → список очікування")


async def test_a_correction_leaves_the_answer_ticked(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.says("Fest um 15 Uhr")
    await robin.taps("Knöpfe darunter")
    await robin.taps("Fragen, wer kommt")
    await robin.taps("Zurück")
    await robin.taps("An 2 Personen senden")
    await kim.taps("Ich komme")
    await robin.taps("Text berichtigen")
    await robin.says("Fest um 16 Uhr")
    await town.passes(seconds=5)
    assert kim.last.text == "Fest um 16 Uhr"
    assert kim.buttons[:3] == ["✅ Ich komme", "Vielleicht", "Ich kann nicht"]


async def test_settings_open_below_a_broadcast_so_that_it_can_still_be_corrected(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin, "Fest um 15 Uhr")
    await kim.taps("Neuigkeiten einstellen")
    assert "Sprache" in kim.last.text
    await robin.taps("Text berichtigen")
    await robin.says("Fest um 16 Uhr")
    await town.passes(seconds=5)
    assert "Sprache" in kim.last.text
    assert kim.chat[-2].text == "Fest um 16 Uhr"


async def test_the_text_below_a_picture_is_corrected_too(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await robin.says("/broadcast")
    await robin.sends_photo("Alt")
    await robin.taps("An 2 Personen senden")
    await robin.taps("Text berichtigen")
    await robin.sends_photo("Ein anderes Bild")
    robin.does_not_hear("ersetzt jetzt")
    await robin.says("wort " * 300)
    robin.hears("zu lang")
    await robin.says("Neu")
    await town.passes(seconds=5)
    assert kim.last.photo and kim.last.text == "Neu" and kim.last.inline_keyboard


async def test_a_place_has_no_text_to_correct(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/broadcast")
    await robin.shares_venue(51.94, 7.17, "Rathaus")
    await robin.taps("An eine Person senden")
    assert "✏️ Text berichtigen" not in robin.buttons
    await robin.taps_again(robin.last, "cast:1:correct")
    robin.hears("schon unterwegs oder gibt es nicht mehr")


async def test_only_staff_touch_a_broadcast(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin, "Hallo")
    for deed in ("show", "preview", "test", "pause", "stop-sure", "back-sure", "correct", "times", "write:de", "ask"):
        await kim.taps_again(kim.last, f"cast:1:{deed}")
        kim.hears("*Das kann nur das Team.*")
    for data in ("cast:list", "cast:new", "cast:event", "cast:course:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")


def card_of(robin: Somebody) -> str:
    return next(message.text for message in reversed(robin.chat) if "🟩" in message.text)


async def sends(robin: Somebody, text: str) -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("senden")


async def sends_later(town: Town, robin: Somebody, text: str) -> None:
    """Send a broadcast that Telegram holds up for an hour on its way to Kim."""
    town.telegram.fail_next("sendMessage", status=429, description="Too Many", retry_after=3600, chat_id=101)
    await sends(robin, text)
