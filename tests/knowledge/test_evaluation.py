"""The set of messages that stands apart from the content, and the figures it gives."""

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import cli
from bot.evaluation import evaluation_as_json, evaluation_as_text
from knowledge.decisions import Decision
from knowledge.entries import Entries
from knowledge.evaluate import (
    UNANSWERED,
    Message,
    Outcome,
    evaluate,
    figures,
    load_messages,
    shown_scores,
    worse_than_allowed,
)
from knowledge.phrases import load_phrases
from knowledge.places import Gazetteer
from knowledge.problems import CONTENT, ContentError
from knowledge.reliability import calibration_error, reliability
from knowledge.routing import Router
from knowledge.text import fold

MESSAGES = load_messages()

ASKING = Message("bin ich versichert", "de", "entries", frozenset({"answer", "path", "suggest"}), ("UV-01", "UV-03"))
OFF_TOPIC = Message("wie wird das wetter", "de", "off_topic", UNANSWERED["off_topic"])
DANGER = Message("es brennt", "en", "emergencies", frozenset({"emergency"}), ("NO-01",))
BOTH = Message("versichert und zeugnis?", "de", "two_questions", frozenset({"answer", "path"}), ("UV-01", "FZ-01"))
OFFER = Message("nähcafé", "de", "offers", frozenset({"offers"}), offer_kind="sewing_workshop")


# The set


def test_the_set_is_large_enough_in_every_language() -> None:
    by_language = Counter(message.language for message in MESSAGES)
    assert set(by_language) == {"de", "de-simple", "en", "uk", "ru", "ar", "fa", "tr", "fr"}
    assert min(by_language.values()) >= 45
    assert sum(message.section in UNANSWERED for message in MESSAGES) >= 120


def test_every_language_has_at_least_five_emergencies() -> None:
    emergencies = Counter(message.language for message in MESSAGES if message.section == "emergencies")
    assert len(emergencies) == 9
    assert min(emergencies.values()) >= 5


def test_every_entry_is_asked_for_and_no_other(entries: Entries) -> None:
    assert {entry_id for message in MESSAGES for entry_id in message.entries} == set(entries)


def test_places_and_kinds_of_offers_exist(gazetteer: Gazetteer) -> None:
    places = {message.place for message in MESSAGES if message.place}
    assert {place for place in places if not gazetteer.find(place)} == set()
    kinds = {message.offer_kind for message in MESSAGES if message.offer_kind}
    assert kinds <= set(load_phrases(CONTENT / "kinds.yaml").labels)


def test_no_message_is_a_phrasing_of_the_content(entries: Entries) -> None:
    wordings = [wording for entry in entries.values() for wording in entry.wordings.values()]
    known = {fold(text) for wording in wordings for text in (wording.title, *wording.phrasings)}
    assert [message.text for message in MESSAGES if fold(message.text) in known] == []


def test_no_message_is_there_twice() -> None:
    count = Counter((message.language, fold(message.text)) for message in MESSAGES)
    assert [message for message, times in count.items() if times > 1] == []


@pytest.mark.parametrize(
    "content",
    [
        "answers: []",
        "[]",
        "entries: ['without an id']",
        "entries: [[1, UV-01]]",
        "offers: [['nähcafé', Senden]]",
        "requests: [['wann', whenever]]",
        "chat: [['erzähl mal', NO-01]]",
        "follow_ups: [['und für kinder?', GS-02]]",
        "follow_ups: [[null, 'und für kinder?', GS-02]]",
        "two_questions: [['wer zahlt und wer fährt?', HP-01]]",
    ],
)
def test_a_file_of_another_shape_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "de.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(ContentError, match=r"de\.yaml"):
        load_messages(tmp_path)


# What is counted


def test_a_right_entry_may_stand_first_or_among_those_shown() -> None:
    first = Outcome(ASKING, Decision("answer", ("UV-03",), score=0.9))
    third = Outcome(ASKING, Decision("suggest", ("HP-01", "HP-02", "UV-01"), score=0.4))
    assert (first.first_right, first.shown_right) == (True, True)
    assert (third.first_right, third.shown_right) == (False, True)


def test_a_path_counts_if_it_leads_to_a_right_entry() -> None:
    assert Outcome(ASKING, Decision("path", ("UV-02", "UV-06", "UV-05", "UV-03"))).first_right
    assert not Outcome(ASKING, Decision("path", ("HP-01",))).shown_right


