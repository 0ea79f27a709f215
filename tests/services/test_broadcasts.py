import asyncio

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_terms import Audience, Condition, Group, to_json
from db.broadcasts import list_broadcasts_to_queue
from db.engine import Database
from db.models import Broadcast, BroadcastWording, OutboxMessage
from services.broadcasts import (
    ReleaseResult,
    count_recipients,
    draft_broadcast,
    queue_more,
    release_broadcast,
    wording_for,
)
from tests.conversation import NOW
from tests.db.samples import add_people, add_person


async def test_a_draft_is_for_everyone_and_reaches_nobody_yet(session: AsyncSession) -> None:
    draft = await drafted(session, people=3)
    assert await count_recipients(session, draft, default_language="de", now=NOW) == 4
    assert await queued(session) == 0


async def test_the_number_shown_before_is_the_number_of_messages(session: AsyncSession) -> None:
    draft = await drafted(session, people=3)
    await add_person(session, 500, chosen_language="uk")
    await add_person(session, 501, chosen_language="uk", wants_news=False)
    draft.audience = to_json(Audience((Group((Condition("language", "uk"),)),)))
    assert await count_recipients(session, draft, default_language="de", now=NOW) == 1
    assert await release(session, draft.id) == ReleaseResult("released", 1)
    assert await queued(session) == 1


async def test_each_message_is_due_now_and_carries_no_words(session: AsyncSession) -> None:
    draft = await drafted(session, people=0)
    await release(session, draft.id)
    message = (await session.scalars(select(OutboxMessage))).one()
    assert (message.chat_id, message.state, message.due_at, message.attempts) == (900, "new", NOW, 0)
    assert (message.kind, message.facts) == ("broadcast", {"broadcast_id": draft.id})


async def test_a_draft_is_released_once(session: AsyncSession) -> None:
    draft = await drafted(session, people=3)
    await release(session, draft.id)
    assert await release(session, draft.id) == ReleaseResult("gone")
    assert await queued(session) == 4


async def test_a_draft_that_is_gone_can_not_be_released(session: AsyncSession) -> None:
    assert await release(session, 999) == ReleaseResult("gone")


async def test_a_large_audience_is_queued_bit_by_bit_and_nobody_twice(
    session: AsyncSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("services.broadcasts.AT_ONCE", 2)
    draft = await drafted(session, people=4)
    assert await release(session, draft.id) == ReleaseResult("released", 5)
    assert await queued(session) == 2
    assert await list_broadcasts_to_queue(session) == [draft.id]
    while await queue_more(session, draft.id, default_language="de", now=NOW):
        pass
    assert await queued(session) == 5
    assert await list_broadcasts_to_queue(session) == []
    assert not await queue_more(session, draft.id, default_language="de", now=NOW)


async def test_a_draft_is_not_queued(session: AsyncSession) -> None:
    draft = await drafted(session, people=1)
    assert not await queue_more(session, draft.id, default_language="de", now=NOW)
    assert await queued(session) == 0


async def test_of_many_releases_at_once_one_sends(database: Database) -> None:
    other = Database(database.url, database.keys)
    async with database.transaction() as session:
        draft_id = (await drafted(session, people=20)).id

    async def tap(place: Database) -> ReleaseResult:
        async with place.transaction() as session:
            return await release(session, draft_id)

    results = await asyncio.gather(*(tap(place) for place in (database, other) * 4))
    await other.close()
    assert sorted(result.recipients for result in results) == [0] * 7 + [21]
    async with database.reading() as session:
        assert await queued(session) == 21


async def drafted(session: AsyncSession, people: int) -> Broadcast:
    """Add a member of staff with a draft, and so many volunteers."""
    author = await add_person(session, 900)
    await add_people(session, people)
    content = {"kind": "text", "html": "<b>Sommerfest</b>"}
    return await draft_broadcast(session, author.id, content, language="de", now=NOW)


async def release(session: AsyncSession, broadcast_id: int) -> ReleaseResult:
    return await release_broadcast(session, broadcast_id, default_language="de", now=NOW)


async def queued(session: AsyncSession) -> int | None:
    return await session.scalar(select(func.count()).select_from(OutboxMessage))


async def test_everybody_gets_their_language_or_german_or_the_first(session: AsyncSession) -> None:
    draft = await drafted(session, people=0)
    draft.wordings.append(BroadcastWording(language="uk", content={"kind": "text", "html": "Свято"}))
    assert [wording_for(draft, tag).language for tag in ("uk", "ar", "de-simple")] == ["uk", "de", "de"]
    del draft.wordings[0]
    assert wording_for(draft, "ar").language == "uk"
