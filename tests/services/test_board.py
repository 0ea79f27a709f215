import asyncio
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.board import delete_resources_ended_before, list_free_resources, list_resources_of
from db.engine import Database
from db.models import OutboxMessage, Person, Resource, ResourceRequest
from services.board import (
    MOST_ENTRIES,
    MOST_REQUESTS,
    answer_request,
    ask_for_resource,
    close_resource,
    offer_resource,
)
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

TODAY = NOW.date()
SOON = TODAY + timedelta(days=3)


async def test_an_entry_is_found_by_kind_place_and_day_until_it_ends(session: AsyncSession) -> None:
    room = await offered(session, await add_person(session))
    assert await free(session, SOON) == [room]
    assert await free(session, SOON, place="Senden") == []
    assert await free(session, SOON, kind="vehicle") == []
    assert await free(session, TODAY + timedelta(days=30)) == [room]
    assert await free(session, TODAY + timedelta(days=31)) == []


async def test_the_owner_sees_a_request_and_the_asker_no_contact_yet(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    room = await offered(session, owner)
    assert await ask(session, asker, room) == "asked"
    [message] = await outbox(session)
    assert (message.kind, message.person_id, set(message.facts)) == ("resource_request", owner.id, {"request_id"})


async def test_contacts_go_to_both_when_the_owner_agrees(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    request = await requested(session, asker, await offered(session, owner))
    assert await answer(session, owner, request) == "agreed"
    answers = [message for message in await outbox(session) if message.kind == "resource_answer"]
    assert {message.person_id for message in answers} == {owner.id, asker.id}


async def test_only_the_asker_hears_when_the_owner_declines(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    request = await requested(session, asker, await offered(session, owner))
    assert await answer(session, owner, request, agree=False) == "declined"
    answers = [message for message in await outbox(session) if message.kind == "resource_answer"]
    assert [message.person_id for message in answers] == [asker.id]


async def test_what_is_promised_for_a_day_is_not_free_that_day(session: AsyncSession) -> None:
    owner, asker, other = [await add_person(session, number) for number in (101, 102, 103)]
    room = await offered(session, owner)
    first, second = await requested(session, asker, room), await requested(session, other, room)
    assert await answer(session, owner, first) == "agreed"
    assert await answer(session, owner, second) == "taken"
    assert await free(session, SOON) == []
    assert await free(session, SOON + timedelta(days=1)) == [room]
    assert await ask(session, await add_person(session, 104), room) == "taken"


async def test_a_day_is_promised_once_however_many_taps_there_are(database: Database) -> None:
    async with database.transaction() as session:
        owner, asker = await add_person(session, 101), await add_person(session, 102)
        request = await requested(session, asker, await offered(session, owner))

    async def tap(agree: bool) -> str:
        async with database.transaction() as session:
            return (await answer_request(session, owner.id, request, agree=agree, now=NOW)).outcome

    assert "already" in await asyncio.gather(tap(True), tap(False))


async def test_nobody_answers_for_somebody_else(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    request = await requested(session, asker, await offered(session, owner))
    assert await answer(session, asker, request) == "gone"
    assert await answer(session, owner, 999) == "gone"


async def test_ones_own_entry_an_ended_one_and_one_asked_for_before_cannot_be_asked_for(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    room = await offered(session, owner)
    assert await ask(session, owner, room) == "own"
    assert await ask(session, asker, room, TODAY + timedelta(days=31)) == "over"
    assert await ask(session, asker, room, TODAY - timedelta(days=1)) == "over"
    assert [await ask(session, asker, room) for _ in range(2)] == ["asked", "already"]
    assert await close_resource(session, owner.id, room)
    assert await ask(session, asker, room, SOON + timedelta(days=1)) == "over"


async def test_only_the_owner_takes_an_entry_off(session: AsyncSession) -> None:
    owner, other = await add_person(session, 101), await add_person(session, 102)
    room = await offered(session, owner)
    assert not await close_resource(session, other.id, room)
    assert await close_resource(session, owner.id, room)
    assert await list_resources_of(session, owner.id, TODAY) == []


async def test_nobody_fills_the_board_or_asks_for_everything(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    rooms = [await offered(session, owner, source=str(number)) for number in range(MOST_ENTRIES)]
    assert (await offer(session, owner, source="one more")).outcome == "too-many"
    outcomes = [await ask(session, asker, room) for room in rooms[: MOST_REQUESTS + 1]]
    assert outcomes == ["asked"] * MOST_REQUESTS + ["too-many"]


@pytest.mark.parametrize("texts", [{"title": "x" * 201}, {"contact": "x" * 101}])
async def test_what_is_too_long_is_refused(session: AsyncSession, texts: dict[str, str]) -> None:
    assert (await offer(session, await add_person(session), **texts)).outcome == "too-long"


async def test_the_same_message_offers_once(session: AsyncSession) -> None:
    owner = await add_person(session)
    assert [(await offer(session, owner)).outcome for _ in range(2)] == ["offered", "already"]


async def test_what_ended_is_forgotten_with_its_requests(session: AsyncSession) -> None:
    owner, asker = await add_person(session, 101), await add_person(session, 102)
    await requested(session, asker, await offered(session, owner))
    await delete_resources_ended_before(session, TODAY + timedelta(days=30))
    assert await session.scalar(select(func.count()).select_from(Resource)) == 1
    await delete_resources_ended_before(session, TODAY + timedelta(days=31))
    assert await session.scalar(select(func.count()).select_from(ResourceRequest)) == 0


async def offer(session: AsyncSession, owner: Person, source: str = "7", **texts: str):  # type: ignore[no-untyped-def]
    values = {"title": "Gruppenraum", "contact": "02595 0"} | texts
    return await offer_resource(
        session, owner.id, kind="room", municipality="Olfen", months=1, source=source, now=NOW, zone=BERLIN, **values
    )


async def offered(session: AsyncSession, owner: Person, source: str = "7") -> int:
    return int((await offer(session, owner, source)).resource_id or 0)


async def ask(session: AsyncSession, person: Person, resource_id: int, day: date = SOON) -> str:
    result = await ask_for_resource(
        session,
        person.id,
        resource_id,
        wanted_on=day,
        purpose="Nähtreff",
        contact="a@example.org",
        now=NOW,
        zone=BERLIN,
    )
    return result.outcome


async def requested(session: AsyncSession, person: Person, resource_id: int) -> int:
    assert await ask(session, person, resource_id) == "asked"
    query = select(ResourceRequest.id).where(ResourceRequest.person_id == person.id)
    return (await session.scalars(query)).one()


async def answer(session: AsyncSession, owner: Person, request_id: int, *, agree: bool = True) -> str:
    return (await answer_request(session, owner.id, request_id, agree=agree, now=NOW)).outcome


async def free(session: AsyncSession, day: date, *, kind: str = "room", place: str | None = "Olfen") -> list[int]:
    return [resource.id for resource in await list_free_resources(session, kind, place, day)]


async def outbox(session: AsyncSession) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage)))
