"""From a draft to its release: languages, times, a second person."""

import pytest

from bot.sandbox import SandboxPerson
from tests.conversation import STAFF_CHAT_ID, Somebody, Town

ALEX = SandboxPerson(901, "Alex", "de", role="Team")


async def test_everybody_gets_the_wording_in_their_language(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await drafts(robin, "Fest am Samstag")
    robin.hears("✅ Text für 3: Deutsch", "⚠️ Kein Wortlaut für 1: Українська. Sie bekommen: Deutsch")
    await robin.taps("Weitere Sprachen")
    await robin.taps("➕ Українська")
    await robin.says("Свято в суботу")
    robin.hears("✅ Text für 2: Deutsch", "✅ Text für 1: Українська")
    robin.does_not_hear("Kein Wortlaut")
    await robin.taps("An 3 Personen senden")
    assert (kim.last.text, daryna.last.text) == ("Fest am Samstag", "Свято в суботу")


async def test_a_wording_can_be_left_out_again_but_for_the_last(town: Town) -> None:
    robin = await town.staff()
    await drafts(robin, "Fest")
    await robin.taps("Weitere Sprachen", "✅ Deutsch")
    assert "🗑 Diese Sprache weglassen" not in robin.buttons
    await robin.taps("Zurück", "➕ English")
    await robin.says("Party")
    await robin.taps("Weitere Sprachen", "✅ Deutsch", "Diese Sprache weglassen")
    robin.hears("✅ Text für 1: English", "⚠️ Kein Wortlaut für 1: Deutsch. Sie bekommen: English")


async def test_the_preview_shows_every_language(town: Town) -> None:
    robin = await town.staff()
    await drafts(robin, "Fest")
    await robin.taps("Weitere Sprachen", "➕ العربية")
    await robin.says("حفلة")
    await robin.taps("Vorschau")
    robin.hears("So kommt es an: Deutsch", "Fest", "So kommt es an: العربية", "حفلة", "senden")


async def test_a_test_comes_to_oneself_alone_and_as_often_as_one_likes(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts(robin, "Probe")
    card = robin.last
    await robin.taps("Test an mich")
    robin.hears("Probe", "nur zu Ihnen")
    data = next(each.callback_data for row in card.inline_keyboard for each in row if "Test" in each.text)
    await robin.taps_again(card, data)
    robin.hears("Probe")
    assert kim.last.text != "Probe"


async def test_a_broadcast_waits_for_its_time(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts(robin, "Bis morgen!")
    await plans(robin, "morgen 18 Uhr")
    robin.hears("Geht hinaus: Dienstag, 24. November, 18:00 Uhr")
    await robin.taps("Für 2 Personen einplanen")
    robin.hears("Eingeplant", "Empfangen: 2")
    await town.passes(hours=30)
    assert kim.last.text != "Bis morgen!"
    await town.passes(hours=1)
    assert kim.last.text == "Bis morgen!"


async def test_a_planned_broadcast_is_in_the_list_and_can_be_called_off(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await opens_planned(robin, "Bis morgen!")
    await robin.taps("Doch noch nicht senden")
    await town.passes(days=2)
    assert kim.last.text != "Bis morgen!"
    await robin.taps("Zeitpunkt", "Doch gleich senden", "An 2 Personen senden")
    assert kim.last.text == "Bis morgen!"


async def test_changing_what_is_planned_makes_it_a_draft_again(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await opens_planned(robin, "Alt")
    await robin.taps("Weitere Sprachen", "✅ Deutsch")
    await robin.says("Neu")
    await town.passes(days=2)
    assert kim.last.text not in ("Alt", "Neu")


@pytest.mark.parametrize("typed", ["bald", "gestern", "1.11.2026 18:00", "9 Uhr"])
async def test_a_time_that_is_unclear_or_over_is_asked_for_again(town: Town, typed: str) -> None:
    robin = await town.staff()
    await drafts(robin, "Hallo")
    await plans(robin, typed)
    robin.hears("Das verstehe ich nicht, oder es ist schon vorbei")
    await robin.says("19 Uhr")
    robin.hears("Geht hinaus: Montag, 23. November, 19:00 Uhr")


async def test_what_would_be_over_when_it_goes_out_is_not_planned(town: Town) -> None:
    robin = await town.staff()
    await drafts(robin, "Heute Abend!")
    await plans(robin, "morgen 18 Uhr")
    await robin.taps("Zeitpunkt")
    await robin.taps("Nur zustellen bis")
    await robin.says("heute 20 Uhr")
    robin.hears("Wird zugestellt bis: Montag, 23. November, 20:00 Uhr")
    await robin.taps("Für eine Person einplanen")
    robin.hears("schon vorbei, worum es geht")


async def test_a_broadcast_about_a_course_speaks_its_languages_and_leads_there(town: Town) -> None:
    kim, daryna, robin = await town.volunteer(), await town.volunteer("uk", 102, "Daryna"), await town.staff()
    await robin.says("/broadcast")
    await robin.taps("Zu einer Veranstaltung")
    robin.hears("Worum geht es?")
    first = robin.last.inline_keyboard[0][0]
    await robin.taps(first.text)
    robin.hears("📍", "✅ Text für 2: Deutsch", "✅ Text für 1: Українська", "Wird zugestellt bis")
    await robin.taps("An 3 Personen senden")
    assert "📅" in kim.last.text and kim.last.text != daryna.last.text
    await kim.taps(kim.buttons[0])
    assert kim.heard


@pytest.fixture
def second_person_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOTSE_BROADCASTS_NEED_SECOND_PERSON", "true")


@pytest.mark.usefixtures("second_person_needed")
async def test_a_second_person_has_to_release_where_the_setting_asks_for_it(town: Town) -> None:
    kim, robin, alex = await town.volunteer(), await town.staff(), await colleague(town)
    await drafts(robin, "Zu zweit")
    assert not any("senden" in label for label in robin.buttons)
    await robin.taps("Um Freigabe bitten")
    robin.hears("Das Team ist gefragt")
    assert "wartet auf Freigabe: Zu zweit" in town.staff_group.last.text
    await robin.taps("Alle Rundnachrichten")
    await robin.taps("Wartet auf Freigabe: Zu zweit")
    await robin.taps("An 3 Personen senden")
    robin.hears("Freigeben muss jemand anderes")
    await alex.says("/staff")
    await alex.taps("Rundnachrichten")
    await alex.taps("Wartet auf Freigabe: Zu zweit")
    await alex.taps("An 3 Personen senden")
    assert kim.last.text == "Zu zweit"


async def drafts(robin: Somebody, text: str) -> None:
    await robin.says("/broadcast")
    await robin.says(text)


async def opens_planned(robin: Somebody, text: str) -> None:
    """Plan a broadcast to two for tomorrow, and find it in the list."""
    await drafts(robin, text)
    await plans(robin, "morgen 18 Uhr")
    await robin.taps("Für 2 Personen einplanen", "Alle Rundnachrichten", f"Geplant: {text}")


async def plans(robin: Somebody, typed: str) -> None:
    await robin.taps("Zeitpunkt")
    await robin.taps("Später senden")
    await robin.says(typed)


async def colleague(town: Town) -> Somebody:
    town.telegram.add_person(ALEX)
    group = town.telegram.world.groups[STAFF_CHAT_ID]
    town.telegram.add_group(STAFF_CHAT_ID, "Team", [*group.member_ids, ALEX.id])
    alex = Somebody(town, ALEX, ALEX.id)
    await alex.says("/start")
    return alex
