from tests.conversation import Somebody, Town


async def makes_profile(person: Somebody, consent: str, *choices: str) -> None:
    """Agree, choose German, Dülmen and an interest, and look for a tandem."""
    await person.says("/tandem")
    await person.taps(consent, "🗣 Sprachen", "Deutsch", *choices, "Fertig")
    await person.taps("💛 Interessen", "Kochen", "Fertig")
    await person.taps("📍 Ort", "Dülmen")


async def two_who_fit(town: Town) -> tuple[Somebody, Somebody]:
    kim, lee = await town.volunteer(), await town.volunteer("de", 102, "Lee")
    await makes_profile(kim, "ich helfe gern")
    await makes_profile(lee, "ich suche jemanden", "Tigrinya")
    for person in (kim, lee):
        await person.taps("Ein Tandem suchen")
    await town.passes(minutes=11)
    return kim, lee


async def test_two_who_fit_get_in_touch_after_both_said_yes(town: Town) -> None:
    kim, lee = await two_who_fit(town)
    assert "Diese Person sucht jemanden" in kim.last.text and "Tigrinya" in kim.last.text
    assert "Diese Person hilft gern" in lee.last.text and "Dülmen" in lee.last.text
    assert "Lee" not in kim.last.text and "Kim" not in lee.last.text
    await kim.taps("Ja, mein Name")
    kim.hears("Ich warte auf die Antwort")
    assert "Kim" not in lee.last.text
    await lee.taps("Ja, mein Name")
    assert "Sie haben beide Ja gesagt" in kim.last.text and "Lee" in kim.last.text
    assert "Sie haben beide Ja gesagt" in lee.last.text and "Kim" in lee.last.text


async def test_a_no_ends_it_kindly_and_nobody_learns_a_name(town: Town) -> None:
    kim, lee = await two_who_fit(town)
    await kim.taps("Ja, mein Name")
    await lee.taps("Nein, danke")
    assert "Diesmal hat es leider nicht gepasst" in kim.last.text
    assert not any("Kim" in (message.text or "") for message in lee.chat if message.from_bot)
    await town.passes(days=30)
    assert "Diesmal hat es leider nicht gepasst" in kim.last.text


async def test_a_yes_can_be_taken_back_while_the_other_has_not_answered(town: Town) -> None:
    kim, lee = await two_who_fit(town)
    await kim.taps("Ja, mein Name")
    await kim.taps("Nein, danke")
    await lee.taps("Ja, mein Name")
    lee.hears("nicht mehr offen")


async def test_a_proposal_that_is_not_answered_closes_after_a_week(town: Town) -> None:
    kim, _ = await two_who_fit(town)
    await town.passes(days=8)
    await kim.taps("Ja, mein Name")
    kim.hears("nicht mehr offen")


async def test_nobody_can_answer_for_others(town: Town) -> None:
    kim, lee = await two_who_fit(town)
    sam = await town.volunteer("de", 103, "Sam")
    await sam.taps_again(sam.last, "tandem:answer:1:yes")
    sam.hears("nicht mehr offen")
    await kim.taps("Ja, mein Name")
    await lee.taps("Ja, mein Name")
    assert "Sam" not in kim.last.text


async def test_a_deleted_profile_takes_its_proposals_along(town: Town) -> None:
    kim, lee = await two_who_fit(town)
    await kim.says("/tandem")
    await kim.taps("Profil löschen")
    kim.hears("*Ihr Profil ist gelöscht.*", "Einverstanden, ich helfe gern")
    await lee.taps("Ja, mein Name")
    lee.hears("nicht mehr offen")


async def test_a_profile_shows_what_was_chosen_and_a_choice_can_be_taken_out(town: Town) -> None:
    kim = await town.volunteer()
    await makes_profile(kim, "ich helfe gern")
    await kim.taps("🗓 Tage", "Dienstag", "Fertig")
    await kim.taps("🎂 Alter", "61+", "Fertig")
    kim.hears("📍 Dülmen", "🗣 Deutsch", "💛 Kochen", "🗓 Dienstag", "🎂 61+", "Das Team fragt Sie nicht")
    await kim.taps("💛 Interessen", "✅ Kochen", "Fertig")
    kim.hears("💛 nicht angegeben")


async def test_old_buttons_without_a_profile_lead_to_the_consent(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("tandem:pick:day", "tandem:set:day:1", "tandem:switch:ask", "tandem:place:3"):
        await kim.taps_again(kim.chat[1], data)
        await kim.says("/tandem")
        kim.hears("Einverstanden, ich helfe gern")


async def test_staff_ask_those_who_speak_a_language_and_want_to_be_asked(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("de", 102, "Lee"), await town.staff()
    await makes_profile(kim, "ich helfe gern", "Tigrinya")
    await makes_profile(lee, "ich helfe gern", "Tigrinya")
    await kim.taps("nach Aufgaben gefragt")
    await robin.says("/staff")
    await robin.taps("Wer kann helfen?")
    await robin.taps("Tigrinya")
    robin.hears("Eine Person möchte gefragt werden")
    await robin.taps("Dülmen")
    robin.hears("Eine Person passt")
    await robin.says("Wer begleitet am Dienstag zum Arzt?")
    robin.hears("Wer begleitet am Dienstag zum Arzt?")
    await robin.taps("Eine Person fragen")
    robin.hears("Gefragt: eine Person")
    assert "Wer begleitet am Dienstag zum Arzt?" in kim.last.text
    assert "Arzt" not in lee.last.text

    await kim.taps("Ja, das Team darf")
    kim.hears("Das Team meldet sich")
    assert "Kim" in town.staff_group.last.text and "sagt Ja" in town.staff_group.last.text


async def test_a_request_goes_out_once_and_a_no_stays_private(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await makes_profile(kim, "ich helfe gern")
    await kim.taps("nach Aufgaben gefragt")
    await robin.taps_again(robin.last, "help:at:de:all")
    await robin.says("Wer hilft beim Umzug?")
    preview, data = robin.last, robin.last.inline_keyboard[0][0].callback_data
    await robin.taps("Eine Person fragen")
    await robin.taps_again(preview, data)
    robin.hears("schon unterwegs")
    before = len(town.staff_group.chat)
    await kim.taps("Diesmal nicht")
    kim.hears("Danke für die Antwort")
    assert len(town.staff_group.chat) == before


async def test_where_nobody_wants_to_be_asked_staff_hear_so(town: Town) -> None:
    robin = await town.staff()
    await robin.taps_again(robin.last, "help:at:ti:all")
    robin.hears("möchte niemand gefragt werden")


async def test_only_staff_can_ask(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("help:open", "help:in:ti", "help:at:ti:all", "help:send:1", "help:drop:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")


async def test_an_answer_to_a_request_that_is_gone_is_met_kindly(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, "help:answer:4711:yes")
    kim.hears("gibt es nicht mehr")
