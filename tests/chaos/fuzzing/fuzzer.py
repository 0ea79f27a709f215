"""Lets a crowd loose on the real bot, in the sandbox, and notes whatever should not happen."""

import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from structlog.testing import capture_logs
from telegram import Update
from telegram.error import BadRequest, Forbidden

from db.engine import Database
from handlers.context import LotseContext
from handlers.screen import LOST_CHAT, is_about
from handlers.toolbox import Knowledge
from tests.chaos.fuzzing.crowd import Act, Crowd
from tests.chaos.fuzzing.pools import Pools
from tests.chaos.invariants import list_left_undone, list_violations
from tests.conversation import Town, running_town

PATIENCE = 6  # times that the bot may take as long as it ever should; the machine may be busy with other things
AT_ONCE = 40  # updates that come together, as after a pause
JUMPS = (timedelta(minutes=1), timedelta(hours=1), timedelta(hours=13), timedelta(days=1), timedelta(days=4))
EXPECTED_EVENTS = ("update failed", "unreadable update")  # counted by themselves


@dataclass
class Findings:
    """What came of an episode. All but `updates` and `unreadable` should be empty."""

    updates: int = 0
    unreadable: int = 0
    crashes: Counter[str] = field(default_factory=Counter)
    unanswered: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)
    examples: dict[str, Any] = field(default_factory=dict)

    @property
    def all_is_well(self) -> bool:
        """Whether nothing happened that should not."""
        return not (self.crashes or self.unanswered or self.errors or self.violations)


class StuckError(Exception):
    """The bot does not become quiet; the findings tell what is left undone."""


async def fuzz(database: Database, knowledge: Knowledge, pools: Pools, *, updates: int, seed: int) -> Findings:
    """Send so many updates to a bot on this database, which is migrated; the same seed sends much the same ones."""
    findings, random = Findings(), Random(seed)
    with capture_logs() as logs:
        async with running_town(database, knowledge) as town:
            _note_crashes(town, findings)
            crowd = Crowd(town.telegram, pools, random)
            while findings.updates < updates:
                await _send(town, crowd.acts(min(AT_ONCE, updates - findings.updates)), findings)
                if random.random() < 0.1:
                    await _let_time_pass(town, random.choice(JUMPS), findings)
            await _let_time_pass(town, timedelta(0), findings)
    errors = [log for log in logs if log["log_level"] in ("error", "critical")]
    findings.unreadable = sum(log["event"] == "unreadable update" for log in errors)
    findings.errors.update(str(log) for log in errors if log["event"] not in EXPECTED_EVENTS)
    return findings


async def _send(town: Town, acts: list[Act], findings: Findings) -> None:
    await town.lotse.intake.store([act.update for act in acts])
    await _settle(town, findings)
    findings.updates += len(acts)
    for act in acts:
        if act.tap and not town.telegram.taps.is_answered(act.tap):
            data = str(act.update["callback_query"]["data"])
            findings.unanswered[data] += 1
            findings.examples.setdefault(data, act.update)


async def _let_time_pass(town: Town, time: timedelta, findings: Findings) -> None:
    town.clock.forward(time)
    await town.lotse.look_at_clock()
    await _settle(town, findings)
    await _look_for_violations(town, findings)


async def _settle(town: Town, findings: Findings) -> None:
    for _ in range(PATIENCE):
        with suppress(TimeoutError):
            await town.settles()
            return
    await _look_for_violations(town, findings)
    raise StuckError(findings)


async def _look_for_violations(town: Town, findings: Findings) -> None:
    now = town.clock.now()
    for violation in (*await list_violations(town.database, now), *await list_left_undone(town.database, now)):
        if violation not in findings.violations:
            findings.violations.append(violation)


def _note_crashes(town: Town, findings: Findings) -> None:
    async def note(update: object, context: LotseContext) -> None:
        error = context.error
        if error is None or isinstance(error, Forbidden) or _is_about_lost_chat(error):  # people go, which is all right
            return
        crash = _described(error)
        findings.crashes[crash] += 1
        findings.examples.setdefault(crash, update.to_dict() if isinstance(update, Update) else repr(update))

    town.lotse.application.add_error_handler(note)


def _is_about_lost_chat(error: Exception) -> bool:
    return isinstance(error, BadRequest) and is_about(error, LOST_CHAT)


def _described(error: BaseException) -> str:
    """Return the error and the way to it through our own code."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename]
    way = " > ".join(f"{Path(frame.filename).stem}:{frame.lineno}" for frame in frames[-4:])
    return f"{type(error).__name__}: {str(error)[:150]} ({way})"
