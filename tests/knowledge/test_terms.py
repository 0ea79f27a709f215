from pathlib import Path

import pytest

from knowledge.problems import CONTENT, ContentError
from knowledge.terms import TERM_LANGUAGES, compare_terms, load_terms, terms_in


def germans(text: str) -> list[str]:
    return [term.german[0] for term in terms_in(text)]


def test_every_term_is_said_in_every_language() -> None:
    assert len(load_terms()) > 60
    assert all(set(term.translations) == set(TERM_LANGUAGES) for term in load_terms())


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Liebe Ehrenamtliche, es gibt noch Plätze auf der Warteliste!", ["Ehrenamtliche", "Warteliste"]),
        ("Die Nähwerkstätten und das Sprachcafé öffnen wieder.", ["Nähwerkstatt", "Sprachcafé"]),
        ("Wer hat ein erweitertes Führungszeugnis?", ["(erweitertes) Führungszeugnis"]),
        ("Fragen zum vorübergehenden Schutz?", ["vorübergehender Schutz (§ 24)"]),
        ("BILDUNG UND TEILHABE", ["Bildung und Teilhabe"]),
        ("Die Ehrenamtskarte NRW kommt.", ["Ehrenamtskarte NRW"]),
        ("Wir tragen Kreide über den Marktplatz.", []),
        ("Bildung oder Teilhabe", []),
        ("", []),
    ],
)
def test_a_german_text_has_the_terms_that_stand_in_it_in_any_case_and_number(text: str, terms: list[str]) -> None:
    assert germans(text) == terms


@pytest.mark.parametrize(
    ("language", "said", "otherwise"),
    [
        ("en", "You are on our waiting lists", "You are in the queue"),
        ("uk", "Ви у списку очікування", "Ви в черзі"),
        ("ru", "Вы в листе ожидания", "Вы в очереди"),
        ("ar", "أنتم على قائمة الانتظار", "أنتم في الدور"),
        ("fa", "شما در فهرست انتظار هستید", "شما در صف هستید"),
        ("tr", "Bekleme listesindesiniz", "Sıradasınız"),
        ("fr", "Vous êtes sur la liste d'attente", "Vous êtes dans la file"),
    ],
)
def test_a_translation_says_a_term_in_whatever_form_or_says_it_otherwise(
    language: str, said: str, otherwise: str
) -> None:
    german = "Sie stehen auf der Warteliste"
    assert [use.said for use in compare_terms(german, said, language)] == [True]
    assert [use.said for use in compare_terms(german, otherwise, language)] == [False]


def test_one_of_several_ways_to_say_it_is_enough() -> None:
    assert [use.said for use in compare_terms("Liebe Ehrenamtliche", "Дорогі волонтери", "uk")] == [True]


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ("Treffen,meeting,зустріч,,لقاء,دیدار,toplantı,rencontre,", "the term is not said in ru"),
        ("Kreis,a,b,c,d,e,f,g,", "'Kreis' is listed twice"),
    ],
)
def test_a_broken_row_is_blamed_with_its_line(tmp_path: Path, row: str, error: str) -> None:
    rows = (CONTENT / "glossary.csv").read_text(encoding="utf-8")
    (tmp_path / "glossary.csv").write_text(f"{rows}{row}\n", encoding="utf-8")
    with pytest.raises(ContentError, match=error):
        load_terms(tmp_path)
