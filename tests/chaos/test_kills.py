"""SIGKILL at random moments; `python -m benchmarks.kills` does it hundreds of times."""

import logging
from collections.abc import Iterator

import pytest
from sqlalchemy import delete

from db.engine import Database
from db.models import Subscription
from knowledge.plan import load_plan
from services.meetings import subscribe
from services.planning import add_plan
from tests.chaos.killing.kills import LEAST_WAITING, kill_lotse, kill_plain_bot
from tests.chaos.killing.throws import add_counter, list_switches, read_throws
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

KILLS = 5


@pytest.fixture(autouse=True)
def _cut_connections_are_no_news() -> Iterator[None]:
    logging.disable()
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.chaos
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_no_kill_loses_anything_or_does_it_twice(database: Database, webhook: bool, chaos_seed: int) -> None:
    outcome = await kill_lotse(database, webhook=webhook, kills=KILLS, seed=chaos_seed)
    assert (outcome.lost, outcome.doubled, outcome.violations) == ([], [], [])
    assert outcome.kills == KILLS
    assert outcome.least_waiting >= LEAST_WAITING


@pytest.mark.chaos
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_three_replicas_killed_in_turn_lose_nothing_and_do_nothing_twice(
    database: Database, webhook: bool, chaos_seed: int
) -> None:
    outcome = await kill_lotse(database, webhook=webhook, kills=KILLS, seed=chaos_seed, replicas=3)
    assert (outcome.lost, outcome.doubled, outcome.violations) == ([], [], [])
    assert outcome.kills == KILLS


@pytest.mark.chaos
async def test_the_same_kills_cost_a_plain_bot_most_of_what_it_had_in_hand(chaos_seed: int) -> None:
    """Or the kills would prove nothing."""
    outcome = await kill_plain_bot(kills=2, seed=chaos_seed)
    assert len(outcome.lost) > LEAST_WAITING


async def test_a_switch_thrown_twice_or_not_at_all_is_seen(database: Database) -> None:
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=BERLIN, now=NOW)
        person = await add_person(session)
    await add_counter(database)
    (series_id, lead), *_ = await list_switches(database)
    for _ in range(2):
        async with database.transaction() as session:
            await subscribe(session, series_id, person.id, lead, now=NOW)
        async with database.transaction() as session:
            await session.execute(delete(Subscription))
    throws = await read_throws(database)
    assert throws == {(person.telegram_id, series_id, lead, "on"): 2, (person.telegram_id, series_id, lead, "off"): 2}
