from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.inbox import (
    add_updates,
    claim_updates,
    delete_handled_before,
    mark_abandoned_settled,
    mark_bereaved,
    mark_failed,
    mark_free_again,
    mark_handled,
    mark_set_aside,
    mark_settled,
    mark_settled_of,
    mark_survived,
)
from db.models import InboxUpdate, Replica
from db.rows import insert_if_new
from tests.conversation import NOW


async def test_updates_wait_in_telegrams_order(session: AsyncSession) -> None:
    await store(session, 12, 10, 11)
    assert await waiting(session) == [10, 11, 12]


async def test_an_update_that_comes_twice_is_stored_once(session: AsyncSession) -> None:
    await store(session, 10)
    await store(session, 10, 11)
    assert await waiting(session) == [10, 11]


async def test_an_update_that_comes_again_after_it_was_handled_stays_handled(session: AsyncSession) -> None:
    await store(session, 10)
    await mark_handled(session, 10)
    await store(session, 10)
    assert await waiting(session) == []


async def test_storing_no_updates_is_nothing_special(session: AsyncSession) -> None:
    await store(session)
    assert await waiting(session) == []


async def test_updates_in_hand_are_not_claimed_again(session: AsyncSession) -> None:
    await store(session, 10, 11, 12)
    assert await claimed(session, limit=1) == [10]
    assert await claimed(session) == [11, 12]
    assert await claimed(session) == []


