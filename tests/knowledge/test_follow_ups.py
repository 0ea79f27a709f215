"""Messages that only make sense after the one before."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.entries import Entries
from knowledge.follow_ups import LastTopic, in_view_of
from knowledge.places import Gazetteer, Place
from knowledge.routing import Router
from knowledge.search import Hit

FOLLOW_UPS: dict[str, list[Any]] = yaml.safe_load(
    (Path(__file__).parent / "follow_ups.yaml").read_text(encoding="utf-8")
)


@pytest.fixture
def cafes_in_duelmen(gazetteer: Gazetteer) -> LastTopic:
    return LastTopic(place=gazetteer.find("Dülmen")[0].place, offer_kind="bike_workshop")


def test_most_follow_ups_are_answered(router: Router) -> None:
    right = [
        router.route(text, language, after=LastTopic(before)).entries[:1] == (entry_id,)
        for before, language, text, entry_id in FOLLOW_UPS["answered"]
    ]
    assert sum(right) >= 34


@pytest.mark.parametrize(("before", "language", "text"), FOLLOW_UPS["unanswered"])
def test_what_no_entry_is_about_is_not_answered_because_something_was_said_before(
    router: Router, before: str, language: str, text: str
) -> None:
    assert router.route(text, language, after=LastTopic(before)).kind in ("none", "suggest")


def test_the_same_words_mean_something_else_after_another_answer(router: Router) -> None:
    asked = router.route("und für Kinder?", "de", after=LastTopic("GS-01"))
    assert (asked.kind, asked.entries[0]) == ("answer", "GS-02")
    assert router.route("und für Kinder?", "de", after=LastTopic("UV-01")).kind == "suggest"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "und in Senden?"),
        ("de", "Senden"),
        ("de-simple", "Und in Senden?"),
        ("en", "and in Senden?"),
        ("uk", "а в Зендені?"),
        ("ru", "а в Зендене?"),
        ("ar", "وفي زندن؟"),
        ("fa", "و در زندن؟"),
        ("tr", "peki Senden'de?"),
        ("fr", "et à Senden ?"),
    ],
)
def test_another_place_moves_the_list_and_keeps_its_kind(
    router: Router, cafes_in_duelmen: LastTopic, language: str, text: str
) -> None:
    decision = router.route(text, language, after=cafes_in_duelmen)
    assert (decision.kind, _name(decision.place), decision.offer_kind) == ("offers", "Senden", "bike_workshop")


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "und nähen?"), ("de", "gibt es da auch ein nähcafé?"), ("tr", "ya dikiş?"), ("ar", "والخياطة؟")],
)
def test_another_kind_narrows_the_list_and_keeps_its_place(
    router: Router, cafes_in_duelmen: LastTopic, language: str, text: str
) -> None:
    decision = router.route(text, language, after=cafes_in_duelmen)
    assert (decision.kind, _name(decision.place), decision.offer_kind) == ("offers", "Dülmen", "sewing_workshop")


def test_who_asks_for_all_offers_gets_all(router: Router, cafes_in_duelmen: LastTopic) -> None:
    decision = router.route("was gibt es in Senden?", "de", after=cafes_in_duelmen)
    assert (_name(decision.place), decision.offer_kind) == ("Senden", None)


def test_a_place_after_an_answer_is_only_a_place(router: Router) -> None:
    decision = router.route("und in Senden?", "de", after=LastTopic("UV-01"))
    assert (decision.kind, decision.offer_kind) == ("offers", None)


def test_a_new_question_is_answered_whatever_came_before(router: Router, cafes_in_duelmen: LastTopic) -> None:
    for before in (cafes_in_duelmen, LastTopic("AU-02"), LastTopic("XX-99")):
        assert router.route("supervision ehrenamt", "de", after=before).entries[0] == "NO-03"


def test_danger_is_heard_in_a_follow_up(router: Router) -> None:
    assert router.route("und wenn er sich umbringen will?", "de", after=LastTopic("NO-03")).kind == "emergency"


def test_asking_the_same_again_is_no_follow_up(router: Router) -> None:
    again = router.route("masern", "de", after=LastTopic("FZ-04"))
    assert again == router.route("masern", "de")


def test_what_belongs_to_the_last_entry_grows_and_the_last_entry_falls_out(entries: Entries) -> None:
    hits = [Hit("UV-01", 0.4), Hit("AN-01", 0.2), Hit("UV-03", 0.1)]
    weighed = in_view_of(hits, entries["UV-01"], entries)
    assert [hit.entry_id for hit in weighed] == ["UV-03", "AN-01"]
    assert sum(hit.score for hit in weighed) < 1


def _name(place: Place | None) -> str | None:
    return place.name if place else None
