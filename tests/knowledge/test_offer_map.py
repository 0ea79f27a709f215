"""Which offers are near, open, and right for somebody."""

import random
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from knowledge.offer_map import Found, OfferMap, Wish
from knowledge.offers import Offer
from knowledge.opening import ZONE
from knowledge.places import distance_km
from tests.knowledge.offer_samples import make_offer

DUELMEN = (51.83149, 7.28075)
MONDAY = datetime(2026, 11, 23, 11, 0, tzinfo=ZONE)


def find(*offers: Offer, at: datetime = MONDAY, wish: Wish | None = None, first: int = 0, count: int = 10) -> Found:
    return OfferMap(offers).find(wish or Wish(*DUELMEN), at, first=first, count=count)


def names(found: Found) -> list[str]:
    return [hit.offer.name for hit in found.hits]


def east(km: float, name: str = "", **facts: Any) -> Offer:
    """An offer so many kilometres east of the middle of Dülmen."""
    return make_offer(name or f"{km} km", longitude=DUELMEN[1] + km / 68.7, **facts)


def test_the_nearest_comes_first_with_its_distance() -> None:
    found = find(east(3), east(1), east(2))
    assert names(found) == ["1 km", "2 km", "3 km"]
    assert found.hits[0].km == pytest.approx(1, abs=0.01)


def test_what_is_open_comes_before_what_is_nearer() -> None:
    found = find(east(1, opening_hours="Fr 15:00-17:00"), east(3, opening_hours="Mo 10:00-12:00"), east(2))
    assert names(found) == ["3 km", "1 km", "2 km"]


def test_an_opening_that_ends_meanwhile_is_noticed() -> None:
    offers = OfferMap([east(1), east(2, opening_hours="Mo 10:00-12:00")])
    wish = Wish(*DUELMEN)
    assert names(offers.find(wish, MONDAY)) == ["2 km", "1 km"]
    assert names(offers.find(wish, MONDAY + timedelta(hours=1))) == ["1 km", "2 km"]
    assert names(offers.find(wish, MONDAY)) == ["2 km", "1 km"]


def test_what_is_open_by_appointment_only_is_not_open() -> None:
    found = find(east(1), east(2, opening_hours="Mo 10:00-12:00", by_appointment=True))
    assert names(found) == ["1 km", "2 km"]


def test_at_one_place_the_newest_word_comes_first() -> None:
    old, new = make_offer("old", confirmed_on=date(2025, 1, 1)), make_offer("new", confirmed_on=date(2026, 1, 1))
    undated_within_reach = make_offer("a source", confirmed_on=None, as_of="2025-06")
    assert names(find(old, undated_within_reach, new)) == ["new", "a source", "old"]


@pytest.mark.parametrize(
    ("facts", "wish"),
    [
        ({"kind": "bike_workshop"}, {"kind": "bike_workshop"}),
        ({"languages": ("ar", "de")}, {"language": "ar"}),
        ({"wheelchair": True}, {"wheelchair": True}),
        ({"children": True}, {"children": True}),
        ({"women_only": True}, {"women_only": True}),
        ({"opening_hours": "Mo 18:00-20:00"}, {"today": True}),
        ({"opening_hours": "Mo 10:00-12:00"}, {"today": True}),
    ],
)
def test_a_filter_leaves_out_what_does_not_fit_or_is_not_known(facts: dict[str, Any], wish: dict[str, Any]) -> None:
    other = east(1, opening_hours="Tu 10:00-12:00", wheelchair=False, languages=("de",))
    assert names(find(other, east(2), east(3, "fits", **facts), wish=Wish(*DUELMEN, **wish))) == ["fits"]


def test_today_ends_at_midnight_in_berlin() -> None:
    late = east(1, opening_hours="Tu 00:00-02:00")
    wish = Wish(*DUELMEN, today=True)
    assert names(find(late, wish=wish)) == []
    assert names(find(late, at=MONDAY + timedelta(hours=13), wish=wish)) == ["1 km"]


def test_it_looks_farther_until_there_is_enough() -> None:
    found = find(east(1), east(8), east(15), east(18), east(40))
    assert (names(found), found.reach) == (["1 km", "8 km", "15 km", "18 km"], 2)


