"""What a message leads to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.decisions import Decision
from knowledge.routing import Router


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("bin ich auf dem weg zum café versichert?", "UV-03"),
        ("fahrradwerkstatt haftung", "FA-01"),
        ("Fahradwerkstatt Haftung", "FA-01"),
        ("supervision ehrenamt", "NO-03"),
        ("hatte unfall was jetzt", "UV-04"),
        ("unfall auf dem weg zum café in senden", "UV-03"),
        ("ehrenamtskarte dülmen", "AN-01"),
        ("бажаю волонтерська картка отримати", "AN-01"),
    ],
)
def test_a_question_leads_to_its_answer(router: Router, text: str, entry: str) -> None:
    decision = router.route(text, "de")
    assert (decision.kind, decision.entries[0]) == ("answer", entry)


@pytest.mark.parametrize(
    ("text", "place", "offer_kind"),
    [
        ("fahrradwerkstatt senden", "Senden", "bike_workshop"),
        ("Appelhülsen", "Appelhülsen", None),
        ("48249", "Dülmen", None),
        ("Дюльмен", "Dülmen", None),
        ("nähcafé", None, "sewing_workshop"),
        ("wo ist ein café in dülmen?", "Dülmen", "international_cafe"),
    ],
)
def test_a_place_or_a_kind_leads_to_offers(
    router: Router, text: str, place: str | None, offer_kind: str | None
) -> None:
    decision = router.route(text, "de")
    assert decision.kind == "offers"
    assert (decision.place.name if decision.place else None, decision.offer_kind) == (place, offer_kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("wann ist die nächste supervision", "meetings"),
        ("einführungskurs anmelden", "course"),
        ("ich möchte mit einem menschen sprechen", "human"),
        ("wen kann ich anrufen", "contact"),
    ],
)
def test_what_is_wanted_from_the_bot_itself_is_understood(router: Router, text: str, kind: str) -> None:
    assert router.route(text, "de").kind == kind


@pytest.mark.parametrize(
    ("text", "smalltalk"),
    [("Hallo!", "hello"), ("hallo, wer bist du?", "who_are_you"), ("super, vielen dank", "thanks"), ("tschüss", "bye")],
)
def test_smalltalk_is_told_apart(router: Router, text: str, smalltalk: str) -> None:
    assert router.route(text, "de").smalltalk == smalltalk


def test_a_greeting_does_not_hide_a_question(router: Router) -> None:
    assert router.route("hallo, zählt der heimweg auch? danke", "de").entries[0] == "UV-03"


def test_danger_comes_before_everything_else(router: Router) -> None:
    decision = router.route("hallo, wo ist das café in dülmen, er will sich umbringen", "de")
    assert (decision.kind, decision.entries[0]) == ("emergency", "NO-01")


def test_a_message_that_hardly_speaks_of_danger_is_no_alarm(router: Router) -> None:
    assert router.route("Es geht um zwei Kinder.", "de").kind == "suggest"


def test_an_emergency_entry_is_never_a_plain_answer(router: Router) -> None:
    decision = router.route("hilfetelefon", "de")
    assert (decision.kind, decision.entries[0]) == ("emergency", "NO-01")


@pytest.mark.parametrize(("text", "entry"), [("wer zahlt", "ZU-01"), ("unfallversicherung", "UV-01")])
def test_a_close_call_offers_the_best_three_to_choose_from(router: Router, text: str, entry: str) -> None:
    decision = router.route(text, "de")
    assert (decision.kind, len(decision.entries)) == ("suggest", 3)
    assert entry in decision.entries


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "😀😀", "?", "lorem ipsum dolor"])
def test_what_says_nothing_leads_nowhere(router: Router, text: str) -> None:
    assert router.route(text, "de").kind == "none"


@pytest.mark.parametrize("text", ["wort " * 2_000, "x" * 10_000, "versicherung " * 1_000, "\u0301" * 10_000])
def test_a_very_long_message_gets_a_decision(router: Router, text: str) -> None:
    assert isinstance(router.route(text, "de"), Decision)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(text=st.text(st.characters(), max_size=80))
def test_no_message_breaks_it(router: Router, text: str) -> None:
    assert isinstance(router.route(text, "xx"), Decision)
