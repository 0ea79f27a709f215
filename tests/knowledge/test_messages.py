"""How many messages as volunteers type them lead to the right thing.

The thresholds of the search were chosen on ``messages.yaml``; ``messages_unseen.yaml`` tells how it does elsewhere.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.decisions import Decision
from knowledge.routing import Router


def read(name: str) -> dict[str, list[Any]]:
    messages: dict[str, list[Any]] = yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
    return messages


SEEN = read("messages.yaml")
UNSEEN = read("messages_unseen.yaml")


def shows(decision: Decision, entry: str) -> bool:
    return decision.entries[:1] == (entry,) if decision.kind == "answer" else entry in decision.entries


def offers(decision: Decision, place: str | None, offer_kind: str | None) -> bool:
    found = (decision.kind, decision.place and decision.place.name, decision.offer_kind)
    return found == ("offers", place, offer_kind)


def share_right(router: Router, messages: dict[str, list[Any]]) -> float:
    right = [shows(router.route(text, language), entry) for language, text, entry in messages["answers"]]
    right += [router.route(text, language).kind == kind for language, text, kind in messages["requests"]]
    right += [router.route(text, language).kind == "none" for language, text in messages["off_topic"]]
    right += [router.route(text, language).kind == "emergency" for language, text, _ in messages["emergencies"]]
    right += [offers(router.route(text, language), place, kind) for language, text, place, kind in messages["offers"]]
    return sum(right) / len(right)


def test_at_least_85_of_100_messages_lead_to_the_right_thing(router: Router) -> None:
    assert share_right(router, SEEN) >= 0.85


def test_at_least_80_of_100_messages_never_seen_before_do_so_too(router: Router) -> None:
    assert share_right(router, UNSEEN) >= 0.80


@pytest.mark.parametrize(("language", "text", "entry"), SEEN["emergencies"] + UNSEEN["emergencies"])
def test_no_call_for_help_is_missed(router: Router, language: str, text: str, entry: str) -> None:
    decision = router.route(text, language)
    assert (decision.kind, decision.entries[0]) == ("emergency", entry)


def test_at_most_one_question_off_the_topic_is_answered(router: Router) -> None:
    decisions = [router.route(text, language) for language, text in SEEN["off_topic"] + UNSEEN["off_topic"]]
    assert sum(decision.kind not in ("none", "suggest") for decision in decisions) <= 1


def test_hardly_a_question_gets_a_wrong_answer(router: Router) -> None:
    wrong = [
        text
        for language, text, entry in SEEN["answers"] + UNSEEN["answers"]
        for decision in [router.route(text, language)]
        if decision.kind == "answer" and decision.entries[0] != entry
    ]
    assert len(wrong) <= 3, wrong
