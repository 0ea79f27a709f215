from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.offers import list_offer_versions, mark_offers_changed
from db.people import find_person
from services.roles import Role, accept_invitation, invite
from tests.conversation import BERLIN, NOW, Somebody, Town
from tests.db.samples import add_offer

NEXT_MORNING = datetime(2026, 11, 24, 8, 30, tzinfo=BERLIN)  # when questions about offers are asked


async def test_closed_in_three_taps_and_a_sentence(town: Town) -> None:
    kim, robin = await town.volunteer(), await town.staff()
    await reports(town, kim, "Gibt es nicht mehr")
    kim.hears("Woher wissen Sie es?")
    await kim.says("Die Tür war dreimal zu.")
    kim.hears("Danke! Das Team schaut darauf")
    group = town.staff_group
    await group.waits()
    assert "Café Grenzenlos" in (group.last.text or "")
    assert "Alt: aktiv" in (group.last.text or "")
    await group.taps("Übernehmen")
    group.hears("Übernommen. Die Person bekommt Bescheid.", "Alt: aktiv", "Neu: beendet", "Rückgängig machen")
    assert "Ihr Hinweis ist übernommen" in (kim.last.text or "")
    await group.taps("Rückgängig machen")
    group.hears("Rückgängig gemacht")
    assert robin.chat


async def test_a_card_leads_to_what_may_be_wrong_and_the_search_to_a_new_offer(town: Town) -> None:
    kim = await town.volunteer()
    async with town.database.transaction() as session:
        offer_id = await add_offer(session)
    await kim.taps_again(kim.last, f"offer:{offer_id}")
    await kim.taps("Stimmt etwas nicht?")
    kim.hears("Was stimmt nicht mehr?", "Andere Zeiten")
    await kim.says("/find")
    await kim.taps("Neues Angebot melden")
    kim.hears("ein neues Angebot", "Nähwerkstatt")


async def test_staff_decline_and_the_proposer_hears_of_it(town: Town) -> None:
    kim, group = await town.volunteer(), town.staff_group
    await reports(town, kim, "Andere Adresse")
    await kim.says("Kirchplatz 3")
    shown = group.last
    assert "Neu: Kirchplatz 3" in (shown.text or "")
    await group.taps("Ablehnen")
    assert "lässt den Eintrag, wie er ist" in (kim.last.text or "")
    data = shown.inline_keyboard[0][0].callback_data or ""
    await group._does(
        lambda: town.telegram.tap(group.person.id, shown.message_id, data, chat_id=group.chat_id, stale=True)
    )
    assert group.toasts == ["*Darüber ist schon entschieden.*"]


async def test_hours_that_nobody_can_read_are_asked_for_again(town: Town) -> None:
    kim = await town.volunteer()
    await reports(town, kim, "Andere Zeiten")
    await kim.says("meistens nachmittags")
    kim.hears("Diese Zeiten kann ich nicht lesen")
    await kim.says("Di 14-16 Uhr")
    kim.hears("Danke!")
    assert "Neu: Tu 14:00-16:00" in (town.staff_group.last.text or "")


async def test_hours_are_understood_in_the_language_of_who_says_them(town: Town) -> None:
    samir = await town.volunteer("ar")
    async with town.database.transaction() as session:
        offer_id = await add_offer(session)
    await samir.taps_again(samir.last, f"report:say:{offer_id}:hours")
    await samir.says("الجمعة من 15 إلى 17")
    assert "Neu: Fr 15:00-17:00" in (town.staff_group.last.text or "")


