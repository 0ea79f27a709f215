from tests.conversation import Somebody, Town


async def test_a_room_is_offered_found_asked_for_and_promised(town: Town) -> None:
    owner, asker = await town.volunteer(), await town.volunteer("de", 102, "Daryna")
    await offers_room(owner)
    await finds_room(asker)
    await asker.taps("Anfragen")
    await asker.says("Nähtreff, 15 Uhr")
    await asker.says("daryna@example.org")
    asker.hears("Ihre Anfrage ist unterwegs")
    asked = owner.last.text or ""
    assert "Nähtreff, 15 Uhr" in asked
    assert "daryna@example.org" not in asked
    await owner.taps("Zusagen")
    assert "daryna@example.org" in (owner.last.text or "")
    assert "02595 0" in (asker.last.text or "")
    await finds_room(asker, found=False)


async def test_who_declines_shares_no_contact(town: Town) -> None:
    owner, asker = await town.volunteer(), await town.volunteer("en", 102, "Daryna")
    await offers_room(owner)
    await asker.taps_again(asker.last, "board:ask:1:2026-11-24")
    await asker.says("Sewing at three")
    await asker.says("daryna@example.org")
    request = owner.last
    await owner.taps("Diesmal nicht")
    owner.hears("Abgesagt")
    assert "does not work out this time" in (asker.last.text or "")
    assert "02595 0" not in (asker.last.text or "")
    await owner.taps_again(request, request.inline_keyboard[0][0].callback_data)
    assert owner.toasts == ["*Darauf haben Sie schon geantwortet.*"]


async def test_an_entry_ends_by_itself_or_by_its_owner(town: Town) -> None:
    owner = await town.volunteer()
    await offers_room(owner)
    await owner.says("/board")
    await owner.taps("Meine Einträge")
    owner.hears("Gruppenraum, barrierefrei", "Endet am 23. Dezember 2026")
    await owner.taps("Beenden: Gruppenraum")
    owner.hears("Der Eintrag ist beendet.", "nichts eingetragen")
    await offers_room(owner)
    await town.passes(days=31)
    await owner.says("/board")
    await owner.taps("Meine Einträge")
    owner.hears("nichts eingetragen")


async def test_who_would_rather_not_say_anything_is_not_stuck(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps_again(kim.last, "board:until:room:3:1")
    await kim.taps("Abbrechen")
    kim.hears("Räume und mehr")
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_old_buttons_lead_somewhere(town: Town) -> None:
    kim = await town.volunteer()
    for data in ("board:find:room:3:2026-02-30", "board:find:room:3:2020-01-01", "board:ask:1:2020-01-01"):
        await kim.says("/menu")
        await kim.taps_again(kim.last, data)
        kim.hears("Was brauchen Sie")
    for data in ("board:card:99:2026-11-24", "board:close:99"):
        await kim.taps_again(kim.last, data)
        assert kim.toasts == ["*Diesen Eintrag gibt es nicht mehr.*"]
    await kim.taps_again(kim.last, "board:yes:99")
    assert kim.toasts == ["*Diese Anfrage gibt es nicht mehr.*"]
    await kim.taps_again(kim.last, "board:until:room:99:1")
    kim.hears("Was möchten Sie anbieten?")


async def offers_room(owner: Somebody) -> None:
    await owner.says("/board")
    await owner.taps("Etwas anbieten")
    await owner.taps("Raum")
    await owner.taps("Olfen")
    await owner.taps("Einen Monat")
    await owner.says("Gruppenraum, barrierefrei")
    owner.hears("Wie erreicht man Sie?")
    await owner.says("02595 0")
    owner.hears("Ihr Eintrag steht")


async def finds_room(asker: Somebody, *, found: bool = True) -> None:
    await asker.says("/board")
    await asker.taps("Raum")
    await asker.taps("Olfen")
    await asker.taps("Freitag, 27. November")
    if not found:
        asker.hears("leider nichts eingetragen")
        return
    asker.hears("Ein Eintrag", "Gruppenraum, barrierefrei")
    await asker.taps("Gruppenraum")
