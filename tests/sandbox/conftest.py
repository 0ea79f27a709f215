from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from telegram import Bot

from bot.clock import MovableClock
from bot.sandbox import NO_LIMITS, FakeTelegram, PickerPlace, SandboxPerson, sandbox_app, serve

TOKEN = "7:sandbox"
MAREN, SALMA, UWE, TEAM = 1001, 1002, 1003, -1001


class ThursdayMorning:
    def now(self) -> datetime:
        return datetime(2026, 10, 1, 8, 0, tzinfo=UTC)


class Stopwatch:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(ThursdayMorning())


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture
def telegram(clock: MovableClock, stopwatch: Stopwatch) -> FakeTelegram:
    """Maren and Salma have met the bot, Uwe has not; Uwe and Maren are in the team's group."""
    fake = FakeTelegram(token=TOKEN, bot_username="probe_bot", clock=clock, limits=NO_LIMITS, monotonic=stopwatch)
    fake.add_person(SandboxPerson(MAREN, "Maren", "de"))
    fake.add_person(SandboxPerson(SALMA, "Salma", "ar", role="helper"))
    fake.add_person(SandboxPerson(UWE, "Uwe", None, role="staff"))
    fake.add_group(TEAM, "Team", [UWE, MAREN])
    fake.send_text(MAREN, "/start")
    fake.send_text(SALMA, "/start")
    return fake


@pytest.fixture
async def url(telegram: FakeTelegram, clock: MovableClock) -> AsyncIterator[str]:
    places = [PickerPlace("Dülmen", 51.83149, 7.28075), PickerPlace("Senden", 51.85645, 7.48327)]
    async with serve(sandbox_app(telegram, clock, places=places)) as base_url:
        yield base_url


@pytest.fixture
async def bot(url: str) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as client:
        yield client
