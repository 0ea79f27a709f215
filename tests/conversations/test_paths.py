"""Step by step to an answer, by taps in one message."""

import pytest

from tests.conversation import Town

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_general_question_leads_step_by_step_to_a_sourced_answer(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich versichert?")
    kim.hears("Bin ich versichert?", "Worum geht es?", "keine Rechtsberatung", "[Wenn ich mich beim Helfen verletze]")
    question = kim.last.message_id
    await kim.taps("Wenn ich mich beim Helfen verletze")
    kim.hears("Für wen sind Sie tätig?", "✔️ Wenn ich mich beim Helfen verletze")
    await kim.taps("Ein Wohlfahrtsverband")
    kim.hears("BGW", "§ 2 Abs. 1 Nr. 9", "Stand: 19.08.2026", "keine Rechtsberatung", "[🙋 Einen Menschen fragen]")
    assert kim.last.message_id == question


async def test_one_step_back_and_another_choice(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich versichert?")
    assert "⬅️ Einen Schritt zurück" not in kim.buttons
    await kim.taps("Der Weg hin und zurück")
    kim.hears("§ 8 Abs. 2")
    await kim.taps("Einen Schritt zurück")
    kim.hears("Worum geht es?")
    await kim.taps("Geflüchtete, die bei uns mithelfen")
    kim.hears("im Auftrag des Trägers", "Das müssen wir noch bestätigen")


async def test_a_question_that_says_enough_starts_in_the_middle(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich versichert im auto?")
    kim.hears("✔️ Fahrten mit meinem Auto", "[Menschen, die mitfahren]", "[⬅️ Einen Schritt zurück]")


async def test_a_question_that_says_it_all_gets_the_end(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("darf er mit duldung arbeiten?")
    kim.hears("✔️ Duldung", "wenn kein Verbotsgrund besteht", "§ 61 AsylG", "lassen Sie einen Menschen darauf schauen")
    assert kim.buttons[0] == "🙋 Einen Menschen fragen"


async def test_an_answer_and_the_topics_offer_the_path(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wer zahlt wenn ich mich verletze")
    await kim.taps("🧭 Bin ich versichert? Schritt für Schritt")
    kim.hears("Worum geht es?")
    await kim.taps("Zum Menü")
    await kim.taps("Fragen und Antworten")
    await kim.taps("🧭 Wohin mit dem Bescheid?")
    kim.hears("Von wem kommt das Schreiben?")


async def test_old_buttons_work_in_any_order(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("hallo")
    await kim.taps_again(kim.last, "path:letter:refused")
    kim.hears("innerhalb von zwei Wochen", "§ 74 AsylG")
    await kim.taps_again(kim.last, "path:insured:car")
    kim.hears("Worum geht es bei der Fahrt?")


async def test_a_step_that_is_gone_leads_to_the_start_and_a_path_that_is_gone_to_the_topics(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("hallo")
    await kim.taps_again(kim.last, "path:insured:gone")
    kim.hears("*Diesen Schritt gibt es nicht mehr. Hier geht es weiter.*", "Worum geht es?")
    await kim.taps_again(kim.last, "path:gone:gone")
    kim.hears("*Diesen Schritt gibt es nicht mehr. Hier geht es weiter.*", "Zu welchem Thema?")


async def test_the_whole_way_in_arabic(town: Town) -> None:
    amal = await town.volunteer("ar", 103, "Amal")
    await amal.says("هل يُسمح لهذا الشخص بالعمل؟")
    amal.hears("أي وثيقة لدى هذا الشخص؟", "لم يراجع هذه الترجمة")
    await amal.taps("Aufenthaltsgestattung")
    await amal.taps("لا")
    await amal.taps("في مدينة أو بلدية")
    heard = amal.hears("بعد ثلاثة أشهر", "Bundesagentur für Arbeit", "§ 61 AsylG", "19.08.2026")
    assert heard.count("لم يراجع هذه الترجمة") == 1
    await amal.taps("خطوة إلى الوراء")
    amal.hears("أين يجب أن يسكن الشخص؟")