async def test_a_lane_that_is_full_waits(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await store(session, 12, lane=102)
    assert await claimed(session, passing_over=[101]) == [12]


async def test_a_lane_belongs_to_one_replica_until_all_it_took_is_settled(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await store(session, 12, lane=102)
    assert await claimed(session, limit=1) == [10]
    assert await claimed(session, replica=2) == [12]
    await mark_handled(session, 10)
    assert await claimed(session, replica=2) == []
    await mark_settled(session, 1, [10])
    assert await claimed(session, replica=2) == [11]


async def test_what_a_dead_replica_had_is_free_and_what_it_decided_stays(session: AsyncSession) -> None:
    await store(session, 10, 11)
    assert await claimed(session) == [10, 11]
    await mark_handled(session, 10)
    await session.execute(delete(Replica).where(Replica.id == 1))
    assert await claimed(session, replica=2) == [11]
    await mark_abandoned_settled(session)
    lanes = await session.execute(select(InboxUpdate.update_id, InboxUpdate.lane).order_by("update_id"))
    assert [tuple(row) for row in lanes] == [(10, 0), (11, 101)]


async def test_what_a_replica_decided_is_nobodys_before_its_end_and_the_rest_still_its_own(
    session: AsyncSession,
) -> None:
    await store(session, 10, 11)
    assert await claimed(session) == [10, 11]
    await mark_handled(session, 10)
    await mark_settled_of(session, 1)
    rows = await session.execute(select(InboxUpdate.lane, InboxUpdate.leased_by).order_by(InboxUpdate.update_id))
    assert [tuple(row) for row in rows] == [(0, None), (101, 1)]


async def test_what_is_decided_after_the_lease_is_lost_is_nobodys(session: AsyncSession) -> None:
    await store(session, 10)
    assert await claimed(session) == [10]
    await session.execute(delete(Replica).where(Replica.id == 1))
    assert await mark_handled(session, 10)
    assert list(await session.scalars(select(InboxUpdate.lane))) == [0]


async def test_a_replica_that_lost_its_lease_does_not_let_go_of_anothers(session: AsyncSession) -> None:
    await store(session, 10)
    assert await claimed(session) == [10]
    assert await claimed(session, replica=2) == []
    await session.execute(update(InboxUpdate).values(leased_by=2))
    await mark_settled(session, 1, [10])
    assert list(await session.scalars(select(InboxUpdate.leased_by))) == [2]


async def test_what_a_replica_does_not_know_of_it_gives_back(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await claimed(session)
    await mark_free_again(session, 1, but=[11])
    assert await claimed(session, replica=1) == [10]


async def test_only_the_first_to_decide_hears_yes(session: AsyncSession) -> None:
    await store(session, 10)
    assert [await mark_handled(session, 10) for _ in range(2)] == [True, False]


async def test_nothing_is_kept_of_who_said_what_once_it_is_settled(session: AsyncSession) -> None:
    await store(session, 10, 11, 12)
    await claimed(session)
    await mark_handled(session, 10)
    await mark_failed(session, 11)
    await mark_settled(session, 1, [10, 11, 12])
    kept = await session.execute(select(InboxUpdate.state, InboxUpdate.raw, InboxUpdate.lane).order_by("update_id"))
    assert [tuple(row) for row in kept] == [("done", "", 0), ("failed", "", 0), ("done", "", 0)]


async def test_a_failed_update_stays_failed(session: AsyncSession) -> None:
    await store(session, 10)
    await mark_failed(session, 10)
    await mark_handled(session, 10)
    assert await session.scalar(select(InboxUpdate.state)) == "failed"


async def test_only_old_handled_updates_are_forgotten(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await mark_handled(session, 10)
    await delete_handled_before(session, NOW)
    assert len((await session.scalars(select(InboxUpdate))).all()) == 2
    await delete_handled_before(session, NOW + timedelta(seconds=1))
    assert list(await session.scalars(select(InboxUpdate.update_id))) == [11]


async def test_whoever_died_once_takes_up_all_of_it_again(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await dies(session, times=1)
    assert await claimed(session) == [10, 11]


async def test_after_two_deaths_one_suspect_is_taken_up_at_a_time(session: AsyncSession) -> None:
    await store(session, 10)
    await store(session, 11, lane=102)
    await dies(session, times=2)
    await store(session, 12, lane=103)
    assert await claimed(session) == [10, 12]
    assert await claimed(session, suspect=False) == []
    await mark_settled(session, 1, [10])
    assert await claimed(session) == [11]


async def test_nothing_overtakes_a_suspect_in_its_lane(session: AsyncSession) -> None:
    await store(session, 10)
    await store(session, 11, lane=102)
    await dies(session, times=2)
    await store(session, 12, lane=102)
    assert await claimed(session) == [10]
    await mark_settled(session, 1, [10])
    assert await claimed(session) == [11]
    assert await claimed(session) == [12]


async def test_a_suspect_is_taken_up_ever_later(session: AsyncSession) -> None:
    await store(session, 10)
    await dies(session, times=5)
    assert await claimed(session) == []
    assert await claimed(session, now=NOW + timedelta(seconds=5)) == [10]
    await dies(session, times=1)
    assert await claimed(session, now=NOW + timedelta(seconds=5)) == []
    assert await claimed(session, now=NOW + timedelta(seconds=10)) == [10]


async def test_while_a_suspect_waits_others_are_taken_up_but_those_behind_it(session: AsyncSession) -> None:
    await store(session, 10)
    await dies(session, times=5)
    await store(session, 11)
    await store(session, 12, lane=102)
    assert await claimed(session) == [12]


async def test_what_nobody_survives_is_given_up_in_the_end_and_emptied(session: AsyncSession) -> None:
    await store(session, 10)
    await dies(session, times=5)
    await dies(session, times=9, now=NOW + timedelta(minutes=42))
    assert await mark_set_aside(session) == []
    assert await claimed(session, now=NOW + timedelta(minutes=42)) == []
    await dies(session, times=1, now=NOW + timedelta(minutes=43))
    assert await mark_set_aside(session) == [10]
    kept = await session.execute(select(InboxUpdate.state, InboxUpdate.raw, InboxUpdate.lane))
    assert [tuple(row) for row in kept] == [("failed", "", 0)]


async def test_a_death_counts_once_and_not_if_it_was_none(session: AsyncSession) -> None:
    await store(session, 10)
    await claimed(session)
    await mark_bereaved(session, [1], may_live=True)
    await mark_bereaved(session, [1], may_live=True)
    assert await session.scalar(select(InboxUpdate.deaths)) == 1
    await mark_survived(session, 1)
    assert await session.scalar(select(InboxUpdate.deaths)) == 0


async def dies(session: AsyncSession, *, times: int, now: datetime = NOW) -> None:
    """Let a replica die so many times with everything in hand."""
    for _ in range(times):
        await claimed(session, now=now)
        await mark_bereaved(session, [1], may_live=False)
        await session.execute(delete(Replica).where(Replica.id == 1))


async def store(session: AsyncSession, *update_ids: int, lane: int = 101) -> None:
    await add_updates(
        session, [{"update_id": update_id, "lane": lane, "raw": "{}", "received_at": NOW} for update_id in update_ids]
    )


async def claimed(
    session: AsyncSession,
    *,
    replica: int = 1,
    passing_over: Collection[int] = (),
    limit: int = 100,
    now: datetime = NOW,
    suspect: bool = True,
) -> list[int]:
    await session.execute(insert_if_new(session, Replica).values(id=replica, seen_at=NOW))
    updates = await claim_updates(session, replica, passing_over=passing_over, limit=limit, now=now, suspect=suspect)
    return [each.update_id for each in updates]


async def waiting(session: AsyncSession) -> list[int]:
    """The updates that wait, claimed to be looked at and given back."""
    seen = await claimed(session)
    await mark_free_again(session, 1, but=[])
    return seen
