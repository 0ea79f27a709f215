"""Bulk keeps Telegram's limits, answers go ahead of it."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.pace import BULK, Limits, Pace
from db.membership import Standing

KIM, SALMA, GROUP = 101, 102, -5


@dataclass
class Street:
    """A pace in a time that only passes while somebody waits, and what was sent when."""

    limits: Limits
    second: float = 1000.0
    sent: list[tuple[float, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pace = Pace(self.limits, ticks=lambda: self.second, sleep=self.sleep)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        self.second += seconds

    async def send_all(self, number: int) -> None:
        await asyncio.gather(*(self.send(str(each)) for each in range(number)))

    async def send(self, label: str, *, bulk: bool | None = BULK, endpoint: str = "sendMessage") -> Any:
        async def call() -> None:
            self.sent.append((round(self.second - 1000, 3), label))

        return await self.pace.process_request(call, (), {}, endpoint, {"chat_id": SALMA}, bulk)

    async def is_refused(self, chat_id: int, seconds: int) -> None:
        async def call() -> None:
            raise RetryAfter(seconds)

        with pytest.raises(RetryAfter):
            await self.pace.process_request(call, (), {}, "sendMessage", {"chat_id": chat_id}, BULK)


async def test_bulk_goes_no_faster_than_allowed() -> None:
    street = Street(Limits(10))
    await asyncio.gather(*(street.send(str(number)) for number in range(4)))
    assert street.sent == [(0.0, "0"), (0.1, "1"), (0.2, "2"), (0.3, "3")]


async def test_a_replica_keeps_to_its_share() -> None:
    street = Street(Limits(10))
    street.pace.share(Standing(1, replicas=2))
    await asyncio.gather(*(street.send(str(number)) for number in range(3)))
    assert street.sent == [(0.0, "0"), (0.2, "1"), (0.4, "2")]


async def test_an_answer_goes_at_once_and_bulk_makes_room() -> None:
    street = Street(Limits(10))
    await street.send("news")
    await street.send("answer", bulk=None)
    await street.send("more news")
    assert street.sent == [(0.0, "news"), (0.0, "answer"), (0.2, "more news")]


async def test_what_sends_nothing_takes_no_turn() -> None:
    street = Street(Limits(10))
    await street.send("menu", bulk=None, endpoint="setMyCommands")
    await street.send("news")
    assert street.sent[-1] == (0.0, "news")


async def test_lost_time_is_made_up_for_by_a_moment_only() -> None:
    street = Street(Limits(100))
    await street.send_all(5)
    street.second += 0.5
    began = street.second - 1000
    await street.send_all(10)
    assert street.sent[-1][0] - began == pytest.approx(0.07, abs=0.001)  # ten would take 0.09


async def test_after_a_break_nothing_is_late() -> None:
    street = Street(Limits(10))
    await street.send("news")
    street.second = 1060.0
    await street.send_all(2)
    assert [moment for moment, _ in street.sent] == pytest.approx([0.0, 60.0, 60.1], abs=0.011)


async def test_lost_time_is_made_up_for_little_by_little() -> None:
    street = Street(Limits(100, catch_up=0.5))
    await street.send_all(200)
    street.second += 0.4
    await street.send_all(60)
    moments = [moment for moment, _ in street.sent[-60:]]
    assert moments[-1] - moments[0] == pytest.approx(60 / 200, abs=0.02)  # two in each hundredth of a second


async def test_whoever_gave_up_waiting_takes_no_turn() -> None:
    street = Street(Limits(10))
    await street.send("first")
    second, third = (asyncio.create_task(street.send(label)) for label in ("second", "third"))
    await asyncio.sleep(0)
    second.cancel()
    await third
    assert street.sent == [(0.0, "first"), (0.1, "third")]


async def test_no_second_has_more_than_it_may_however_much_there_is_to_make_up_for() -> None:
    street = Street(Limits(100, catch_up=0.5))
    for stall in (0.0, 0.5, 0.3):
        street.second += stall
        await street.send_all(120)
    moments = [round(1000 * moment) for moment, _ in street.sent]  # in thousandths, which add up exactly
    busiest = max(sum(start <= moment < start + 1000 for moment in moments) for start in moments)
    assert busiest == 100


def test_one_chat_is_left_in_peace_for_a_second() -> None:
    street = Street(Limits(30))
    street.pace.book(KIM)
    assert (street.pace.wait_for(KIM), street.pace.wait_for(SALMA)) == (1.0, 0.0)
    street.second += 1
    assert street.pace.wait_for(KIM) == 0.0


def test_a_group_gets_twenty_a_minute() -> None:
    street = Street(Limits(30))
    for _ in range(20):
        assert street.pace.wait_for(GROUP) == 0.0
        street.pace.book(GROUP)
        street.second += 1
    assert street.pace.wait_for(GROUP) == pytest.approx(40.0)
    street.second += 40
    assert street.pace.wait_for(GROUP) == 0.0


async def test_a_refusal_of_one_chat_pauses_that_chat_alone() -> None:
    street = Street(Limits(10))
    await street.is_refused(KIM, 30)
    assert (street.pace.wait_for(KIM), street.pace.wait_for(SALMA)) == (30.0, 0.0)
    await street.send("to another")
    assert street.sent == [(0.1, "to another")]


async def test_refusals_of_several_chats_pause_all_of_bulk_but_no_answer() -> None:
    street = Street(Limits(10))
    await street.is_refused(KIM, 30)
    await street.is_refused(SALMA, 5)
    await street.send("answer", bulk=None)
    await street.send("news")
    assert [label for _, label in street.sent] == ["answer", "news"]
    assert street.sent[0][0] < 1 < 5 <= street.sent[1][0]


def test_chats_are_forgotten_when_there_are_too_many() -> None:
    street = Street(Limits(30))
    for chat_id in range(1, 10_001):
        street.pace.book(chat_id)
    street.second += 2
    street.pace.book(KIM)
    assert len(street.pace._chats) == 1
