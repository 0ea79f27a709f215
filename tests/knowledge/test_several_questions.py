"""Messages with more than one question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.decisions import Decision
from knowledge.routing import Router
from knowledge.several_questions import MOST_QUESTIONS, ways_to_cut
from knowledge.text import fold


def cuts(text: str) -> list[tuple[str, ...]]:
    return list(ways_to_cut(text, lambda word: fold(word) == "und"))


def answers(decision: Decision) -> list[tuple[str, str | None]]:
    return [(each.kind, each.entries[0] if each.entries else None) for each in (decision, *decision.also)]


@pytest.mark.parametrize(
    ("language", "text", "entries"),
    [
        ("de", "Bin ich auf dem Heimweg versichert und brauche ich ein Führungszeugnis?", {"UV-03", "FZ-01"}),
        ("de", "muss ich GEMA zahlen und brauchen wir eine hygienebelehrung", {"VE-01", "LM-01"}),
        ("de", "was bedeutet duldung? und darf er damit arbeiten?", {"AU-02", "AU-07"}),
        ("en", "am i insured on the way home and do i get my bus tickets refunded", {"UV-03", "AE-01"}),
        ("uk", "чи застрахований я дорогою додому? і чи потрібна довідка про несудимість?", {"UV-03", "FZ-01"}),
        ("ru", "Сколько стоит справка о несудимости и что такое дульдунг?", {"FZ-02", "AU-02"}),
        ("ar", "ما هي الدولدونغ؟ وهل يحق له العمل؟", {"AU-02", "AU-07"}),
        ("fa", "دولدونگ یعنی چه؟ و آیا می‌تواند کار کند؟", {"AU-02", "AU-07"}),
        ("tr", "Duldung nedir ve çalışabilir mi?", {"AU-02", "AU-07"}),
        ("fr", "c'est quoi la Duldung et faut-il un casier judiciaire pour aider ?", {"AU-02", "FZ-01"}),
    ],
)
def test_both_questions_are_answered(router: Router, language: str, text: str, entries: set[str]) -> None:
    assert {entry_id for _, entry_id in answers(router.route(text, language))} == entries


def test_a_question_and_a_list_of_offers_stand_side_by_side(router: Router) -> None:
    decision = router.route("Wo ist die Fahrradwerkstatt in Senden? Und wie bekomme ich die Ehrenamtskarte?", "de")
    assert answers(decision) == [("offers", None), ("answer", "AN-01")]


def test_the_second_question_may_lean_on_the_first(router: Router) -> None:
    asked = router.route("do i need a criminal record certificate? and what does it cost?", "en")
    assert answers(asked) == [("path", "FZ-01"), ("answer", "FZ-02")]
    listed = router.route("fahrradwerkstatt in senden und nähwerkstatt", "de")
    assert [(each.offer_kind, each.place and each.place.name) for each in (listed, *listed.also)] == [
        ("bike_workshop", "Senden"),
        ("sewing_workshop", "Senden"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ich suche eine Wohnung. Wer hilft mir und wer zahlt?",
        "bin gestern auf dem heimweg gestürzt und mein rad ist kaputt",
        "bin ich auf dem hinweg versichert? und auf dem rückweg?",
        "Hallo! Bin ich auf dem Weg versichert? Danke und schönen Tag",
    ],
)
def test_one_question_in_two_sentences_gets_one_answer(router: Router, text: str) -> None:
    assert not router.route(text, "de").also


def test_danger_is_never_cut_apart(router: Router) -> None:
    decision = router.route("wie bekomme ich die ehrenamtskarte? und er will sich umbringen", "de")
    assert (decision.kind, decision.also) == ("emergency", ())


def test_a_message_is_cut_at_question_marks_first_and_then_at_each_and() -> None:
    assert cuts("wer zahlt brot? und wer butter?") == [("wer zahlt brot?", "und wer butter?")]
    assert cuts("wer zahlt brot und salz und wer butter") == [
        ("wer zahlt brot", "und salz und wer butter"),
        ("wer zahlt brot und salz", "und wer butter"),
    ]


@pytest.mark.parametrize("text", ["", "wer zahlt?", "was? wer zahlt das?", "erstens das. zweitens das.", "brot und"])
def test_what_holds_one_question_is_not_cut(text: str) -> None:
    assert cuts(text) == []


def test_a_list_of_many_questions_is_read_as_a_whole() -> None:
    assert cuts("wer zahlt? " * (MOST_QUESTIONS + 1)) == []


@given(st.text(max_size=80))
def test_any_text_can_be_cut(text: str) -> None:
    assert all(1 < len(parts) <= MOST_QUESTIONS for parts in cuts(text))
