from tests.conversation import Somebody, Town


async def drafts_invitation(robin: Somebody) -> None:
    await robin.says("/staff")
    await robin.taps("Danke sagen")
    await robin.taps("Neue Einladung")
    await robin.says("4.12. 18:00")
    await robin.says("Wir sagen Danke, auf der Burg Vischering!")


async def test_staff_invite_and_see_how_many_come(town: Town) -> None:
    kim, lee, robin = await town.volunteer(), await town.volunteer("ar", 102, "Lee"), await town.staff()
    await drafts_invitation(robin)
    robin.hears("Burg Vischering", "Freitag, 4. Dezember, 18:00 Uhr", "So kommt die Einladung an")
    await robin.taps("3 Personen einladen")
    robin.hears("Eingeladen: 3 Personen")
    assert "Burg Vischering" in kim.last.text and "Burg Vischering" in lee.last.text

    await kim.taps("Ich komme")
    kim.hears("*Schön, bis dann!*", "Sie kommen")
    await lee.taps_again(lee.last, "thanks:reply:1:no")
    await robin.taps_again(robin.last, "thanks:open")
    robin.hears("✅ 1 kommen · ❌ 1 können nicht · ⏳ 1 offen")
    await kim.taps("Ich kann nicht")
    await robin.taps_again(robin.last, "thanks:open")
    robin.hears("✅ 0 kommen · ❌ 2 können nicht · ⏳ 1 offen")
    robin.does_not_hear("Kim")


async def test_whoever_turned_thanks_off_is_not_invited(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await kim.says("/settings")
    await kim.taps("Dank und Dank-Feste abschalten")
    await drafts_invitation(robin)
    await robin.taps("Eine Person einladen")
    assert "Vischering" not in kim.last.text


async def test_an_invitation_goes_out_once(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts_invitation(robin)
    preview, data = robin.last, robin.last.inline_keyboard[0][0].callback_data
    await robin.taps("einladen")
    await robin.taps_again(preview, data)
    robin.hears("schon unterwegs")
    assert sum("Vischering" in (message.text or "") for message in kim.chat) == 1


async def test_what_was_discarded_never_goes_out(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts_invitation(robin)
    preview, data = robin.last, robin.last.inline_keyboard[0][0].callback_data
    await robin.taps("Verwerfen")
    robin.hears("Es ging nichts hinaus")
    await robin.taps_again(preview, data)
    robin.hears("verworfen")
    assert "Vischering" not in kim.last.text


async def test_what_went_out_can_not_be_discarded(town: Town) -> None:
    robin = await town.staff()
    await drafts_invitation(robin)
    preview, data = robin.last, robin.last.inline_keyboard[1][0].callback_data
    await robin.taps("einladen")
    await robin.taps_again(preview, data)
    robin.hears("schon unterwegs")
    await robin.taps_again(robin.last, "thanks:open")
    robin.hears("1 offen")


async def test_an_invitation_to_what_has_begun_meanwhile_stays_here(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts_invitation(robin)
    await town.passes(days=12)
    await robin.taps("einladen")
    robin.hears("vorbei")
    assert "Vischering" not in kim.last.text


async def test_the_preview_of_an_invitation_is_what_arrives(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts_invitation(robin)
    preview = robin.chat[-2]
    await robin.taps("einladen")
    assert (kim.last.text, kim.last.inline_keyboard) == (preview.text, preview.inline_keyboard)


async def test_a_day_that_can_not_be_is_asked_for_again(town: Town) -> None:
    robin = await town.staff()
    await robin.taps_again(robin.last, "thanks:new")
    for text in ("bald", "31.2. 18:00", "4.12.2020 18:00", "4.12. 25:00"):
        await robin.says(text)
        robin.hears("Das verstehe ich nicht")
    await robin.says("4.12.2026 18 Uhr")
    robin.hears("Schreiben Sie jetzt die Einladung")


async def test_replies_come_too_late_after_the_beginning_and_are_forgotten_later(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await drafts_invitation(robin)
    await robin.taps("einladen")
    await kim.taps("Ich komme")
    await town.passes(days=12)
    await kim.taps("Ich kann nicht")
    kim.hears("*Diese Einladung ist vorbei oder schon unterwegs.*")
    await town.passes(days=31)
    await kim.says("/mydata")
    assert kim.last.document and b"invitation_replies" not in kim.last.document.content


async def test_only_staff_can_invite(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("thanks:open", "thanks:new", "thanks:send:1", "thanks:drop:1"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Das kann nur das Team.*")
