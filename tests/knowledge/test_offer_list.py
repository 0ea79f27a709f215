"""The list of offers, and which of them are near."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from knowledge.offers import Offers, latest_day, load_offers, slug
from knowledge.problems import CONTENT, ContentError

DUELMEN = (51.84, 7.27)
HEADER = (CONTENT / "offers.csv").read_text(encoding="utf-8").splitlines()[0]
ROW = "Café,international_cafe,Dülmen,,48249,51.8,7.2,Fr 15:00-17:00,de uk,,https://example.org ; Aushang,2026-01,no"


def write_offers(folder: Path, *rows: str) -> Path:
    (folder / "offers.csv").write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return folder


def test_all_offers_are_there_and_none_is_confirmed_yet(offers: Offers) -> None:
    assert len(offers) == 54
    assert not any(offer.verified for offer in offers)


@pytest.mark.parametrize("kind", [None, "international_cafe"])
def test_near_duelmen_the_cafe_international_comes_first(offers: Offers, kind: str | None) -> None:
    assert offers.nearest(*DUELMEN, kind=kind)[0].offer.name == "Café International der ÖFID"


def test_offers_come_by_distance(offers: Offers) -> None:
    distances = [round(hit.km, 1) for hit in offers.nearest(*DUELMEN)]
    assert distances == sorted(distances)
    assert len(distances) == 54


def test_offers_can_be_limited_by_kind_reach_and_number(offers: Offers) -> None:
    assert {hit.offer.kind for hit in offers.nearest(*DUELMEN, kind="bike_workshop")} == {"bike_workshop"}
    assert all(hit.km <= 5 for hit in offers.nearest(*DUELMEN, within_km=5))
    assert len(offers.nearest(*DUELMEN, limit=3)) == 3
    assert offers.nearest(*DUELMEN, kind="no_such_kind") == []


def test_at_the_same_place_the_newest_source_comes_first(offers: Offers) -> None:
    cafe = offers.nearest(*DUELMEN)[0].offer
    newer = replace(cafe, id="newer", as_of="2026-05")
    undated = replace(cafe, id="undated", as_of="unknown")
    order = [hit.offer.id for hit in Offers([undated, cafe, newer]).nearest(*DUELMEN)]
    assert order == ["newer", cafe.id, "undated"]


def test_ids_are_stable_and_fit_into_a_button(offers: Offers) -> None:
    assert slug("Café International der ÖFID") == "cafe-international-der-oefid"
    assert offers.find("cafe-international-der-oefid") is not None
    assert offers.find("gone") is None
    assert all(len(offer.id.encode()) <= 48 for offer in offers)


@pytest.mark.parametrize(
    ("as_of", "stale"),
    [("2024-11", False), ("2024-10", True), ("2024~", False), ("2023", True), ("2026-01-31", False), ("unknown", True)],
)
def test_an_offer_is_stale_after_two_years(offers: Offers, as_of: str, stale: bool) -> None:
    offer = replace(next(iter(offers)), as_of=as_of)
    assert offer.is_stale(date(2026, 11, 22)) is stale


def test_a_confirmation_makes_an_offer_fresh_again(offers: Offers) -> None:
    offer = replace(next(iter(offers)), as_of="2015", verified=True, confirmed_on=date(2026, 9, 1))
    assert not offer.is_stale(date(2026, 11, 22))


def test_a_vague_date_counts_to_its_last_day() -> None:
    assert latest_day("2024-02") == date(2024, 2, 29)
    assert latest_day("2024~") == date(2024, 12, 31)
    assert latest_day("unknown") is None


def test_a_row_is_read_with_all_its_sources(tmp_path: Path) -> None:
    (offer,) = load_offers(write_offers(tmp_path, ROW))
    assert offer.sources == ("https://example.org", "Aushang")
    assert offer.languages == ("de", "uk")


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (ROW.replace("51.8", "151.8"), "'151.8' is no coordinate"),
        (ROW.replace("7.2,", "nan,"), "'nan' is no coordinate"),
        (ROW.replace("Café", ""), "'name' must not be empty"),
        (ROW.replace(",no", ",maybe"), "'verified' has to be yes or no"),
        (ROW.replace("2026-01", "soon"), "'soon' is no date"),
        (ROW.replace("2026-01", "2026-02-30"), "day is out of range"),
        (ROW + ",more", "more cells than the header"),
    ],
)
def test_a_broken_row_names_its_line(tmp_path: Path, row: str, complaint: str) -> None:
    with pytest.raises(ContentError, match=complaint) as caught:
        load_offers(write_offers(tmp_path, row))
    assert caught.value.problem.line == 2


def test_an_offer_listed_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="listed twice"):
        load_offers(write_offers(tmp_path, ROW, ROW))


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "offers.csv").write_text("name,kind\nCafé,x\n", encoding="utf-8")
    with pytest.raises(ContentError, match="columns are missing: address"):
        load_offers(tmp_path)
