from tests.conversation import Somebody, Town


async def sends(robin: Somebody, text: str = "Sommerfest am Samstag") -> None:
    await robin.says("/broadcast")
    await robin.says(text)
    await robin.taps("senden")


async def replies(person: Somebody, text: str) -> None:
    got = next(message for message in reversed(person.chat) if message.text == "Sommerfest am Samstag")
    await person.says(text, reply_to=got.message_id)


async def test_a_reply_goes_to_the_team_and_the_answer_comes_back(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Soll ich Kuchen mitbringen?")
    kim.hears("Ihre Antwort ist beim Team")
    await robin.says("/broadcast")
    await robin.taps_again(robin.last, "cast:1:show")
    await robin.taps("Eine Antwort lesen")
    robin.hears("Antworten: 1", "Soll ich Kuchen mitbringen?")
    await robin.taps("Soll ich Kuchen")
    robin.hears("Soll ich Kuchen mitbringen?", "Deutsch")
    robin.does_not_hear("Kim")
    await robin.taps("✍️ Antworten")
    await robin.says("Ja, gern!")
    robin.hears("Ihre Antwort ist unterwegs")
    assert "Soll ich Kuchen mitbringen?" in kim.last.text and "Ja, gern!" in kim.last.text
    await robin.taps_again(robin.last, "reply:show:1")
    robin.hears("Das Team: Ja, gern!")


async def test_the_staff_group_hears_of_replies_once_a_day_and_not_what_they_say(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Erste Frage")
    await replies(kim, "Zweite Frage")
    told = [message.text for message in town.staff_group.chat if "neue Antworten" in message.text]
    assert len(told) == 1 and "Frage" not in told[0]
    await town.passes(days=1)
    await replies(kim, "Dritte Frage")
    assert len([message for message in town.staff_group.chat if "neue Antworten" in message.text]) == 2


async def test_who_is_named_is_pointed_out_before_a_reply_leaves_the_chat(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Herr Muster kommt mit, Tel. 0170 1234567")
    kim.hears("Herr Muster")
    await robin.taps_again(robin.last, "reply:list:1:0")
    robin.hears("Antworten: 0")
    await kim.taps("Ohne diese Angaben antworten")
    kim.hears("ohne diese Angaben")
    await replies(kim, "Herr Muster kommt mit")
    await kim.taps("So abschicken")
    kim.hears("Ihre Antwort ist beim Team")
    await robin.taps_again(robin.last, "reply:list:1:0")
    robin.hears("Antworten: 1")


async def test_a_picture_or_a_place_in_reply_is_no_text_and_people_hear_so(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await kim.sends_photo("Unser Saal", reply_to=kim.last.message_id)
    kim.hears("kann ich dem Team nur Text weitergeben")
    await kim.shares(51.94, 7.17, reply_to=kim.chat[-3].message_id)
    kim.hears("kann ich dem Team nur Text weitergeben")
    kim.does_not_hear("km")
    await robin.taps_again(robin.last, "reply:list:1:0")
    robin.hears("Antworten: 0")


async def test_a_place_in_reply_to_anything_else_is_a_search_as_ever(town: Town) -> None:
    kim = await town.volunteer()
    await kim.shares(51.94, 7.17, reply_to=kim.last.message_id)
    kim.does_not_hear("nur Text")


async def test_danger_comes_before_the_team(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Ich will mich umbringen")
    kim.hears("112")
    kim.does_not_hear("beim Team")


async def test_a_reply_to_anything_else_is_a_question_as_ever(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await kim.says("/help")
    await kim.says("Bin ich versichert?", reply_to=kim.last.message_id)
    kim.does_not_hear("beim Team")


async def test_replies_are_read_and_answered_by_staff_only(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Eine Frage")
    for data in ("reply:list:1:0", "reply:show:1", "reply:answer:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")


async def test_an_answer_to_somebody_who_is_gone_says_so(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    await replies(kim, "Eine Frage")
    await robin.taps_again(robin.last, "reply:answer:1")
    await kim.says("/forgetme")
    await kim.taps("Ja, alles löschen")
    await robin.says("Zu spät")
    robin.hears("Diese Antwort gibt es nicht mehr")


async def test_many_replies_are_shown_page_by_page(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await sends(robin)
    for number in range(10):
        await replies(kim, f"Frage {number}")
    await robin.taps_again(robin.last, "reply:list:1:0")
    robin.hears("Frage 9", "Frage 2")
    robin.does_not_hear("Frage 1")
    await robin.taps("Ältere")
    robin.hears("Frage 1", "Frage 0")
    await robin.taps("Neuere")
    robin.hears("Frage 9")
