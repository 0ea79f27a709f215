"""Spellings of one word fold to one word."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.text import fold


@pytest.mark.parametrize(
    "spellings",
    [
        ("Dülmen", "DÜLMEN", "Duelmen", "dulmen", "Du\u0308lmen"),
        ("Nähcafé", "naehcafe", "NÄHCAFE", "Nähcafé\u200b"),
        ("Straße", "STRASSE", "strasse"),
        ("أحمد", "احمد", "أَحْمَد", "أحـــمد"),
        ("مدرسة", "مدرسه"),
        ("کافه", "كافه"),
        ("می‌خواهم", "میخواهم"),
        ("ёлка", "елка"),
        ("сім’я", "сім'я", "сімя"),
        ("48249", "٤٨٢٤٩", "۴۸۲۴۹"),
        ("кафе", "кaфe"),
    ],
)
def test_spellings_of_a_word_fold_alike(spellings: tuple[str, ...]) -> None:
    assert len({fold(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("word", ["neue", "Frauen", "Steuer", "bauen"])
def test_vowels_that_are_no_umlaut_stay(word: str) -> None:
    assert fold(word) == word.lower()


def test_cyrillic_letters_with_a_meaning_of_their_own_stay() -> None:
    assert fold("мій") != fold("мии")


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "😀😀", "?!…", "\u200f\u202e"])
def test_a_text_without_letters_folds_to_nothing(text: str) -> None:
    assert fold(text) == ""
    assert fold(text).split() == []


@pytest.mark.parametrize("text", ["l'assurance", "l’assurance", "L'Assurance"])
def test_a_french_article_is_a_word_of_its_own(text: str) -> None:
    assert fold(text).split() == ["l", "assurance"]


def test_punctuation_separates_words() -> None:
    assert fold("Hin- und Rückweg: §25.3!").split() == ["hin", "und", "ruckweg", "25", "3"]


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text(st.characters(), max_size=60))
def test_any_text_can_be_folded_to_plain_words(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    folded.encode()
