"""Two processes that poll with one token: the second goes."""

import asyncio
from dataclasses import dataclass

import pytest
from structlog.testing import capture_logs

from bot.polling import AnotherPollerError, Rivalry, poll
from tests.bot.post_office import ON_ONE_DATABASE, PostOffice
from tests.bot.test_health import Ticks
from tests.bot.waiting import until


@dataclass
class Poller:
    """One of two, started at some second."""

    ticks: Ticks
    rivalry: Rivalry

    def is_interrupted(self, second: float) -> bool:
        """Interrupt it; tell whether it goes on."""
        self.ticks.second = second
        try:
            self.rivalry.note_conflict()
        except AnotherPollerError:
            return False
        return True


def started(second: float) -> Poller:
    ticks = Ticks(second)
    return Poller(ticks, Rivalry(ticks))


def test_the_second_gives_up_before_the_first() -> None:
    first, second = started(0), started(5)
    assert first.is_interrupted(5)
    assert second.is_interrupted(6)
    assert first.is_interrupted(7)
    assert not second.is_interrupted(8)


def test_whoever_was_there_for_long_stays() -> None:
    first = started(0)
    assert all(first.is_interrupted(3600 + seconds) for seconds in range(0, 10_000, 50))


def test_one_interruption_is_no_reason_to_go() -> None:
    assert started(0).is_interrupted(0.5)


@ON_ONE_DATABASE
async def test_the_second_of_two_pollers_says_why_it_stops(office: PostOffice) -> None:
    intake, ticks = await office.new_intake(), Ticks()

    async def is_polled() -> bool:
        return office.telegram.updates.is_polled

    with capture_logs():
        first = asyncio.create_task(poll(office.application, intake, ticks))
        await until(is_polled)
        ticks.second += 600
        with pytest.raises(AnotherPollerError, match="another process uses the same token; stop one of the two"):
            async with asyncio.timeout(20):
                await poll(office.application, intake)
    assert not first.done()
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
