"""A crowd that sends the bot whatever it likes; `python -m benchmarks.fuzz` sends more of it."""

import re
from collections import Counter
from random import Random
from typing import Any

import pytest
from telegram import Bot, Update
from telegram.ext import CallbackQueryHandler

from bot.reading import read_update
from db.engine import Database
from handlers.features import FEATURES
from handlers.toolbox import Knowledge
from tests.chaos.fuzzing.breaking import break_somewhere
from tests.chaos.fuzzing.fuzzer import fuzz
from tests.chaos.fuzzing.pools import fill_pools
from tests.chaos.fuzzing.types import TypeMaker
from tests.conversation import TOKEN

FEW, MANY = 200, 3000


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_nothing_that_a_crowd_sends_trips_the_bot(database: Database, knowledge: Knowledge) -> None:
    await _nothing_goes_wrong(database, knowledge, FEW, seed=7)


@pytest.mark.chaos
async def test_nothing_that_a_large_crowd_sends_trips_the_bot(
    database: Database, knowledge: Knowledge, chaos_seed: int
) -> None:
    await _nothing_goes_wrong(database, knowledge, MANY, seed=chaos_seed)


async def _nothing_goes_wrong(database: Database, knowledge: Knowledge, updates: int, seed: int) -> None:
    findings = await fuzz(database, knowledge, fill_pools(seed), updates=updates, seed=seed)
    assert findings.all_is_well, findings
    assert findings.updates == updates
    assert findings.unreadable < updates / 5


def test_most_that_is_made_is_what_telegram_sends() -> None:
    maker, bot = TypeMaker(Random(1)), Bot(TOKEN)
    kinds: Counter[str] = Counter()
    unread = 0
    for number in range(500):
        made = maker.json(Update, extras=1) | {"update_id": number}
        kinds.update(made.keys())
        try:
            read_update(made, bot)
        except Exception:
            unread += 1
    assert len(kinds) > 20
    assert unread < 100  # some the library itself can't read back


def test_what_is_made_comes_again_with_the_same_seed() -> None:
    def made(seed: int) -> list[dict[str, Any]]:
        maker = TypeMaker(Random(seed))
        return [maker.json(Update, extras=1) for _ in range(50)]

    assert made(1) == made(1) != made(2)


def test_every_button_is_tapped() -> None:
    data = fill_pools(1).data
    handlers = [handler for feature in FEATURES for handler in feature.HANDLERS]
    patterns = [handler.pattern for handler in handlers if isinstance(handler, CallbackQueryHandler)]
    expressions = [pattern for pattern in patterns if isinstance(pattern, re.Pattern)]
    assert len(expressions) > 100
    assert [one.pattern for one in expressions if not any(map(one.match, data))] == []


def test_most_of_what_is_broken_is_still_read() -> None:
    random, bot = Random(1), Bot(TOKEN)
    kim = {"id": 5, "is_bot": False, "first_name": "Kim", "language_code": "de"}
    whole = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": kim, "text": "Hallo"}
    read = 0
    for _ in range(300):
        broken = break_somewhere({"update_id": 1, "message": whole}, random)
        assert broken["update_id"] == 1
        try:
            read_update(broken, bot)
        except Exception:
            continue
        read += 1
    assert 30 < read < 270
