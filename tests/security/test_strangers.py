"""Whoever sends what no button of theirs says: nothing changes but what is their own."""

from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import select

from db.models import Base, Broadcast, EntryVersion
from tests.conversation import NOW, STAFF, STAFF_CHAT_ID, Somebody, Town
from tests.db.samples import add_row
from tests.db.test_privacy import fill_every_table
from tests.security.forging import forged_commands, forged_taps

MALLORY, OTHER = 666, 667
AT_ONCE = 20
NOBODYS = (
    "inbox",
    "outbox",
    "offer_openings",
    "gaps",
    "gap_questions",
    "staff_topics",
    "question_counts",
    "replicas",
)  # anybody adds to these, about nobody else
COUNTED = ("taken", "queued_up_to", "queued_at", "moves")  # by triggers and jobs, whoever does what
SEEN = ("telegram_language", "last_seen_at", "unreachable_since")

Row = tuple[tuple[str, Any], ...]


@pytest.fixture
async def mallory(town: Town) -> Somebody:
    """Somebody who is no staff, in a town where there is a row of everything that belongs to others."""
    async with town.database.transaction() as session:
        robin = await fill_every_table(session)
        await add_row(session, Broadcast(author_id=robin.id, created_at=NOW))
        draft = EntryVersion(
            entry_id="UV-01", language="de", action="changed", text="", rewords=True, state="draft", created_at=NOW
        )
        await add_row(session, draft)
    await town.settles()
    return await town.volunteer(person_id=MALLORY, name="Mallory")


def test_there_is_a_forgery_for_every_kind_of_button() -> None:
    taps = forged_taps()
    assert len(taps) > 350
    assert {"cast:1:send", "proposal:yes:1", "table:yes:1", "guest:remove:1", "course:enrol:1"} <= set(taps)


async def test_forged_buttons_change_nothing_of_others(town: Town, mallory: Somebody) -> None:
    before = await rows_of_others(town)
    await send_taps(town, mallory, [tap for tap in forged_taps() if tap != "privacy:forget"])
    assert await rows_of_others(town) == before
    assert failures(town) == 0


async def test_neither_do_commands_and_what_is_typed_after_them(town: Town, mallory: Somebody) -> None:
    before = await rows_of_others(town)
    for command in forged_commands():
        await mallory.says(command)
        await mallory.says("31.12.2026")
    assert await rows_of_others(town) == before
    assert failures(town) == 0


async def test_buttons_of_the_staff_group_do_nothing_in_another_group(town: Town, mallory: Somebody) -> None:
    town.telegram.add_group(-5, "Fremde", [MALLORY])
    message_id = town.telegram.send_text(MALLORY, "Hallo", chat_id=-5)
    before = await rows_of_others(town)
    for data in (tap for tap in forged_taps() if tap.startswith(("proposal:", "check:"))):
        town.telegram.tap(MALLORY, message_id, data, chat_id=-5, stale=True)
    await town.settles()
    assert await rows_of_others(town) == before


async def test_whoever_left_the_team_can_not_use_their_old_buttons(town: Town, mallory: Somebody) -> None:
    robin = await town.staff()
    await robin.says("/staff")
    town.somebody(OTHER)
    town.telegram.add_group(STAFF_CHAT_ID, "Team", [OTHER])
    before = await rows_of_others(town, but=STAFF.id)
    await send_taps(town, robin, [tap for tap in forged_taps() if tap.startswith(STAFF_WORDS)])
    assert await rows_of_others(town, but=STAFF.id) == before


async def test_the_same_buttons_do_work_for_staff(town: Town, mallory: Somebody) -> None:
    """Or all of the above would show nothing."""
    robin, before = await town.staff(), await rows_of_others(town, but=STAFF.id)
    await send_taps(town, robin, ["proposal:no:1", "planning:calloff:1:yes"])
    after = await rows_of_others(town, but=STAFF.id)
    assert {name for name in after if after[name] != before[name]} >= {"proposals", "courses"}


def failures(town: Town) -> float:
    """Return how many updates could not be handled: each of them would be a report to staff."""
    counted = town.lotse.tools.vitals.errors.collect()
    return sum(sample.value for metric in counted for sample in metric.samples if sample.name.endswith("_total"))


STAFF_WORDS = ("attend:", "care:", "cast:", "content:", "draft:", "gap:", "guest:remove", "help:send", "plan", "table:")


async def send_taps(town: Town, somebody: Somebody, taps: Sequence[str]) -> None:
    """Tap all of these under the newest message, whatever its buttons are."""
    message_id = somebody.last.message_id
    for start in range(0, len(taps), AT_ONCE):
        for data in taps[start : start + AT_ONCE]:
            town.telegram.tap(somebody.person.id, message_id, data, stale=True)
        await town.settles()


async def rows_of_others(town: Town, *, but: int = MALLORY) -> dict[str, set[Row]]:
    """Return what is stored of everybody else, and what belongs to nobody, by table."""
    persons = Base.metadata.tables["persons"]
    async with town.database.reading() as session:
        own = await session.scalar(select(persons.c.id).where(persons.c.telegram_id == but))
        found: dict[str, set[Row]] = {}
        for table in Base.metadata.sorted_tables:
            if table.name in NOBODYS:
                continue
            whose = [key.parent.name for key in table.foreign_keys if key.column.table is persons]
            whose += ["id"] if table is persons else []
            rows = (await session.execute(select(table))).mappings()
            found[table.name] = {
                tuple((name, str(value)) for name, value in row.items() if name not in (*COUNTED, *SEEN))
                for row in rows
                if all(row[column] != own for column in whose)
            }
    return found
