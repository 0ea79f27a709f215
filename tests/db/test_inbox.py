from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.inbox import (
    add_updates,
    delete_handled_before,
    list_waiting,
    mark_failed,
    mark_handled,
)
from db.models import InboxUpdate
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


async def test_updates_in_hand_are_not_listed_again(session: AsyncSession) -> None:
    await store(session, 10, 11, 12)
    assert [update.update_id for update in await list_waiting(session, excluding=[10], limit=1)] == [11]


async def test_nothing_is_kept_of_who_said_what_once_it_is_handled_or_has_failed(session: AsyncSession) -> None:
    await store(session, 10, 11)
    await mark_handled(session, 10)
    await mark_failed(session, 11)
    kept = await session.execute(select(InboxUpdate.state, InboxUpdate.raw, InboxUpdate.lane).order_by("update_id"))
    assert [tuple(row) for row in kept] == [("done", "", 0), ("failed", "", 0)]


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


async def store(session: AsyncSession, *update_ids: int) -> None:
    await add_updates(
        session, [{"update_id": update_id, "lane": 101, "raw": "{}", "received_at": NOW} for update_id in update_ids]
    )


async def waiting(session: AsyncSession) -> list[int]:
    return [update.update_id for update in await list_waiting(session, excluding=[], limit=100)]
