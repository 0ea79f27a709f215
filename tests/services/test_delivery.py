from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.engine import Database
from db.models import OutboxMessage, Person
from db.privacy import delete_person
from services.delivery import (
    LEASE,
    MAX_ATTEMPTS,
    Attempt,
    ChatMoved,
    Ending,
    MaybeSent,
    NotSent,
    Refused,
    Sent,
    TooMany,
    Unreachable,
    claim_messages,
    postpone,
    settle,
    start_sending,
)
from services.outbox import KINDS, write_to_person
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_message, add_people, add_person

AFTER_LEASE = NOW + LEASE + timedelta(seconds=1)
MAY_REPEAT = {kind for kind, treatment in KINDS.items() if treatment.may_repeat}
ONCE_AT_MOST = set(KINDS) - MAY_REPEAT

ENDINGS: list[tuple[Ending, str, str]] = [
    (Sent(77), "sent", "sent"),
    (NotSent("no connection"), "new", "new"),
    (TooMany(timedelta(seconds=30)), "new", "new"),
    (MaybeSent("connection lost"), "new", "unknown"),
    (Unreachable("bot was blocked by the user"), "parked", "parked"),
    (ChatMoved(-1009), "new", "new"),
    (Refused("message is too long"), "failed", "failed"),
]


def test_what_somebody_waits_for_may_be_repeated_and_news_may_not() -> None:
    assert "staff_answer" in MAY_REPEAT and "broadcast" in ONCE_AT_MOST


@pytest.mark.parametrize(
    ("ending", "if_it_may_repeat", "if_not"), ENDINGS, ids=[type(ending).__name__ for ending, *_ in ENDINGS]
)
async def test_each_ending_leads_to_one_state(
    session: AsyncSession, ending: Ending, if_it_may_repeat: str, if_not: str
) -> None:
    messages = {kind: await on_its_way(session, kind, kind=kind) for kind in KINDS}
    for message in messages.values():
        await ends(session, message, ending)
    expected = dict.fromkeys(MAY_REPEAT, if_it_may_repeat) | dict.fromkeys(ONCE_AT_MOST, if_not)
    assert {kind: message.state for kind, message in messages.items()} == expected


async def test_a_sent_message_keeps_the_number_telegram_gave_it(session: AsyncSession) -> None:
    message = await on_its_way(session)
    await ends(session, message, Sent(77))
    assert message.message_id == 77


async def test_the_pause_doubles_with_each_try_up_to_ten_minutes(session: AsyncSession) -> None:
    pauses = []
    for attempts in range(1, MAX_ATTEMPTS):
        message = await on_its_way(session, str(attempts), attempts=attempts)
        await ends(session, message, NotSent("no connection"))
        pauses.append((message.due_at - NOW).total_seconds())
    assert pauses == [2, 4, 8, 16, 32, 64, 128]


async def test_after_so_many_tries_a_message_has_failed(session: AsyncSession) -> None:
    message = await on_its_way(session, attempts=MAX_ATTEMPTS)
    await ends(session, message, NotSent("no connection"))
    assert (message.state, message.reason) == ("failed", "no connection")


async def test_being_told_to_wait_is_no_failed_try(session: AsyncSession) -> None:
    message = await on_its_way(session, attempts=MAX_ATTEMPTS)
    await ends(session, message, TooMany(timedelta(hours=2)))
    assert (message.state, message.attempts, message.due_at) == ("new", MAX_ATTEMPTS - 1, NOW + timedelta(hours=2))


async def test_what_may_have_arrived_twice_is_not_sent_a_third_time(session: AsyncSession) -> None:
    message = await on_its_way(session, kind="reminder", attempts=2)
    await ends(session, message, MaybeSent("connection lost"))
    assert message.state == "unknown"


async def test_whoever_blocked_the_bot_gets_nothing_that_was_still_waiting(session: AsyncSession) -> None:
    gone, here = await add_people(session, 2)
    message = await on_its_way(session, person=gone)
    waiting, elsewhere = await add_message(session, "waiting", gone), await add_message(session, "elsewhere", here)
    await ends(session, message, Unreachable("bot was blocked by the user"))
    assert [one.state for one in (message, waiting, elsewhere)] == ["parked", "parked", "new"]
    for person in (gone, here):
        await session.refresh(person)
    assert (gone.unreachable_since, here.unreachable_since) == (NOW, None)


async def test_whoever_cannot_be_reached_is_not_written_to(session: AsyncSession) -> None:
    person = await add_person(session, unreachable_since=NOW)
    assert not await write_to_person(session, person, "staff_answer", "1", {}, due_at=NOW)


