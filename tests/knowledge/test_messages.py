"""How many messages as volunteers type them lead to the right thing; the messages stand in ``messages.yaml``."""

from pathlib import Path

import pytest
import yaml

from knowledge.routing import Decision, Router

MESSAGES = yaml.safe_load((Path(__file__).parent / "messages.yaml").read_text(encoding="utf-8"))


def shows(decision: Decision, entry: str) -> bool:
    return decision.entries[:1] == (entry,) if decision.kind == "answer" else entry in decision.entries


def test_at_least_85_of_100_messages_lead_to_the_right_thing(router: Router) -> None:
    right = [shows(router.route(text, language), entry) for language, text, entry in MESSAGES["answers"]]
    right += [router.route(text, language).kind == kind for language, text, kind in MESSAGES["requests"]]
    right += [router.route(text, language).kind == "none" for language, text in MESSAGES["off_topic"]]
    right += [router.route(text, language).kind == "emergency" for language, text, _ in MESSAGES["emergencies"]]
    right += [
        (decision.kind, decision.place and decision.place.name, decision.offer_kind) == ("offers", place, kind)
        for language, text, place, kind in MESSAGES["offers"]
        for decision in [router.route(text, language)]
    ]
    assert sum(right) / len(right) >= 0.85


@pytest.mark.parametrize(("language", "text", "entry"), MESSAGES["emergencies"])
def test_no_call_for_help_is_missed(router: Router, language: str, text: str, entry: str) -> None:
    decision = router.route(text, language)
    assert (decision.kind, decision.entries[0]) == ("emergency", entry)


def test_at_most_one_question_off_the_topic_is_answered(router: Router) -> None:
    kinds = [router.route(text, language).kind for language, text in MESSAGES["off_topic"]]
    assert sum(kind not in ("none", "suggest") for kind in kinds) <= 1


def test_few_questions_get_a_wrong_answer(router: Router) -> None:
    wrong = [
        text
        for language, text, entry in MESSAGES["answers"]
        for decision in [router.route(text, language)]
        if decision.kind == "answer" and decision.entries[0] != entry
    ]
    assert len(wrong) <= 3, wrong
