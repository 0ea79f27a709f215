"""A broadcast on its way: what staff can do to it at every point, and what that does to its messages."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcast_changes import add_card, list_changes_to_queue
from db.models import AuditLine, Broadcast, BroadcastWording, OutboxMessage
from services.broadcast_runs import (
    SURELY_ARRIVED,
    TAKE_BACK_WITHIN,
    Progress,
    correct_broadcast,
    finish_broadcasts,
    look_at_progress,
    pause_broadcast,
    queue_change,
    resume_broadcast,
    stop_broadcast,
    take_broadcast_back,
)
from services.broadcasts import draft_broadcast, queue_more, release_broadcast
from services.delivery import Attempt, NotSent, Sent, claim_messages, settle, start_sending
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_people, add_person

NEW_TEXT = {"kind": "text", "html": "Neu"}


async def test_the_messages_of_a_paused_broadcast_are_not_claimed(session: AsyncSession) -> None:
    broadcast = await going(session, people=3)
    assert await pause_broadcast(session, broadcast.id, by=1, now=NOW)
    assert await claim(session) == []
    assert await resume_broadcast(session, broadcast.id, by=1, now=NOW)
    assert len(await claim(session)) == 4


async def test_what_was_claimed_when_it_was_paused_is_held_too(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    claimed = await claim(session)
    await pause_broadcast(session, broadcast.id, by=1, now=NOW)
    assert await start_sending(session, claimed, zone=BERLIN, now=NOW) == []
    assert await states(session) == ["held", "held"]


async def test_what_comes_back_for_another_try_waits_for_the_end_of_the_pause(session: AsyncSession) -> None:
    broadcast = await going(session, people=0)
    [message] = await start_sending(session, await claim(session), zone=BERLIN, now=NOW)
    await pause_broadcast(session, broadcast.id, by=1, now=NOW)
    await settle(session, [Attempt(message, NotSent("no connection"))], now=NOW)
    later = NOW + timedelta(minutes=1)
    assert await start_sending(session, await claim(session, later), zone=BERLIN, now=later) == []
    assert await states(session) == ["held"]


async def test_a_paused_broadcast_queues_no_more_people(session: AsyncSession, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.broadcasts.AT_ONCE", 2)
    broadcast = await going(session, people=3)
    await pause_broadcast(session, broadcast.id, by=1, now=NOW)
    assert not await queue_more(session, broadcast.id, default_language="de", now=NOW)
    await resume_broadcast(session, broadcast.id, by=1, now=NOW)
    assert await queue_more(session, broadcast.id, default_language="de", now=NOW)
    assert len(await states(session)) == 4


async def test_a_stopped_broadcast_sends_no_more_and_stays_stopped(session: AsyncSession) -> None:
    broadcast = await going(session, people=2)
    claimed = await claim(session, limit=1)
    assert await stop_broadcast(session, broadcast.id, by=1, now=NOW)
    assert await start_sending(session, claimed, zone=BERLIN, now=NOW) == []
    assert [(each.state, each.reason) for each in await messages(session)] == [("expired", "stopped")] * 3
    for change in (pause_broadcast, resume_broadcast, stop_broadcast):
        assert not await change(session, broadcast.id, by=1, now=NOW)


async def test_it_is_done_when_nothing_of_it_waits_any_more(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    await queue_more(session, broadcast.id, default_language="de", now=NOW)
    assert await finish_broadcasts(session, now=NOW) == []
    await arrive(session)
    assert await finish_broadcasts(session, now=NOW) == [broadcast.id]
    assert (broadcast.state, broadcast.ended_at) == ("done", NOW)
    assert await finish_broadcasts(session, now=NOW) == []


async def test_progress_counts_people_by_what_became_of_their_message(session: AsyncSession) -> None:
    broadcast = await going(session, people=6)
    endings = ("sent", "sent", "parked", "failed", "unknown", "expired", "new")
    for message, state in zip(await messages(session), endings, strict=True):
        message.state = state
    progress = await look_at_progress(session, broadcast, now=NOW + timedelta(seconds=12))
    assert progress == Progress(7, sent=2, parked=1, failed=2, left_out=1, time_left=timedelta(seconds=2))
    assert (progress.settled, progress.waiting) == (6, 1)


async def test_time_left_is_told_by_the_pace_since_the_last_pause(session: AsyncSession) -> None:
    broadcast = await going(session, people=3)
    first, second, *_ = await messages(session)
    first.state = "sent"
    await pause_broadcast(session, broadcast.id, by=1, now=NOW)
    await resume_broadcast(session, broadcast.id, by=1, now=NOW + timedelta(days=1))
    second.state = "sent"
    progress = await look_at_progress(session, broadcast, now=NOW + timedelta(days=1, seconds=5))
    assert progress.time_left == timedelta(seconds=10)


async def test_people_who_are_not_queued_yet_are_waited_for_too(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.broadcasts.AT_ONCE", 2)
    broadcast = await going(session, people=4)
    assert (await look_at_progress(session, broadcast, now=NOW)).waiting == 5


async def test_taking_back_reaches_whoever_has_it_and_whoever_may_be_getting_it(session: AsyncSession) -> None:
    broadcast = await going(session, people=2)
    for message, state in zip(await messages(session), ("sent", "sending", "new"), strict=True):
        message.state = state
    assert await take_broadcast_back(session, broadcast.id, by=1, now=NOW)
    await carry_out(session)
    removals = await messages(session, "broadcast_taken_back")
    assert [each.due_at for each in removals] == [NOW, NOW + SURELY_ARRIVED]
    assert await states(session) == ["sent", "sending", "expired"]


async def test_taking_back_twice_deletes_once(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    await arrive(session)
    assert await take_broadcast_back(session, broadcast.id, by=1, now=NOW)
    assert not await take_broadcast_back(session, broadcast.id, by=1, now=NOW)
    await carry_out(session)
    await carry_out(session)
    assert len(await messages(session, "broadcast_taken_back")) == 2


async def test_telegram_takes_nothing_back_after_two_days(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    assert not await take_broadcast_back(session, broadcast.id, by=1, now=NOW + TAKE_BACK_WITHIN)
    assert broadcast.state == "going"


async def test_a_large_broadcast_is_taken_back_bit_by_bit_and_nobody_twice(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.broadcast_runs.AT_ONCE", 2)
    broadcast = await going(session, people=4)
    await arrive(session)
    await take_broadcast_back(session, broadcast.id, by=1, now=NOW)
    [change] = await list_changes_to_queue(session)
    assert await queue_change(session, change, default_language="de", now=NOW)
    assert len(await messages(session, "broadcast_taken_back")) == 2
    await carry_out(session)
    assert len(await messages(session, "broadcast_taken_back")) == 5
    assert await list_changes_to_queue(session) == []


async def test_a_correction_goes_to_those_who_read_that_wording(session: AsyncSession) -> None:
    broadcast = await going(session, people=2)
    ukrainian = await add_person(session, 500, chosen_language="uk")
    broadcast.wordings.append(BroadcastWording(language="uk", content={"kind": "text", "html": "Свято"}))
    await queue_more(session, broadcast.id, default_language="de", now=NOW)
    await arrive(session)
    assert await correct_broadcast(session, broadcast.id, "uk", NEW_TEXT, by=1, now=NOW)
    await carry_out(session)
    assert [each.person_id for each in await messages(session, "broadcast_corrected")] == [ukrainian.id]
    assert [(each.content["html"], each.revision) for each in broadcast.wordings] == [
        ("<b>Sommerfest</b>", 0),
        ("Neu", 1),
    ]


async def test_a_second_correction_reaches_everybody_again(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    await arrive(session)
    for _ in range(2):
        assert await correct_broadcast(session, broadcast.id, "de", NEW_TEXT, by=1, now=NOW)
        await carry_out(session)
    assert len(await messages(session, "broadcast_corrected")) == 4


async def test_there_is_nothing_to_correct_in_a_draft_or_in_a_language_it_is_not_in(session: AsyncSession) -> None:
    draft = await drafted(session, people=0)
    assert not await correct_broadcast(session, draft.id, "de", NEW_TEXT, by=1, now=NOW)
    broadcast = await going(session, people=0, author=901)
    assert not await correct_broadcast(session, broadcast.id, "fr", NEW_TEXT, by=1, now=NOW)


async def test_a_card_is_updated_by_one_and_the_same_message(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    for second in range(3):
        await finish_broadcasts(session, now=NOW + timedelta(seconds=second))
        [update_of_card] = await messages(session, "broadcast_progress")
        assert (update_of_card.state, update_of_card.due_at) == ("new", NOW + timedelta(seconds=second))
        update_of_card.state = "sent"
        await session.flush()


async def test_a_card_shows_the_standstill_once_and_then_rests(session: AsyncSession) -> None:
    broadcast = await going(session, people=0)
    await queue_more(session, broadcast.id, default_language="de", now=NOW)
    await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    assert [await card_is_updated(session, second) for second in range(2)] == [True, True]
    await arrive(session)
    assert [await card_is_updated(session, second) for second in (2, 3, 4)] == [True, False, False]


async def test_a_card_that_rests_moves_again_with_a_correction_until_all_have_it(session: AsyncSession) -> None:
    broadcast = await going(session, people=0)
    await queue_more(session, broadcast.id, default_language="de", now=NOW)
    await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    await arrive(session)
    for second in range(3):
        await card_is_updated(session, second)
    await correct_broadcast(session, broadcast.id, "de", NEW_TEXT, by=1, now=NOW)
    assert await card_is_updated(session, 3)
    await carry_out(session)
    assert await card_is_updated(session, 4)
    [correction] = await messages(session, "broadcast_corrected")
    correction.state = "sent"
    await session.flush()
    assert [await card_is_updated(session, second) for second in (5, 6)] == [True, False]


async def test_a_card_whose_update_is_just_being_sent_is_updated_once_more(session: AsyncSession) -> None:
    broadcast = await going(session, people=0)
    await queue_more(session, broadcast.id, default_language="de", now=NOW)
    await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    await finish_broadcasts(session, now=NOW)
    await arrive(session)
    [shown] = await messages(session, "broadcast_progress")
    shown.state = "sending"
    await session.flush()
    await finish_broadcasts(session, now=NOW + timedelta(seconds=1))
    shown.state = "sent"
    await session.flush()
    assert [await card_is_updated(session, second) for second in (2, 3)] == [True, False]


async def test_pausing_one_broadcast_leaves_the_cards_of_another_moving(session: AsyncSession) -> None:
    first, second = await going(session, people=0), await going(session, people=0, author=901)
    for broadcast in (first, second):
        await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    await finish_broadcasts(session, now=NOW)
    for shown in await messages(session, "broadcast_progress"):
        shown.state = "sent"
    await arrive(session)
    await pause_broadcast(session, second.id, by=1, now=NOW)
    await finish_broadcasts(session, now=NOW + timedelta(seconds=5))
    [card_of_first] = [each for each in await messages(session, "broadcast_progress") if each.broadcast_id == first.id]
    assert (card_of_first.state, card_of_first.due_at) == ("new", NOW + timedelta(seconds=5))


async def test_a_card_that_was_deleted_is_left_alone(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    await add_card(session, broadcast.id, broadcast.author_id or 0, 77)
    await finish_broadcasts(session, now=NOW)
    [update_of_card] = await messages(session, "broadcast_progress")
    update_of_card.state = "failed"
    await session.flush()
    await finish_broadcasts(session, now=NOW + timedelta(seconds=5))
    assert [each.state for each in await messages(session, "broadcast_progress")] == ["failed"]


async def test_what_staff_do_is_in_the_audit_log(session: AsyncSession) -> None:
    broadcast = await going(session, people=1)
    by = broadcast.author_id or 0
    await pause_broadcast(session, broadcast.id, by=by, now=NOW)
    await resume_broadcast(session, broadcast.id, by=by, now=NOW)
    await correct_broadcast(session, broadcast.id, "de", NEW_TEXT, by=by, now=NOW)
    await take_broadcast_back(session, broadcast.id, by=by, now=NOW)
    acts = (await session.scalars(select(AuditLine.act).order_by(AuditLine.id))).all()
    assert acts == ["sent", "paused", "resumed", "changed", "withdrawn"]


async def drafted(session: AsyncSession, people: int, author: int = 900) -> Broadcast:
    """Add a member of staff with a draft, and so many volunteers."""
    robin = await add_person(session, author)
    await add_people(session, people, first=101 + author)
    content = {"kind": "text", "html": "<b>Sommerfest</b>"}
    return await draft_broadcast(session, robin.id, content, language="de", now=NOW)


async def going(session: AsyncSession, people: int, author: int = 900) -> Broadcast:
    """A broadcast that was just released to so many volunteers and its author."""
    draft = await drafted(session, people, author)
    released = await release_broadcast(session, draft.id, default_language="de", now=NOW, releaser_id=draft.author_id)
    assert released.released
    return draft


async def claim(session: AsyncSession, now: datetime = NOW, limit: int = 100) -> Sequence[OutboxMessage]:
    return await claim_messages(session, owner="me", now=now, limit=limit)


async def arrive(session: AsyncSession) -> None:
    """Let everything that waits arrive."""
    going_out = await start_sending(session, await claim(session), zone=BERLIN, now=NOW)
    await settle(session, [Attempt(message, Sent(message.id + 1000)) for message in going_out], now=NOW)


async def card_is_updated(session: AsyncSession, second: int) -> bool:
    """Let a moment pass; tell whether the card was brought up to date in it."""
    now = NOW + timedelta(seconds=second)
    await finish_broadcasts(session, now=now)
    [shown] = await messages(session, "broadcast_progress")
    updated, shown.state = shown.state == "new" and shown.due_at == now, "sent"
    await session.flush()
    return updated


async def carry_out(session: AsyncSession) -> None:
    """Queue all that changes broadcasts."""
    for change_id in await list_changes_to_queue(session):
        while await queue_change(session, change_id, default_language="de", now=NOW):
            pass


async def messages(session: AsyncSession, kind: str = "broadcast") -> Sequence[OutboxMessage]:
    query = select(OutboxMessage).where(OutboxMessage.kind == kind).order_by(OutboxMessage.person_id, OutboxMessage.id)
    return (await session.scalars(query.execution_options(populate_existing=True))).all()


async def states(session: AsyncSession) -> list[str]:
    return [message.state for message in await messages(session)]
