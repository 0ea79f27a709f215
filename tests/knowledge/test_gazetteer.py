"""Places, as people type them."""

import pytest

from knowledge.places import Gazetteer, distance_km


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Appelhülsen", "Appelhülsen"),
        ("appelhuelsen", "Appelhülsen"),
        ("Apelhülsen", "Appelhülsen"),
        ("luedinghausen", "Lüdinghausen"),
        ("ludinghausen", "Lüdinghausen"),
        ("LÜDINGHAUSEN", "Lüdinghausen"),
        ("Lüdinghauesn", "Lüdinghausen"),
        ("48249", "Dülmen"),
        ("٤٨٢٤٩", "Dülmen"),
        ("48653 Coesfeld", "Coesfeld"),
        ("Дюльмен", "Dülmen"),
        ("у Дюльмені", "Dülmen"),
        ("دولمن", "Dülmen"),
        ("في دولمن", "Dülmen"),
        ("Kösfeld", "Coesfeld"),
        ("senden", "Senden"),
        ("in Senden", "Senden"),
        ("Lette", "Lette"),
        ("Dülmen-Buldern", "Buldern"),
        ("ich wohne in nottuln", "Nottuln"),
        ("Haltern am See", "Haltern am See"),
        ("olffn", "Olfen"),
        ("cpesfeld", "Coesfeld"),
        ("Boensell", "Bösensell"),
        ("زخدن", "Senden"),
        ("laerr", "Laer"),
    ],
)
def test_a_place_is_found_by_what_people_type(gazetteer: Gazetteer, typed: str, name: str) -> None:
    assert gazetteer.find(typed)[0].place.name == name


@pytest.mark.parametrize(
    "typed",
    ["", "asdf", "versicherung", "wohnung", "dulden", "bilder", "halten", "99999", "😀", "\ud800", "x" * 10_000],
)
def test_what_is_no_place_is_not_found(gazetteer: Gazetteer, typed: str) -> None:
    assert gazetteer.find(typed) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("gibt es in senden ein café", "Senden"),
        ("nähcafé senden", "Senden"),
        ("fahrrad kaputt senden", "Senden"),
        ("senden fahrradwerkstatt", "Senden"),
        ("wo gibt es kleidung in 59348", "Lüdinghausen"),
        ("café dülmen buldern", "Buldern"),
        ("coesfeld lette fahrrad", "Lette"),
        ("nähcafe nottulm", "Nottuln"),
        ("nähcafe olfn", "Olfen"),
        ("sendn fahrrad kaputt", "Senden"),
        ("кафе в Люденгаузені Людінггаузені", "Lüdinghausen"),
        ("أين يوجد مقهى بدولمن", "Dülmen"),
    ],
)
def test_a_place_is_found_inside_a_sentence(gazetteer: Gazetteer, sentence: str, name: str) -> None:
    match = gazetteer.find_in(sentence)
    assert match is not None
    assert match.place.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "wie kann ich das formular senden",
        "darf ich daten senden",
        "wer zahlt die miete",
        "ich habe ein muster für die vollmacht",
        "wo kann man heiden und christen treffen",
        "bezahlkarte im kreis coesfeld",
        "die alte kapelle ist schön",
        "muss ich das dulden",
    ],
)
def test_ordinary_words_are_no_places(gazetteer: Gazetteer, sentence: str) -> None:
    assert gazetteer.find_in(sentence) is None


def test_a_place_in_the_district_comes_first(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("senden")[0].place.in_district
    assert not gazetteer.find("Münster")[0].place.in_district


def test_the_district_has_eleven_municipalities(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.municipalities) == 11
    assert {"Dülmen", "Rosendahl", "Senden"} <= set(gazetteer.municipalities)


def test_the_nearest_place_comes_with_its_distance(gazetteer: Gazetteer) -> None:
    place, km = gazetteer.nearest(51.84, 7.27)
    assert place.name == "Dülmen"
    assert km == pytest.approx(1.2, abs=0.05)


def test_a_location_abroad_is_far_from_everything(gazetteer: Gazetteer) -> None:
    assert gazetteer.nearest(50.45, 30.52)[1] > 1000


def test_distances_are_great_circles() -> None:
    assert distance_km(0, 0, 0, 180) == pytest.approx(20015.1, abs=0.1)
    assert distance_km(51.83149, 7.28075, 51.94349, 7.16809) == pytest.approx(14.7, abs=0.1)