async def test_a_message_planned_twice_is_queued_once(session: AsyncSession) -> None:
    person = await add_person(session)
    assert await write_to_person(session, person, "staff_answer", "1", {}, due_at=NOW)
    assert not await write_to_person(session, person, "staff_answer", "1", {}, due_at=NOW)


async def test_a_message_that_has_to_wait_keeps_the_parts_that_went_out(session: AsyncSession) -> None:
    message = await on_its_way(session)
    await ends(session, message, TooMany(timedelta(seconds=3)), parts_sent=2)
    assert (message.state, message.parts_sent) == ("new", 2)


async def test_what_is_given_back_is_claimed_again_when_its_time_has_come(session: AsyncSession) -> None:
    await add_message(session)
    [message] = await claim(session, NOW)
    await postpone(session, message, NOW + timedelta(seconds=1))
    assert await claim(session, NOW) == []
    assert await claim(session, NOW + timedelta(seconds=1)) == [message]


async def test_everything_for_a_group_follows_it_to_its_new_number(session: AsyncSession) -> None:
    message, waiting = await on_its_way(session), await add_message(session, "waiting")
    await ends(session, message, ChatMoved(-1009))
    assert (message.chat_id, waiting.chat_id) == (-1009, -1009)


async def test_too_late_is_too_late(session: AsyncSession) -> None:
    late = await add_message(session, "late", expires_at=NOW)
    in_time = await add_message(session, "in time", expires_at=NOW + timedelta(seconds=1))
    assert await send(session, "one") == [in_time]
    assert (late.state, late.attempts) == ("expired", 0)


async def test_going_out_counts_as_a_try(session: AsyncSession) -> None:
    await add_message(session)
    [message] = await send(session, "one")
    assert (message.state, message.attempts) == ("sending", 1)


async def test_what_was_only_leased_by_a_dead_process_is_sent(session: AsyncSession) -> None:
    left = [await left_behind(session, kind, state="leased") for kind in KINDS]
    assert await claim(session, AFTER_LEASE) == left


async def test_what_a_dead_process_was_sending_is_sent_again_whatever_its_kind(session: AsyncSession) -> None:
    left = [await left_behind(session, kind, state="sending") for kind in KINDS]
    assert await claim(session, AFTER_LEASE) == left


async def test_what_killed_one_process_after_another_stays_in_doubt(session: AsyncSession) -> None:
    message = await left_behind(session, "staff_answer", state="sending")
    message.attempts = MAX_ATTEMPTS
    await session.flush()
    assert await claim(session, AFTER_LEASE) == []
    assert message.state == "unknown" and message.reason


async def test_a_lease_that_still_runs_is_respected(session: AsyncSession) -> None:
    await left_behind(session, "staff_answer", state="leased")
    assert await claim(session, NOW + LEASE) == []


async def test_a_process_takes_up_what_it_could_not_write_down_itself(session: AsyncSession) -> None:
    await add_message(session)
    [message] = await send(session, "one")
    assert await claim(session, AFTER_LEASE, owner="one") == [message]


async def test_nothing_is_written_about_somebody_forgotten_while_a_message_was_on_its_way(database: Database) -> None:
    async with database.transaction() as session:
        person = await add_person(session)
        message = await on_its_way(session, person=person)
    async with database.transaction() as session:
        await delete_person(session, person.id)
    async with database.transaction() as session:
        await settle(session, [Attempt(message, Sent(77)), Attempt(message, NotSent("no connection"))], now=NOW)
    async with database.reading() as session:
        assert await session.get(OutboxMessage, message.id) is None


async def ends(session: AsyncSession, message: OutboxMessage, ending: Ending, parts_sent: int = 0) -> None:
    """Write down how a message ended, and look at it again."""
    await settle(session, [Attempt(message, ending, parts_sent)], now=NOW)
    await session.refresh(message)


async def on_its_way(
    session: AsyncSession,
    key: str = "first",
    *,
    kind: str = "staff_answer",
    attempts: int = 1,
    person: Person | None = None,
) -> OutboxMessage:
    return await add_message(session, key, person, kind=kind, state="sending", attempts=attempts)


async def left_behind(session: AsyncSession, kind: str, *, state: str) -> OutboxMessage:
    """Add a message that a process had taken when it died."""
    attempts = 1 if state == "sending" else 0
    until = NOW + LEASE
    return await add_message(
        session, kind, kind=kind, state=state, attempts=attempts, leased_by="the dead", leased_until=until
    )


async def claim(session: AsyncSession, now: datetime, owner: str = "the living") -> Sequence[OutboxMessage]:
    return await claim_messages(session, owner=owner, now=now, limit=100)


async def send(session: AsyncSession, owner: str) -> list[OutboxMessage]:
    return await start_sending(session, await claim(session, NOW, owner), zone=BERLIN, now=NOW)
