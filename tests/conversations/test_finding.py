from datetime import UTC, date, datetime

import pytest

from handlers.offer_screens import hours_in_words, offer_screen
from knowledge.offers import Offer
from locales.words import Words
from tests.conversation import BERLIN, NOW, Town

NEAR_DUELMEN = 51.84, 7.29


async def test_a_shared_location_gives_the_nearest_first(town: Town) -> None:
    kim = await town.volunteer()
    await kim.shares(*NEAR_DUELMEN)
    heard = kim.hears("Dülmen", "1. Café International der ÖFID")
    assert "🟢" not in heard


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("Appelhülsen", "Appelhülsen"),
        ("luedinghausen", "Lüdinghausen"),
        ("48249", "Dülmen"),
        ("Дюльмен", "Dülmen"),
    ],
)
async def test_a_typed_place_is_enough(town: Town, typed: str, place: str) -> None:
    kim = await town.volunteer()
    await kim.says(typed)
    kim.hears(f"rund um {place}")


async def test_kind_and_place_in_one_line(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("fahrradwerkstatt in lüdinghausen")
    kim.hears("Fahrradwerkstatt rund um Lüdinghausen", "AK Asyl")


async def test_kind_first_then_place(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Nähwerkstatt")
    kim.hears("Wo?")
    keyboard = town.telegram.reply_keyboard(kim.chat_id)
    assert keyboard is not None
    await kim.says("Havixbeck")
    kim.hears("Nähwerkstatt rund um Havixbeck", "INCA plus")
    assert town.telegram.reply_keyboard(kim.chat_id) is None


async def test_ones_own_municipality_is_one_tap_away(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/settings")
    await kim.taps("Wohnort ändern")
    await kim.taps("Senden")
    await kim.says("nähcafé")
    keyboard = town.telegram.reply_keyboard(kim.chat_id)
    assert keyboard is not None
    assert any(button.text == "Senden" for row in keyboard.rows for button in row)


async def test_another_kind_replaces_the_list_in_place(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Dülmen")
    shown = kim.last.message_id
    await kim.taps("Fahrradwerkstatt")
    kim.hears("Fahrradwerkstatt rund um Dülmen", "Fahrradgruppe der ÖFID")
    assert kim.last.message_id == shown


async def test_there_is_more_and_a_way_back(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Dülmen")
    first = kim.heard
    await kim.taps("Weitere")
    kim.hears("6. ")
    await kim.taps("⬅️ Zurück")
    assert kim.heard.splitlines()[0] in first


async def test_a_card_has_a_pin_a_link_a_source_and_an_honest_date(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Dülmen")
    await kim.taps("1. Café International")
    kim.hears("Königswall 9", "Laut Quelle wieder Freitag, 15:00 Uhr", "Angabe von 2022", "oefid.de", "Ortsmitte")
    assert any(message.venue for message in kim.seen)
    urls = [button.url for row in kim.last.inline_keyboard for button in row if button.url]
    assert any("openstreetmap.org" in url for url in urls)


async def test_a_place_nobody_knows_is_said_so_and_asked_again(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Alles zeigen")
    await kim.says("Xyzhausen am Qrst")
    kim.hears("Diesen Ort kenne ich nicht", "Coesfeld")
    await kim.says("Olfen")
    kim.hears("rund um Olfen")


async def test_a_question_asked_instead_of_a_place_is_answered(town: Town) -> None:
    kim = await town.volunteer()
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Alles zeigen")
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_a_location_abroad_gets_a_clear_word(town: Town) -> None:
    kim = await town.volunteer()
    await kim.shares(48.85, 2.35)
    kim.hears("nur Angebote im Kreis Coesfeld")


CONFIRMED = Offer(
    id="cafe",
    name="Café <Mitte>",
    kind="international_cafe",
    municipality="Dülmen",
    address="Marktplatz 1",
    postcode="48249",
    latitude=51.83,
    longitude=7.28,
    hours="Mo 10:00-18:00; Fr 15:00-17:00; PH off",
    languages=(),
    contact_url="",
    sources=("example.org",),
    as_of="2026-10",
    verified=True,
    confirmed_on=date(2026, 10, 1),
)


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (NOW, "Jetzt geöffnet bis 18:00 Uhr"),
        (NOW.replace(hour=18), "Öffnet Freitag, 15:00 Uhr"),
        (datetime(2026, 11, 27, 8, 0, tzinfo=UTC), "Öffnet heute, 15:00 Uhr"),
        (datetime(2026, 11, 26, 8, 0, tzinfo=UTC), "Öffnet morgen, 15:00 Uhr"),
        (datetime(2026, 12, 25, 15, 0, tzinfo=UTC), "Öffnet Montag, 10:00 Uhr"),
    ],
)
def test_a_confirmed_offer_says_whether_it_is_open(at: datetime, words: str) -> None:
    assert words in hours_in_words(Words("de", BERLIN), CONFIRMED, at)


def test_a_confirmed_offer_says_when_that_was() -> None:
    assert "Bestätigt am 1. Oktober 2026" in offer_screen(Words("de", BERLIN), CONFIRMED, NOW).text


def test_names_are_escaped() -> None:
    assert "Café &lt;Mitte&gt;" in offer_screen(Words("de", BERLIN), CONFIRMED, NOW).text