def test_a_wrong_answer_misleads_and_a_wrong_choice_does_not() -> None:
    assert Outcome(ASKING, Decision("answer", ("HP-01",), score=0.9)).misled
    assert not Outcome(ASKING, Decision("suggest", ("HP-01",), score=0.4)).misled


def test_a_choice_is_no_answer_but_still_of_the_wrong_kind() -> None:
    choice = Outcome(OFF_TOPIC, Decision("suggest", ("HP-01",), score=0.3))
    assert (choice.answered, choice.kind_right) == (False, False)
    assert Outcome(OFF_TOPIC, Decision("offers")).answered


def test_an_offer_needs_its_place_and_its_kind() -> None:
    assert Outcome(OFFER, Decision("offers", offer_kind="sewing_workshop")).kind_right
    assert not Outcome(OFFER, Decision("offers", offer_kind="repair_cafe")).kind_right


def test_two_questions_are_right_only_if_both_are_answered() -> None:
    one, other = Decision("answer", ("UV-01",), score=0.9), Decision("answer", ("FZ-01",), score=0.9)
    assert Outcome(BOTH, replace(other, also=(one,))).kind_right
    assert not Outcome(BOTH, one).kind_right
    assert Outcome(BOTH, one).failed


def test_a_follow_up_is_asked_right_after_its_entry(router: Router) -> None:
    (outcome,) = evaluate([replace(ASKING, text="und für kinder?", entries=("GS-02",), after="GS-01")], router)
    assert outcome.first_right


def test_danger_is_caught_only_with_the_right_numbers_first() -> None:
    assert Outcome(DANGER, Decision("emergency", ("NO-01",))).caught
    assert not Outcome(DANGER, Decision("emergency", ("NO-02", "NO-01"))).caught


def test_a_share_of_nothing_is_no_figure() -> None:
    only_danger = figures([Outcome(DANGER, Decision("emergency", ("NO-01",)))])
    assert (only_danger.messages, only_danger.caught, only_danger.first) == (1, 1.0, None)
    assert worse_than_allowed(only_danger) == []


def test_every_figure_can_be_worse_than_allowed() -> None:
    poor = figures([
        Outcome(ASKING, Decision("answer", ("HP-01",), score=0.9)),
        Outcome(OFF_TOPIC, Decision("answer", ("HP-01",), score=0.9)),
        Outcome(DANGER, Decision("none")),
    ])  # fmt: skip
    assert worse_than_allowed(poor) == ["first", "shown", "caught", "kind", "misled", "answered"]


def test_scores_are_compared_with_the_share_that_was_right() -> None:
    bins = reliability([(0.91, True), (1.0, True), (0.35, False), (0.33, True)])
    assert [(each.low, each.scores, each.right) for each in bins] == [(0.3, 2, 0.5), (0.9, 2, 1.0)]
    assert calibration_error(bins) == pytest.approx((2 * 0.16 + 2 * 0.045) / 4)
    assert calibration_error([]) == 0.0


def test_only_scores_that_people_see_the_consequence_of_count() -> None:
    outcomes = [
        Outcome(ASKING, Decision("answer", ("UV-01",), score=0.9)),
        Outcome(OFF_TOPIC, Decision("suggest", ("HP-01",), score=0.3)),
        Outcome(OFF_TOPIC, Decision("none", score=0.1)),
        Outcome(DANGER, Decision("emergency", ("NO-01",), score=1.0)),
    ]
    assert shown_scores(outcomes) == [(0.9, True), (0.3, False)]


# What is printed


def test_failures_are_shown_only_if_wished() -> None:
    outcomes = [Outcome(DANGER, Decision("none", score=0.02)), Outcome(OFF_TOPIC, Decision("none"))]
    assert "es brennt" not in evaluation_as_text(outcomes, failures=False)
    assert "emergency NO-01 -> none (0.02)" in evaluation_as_text(outcomes, failures=True)
    failures = evaluation_as_json(outcomes, failures=True)["failures"]
    assert isinstance(failures, list)
    assert [failure["text"] for failure in failures] == ["es brennt"]


def test_figures_are_printed_by_language_and_in_total(router: Router) -> None:
    lines = evaluation_as_text(evaluate([ASKING, DANGER], router), failures=False).splitlines()
    assert [line.split()[0] for line in lines[1:4]] == ["de", "en", "total"]


def test_nothing_is_worse_than_allowed() -> None:
    result = CliRunner().invoke(cli, ["evaluate", "--json", "--check"])
    assert result.exit_code == 0, result.output
    assert json.loads(result.output)["total"]["messages"] == len(MESSAGES)