async def test_a_new_offer_is_told_by_kind_place_and_a_sentence(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/find")
    await kim.taps("Neues Angebot melden")
    await kim.taps("Nähwerkstatt")
    await kim.taps("Olfen")
    await kim.says("Nähcafé Sonnenschein, Pfarrheim")
    kim.hears("Danke!")
    text = town.staff_group.last.text or ""
    assert all(part in text for part in ("Neues Angebot", "Nähcafé Sonnenschein", "Nähwerkstatt", "Olfen", "Pfarrheim"))


async def test_who_would_rather_not_say_anything_says_nothing(town: Town) -> None:
    kim = await town.volunteer()
    await reports(town, kim, "Etwas anderes")
    await kim.taps("Doch nichts melden")
    kim.hears("ich schicke nichts ab")
    assert not town.staff_group.chat


async def test_nobody_but_staff_decides(town: Town) -> None:
    kim = await town.volunteer()
    await reports(town, kim, "Etwas anderes")
    await kim.says("Der Eingang ist hinten.")
    for data in ("proposal:yes:1", "proposal:no:1", "proposal:undo:1", "check:yes:1", "care:all", "check:ask:1"):
        await kim.taps_again(kim.last, data)
        assert kim.toasts == ["*Das kann nur das Team.*"]


async def test_staff_see_what_needs_a_look_and_confirm_it(town: Town) -> None:
    robin = await town.staff()
    async with town.database.transaction() as session:
        await add_offer(session, "Café ohne Zeiten", verified=False, opening_hours="", address="")
    await robin.says("/staff")
    await robin.taps("Angebote pflegen")
    robin.hears("Offene Hinweise: 0", "Ohne Zeiten:")
    await robin.taps("Offene Hinweise")
    assert robin.toasts == ["*Gerade wartet kein Hinweis.*"]
    await robin.taps("Nie gefunden")
    while not any("Café ohne Zeiten" in label for label in robin.buttons):
        await robin.taps("Weitere")
    await robin.taps("Café ohne Zeiten")
    await robin.taps("Stimmt noch")
    robin.hears("Café ohne Zeiten ist bestätigt")


async def test_the_organiser_is_asked_before_the_card_grows_stale(town: Town) -> None:
    kim = await town.volunteer()
    async with town.database.transaction() as session:
        person = await find_person(session, kim.person.id)
        offer_id = await add_offer(session, "Kims Café", as_of="2024-11", confirmed_on=None)
        await mark_offers_changed(session, [{"id": offer_id, "organiser_id": person.id if person else None}])
    town.clock.forward(timedelta(hours=21, minutes=30))  # half past eight the next morning
    await town.passes(seconds=1)
    assert "Kims Café" in (kim.last.text or "")
    await kim.taps("Gibt es nicht mehr")
    kim.hears("steht nicht mehr in den Listen")
    assert town.clock.now() > NOW


async def reports(town: Town, kim: Somebody, what: str) -> None:
    async with town.database.transaction() as session:
        offer_id = await add_offer(session)
    await kim.taps_again(kim.last, f"report:what:{offer_id}")
    kim.hears("Café Grenzenlos", "Was stimmt nicht mehr?")
    await kim.taps(what)


async def test_whoever_looks_after_an_offer_is_asked_before_it_grows_stale(town: Town) -> None:
    robin, kim = await town.staff(), await town.volunteer()
    await town.freshens_offers()
    async with town.database.transaction() as session:
        offer_id = await add_offer(session, as_of="2024-12", confirmed_on=None)
        giver, taker = await person_id(session, robin), await person_id(session, kim)
        code = await invite(session, giver, Role.ORGANISER, offer_id, now=NOW)
        await accept_invitation(session, code or "", taker, now=NOW)
    await town.passes(hours=(NEXT_MORNING - NOW) / timedelta(hours=1))
    assert "Café Grenzenlos" in (kim.last.text or "")
    await kim.taps("Stimmt noch")
    async with town.database.reading() as session:
        version, *_ = await list_offer_versions(session, offer_id)
    assert (version.origin, version.author_id) == ("organiser", taker)


async def person_id(session: AsyncSession, somebody: Somebody) -> int:
    person = await find_person(session, somebody.person.id)
    assert person is not None
    return person.id
