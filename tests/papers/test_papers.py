import logging
from collections.abc import Callable
from datetime import date

import pytest

from db.models import SpentHours
from handlers.papers.certificate import certificate_paper
from handlers.papers.conduct_letter import conduct_letter
from handlers.papers.hours_paper import hours_paper, hours_table
from handlers.papers.paper import Paper, is_printable, printable
from locales.languages import LANGUAGES
from locales.words import Words
from services.certificates import IssuedResult
from tests.conversation import BERLIN, NOW
from tests.papers.reading import pages

NOTES = [
    SpentHours(spent_on=date(2026, 11, 22), minutes=150, what="Fahrradwerkstatt 🚲"),
    SpentHours(spent_on=date(2026, 11, 20), minutes=60, what="=SUM(A1)"),
]


def hours(words: Words) -> bytes:
    return hours_paper(words, NOTES, year=2026, now=NOW)


def letter(words: Words) -> bytes:
    return conduct_letter(words, name="Kim Muster", task="", now=NOW)


def certificate(words: Words) -> bytes:
    issued = IssuedResult("ABCD-EFGH-JKMN", {"de": "Einführung", "en": "Introduction"}, "Dülmen", [(NOW, NOW)])
    address = "https://example.org/verify/ABCD-EFGH-JKMN"
    return certificate_paper(words, issued, name="Kim Muster", bot="lotse_bot", address=address, now=NOW)


PAPERS: tuple[Callable[[Words], bytes], ...] = (hours, letter, certificate)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("paper", PAPERS)
def test_every_language_finds_all_its_letters_in_the_fonts(
    language: str, paper: Callable[[Words], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="fpdf"):
        paper(Words(language, BERLIN))
    assert caplog.records == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_same_paper_has_the_same_bytes(paper: Callable[[Words], bytes]) -> None:
    assert paper(Words("ar", BERLIN)) == paper(Words("ar", BERLIN))


def test_the_hours_are_listed_from_the_first_day_on_and_added_up() -> None:
    (page,) = pages(hours(Words("de", BERLIN)))
    assert page.index("20. November 2026") < page.index("22. November 2026")
    assert "Fahrradwerkstatt\n" in page and "Zusammen: 3,5 Stunden" in page


def test_a_paper_comes_in_german_first_and_then_in_the_readers_language() -> None:
    german, french = pages(hours(Words("fr", BERLIN)))
    assert "Engagementnachweis 2026" in german
    assert "Attestation d’engagement 2026" in french


def test_arabic_is_set_from_right_to_left_and_foreign_words_in_it_from_left_to_right() -> None:
    text = pages(hours(Words("ar", BERLIN)))[1]
    assert Words("ar", BERLIN).plain("hours-column-hours")[::-1] in text
    assert "Kreis Coesfeld" in text and "Fahrradwerkstatt" in text


def test_what_was_not_typed_for_the_letter_is_left_to_be_filled_in() -> None:
    form, guide = pages(letter(Words("de", BERLIN)))
    assert "Kim Muster\nVorname, Name" in form
    assert "Anschrift\nOrganisation und ehrenamtliche Aufgabe" in form
    assert "§ 30a BZRG" in form and "13 Euro" in guide


def test_a_long_table_goes_on_on_the_next_page_and_its_signature_is_not_torn_off() -> None:
    for count in range(20, 40):
        text = pages(hours_paper(Words("de", BERLIN), NOTES[:1] * count, year=2026, now=NOW))
        assert all("Stempel" not in page or len(page.split("\n")) > 3 for page in text)
    assert len(text) == 2 and "Tag\nStunden" in text[1]


def test_a_table_for_spreadsheets_never_runs_what_somebody_typed() -> None:
    table = hours_table(Words("de", BERLIN), NOTES).decode("utf-8-sig")
    assert table.splitlines() == [
        "Tag;Stunden;Tätigkeit",
        "2026-11-20;1,00;'=SUM(A1)",
        "2026-11-22;2,50;Fahrradwerkstatt 🚲",
    ]


def test_a_certificate_says_who_took_part_in_what_and_how_to_check_it() -> None:
    german, english = pages(certificate(Words("en", BERLIN)))
    assert "Kim Muster\nhat teilgenommen an:\nEinführung\n23. November 2026, 11:00–11:00 Uhr" in german
    assert "Introduction" in english and "@lotse_bot: /verify ABCD-EFGH-JKMN" in english.replace("\n", " ")


def test_what_the_fonts_lack_is_known_before_it_is_printed() -> None:
    assert is_printable("Kim Öztürk Дарина سمير")
    assert not is_printable("ሰላም")
    assert printable("Café ☕️🎉") == "Café"


def test_a_code_to_scan_becomes_a_picture() -> None:
    paper = Paper("Probe", created_at=NOW)
    paper.begin_page(LANGUAGES["ar"])
    paper.code("https://example.org/verify/ABCD", size=30)
    assert b"/Subtype /Image" in paper.content()
