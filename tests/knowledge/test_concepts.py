"""Words that mean much the same, and the file that lists them."""

from collections import Counter

import pytest

from knowledge.engine.concepts import FILE, Concepts
from knowledge.engine.engine import Engine
from knowledge.engine.index import Wording
from knowledge.engine.lexicon import Lexicon
from knowledge.text import fold

LANGUAGES = {"ar", "de", "en", "fa", "fr", "ru", "tr", "uk"}
LISTED = [block.splitlines() for block in FILE.read_text(encoding="utf-8").split("\n\n")[1:]]


def concepts_of(word: str, language: str) -> set[int]:
    return set(Concepts([language]).of(fold(word), [language]))


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [
        ("Gebühr", "Kosten", "de"),
        ("kaputt", "beschädigter", "de"),
        ("lost", "missing", "en"),
        ("automatically", "auto", "en"),
        ("hearn", "hören", "de"),
        ("بدي", "أريد", "ar"),
        ("вартість", "ціна", "uk"),
        ("التأمين", "تأمين", "ar"),
    ],
)
def test_words_of_one_meaning_share_a_concept(word: str, other: str, language: str) -> None:
    assert concepts_of(word, language) & concepts_of(other, language)


def test_plain_german_has_the_words_of_german() -> None:
    assert Concepts(["de-simple"]).of("kosten", ["de-simple"]) == Concepts(["de"]).of("kosten", ["de"])


def test_a_word_stands_for_nothing_in_a_language_that_is_not_of_the_content() -> None:
    assert Concepts(["de"]).of("price", ["en"]) == ()


def test_a_language_without_a_list_knows_no_concepts() -> None:
    assert Concepts(["nl"]).of("prijs", ["nl"]) == ()


def test_words_of_one_meaning_are_nearer_than_words_of_none() -> None:
    lexicon = Lexicon([("de", ["gebuhr"]), ("de", ["fahrrad"])], [])
    [[fee, bike]] = lexicon.likeness(["kostet"], "de").tolist()
    assert fee > 0.2 > bike


@pytest.mark.parametrize(
    ("question", "language", "entry"),
    [("gebühr", "de", "price"), ("скільки коштує", "uk", "price"), ("abgelehnt", "de", "refusal")],
)
def test_a_question_in_quite_other_words_finds_its_entry(question: str, language: str, entry: str) -> None:
    engine = Engine(
        [
            Wording("price", "de", ("Was kostet der Kurs?",)),
            Wording("refusal", "de", ("Der Antrag wurde verweigert",)),
            Wording("bike", "de", ("Wo bekomme ich ein Fahrrad?",)),
            Wording("bike", "uk", ("де взяти велосипед",)),
        ]
    )
    assert engine.rank(question, language)[0][0] == entry


def test_every_concept_has_a_name_of_its_own_and_words_in_known_languages() -> None:
    names = [name for name, *_ in LISTED]
    assert len(set(names)) == len(names)
    assert all(set() < {line.split()[0] for line in lines} <= LANGUAGES for _, *lines in LISTED)


def test_every_listed_word_is_one_word_and_listed_once() -> None:
    for name, *lines in LISTED:
        for line in lines:
            words = line.split()[1:]
            assert [word for word in words if len(fold(word).split()) != 1] == [], name
            assert [word for word, count in Counter(words).items() if count > 1] == [], name
