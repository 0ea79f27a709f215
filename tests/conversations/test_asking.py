from dataclasses import replace

from handlers.entries import entry_screen
from handlers.toolbox import Knowledge
from locales.words import Words
from tests.conversation import BERLIN, Town


async def test_a_question_is_answered_with_source_date_and_limits(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich auf dem weg zum café versichert?")
    kim.hears("Hin- und Rückweg", "§ 8 Abs. 2", "Stand: 19.08.2026", "keine Rechtsberatung", "[👍 Hilft mir]")


async def test_an_answer_that_staff_still_have_to_confirm_says_so(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("landesversicherung nrw")
    kim.hears("Das müssen wir noch bestätigen", "Höchstbeträge für 2026")


async def test_a_question_about_residence_always_offers_a_person(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("was ist eine duldung")
    kim.hears("Bitte lassen Sie einen Menschen darauf schauen")
    assert kim.buttons[0] == "🙋 Einen Menschen fragen"


async def test_related_entries_open_in_place(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wegeunfall ehrenamt")
    answer = kim.last.message_id
    await kim.taps("Was muss ich nach einem Unfall tun?")
    kim.hears("112", "§ 193")
    assert kim.last.message_id == answer


async def test_helpful_or_not_is_kept_once_and_the_last_tap_counts(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wegeunfall ehrenamt")
    await kim.taps("👍 Hilft mir")
    kim.hears("*Danke, das freut uns!*")
    await kim.taps("👎 Hilft mir nicht")
    await kim.says("/mydata")
    assert kim.last.document is not None
    own = kim.last.document.content.decode()
    assert own.count('"helped"') == 1
    assert '"helped": false' in own


async def test_topics_lead_to_answers_without_typing(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Fragen und Antworten")
    await kim.taps("Führungszeugnis und Nachweise")
    await kim.taps("Brauche ich ein erweitertes Führungszeugnis?")
    kim.hears("§ 72a SGB VIII")


async def test_a_close_call_is_asked_not_guessed(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("versicherung")
    kim.hears("Meinen Sie eine dieser Fragen?", "[Keine davon]")
    assert 2 <= len(kim.buttons) <= 4


async def test_what_nobody_wrote_down_is_not_invented(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wer hat die fußball weltmeisterschaft 1974 gewonnen")
    kim.hears("Das weiß ich leider nicht", "[🙋 Ja, Frage ans Team schicken]")


async def test_danger_gets_the_numbers_first_whatever_else_is_asked(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("er sagt er will sich umbringen, wer zahlt eigentlich meine fahrtkosten?")
    heard = kim.hears("112", "0800 1110111")
    assert heard.index("112") < 80


async def test_danger_is_heard_in_the_middle_of_a_dialogue_and_in_ukrainian(town: Town) -> None:
    daryna = await town.volunteer("uk", 102, "Daryna")
    await daryna.taps("📍")
    await daryna.says("вона хоче вчинити самогубство")
    daryna.hears("112", "0800 1110111")


async def test_a_translation_nobody_checked_says_so_and_the_german_text_is_a_tap_away(town: Town) -> None:
    ola = await town.volunteer("uk", 102, "Ola")
    await ola.says("wegeunfall ehrenamt")
    ola.hears("Цей переклад ще не перевірено", "§ 8 Abs. 2")
    await ola.taps("🇩🇪 Читати німецькою")
    ola.hears("Ja, wenn die Tätigkeit selbst versichert ist")
    ola.does_not_hear("ще не перевірено")


def test_an_answer_that_exists_only_in_german_says_so_in_the_persons_language(knowledge: Knowledge) -> None:
    entry = knowledge.entries["UV-03"]
    german_only = replace(entry, wordings={"de": entry.wordings["de"]})
    text = entry_screen(Words("en", BERLIN), knowledge.entries, german_only).text
    assert "only available in German" in text
    assert "Ja, wenn die Tätigkeit" in text


async def test_small_talk_is_answered_kindly(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("danke dir!")
    kim.hears("danke für Ihr Engagement")
    await kim.says("wer bist du?")
    kim.hears("ein Programm")


async def test_a_link_opens_an_answer(town: Town) -> None:
    kim = town.somebody(101)
    await kim.says("/start entry_UV-03")
    kim.hears("Hin- und Rückweg")


async def test_a_link_to_nothing_opens_the_welcome(town: Town) -> None:
    kim = town.somebody(101)
    await kim.says("/start entry_XX-99")
    kim.hears("Willkommen")
