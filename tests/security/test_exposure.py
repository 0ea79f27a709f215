"""What can be reached from outside, and what cannot."""

from pathlib import Path

import pytest

from bot.run import run
from bot.settings import Settings, SettingsError, is_loopback
from tests.bot.process import first_line as said_first
from tests.bot.process import free_port, running_process
from tests.conversation import Town


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
async def test_the_sandbox_is_not_opened_to_a_network_by_mistake(host: str) -> None:
    with pytest.raises(SettingsError, match="LOTSE_SANDBOX_OPEN=true"):
        await run(Settings(_env_file=None, host=host, port=free_port()), print)


async def test_the_sandbox_is_opened_to_a_network_when_asked_to(tmp_path: Path) -> None:
    async with running_process(tmp_path, LOTSE_HOST="0.0.0.0", LOTSE_SANDBOX_OPEN="true") as process:
        assert (await said_first(process)).startswith("Probechat: ")


@pytest.mark.parametrize(("host", "own"), [("127.0.0.1", True), ("localhost", True), ("::1", True), ("lotse", False)])
def test_only_addresses_of_this_machine_count_as_its_own(host: str, own: bool) -> None:
    assert is_loopback(host) is own


GUESSES = (
    *("course_99999999", "course_-1", "course_1%20OR%201=1", "series_99999999", "offer_99999999", "funding_99999999"),
    *("entry_ZZ-99", "entry_../../etc/passwd", "verify_0000", "verify_", "person_1", "question_1", "admin", "staff_1"),
)


@pytest.mark.parametrize("payload", GUESSES)
async def test_a_guessed_link_opens_nothing_and_breaks_nothing(town: Town, payload: str) -> None:
    kim = await town.volunteer()
    await kim.says(f"/start {payload}")
    assert kim.heard and "Das hat leider nicht geklappt" not in kim.heard


async def test_a_course_that_is_not_published_can_not_be_opened_by_its_number(town: Town) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    await robin.taps("Kurse planen")
    await robin.taps("Neuer Kurs")
    await robin.taps(robin.buttons[0])
    kim = await town.volunteer()
    for course_id in range(1, 8):
        await kim.says(f"/start course_{course_id}")
        kim.does_not_hear("Entwurf")
