"""What people who know Telegram expect of a bot."""

import json

import pytest

from bot.profile import COMMANDS
from locales.languages import LANGUAGES
from tests.conversation import NOW, Town


async def test_the_first_words_are_in_the_language_of_the_phone(town: Town) -> None:
    first_words = {"de": "Willkommen", "en": "Welcome", "uk": "Вітаю", "sq": "Willkommen"}
    for number, (language, word) in enumerate(first_words.items()):
        somebody = town.somebody(500 + number, language, "Ali")
        await somebody.says("/start")
        somebody.hears(word)


async def test_the_chosen_language_wins_over_the_phones(town: Town) -> None:
    kim = await town.volunteer("de")
    await kim.says("/language")
    kim.hears("✅ Deutsch")
    await kim.taps("English")
    kim.hears("What do you need?")
    await kim.says("/help")
    kim.does_not_hear("So geht es")


@pytest.mark.parametrize("command", [f"/{name}" for name in ("start", *COMMANDS)])
async def test_every_command_answers_in_arabic_without_a_german_word(town: Town, command: str) -> None:
    samir = await town.volunteer("ar", 103, "Samir")
    await samir.says(command)
    assert samir.heard
    for german in ("Sie ", "Ihre", "Zum Menü", "Einstellungen", "Kurs ", "Welche"):
        samir.does_not_hear(german)


async def test_photos_stickers_and_voice_get_an_honest_reply(town: Town) -> None:
    kim = await town.volunteer()
    for send in (town.telegram.attach.photo, town.telegram.attach.sticker, town.telegram.attach.voice):
        before = len(kim.chat)
        send(kim.person.id)
        await town.settles()
        assert len(kim.chat) == before + 2
        assert "kann ich leider nicht verstehen" in kim.last.text


async def test_an_unknown_command_shows_what_there_is(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/teleport")
    kim.hears("Diesen Befehl kenne ich nicht", "[📍 Angebote in der Nähe]")


@pytest.mark.parametrize("data", ["old:button", "course:enrol:x", "series:lead:1:99999999", "near:0:0:x:0", "a" * 64])
async def test_an_old_button_is_answered_politely_and_the_menu_redrawn(town: Town, data: str) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, data)
    kim.hears("*Dieser Knopf ist nicht mehr aktuell", "Was brauchen Sie?")


async def test_every_tap_is_answered(town: Town) -> None:
    kim = await town.volunteer()
    labels = (
        *("Fragen und Antworten", "🏠", "Kurse und Treffen", "Kurse und Schulungen", "🏠"),
        *("Kurse und Treffen", "Supervision und Austausch", "🏠", "Mehr und Einstellungen", "⚙️ Einstellungen"),
    )
    for label in labels:
        await kim.taps(label)
    taps = [call for call in town.telegram.calls if call.method == "answerCallbackQuery"]
    assert len(taps) == len(labels)


@pytest.mark.parametrize("text", ["a\0b", "\ud83d", "👍👍👍", " . ", "x" * 4096, "<b>&", "\u202eevil"])
async def test_strange_texts_are_answered(town: Town, text: str) -> None:
    kim = await town.volunteer()
    await kim.says(text)
    assert kim.heard
    kim.does_not_hear("hat leider nicht geklappt")


async def test_link_previews_are_off(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wegeunfall ehrenamt")
    sent = [call for call in town.telegram.calls if call.method == "sendMessage"]
    assert sent
    assert all(json.loads(str(call.params["link_preview_options"]))["is_disabled"] for call in sent)


async def test_privacy_is_said_in_plain_words_with_a_way_to_see_and_delete(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/privacy")
    kim.hears("Was ich über Sie speichere", "/forgetme", "[📄 Meine Daten als Datei]", "[🗑 Alles über mich löschen]")


async def test_everything_about_oneself_comes_as_a_file(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/meetings")
    await kim.taps("Supervision")
    await kim.taps("1 Tag vorher")
    await kim.says("/mydata")
    assert kim.last.document is not None
    own = json.loads(kim.last.document.content)
    assert own["persons"][0]["telegram_id"] == kim.person.id
    assert own["subscriptions"][0]["lead_minutes"] == 1440


async def test_forgetting_is_asked_twice_and_complete(town: Town) -> None:
    kim, lee = await town.volunteer(), await town.volunteer("de", 102, "Lee")
    for person in (kim, lee):
        await person.says("/courses")
        await person.taps("kleine Gruppe")
        await person.taps("✅ Anmelden")
    mo = await town.volunteer("de", 103, "Mo")
    await mo.says("/courses")
    await mo.taps("kleine Gruppe")
    await mo.taps("Warteliste")

    await kim.says("/forgetme")
    kim.hears("Wirklich alles löschen?")
    await kim.taps("Ja, alles löschen")
    kim.hears("Ich habe alles über Sie gelöscht")
    assert "Ein Platz ist frei geworden" in mo.last.text
    await kim.says("/mydata")
    kim.hears("Über Sie ist nichts gespeichert")


async def test_not_forgetting_keeps_everything(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/forgetme")
    await kim.taps("Nein, behalten")
    kim.hears("Was ich über Sie speichere")


async def test_editing_a_message_does_not_ask_again(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wegeunfall ehrenamt")
    asked = next(message for message in reversed(kim.chat) if not message.from_bot)
    before = len(kim.chat)
    town.telegram.edit_text(kim.person.id, asked.message_id, "wegeunfall im ehrenamt")
    await town.settles()
    assert len(kim.chat) == before


async def test_every_language_of_the_registry_can_be_chosen(town: Town) -> None:
    kim = await town.volunteer()
    for language in LANGUAGES.values():
        await kim.says("/language")
        await kim.taps(language.native_name)
        assert kim.toasts


def test_the_clock_of_these_tests_stands_still() -> None:
    assert NOW.utcoffset() is not None


async def test_a_reply_that_comes_too_fast_for_telegram_is_given_a_moment_later(town: Town) -> None:
    kim = await town.volunteer()
    town.telegram.fail_next("sendMessage", status=429, description="Too Many Requests: retry after 1", retry_after=1)
    await kim.says("/help")
    kim.hears("So geht es")
