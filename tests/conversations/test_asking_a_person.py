import pytest

from tests.conversation import Town


async def test_a_question_without_an_answer_goes_to_staff_and_their_reply_comes_back(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wann wurde der eiffelturm gebaut")
    await kim.taps("Ja, Frage ans Team schicken")
    kim.hears("Ihre Frage ist beim Team")
    question = town.staff_group.last
    assert "wann wurde der eiffelturm gebaut" in question.text
    assert "Kim" not in question.text

    await town.staff_group.says("Grün, und es liegt im Bürgerbüro.", reply_to=question.message_id)
    assert "Antwort vom Team" in kim.last.text
    assert "Grün, und es liegt im Bürgerbüro." in kim.last.text
    assert "unterwegs" in town.staff_group.last.text


async def test_tapping_twice_asks_once(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("wann wurde der eiffelturm gebaut")
    await kim.taps("Ja, Frage ans Team schicken")
    asked = len(town.staff_group.chat)
    await kim.taps("Ja, Frage ans Team schicken")
    kim.hears("schon beim Team")
    assert len(town.staff_group.chat) == asked


async def test_from_an_answer_the_question_that_led_there_is_passed_on_with_the_entry(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich auf dem weg zum café versichert?")
    await kim.taps("Einen Menschen fragen")
    assert "bin ich auf dem weg zum café versichert?" in town.staff_group.last.text
    assert "UV-03" in town.staff_group.last.text


async def test_from_the_menu_the_next_message_is_the_question(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Einen Menschen fragen")
    kim.hears("Was möchten Sie fragen?")
    await kim.says("bin ich auf dem weg zum café versichert?")
    kim.hears("Ihre Frage ist beim Team")
    assert "auf dem weg zum café" in town.staff_group.last.text


@pytest.mark.parametrize("way_out", ["/cancel", "/courses", "/start"])
async def test_any_command_leads_out_of_asking(town: Town, way_out: str) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says(way_out)
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_asking_can_be_dropped_with_a_tap(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.taps("Doch nicht fragen")
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_after_half_a_day_the_bot_no_longer_waits_for_the_question(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await town.passes(hours=13)
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_a_very_long_question_reaches_staff_whole(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wort " * 800 + "Ende")
    told = "".join(message.text or "" for message in town.staff_group.chat)
    assert told.count("Wort") == 800
    assert "Ende" in told


async def test_staff_can_answer_twice(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wann?")
    question = town.staff_group.last.message_id
    await town.staff_group.says("Am Montag.", reply_to=question)
    await town.staff_group.says("Um zehn Uhr.", reply_to=question)
    assert [
        part in message.text for message, part in zip(kim.chat[-2:], ("Am Montag.", "Um zehn Uhr."), strict=True)
    ] == [True, True]


async def test_staff_chatting_among_themselves_is_nobodys_business(town: Town) -> None:
    first = town.staff_group
    await first.says("Wer hat heute Dienst?")
    first.hears_nothing()


async def test_staff_hear_when_the_person_has_blocked_the_bot(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wann?")
    town.telegram.block(kim.person.id)
    await town.settles()
    await town.staff_group.says("Am Montag.", reply_to=town.staff_group.last.message_id)
    assert "nicht zugestellt" in town.staff_group.last.text


async def test_before_a_question_leaves_the_chat_it_is_pointed_out_whom_it_names(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    asked = len(town.staff_group.chat)
    await kim.says("Darf Herr Beispiel arbeiten? Tel. 0170 0000000")
    kim.hears("Name: Herr Beispiel", "Telefonnummer: 0170 0000000", "[So abschicken]")
    assert len(town.staff_group.chat) == asked


async def test_a_question_that_names_somebody_can_be_sent_all_the_same_once(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Darf Herr Beispiel arbeiten?")
    await kim.taps("So abschicken")
    kim.hears("Ihre Frage ist beim Team")
    assert "Herr Beispiel" in town.staff_group.last.text
    assert "None" not in town.staff_group.last.text
    await kim.taps("So abschicken")
    kim.hears("schon beim Team")


async def test_a_question_that_names_somebody_can_be_changed_or_dropped(town: Town) -> None:
    kim = await town.volunteer()
    asked = len(town.staff_group.chat)
    await kim.says("/ask")
    await kim.says("Darf Herr Beispiel arbeiten?")
    await kim.taps("Frage ohne diese Angaben schreiben")
    await kim.says("Darf Frau Muster arbeiten?")
    await kim.taps("Doch nicht fragen")
    kim.hears("ich schicke nichts ab")
    assert len(town.staff_group.chat) == asked
    await kim.says("/ask")
    await kim.says("Darf mein Patenkind arbeiten?")
    assert "Patenkind" in town.staff_group.last.text


async def test_from_an_answer_too_it_is_pointed_out_whom_a_question_names(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("bin ich auf dem weg zum café versichert? Frau Muster fragt")
    await kim.taps("Einen Menschen fragen")
    kim.hears("Name: Frau Muster")
    await kim.taps("So abschicken")
    assert "UV-03" in town.staff_group.last.text
