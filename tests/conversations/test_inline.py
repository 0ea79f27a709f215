"""Sharing cards and answers in any chat: "@bot nähcafé"."""

from tests.conversation import Somebody, Town


async def volunteer_in(town: Town, language: str = "de") -> Somebody:
    """A volunteer, in a town whose offers all have a source of this autumn."""
    await town.freshens_offers()
    return await town.volunteer(language)


async def test_a_kind_and_a_place_offer_cards_and_one_is_sent_without_an_answer(town: Town) -> None:
    kim = await volunteer_in(town)
    titles = await kim.types_inline("nähcafé havixbeck")
    assert titles[0] == "Näh- und Gesprächstreff für Frauen (INCA plus)"
    sent = await kim.chooses("INCA plus")
    assert "Nähwerkstatt" in sent.text and "Havixbeck" in sent.text
    assert sent.sender_id == kim.person.id
    kim.hears_nothing()


async def test_a_card_in_a_group_leads_to_the_bot(town: Town) -> None:
    await volunteer_in(town)
    robin = town.staff_group
    await robin.types_inline("fahrrad kaputt senden")
    sent = await robin.chooses("Fahrradwerkstatt der Flüchtlingshilfe Senden")
    robin.hears_nothing()
    link = sent.inline_keyboard[0][0].url
    assert link
    kim = await town.volunteer(person_id=102, name="Daryna")
    town.telegram.open_link(kim.person.id, link)
    await town.settles()
    assert "Mühlenstraße 16" in kim.last.text


async def test_an_answer_can_be_shared_too(town: Town) -> None:
    kim = await volunteer_in(town)
    titles = await kim.types_inline("wegeunfall ehrenamt")
    sent = await kim.chooses(titles[0])
    assert "§ 8 Abs. 2" in sent.text


async def test_results_are_in_the_language_of_whoever_types(town: Town) -> None:
    samir = await volunteer_in(town, "ar")
    await samir.types_inline("خياطة هافيكسبيك")
    sent = await samir.chooses("INCA plus")
    assert "ورشة خياطة" in sent.text


async def test_without_a_place_ones_own_municipality_counts(town: Town) -> None:
    kim = await volunteer_in(town)
    assert (await kim.types_inline("repair café"))[0] == "Repair-Café Coesfeld"
    await kim.says("/settings")
    await kim.taps("Wohnort ändern")
    await kim.taps("Nottuln")
    assert (await kim.types_inline("repair café"))[0] == "Repair-Café Nottuln"


async def test_a_name_finds_what_lists_hide(town: Town) -> None:
    kim = await town.volunteer()
    await kim.types_inline("hiergeblieben")
    sent = await kim.chooses("Offener Treff der Initiative Hiergeblieben")
    assert "Seit über zwei Jahren nicht bestätigt" in sent.text


async def test_strangers_can_share_without_becoming_known(town: Town) -> None:
    stranger = town.somebody(555)
    assert await stranger.types_inline("Dülmen")
    assert await stranger.types_inline("xqzw vrmpf") == []
    assert await stranger.types_inline("") == []


async def test_an_answer_that_comes_too_late_is_nobodys_trouble(town: Town) -> None:
    kim = await town.volunteer()
    town.telegram.fail_next("answerInlineQuery", status=400, description="Bad Request: query is too old")
    await kim.types_inline("Dülmen")
    assert not [message for message in town.staff_group.chat if message.from_bot]
