"""Patterns of phrases, and the files they stand in."""

import re
from pathlib import Path

import pytest

from knowledge.phrases import PhraseBook, load_phrases
from knowledge.problems import CONTENT, ContentError
from knowledge.text import fold

BOOK = PhraseBook(
    {
        "bike": {"de": ["fahrradwerkstatt", "fahrrad + kaputt | reparieren"], "en": ["bike repair"]},
        "sewing": {"de": ["näh*"]},
    },
    never_typos=frozenset({"fahrrat"}),
)


def labels(text: str) -> set[str]:
    return {match.label for match in BOOK.find(fold(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Fahrradwerkstatt",
        "fahradwerkstatt",
        "fahrradwerkstadt?",
        "mein fahrrad ist leider kaputt",
        "kann man hier reparieren? fahrrad",
        "a bike repair please",
    ],
)
def test_a_pattern_is_found_in_any_order_and_with_typos(text: str) -> None:
    assert labels(text) == {"bike"}


@pytest.mark.parametrize("text", ["", "mein fahrrad", "repair my bike", "kaputt", "fahrrat kaputt"])
def test_half_a_pattern_is_not_enough(text: str) -> None:
    assert labels(text) == set()


def test_a_star_stands_for_any_ending() -> None:
    assert labels("wo kann ich Nähmaschinen ausleihen") == {"sewing"}


def test_a_match_tells_which_words_it_took() -> None:
    (match,) = BOOK.find(fold("das fahrrad ist kaputt"))
    assert match.words == {1, 3}


def test_the_longest_match_comes_first() -> None:
    assert [match.label for match in BOOK.find(fold("nähen und fahrrad kaputt"))] == ["bike", "sewing"]


def test_every_kind_and_intent_is_known_in_all_eight_languages() -> None:
    for name in ("kinds.yaml", "intents.yaml"):
        book = load_phrases(CONTENT / name)
        for label in book.labels:
            assert book.languages[label] == {"de", "en", "uk", "ru", "ar", "fa", "tr", "fr"}, label


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("- a list", "has to map labels"),
        ("bike: [fahrrad]", "'bike' has to map languages"),
        ("bike:\n  de: fahrrad", "'bike' has to map languages"),
        ("bike:\n  de: [12]", "'bike' has to map languages"),
        ("never_typos: fahrrat", "'never_typos' has to be a list"),
        ("bike: [", "not valid YAML"),
    ],
)
def test_a_broken_file_is_refused_with_its_name(tmp_path: Path, content: str, complaint: str) -> None:
    file = tmp_path / "kinds.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ContentError, match=re.escape(complaint)):
        load_phrases(file)
