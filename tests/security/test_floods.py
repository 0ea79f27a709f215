"""Whoever floods the bot is asked for patience once, and keeps nobody else waiting."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from handlers.flood_gate import BURST, MOST_PEOPLE, TELL_EVERY, FloodGate, Verdict
from tests.conversation import Somebody, Town

KIM, DARYNA = 101, 102
BURST_COUNT = int(BURST)


class Ticks:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


@pytest.fixture
def gate(ticks: Ticks) -> FloodGate:
    return FloodGate(ticks=ticks)


def verdicts(gate: FloodGate, count: int, who: int = KIM) -> list[Verdict]:
    return [gate.judge(who) for _ in range(count)]


def test_a_burst_passes_then_one_is_told_then_silence(gate: FloodGate) -> None:
    assert verdicts(gate, BURST_COUNT) == [Verdict.PASS] * BURST_COUNT
    assert verdicts(gate, 100) == [Verdict.TELL] + [Verdict.DROP] * 99


def test_one_a_second_passes_for_as_long_as_somebody_likes(gate: FloodGate, ticks: Ticks) -> None:
    verdicts(gate, BURST_COUNT)
    for _ in range(200):
        ticks.now += 1
        assert gate.judge(KIM) is Verdict.PASS


def test_who_goes_on_is_told_again_after_a_minute(gate: FloodGate, ticks: Ticks) -> None:
    verdicts(gate, BURST_COUNT + 1)
    ticks.now += TELL_EVERY
    assert verdicts(gate, BURST_COUNT + 1)[-1] is Verdict.TELL


def test_a_flood_of_one_holds_back_nobody_else(gate: FloodGate) -> None:
    verdicts(gate, 1000)
    assert gate.judge(DARYNA) is Verdict.PASS


def test_what_is_typed_after_the_bots_name_counts_less(gate: FloodGate) -> None:
    assert {gate.judge(KIM, 0.2) for _ in range(BURST_COUNT * 5)} == {Verdict.PASS}


def test_of_many_people_only_those_are_remembered_who_were_lately_there(gate: FloodGate, ticks: Ticks) -> None:
    for who in range(MOST_PEOPLE):
        gate.judge(who)
    ticks.now += TELL_EVERY + 1
    verdicts(gate, BURST_COUNT, MOST_PEOPLE)
    assert gate.judge(MOST_PEOPLE) is Verdict.TELL
    gate.judge(MOST_PEOPLE + 1)
    assert gate.judge(MOST_PEOPLE) is Verdict.DROP


@pytest.fixture
def flooded(town: Town, gate: FloodGate) -> Iterator[Town]:
    """The town with a gate."""
    application = town.lotse.application
    before = application.bot_data
    application.bot_data = replace(before, floods=gate)
    yield town
    application.bot_data = before


async def test_a_flood_gets_one_polite_sentence(flooded: Town) -> None:
    kim = await flooded.volunteer()
    await sends(kim, BURST_COUNT + 20)
    asked = [message for message in kim.chat if message.from_bot and "sehr viel auf einmal" in (message.text or "")]
    assert len(asked) == 1
    daryna = await flooded.volunteer("uk", DARYNA, "Daryna")
    daryna.hears("Ehrenamtslotse")


async def test_taps_are_answered_in_a_flood_too(flooded: Town, gate: FloodGate) -> None:
    kim = await flooded.volunteer()
    verdicts(gate, 100)
    before = len(kim.telegram.toasts(KIM))
    await kim.taps("Einstellungen")
    assert len(kim.telegram.toasts(KIM)) == before + 1


async def test_when_it_is_calm_again_the_bot_answers(flooded: Town, ticks: Ticks) -> None:
    kim = await flooded.volunteer()
    await sends(kim, BURST_COUNT + 5)
    ticks.now += 60
    await kim.says("/help")
    kim.hears("So geht es")


async def sends(somebody: Somebody, count: int) -> None:
    for _ in range(count):
        somebody.telegram.send_text(somebody.person.id, "/menu")
    await somebody.waits()
