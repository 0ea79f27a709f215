import asyncio
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.models import OutboxMessage
from db.outbox import (
    ALL_CHATS,
    ShareOfChats,
    claim_due,
    find_sent_message,
    list_abandoned,
    mark_chat_moved,
    mark_parked,
    mark_unparked,
)
from tests.conversation import NOW
from tests.db.samples import add_message, add_people

LATER = NOW + timedelta(minutes=5)


async def test_replicas_share_out_the_chats_and_take_what_is_left_lying(session: AsyncSession) -> None:
    for number in range(4):
        await add_message(session, f"{number}", chat_id=number - 2, due_at=NOW)
    await add_message(session, "old", chat_id=0, due_at=NOW - timedelta(minutes=2))
    assert sorted(keys(await claim(session, "one", share=ShareOfChats(1, 2)))) == ["1", "3", "old"]
    assert sorted(keys(await claim(session, "two", share=ShareOfChats(0, 2)))) == ["0", "2"]


async def test_the_urgent_go_first_then_the_earlier_then_the_older(session: AsyncSession) -> None:
    await add_message(session, "news", priority=4, due_at=NOW - timedelta(hours=1))
    await add_message(session, "second", priority=2, due_at=NOW - timedelta(minutes=1))
    await add_message(session, "third", priority=2, due_at=NOW)
    await add_message(session, "fourth", priority=2, due_at=NOW)
    await add_message(session, "urgent", priority=0, due_at=NOW)
    assert keys(await claim(session, "one")) == ["urgent", "second", "third", "fourth", "news"]


async def test_no_more_are_claimed_than_asked_for_and_none_before_they_are_due(session: AsyncSession) -> None:
    await add_message(session, "tomorrow", due_at=NOW + timedelta(days=1))
    for number in range(3):
        await add_message(session, f"now {number}")
    assert keys(await claim(session, "one", limit=2)) == ["now 0", "now 1"]
    assert keys(await claim(session, "two")) == ["now 2"]


async def test_a_claimed_message_says_by_whom_and_until_when(session: AsyncSession) -> None:
    await add_message(session)
    [claimed] = await claim(session, "one")
    assert (claimed.state, claimed.leased_by, claimed.leased_until) == ("leased", "one", LATER)


async def test_claimers_at_once_never_get_the_same_message(database: Database) -> None:
    other = Database(database.url, database.keys)
    async with database.transaction() as session:
        for number in range(60):
            await add_message(session, str(number))

    async def work(place: Database, owner: str) -> list[str]:
        async with place.transaction() as session:
            return keys(await claim(session, owner, limit=10))

    claimed = await asyncio.gather(*(work(place, str(turn)) for turn in range(4) for place in (database, other)))
    await other.close()
    taken = [key for batch in claimed for key in batch]
    assert len(taken) == len(set(taken)) == 60


async def test_only_a_lease_that_ran_out_is_abandoned(session: AsyncSession) -> None:
    for key, state, until in (("live", "sending", LATER), ("dead", "sending", NOW), ("lost", "leased", NOW)):
        await add_message(session, key, state=state, leased_by="one", leased_until=until)
    await add_message(session, "sent", state="sent", leased_by="one", leased_until=NOW)
    assert set(keys(await list_abandoned(session, now=NOW + timedelta(seconds=1)))) == {"dead", "lost"}


async def test_a_sent_message_is_found_by_its_place_in_the_chat(session: AsyncSession) -> None:
    sent = await add_message(session, chat_id=-1001, message_id=77)
    assert await find_sent_message(session, -1001, 77) is sent
    assert await find_sent_message(session, -1002, 77) is None


async def test_messages_follow_a_group_that_moved(session: AsyncSession) -> None:
    moved, other = await add_message(session, "a", chat_id=-5), await add_message(session, "b", chat_id=-6)
    await mark_chat_moved(session, -5, -1005)
    assert (moved.chat_id, other.chat_id) == (-1005, -6)


async def test_parking_spares_other_people_and_what_is_on_its_way(session: AsyncSession) -> None:
    gone, here = await add_people(session, 2)
    messages = [
        await add_message(session, "waiting", gone),
        await add_message(session, "leased", gone, state="leased"),
        await add_message(session, "on its way", gone, state="sending"),
        await add_message(session, "sent", gone, state="sent"),
        await add_message(session, "to another", here),
    ]
    await mark_parked(session, gone.id, "blocked the bot")
    assert [message.state for message in messages] == ["parked", "parked", "sending", "sent", "new"]


async def test_only_what_is_still_of_use_is_taken_up_again(session: AsyncSession) -> None:
    back, gone = await add_people(session, 2)
    messages = [
        await add_message(session, "answer", back, state="parked", reason="blocked the bot"),
        await add_message(session, "news", back, state="parked", kind="broadcast"),
        await add_message(session, "too late", back, state="parked", expires_at=NOW),
        await add_message(session, "to another", gone, state="parked"),
        await add_message(session, "failed", back, state="failed"),
    ]
    await mark_unparked(session, back.id, ["staff_answer"], NOW)
    assert [message.state for message in messages] == ["new", "parked", "parked", "parked", "failed"]
    assert (messages[0].due_at, messages[0].reason) == (NOW, None)


async def claim(
    session: AsyncSession, owner: str, limit: int = 100, share: ShareOfChats = ALL_CHATS
) -> Sequence[OutboxMessage]:
    return await claim_due(
        session, owner=owner, now=NOW, until=LATER, limit=limit, share=share, any_before=NOW - timedelta(minutes=1)
    )


def keys(messages: Sequence[OutboxMessage]) -> list[str]:
    return [message.key for message in messages]
