from datetime import UTC, date, datetime
from typing import Any

import pytest

from handlers.offer_hours import hours_in_words
from handlers.offer_list import Spot, results_screen
from handlers.offer_screens import offer_text
from handlers.offer_search import Search
from handlers.screen import Button, action, in_pairs
from knowledge.offer_fields import FieldValue
from knowledge.offer_map import Found, Wish
from knowledge.offers import NearOffer, Offer
from locales.words import Words
from tests.conversation import BERLIN, ISOLATES, NOW, Somebody, Town
from tests.db.samples import add_offer
from tests.knowledge.offer_samples import make_offer

NEAR_DUELMEN = 51.84, 7.29


async def volunteer_in(town: Town, language: str = "de") -> Somebody:
    """A volunteer, in a town whose offers all have a source of this autumn."""
    await town.freshens_offers()
    return await town.volunteer(language)


async def test_a_shared_location_gives_the_nearest_first(town: Town) -> None:
    kim = await volunteer_in(town)
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
    kim = await volunteer_in(town)
    await kim.says(typed)
    kim.hears(f"rund um {place}")


async def test_kind_and_place_in_one_line(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("fahrradwerkstatt in lüdinghausen")
    kim.hears("Fahrradwerkstatt rund um Lüdinghausen", "AK Asyl")


async def test_kind_first_then_place(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Nähwerkstatt")
    kim.hears("Wo?")
    keyboard = town.telegram.reply_keyboard(kim.chat_id)
    assert keyboard is not None
    await kim.says("Havixbeck")
    kim.hears("Nähwerkstatt rund um Havixbeck", "INCA plus")
    assert town.telegram.reply_keyboard(kim.chat_id) is None


async def test_what_few_look_for_is_one_tap_further(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("/find")
    assert "Repair-Café" in kim.buttons and "Netzwerk" not in kim.buttons
    await kim.taps("Etwas anderes")
    await kim.taps("Netzwerk")
    await kim.says("Coesfeld")
    kim.hears("Netzwerk rund um Coesfeld")


def test_a_long_button_has_a_row_of_its_own() -> None:
    labels = ("Fahrradkurs", "Nähwerkstatt", "Migrantenorganisation", "Beratung", "Netzwerk", "Lernort")
    rows = [[button.label for button in row] for row in in_pairs(map(Button, labels))]
    assert rows == [["Fahrradkurs", "Nähwerkstatt"], ["Migrantenorganisation"], ["Beratung", "Netzwerk"], ["Lernort"]]


async def test_without_a_place_it_looks_around_ones_own_municipality(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("/settings")
    await kim.taps("Wohnort ändern")
    await kim.taps("Senden")
    await kim.says("mein rad ist kaputt")
    kim.hears("Fahrradwerkstatt rund um Senden", "1. Fahrradwerkstatt der Flüchtlingshilfe Senden")
    await kim.taps("An einem anderen Ort suchen")
    await kim.says("Olfen")
    kim.hears("Fahrradwerkstatt rund um Olfen")


async def test_without_any_place_it_asks_with_a_button_for_each_municipality(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("nähcafé")
    keyboard = town.telegram.reply_keyboard(kim.chat_id)
    assert keyboard is not None
    labels = [button.text for row in keyboard.rows for button in row]
    assert labels[0] == "📍 Meinen Standort schicken" and {"Senden", "Rosendahl"} < set(labels)
    await kim.says("Senden")
    kim.hears("Nähwerkstatt rund um Senden")


@pytest.mark.parametrize(
    ("language", "typed", "kind", "place"),
    [
        ("de", "fahrrad kaputt senden", "bike_workshop", "Senden"),
        ("de", "nähcafé lüdinghausen", "sewing_workshop", "Lüdinghausen"),
        ("de", "Ludinghausn Nähcafe", "sewing_workshop", "Lüdinghausen"),
        ("de-simple", "Wo ist die Näh-Werkstatt in Nottuln?", "sewing_workshop", "Nottuln"),
        ("en", "where can I get my bike fixed in 48308", "bike_workshop", "Senden"),
        ("uk", "велосипед зламався Зенден", "bike_workshop", "Senden"),
        ("ru", "хочу починить велосипед в Нотульне", "bike_workshop", "Nottuln"),
        ("ar", "أين أصلح دراجتي في دولمن", "bike_workshop", "Dülmen"),
        ("fa", "دوچرخه‌ام خراب شده دولمن", "bike_workshop", "Dülmen"),
        ("tr", "Havixbeck'te dikiş atölyesi", "sewing_workshop", "Havixbeck"),
        ("fr", "réparer mon vélo à Davensberg", "bike_workshop", "Davensberg"),
    ],
)
async def test_one_line_is_enough_in_every_language(
    town: Town, language: str, typed: str, kind: str, place: str
) -> None:
    kim = await volunteer_in(town, language)
    await kim.says(typed)
    words = Words(language, BERLIN)
    kim.hears(ISOLATES.sub("", words.plain("find-results", kind=words.plain(f"offer-kind-{kind}"), place=place))[3:-4])


async def test_another_kind_replaces_the_list_in_place(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    shown = kim.last.message_id
    await kim.taps("Auswahl ändern")
    await kim.taps("Was: Alle Angebote")
    await kim.taps("Fahrradwerkstatt")
    await kim.taps("Liste zeigen")
    kim.hears("Fahrradwerkstatt rund um Dülmen", "Fahrradgruppe der ÖFID")
    assert kim.last.message_id == shown


async def test_there_is_more_and_a_way_back(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    first = kim.heard
    await kim.taps("Weitere")
    kim.hears("6. ")
    await kim.taps("⬅️ Zurück")
    assert kim.heard.splitlines()[0] in first


async def test_a_card_takes_the_place_of_the_list_and_has_a_pin_a_link_and_an_honest_date(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    listed = kim.last.message_id
    await kim.taps("1. Café International")
    kim.hears("Königswall 9", "Laut Quelle wieder Freitag, 15:00 Uhr", "Angabe von", "oefid.de", "Ortsmitte")
    assert kim.last.message_id == listed
    urls = [button.url for row in kim.last.inline_keyboard for button in row if button.url]
    assert any("openstreetmap.org" in url for url in urls)
    await kim.taps("Als Standort schicken")
    assert any(message.venue for message in kim.seen)


async def test_filters_stay_when_one_comes_back_from_a_card(town: Town) -> None:
    kim = await volunteer_in(town)
    await add_offers(town, ("Frauencafé", {"women_only": True, "languages": "ar"}), ("Männercafé", {}))
    await kim.says("Dülmen")
    await kim.taps("Auswahl ändern")
    await kim.taps("nur für Frauen")
    await kim.taps("Sprache dort")
    await kim.taps("Arabisch")
    await kim.taps("Liste zeigen")
    kim.hears("Nur: nur für Frauen und Arabisch", "1. Frauencafé", "Umkreis von 50 km")
    kim.does_not_hear("Männercafé")
    await kim.taps("1. Frauencafé")
    await kim.taps("Zur Liste")
    kim.hears("Nur: nur für Frauen und Arabisch", "1. Frauencafé")
    kim.does_not_hear("Männercafé")
    await kim.taps("Auswahl aufheben")
    kim.hears("Alle Angebote rund um Dülmen\n\n1. Café International")


async def test_a_choice_that_nothing_fits_can_be_taken_back(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    await kim.taps("Auswahl ändern")
    await kim.taps("mit Rollstuhl erreichbar")
    await kim.taps("Liste zeigen")
    kim.hears("Mit dieser Auswahl finde ich rund um Dülmen nichts")
    await kim.taps("Auswahl aufheben")
    kim.hears("1. Café International")


async def test_it_says_that_it_looked_farther_and_looks_farther_still_when_told(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    kim.does_not_hear("Umkreis von")
    await kim.taps("Weiter weg suchen (bis 10 km)")
    kim.hears("rund um Dülmen")
    await kim.says("fahrradwerkstatt rosendahl")
    kim.hears("Fahrradwerkstatt rund um Rosendahl", "im Umkreis von 50 km gesucht")


async def test_what_nobody_confirmed_for_two_years_is_found_by_its_name_only(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("Dülmen")
    kim.hears("weitere Einträge hat seit zwei Jahren niemand bestätigt")
    kim.does_not_hear("Café International der ÖFID")
    await kim.says("café international öfid")
    kim.hears("Café International der ÖFID", "Seit über zwei Jahren nicht bestätigt, letzte Angabe: 2022")


async def test_a_name_that_several_have_asks_which_is_meant(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("inca plus")
    kim.hears("Meinen Sie eins von diesen?", "Näh- und Gesprächstreff für Frauen (INCA plus)")
    await kim.taps("Internationales Café von INCA plus")
    kim.hears("Internationales Café von INCA plus", "Havixbeck", "Neue Suche")


async def test_a_favourite_is_kept_found_again_and_dropped(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("/find")
    await kim.taps("Meine gemerkten Angebote")
    kim.hears("Noch ist nichts gemerkt")
    await kim.says("Dülmen")
    await kim.taps("1. Café International")
    card, keep = kim.last, next(b for row in kim.last.inline_keyboard for b in row if "Merken" in b.text)
    await kim.taps("☆ Merken")
    kim.hears("*⭐ Gemerkt*", "★ Nicht mehr merken", "Zur Liste")
    await kim.taps_again(card, keep.callback_data)
    assert "★ Nicht mehr merken" in kim.buttons
    await kim.says("/find")
    await kim.taps("Meine gemerkten Angebote")
    kim.hears("Gemerkte Angebote", "1. Café International der ÖFID")
    await kim.taps("1. Café International")
    await kim.taps("★ Nicht mehr merken")
    kim.hears("*Nicht mehr gemerkt*", "☆ Merken")


async def test_a_guest_gets_the_card_in_their_own_language(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    await kim.taps("1. Café International")
    await kim.taps("In anderer Sprache")
    kim.hears("In welcher Sprache?")
    await kim.taps("العربية")
    arabic = Words("ar", BERLIN)
    kim.hears("Café International der ÖFID", arabic.plain("offer-kind-international_cafe"))
    assert not kim.last.inline_keyboard
    await kim.taps("Zurück")
    kim.hears("Königswall 9", "Zur Liste")


async def test_the_button_of_an_offer_that_never_was_says_so(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    for data in ("offer:999999", "keep:999999", "pin:999999", "guest:999999", "tell:999999:ar"):
        await kim.taps_again(kim.last, data)
        kim.hears("*Dieses Angebot gibt es hier nicht mehr.*")


async def test_buttons_of_the_first_version_still_work(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    await kim.taps_again(kim.last, "near:51.831:7.281:bike_workshop:0")
    kim.hears("Fahrradwerkstatt rund um Dülmen")
    await kim.taps_again(kim.last, "offer:cafe-international-der-oefid")
    kim.hears("Königswall 9")


async def test_a_button_with_a_kind_that_is_no_more_looks_for_all_kinds(town: Town) -> None:
    kim = await volunteer_in(town)
    for data in ("near:51.840:7.290:unicycle_course:0", "narrow:51.840:7.290:unicycle_course:0"):
        await kim.taps_again(kim.last, data)
        kim.hears("Alle Angebote")
    await kim.taps_again(kim.last, "find:where:unicycle_course")
    await kim.says("Dülmen")
    kim.hears("Alle Angebote")


async def test_a_live_location_and_a_venue_work_like_a_location(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.shares_live(*NEAR_DUELMEN)
    kim.hears("rund um Dülmen", "1. Café International der ÖFID")
    await kim.shares_venue(51.856, 7.483, "Rathaus")
    kim.hears("rund um Senden")


async def test_a_change_is_seen_at_once(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.says("Dülmen")
    kim.does_not_hear("Frisches Café")
    await add_offers(town, ("Frisches Café", {"confirmed_on": NOW.date()}))
    await kim.says("Dülmen")
    kim.hears("1. Frisches Café")


async def add_offers(town: Town, *offers: tuple[str, dict[str, FieldValue]]) -> None:
    async with town.database.transaction() as session:
        for name, fields in offers:
            await add_offer(session, name, **fields)


async def test_a_place_nobody_knows_is_said_so_and_asked_again(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Alles zeigen")
    await kim.says("Xyzhausen am Qrst")
    kim.hears("Diesen Ort kenne ich nicht", "Coesfeld")
    await kim.says("Olfen")
    kim.hears("rund um Olfen")


async def test_a_question_asked_instead_of_a_place_is_answered(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.taps("Angebote in der Nähe")
    await kim.taps("Alles zeigen")
    await kim.says("wegeunfall ehrenamt")
    kim.hears("§ 8 Abs. 2")


async def test_a_location_abroad_gets_a_clear_word(town: Town) -> None:
    kim = await volunteer_in(town)
    await kim.shares(48.85, 2.35)
    kim.hears("nur Angebote im Kreis Coesfeld")


CONFIRMED = make_offer(
    "Café <Mitte>",
    address="Marktplatz 1",
    opening_hours="Mo 10:00-18:00; Fr 15:00-17:00; PH off",
    confirmed_on=date(2026, 10, 1),
)
GERMAN = Words("de", BERLIN)


def card(offer: Offer, words: Words = GERMAN) -> str:
    return ISOLATES.sub("", offer_text(words, offer, NOW))


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


def test_a_card_says_who_confirmed_it_when_and_escapes_names() -> None:
    assert "Bestätigt am 1. Oktober 2026" in card(CONFIRMED)
    assert "Café &lt;Mitte&gt;" in card(CONFIRMED)


def test_a_source_is_named_by_its_site_and_linked() -> None:
    text = card(make_offer(sources=("https://www.example.org/a/very/long?way=1&on=2", "Aushang <Rathaus>")))
    link = '<a href="https://www.example.org/a/very/long?way=1&amp;on=2">example.org</a>'
    assert f"{link}, Aushang &lt;Rathaus&gt;" in text


def test_a_card_says_the_hours_of_a_week_and_the_next_three_dates() -> None:
    assert "Montag: 10:00–18:00 Uhr\n📅 Freitag: 15:00–17:00 Uhr\nAn Feiertagen geschlossen" in card(CONFIRMED)
    assert "• Freitag, 27. November, 15:00–17:00 Uhr\n• Montag, 30. November, 10:00–18:00 Uhr\n• Fr" in card(CONFIRMED)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("Mo-Fr 09:00-12:00,14:00-16:00", "Montag bis Freitag: 09:00–12:00 und 14:00–16:00 Uhr"),
        ("Mo,Th 09:00-12:00", "Montag und Donnerstag: 09:00–12:00 Uhr"),
        ("08:00-20:00", "Jeden Tag: 08:00–20:00 Uhr"),
        ("Sa 00:00-24:00", "Samstag: 0–24 Uhr"),
        ("Fr 20:00-02:00", "Freitag: 20:00–02:00 Uhr"),
    ],
)
def test_hours_are_said_in_words(hours: str, words: str) -> None:
    assert words in card(make_offer(opening_hours=hours))


@pytest.mark.parametrize("facts", [{"by_appointment": True}, {"opening_hours": '"nach Vereinbarung"'}])
def test_by_appointment_is_said_as_such(facts: dict[str, Any]) -> None:
    text = card(make_offer(**{"opening_hours": "Mo 10:00-12:00", **facts}))
    assert "Nur nach Vereinbarung" in text and "geöffnet" not in text and "Termine" not in text


def test_a_card_says_for_whom_it_is_and_how_to_reach_it() -> None:
    text = card(
        make_offer(
            languages=("de", "ar"),
            women_only=True,
            wheelchair=False,
            children=True,
            phone="02594 12345",
            email="a@b.de",
        )
    )
    for part in ("Deutsch und Arabisch", "Nur für Frauen", "nicht erreichbar", "Kinder", "02594 1", "a@b.de"):
        assert part in text


@pytest.mark.parametrize(
    ("precision", "words"),
    [("town", "Ortsmitte"), ("village", "Ortsmitte"), ("street", "zeigt die Straße"), ("house", "")],
)
def test_a_card_says_what_its_point_on_the_map_is(precision: str, words: str) -> None:
    text = card(make_offer(precision=precision))
    assert words in text and ("Punkt" in text) is bool(words)


@pytest.mark.parametrize(
    ("precision", "is_exact", "km", "words"),
    [
        ("house", True, 0.33, "etwa 300 m"),
        ("house", True, 0.01, "etwa 100 m"),
        ("house", True, 1.44, "etwa 1,4 km"),
        ("house", False, 1.44, "in Dülmen"),
        ("town", True, 0.4, "in Dülmen"),
        ("town", True, 7.6, "etwa 8 km"),
    ],
)
def test_a_distance_is_as_exact_as_its_two_ends(precision: str, is_exact: bool, km: float, words: str) -> None:
    found = Found((NearOffer(make_offer(precision=precision), km),), 1, 0, 0)
    spot = Spot("Dülmen", 0.0, is_exact)
    assert words in results_screen(GERMAN, spot, Search(Wish(51.8, 7.2)), found, NOW).text


def test_a_search_fits_into_every_button() -> None:
    longest = Wish(51.831, 7.281, "migrant_organisation", True, "prs", True, True, True, 3)
    written = Search(longest, 99).written()
    assert Search.read(written) == Search(longest, 99)
    assert len(action("offer", 999_999, written).encode()) <= 64
    assert Search.read("51.8:7.2") is None