def test_it_looks_no_farther_than_needed_unless_told_to() -> None:
    offers = [east(1), east(2), east(3), east(8)]
    assert find(*offers).count == 3
    assert find(*offers, wish=Wish(*DUELMEN, reach=1)).count == 4


def test_nothing_beyond_the_last_reach_is_found() -> None:
    found = find(east(60))
    assert (found.count, found.reach) == (0, 3)
    assert find().count == 0


@pytest.mark.parametrize(
    ("as_of", "is_listed"),
    [("2024-11", True), ("2024-10", False), ("2024~", True), ("2023", False), ("2026-01-31", True), ("unknown", False)],
)
def test_what_nobody_confirmed_for_two_years_is_hidden_and_counted(as_of: str, is_listed: bool) -> None:
    offer = make_offer(as_of=as_of, confirmed_on=None, verified=False)
    found = find(offer)
    assert (found.count, found.hidden) == ((1, 0) if is_listed else (0, 1))
    assert offer.is_stale(MONDAY.date()) is not is_listed


def test_a_confirmation_makes_an_offer_fresh_again() -> None:
    assert find(make_offer(as_of="2015", confirmed_on=date(2026, 9, 1))).count == 1


def test_what_is_retired_is_in_no_list_but_its_card_is_still_there() -> None:
    offer = make_offer(state="retired")
    offers = OfferMap([offer])
    assert offers.find(Wish(*DUELMEN), MONDAY).count == 0
    assert offers.get(str(offer.id)) == offers.get(offer.slug) == offer
    assert offers.get("gone") is None and offers.get("99999999") is None


def test_pages_follow_one_another_without_gap_or_repetition() -> None:
    offers = OfferMap([east(number / 10, str(number)) for number in range(1, 23)])
    pages = [offers.find(Wish(*DUELMEN), MONDAY, first=first, count=5) for first in range(0, 25, 5)]
    assert [name for page in pages for name in names(page)] == [str(number) for number in range(1, 23)]
    assert {page.count for page in pages} == {22}


def test_kinds_and_languages_are_those_that_occur() -> None:
    offers = OfferMap([make_offer(languages=("uk",)), make_offer(), make_offer(kind="network", languages=("de",))])
    assert offers.kinds == ("international_cafe", "network")
    assert offers.languages == ("de", "uk")


def test_the_nearest_ten_are_those_of_a_search_one_by_one() -> None:
    chance = random.Random(1)
    offers = [
        make_offer(str(number), latitude=chance.uniform(51.7, 52.0), longitude=chance.uniform(7.1, 7.6))
        for number in range(500)
    ]
    found = find(*offers)
    by_hand = sorted(offers, key=lambda offer: distance_km(*DUELMEN, offer.latitude, offer.longitude))
    assert {hit.offer.id for hit in found.hits[:5]} <= {offer.id for offer in by_hand[:10]}
    assert [round(hit.km, 1) for hit in found.hits] == [
        round(distance_km(*DUELMEN, offer.latitude, offer.longitude), 1) for offer in by_hand[:10]
    ]


NAMED = [
    make_offer("Café International der ÖFID"),
    make_offer("Fahrradgruppe der ÖFID", kind="bike_workshop"),
    make_offer("Möbelmagazin Havixbeck", municipality="Havixbeck", as_of="2016", confirmed_on=None),
    make_offer("Offener Treff der Initiative Hiergeblieben", municipality="Billerbeck"),
]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["ofid"], ["Fahrradgruppe der ÖFID", "Café International der ÖFID"]),
        (["ofid", "fahrradgruppe"], ["Fahrradgruppe der ÖFID"]),
        (["mobelmagazin"], ["Möbelmagazin Havixbeck"]),
        (["mobelmagasin"], ["Möbelmagazin Havixbeck"]),
        (["hiergeb"], ["Offener Treff der Initiative Hiergeblieben"]),
        (["hiergeblieben", "billerbeck"], ["Offener Treff der Initiative Hiergeblieben"]),
        (["hiergeblieben", "dulmen"], []),
        (["billerbeck"], []),
        (["steuererklarung"], []),
        ([], []),
    ],
)
def test_an_offer_is_found_by_its_name_even_if_lists_hide_it(words: list[str], found: list[str]) -> None:
    assert [offer.name for offer in OfferMap(NAMED).names.find(words, limit=5)] == found
