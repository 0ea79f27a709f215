"""The shipped list of offers."""

from pathlib import Path

import pytest

from knowledge.offer_fields import OFFER_FIELDS, OfferFields, fingerprint, write_field
from knowledge.problems import ContentError
from knowledge.shipped_offers import ShippedOffer, load_shipped_offers, slug

HEADER = (
    "name,kind,municipality,address,postcode,lat,lon,opening_hours,languages,contact_url,source,as_of,verified,children"
)
ROW = (
    "Café,international_cafe,Dülmen,,48249,51.8,7.2,Fr 15:00-17:00,de uk,,https://example.org ; Aushang,2026-01,no,yes"
)


def write_offers(folder: Path, *rows: str) -> Path:
    (folder / "offers.csv").write_text("\n".join([HEADER, *rows, ""]), encoding="utf-8")
    return folder


def test_all_offers_are_there_and_none_is_confirmed_yet(shipped_offers: tuple[ShippedOffer, ...]) -> None:
    assert len(shipped_offers) == 54
    assert not any(offer.fields["verified"] for offer in shipped_offers)


def test_slugs_are_stable_and_short(shipped_offers: tuple[ShippedOffer, ...]) -> None:
    assert slug("Café International der ÖFID") == "cafe-international-der-oefid"
    assert slug("مقهى") == ""
    assert all(0 < len(offer.slug) <= 48 for offer in shipped_offers)


def test_a_row_is_read_and_what_it_does_not_say_is_not_known(tmp_path: Path) -> None:
    (offer,) = load_shipped_offers(write_offers(tmp_path, ROW))
    assert offer.fields["languages"] == "de uk"
    assert (offer.fields["children"], offer.fields["wheelchair"]) == (True, None)
    assert (offer.fields["precision"], offer.fields["state"]) == ("town", "active")


def test_what_is_written_is_read_as_the_same(shipped_offers: tuple[ShippedOffer, ...]) -> None:
    for offer in shipped_offers:
        again = {name: field.read(write_field(offer.fields[name])) for name, field in OFFER_FIELDS.items()}
        assert again == offer.fields and fingerprint(again) == fingerprint(offer.fields)


def test_a_fingerprint_knows_every_field(shipped_offers: tuple[ShippedOffer, ...]) -> None:
    fields = shipped_offers[0].fields
    different: tuple[OfferFields, ...] = ({"wheelchair": False}, {"place": "x"}, {"verified": True}, {})
    assert len({fingerprint({**fields, **change}) for change in different}) == 4


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
        load_shipped_offers(write_offers(tmp_path, row))
    assert caught.value.problem.line == 2


def test_an_offer_listed_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="listed twice"):
        load_shipped_offers(write_offers(tmp_path, ROW, ROW))


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "offers.csv").write_text("name,kind\nCafé,x\n", encoding="utf-8")
    with pytest.raises(ContentError, match="columns are missing: as_of, lat"):
        load_shipped_offers(tmp_path)
