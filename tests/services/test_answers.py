from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.inbox import mark_handled
from db.models import Conversation, InboxUpdate, QuestionCount
from knowledge.follow_ups import LastTopic
from services.answers import Answered, note_answers
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_people, add_row

INSURANCE = (("insurance", "answered"),)


async def store(session: AsyncSession, *update_ids: int) -> None:
    for update_id in update_ids:
        await add_row(session, InboxUpdate(update_id=update_id, lane=5, raw="{}", state="new", received_at=NOW))


async def counted(session: AsyncSession) -> dict[tuple[str, str, str], int]:
    rows = await session.scalars(select(QuestionCount))
    return {(row.topic, row.language, row.outcome): row.times for row in rows}


async def topics(session: AsyncSession) -> dict[int, str | None]:
    return {row.person_id: row.entry_id for row in await session.scalars(select(Conversation))}


async def test_many_answers_are_noted_at_once(session: AsyncSession) -> None:
    kim, salma = await add_people(session, 2)
    await store(session, 1, 2, 3)
    answered = [
        Answered(1, kim.id, "de", INSURANCE, LastTopic("UV-01")),
        Answered(2, salma.id, "de", (*INSURANCE, ("", "unanswered")), None),
        Answered(3, None, "uk", INSURANCE, LastTopic("UV-02")),
    ]
    for _ in range(2):
        await note_answers(session, answered[:2], zone=BERLIN, now=NOW)
    await note_answers(session, answered, zone=BERLIN, now=NOW)
    assert await counted(session) == {
        ("insurance", "de", "answered"): 2,
        ("", "de", "unanswered"): 1,
        ("insurance", "uk", "answered"): 1,
    }
    assert await topics(session) == {kim.id: "UV-01"}
    assert set(await session.scalars(select(InboxUpdate.state))) == {"done"}


async def test_what_another_replica_has_answered_is_left_out(session: AsyncSession) -> None:
    [kim] = await add_people(session, 1)
    await store(session, 1)
    await mark_handled(session, 1)
    await note_answers(session, [Answered(1, kim.id, "de", INSURANCE, LastTopic("UV-01"))], zone=BERLIN, now=NOW)
    assert (await counted(session), await topics(session)) == ({}, {})


async def test_what_is_noted_as_handled_already_is_counted_all_the_same(session: AsyncSession) -> None:
    await note_answers(session, [Answered(None, None, "de", INSURANCE, None)], zone=BERLIN, now=NOW)
    assert await counted(session) == {("insurance", "de", "answered"): 1}


async def test_a_later_answer_to_the_same_person_is_what_a_follow_up_is_about(session: AsyncSession) -> None:
    [kim] = await add_people(session, 1)
    await store(session, 1, 2)
    first, second = (
        Answered(number, kim.id, "de", INSURANCE, LastTopic(entry)) for number, entry in ((1, "UV-01"), (2, "KD-01"))
    )
    await note_answers(session, [first, second], zone=BERLIN, now=NOW)
    assert await topics(session) == {kim.id: "KD-01"}
