from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage, Person, Question, Rating
from db.people import find_person
from services.questions import ask_staff, rate_answer
from services.staff_room import answer_question, note_colleague
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

STAFF_CHAT_ID = -1001


async def test_a_question_goes_to_the_staff_group_without_saying_whose_it_is(session: AsyncSession) -> None:
    await ask(session, await add_person(session))
    [message] = await outbox(session)
    assert (message.kind, message.chat_id, message.person_id) == ("question", STAFF_CHAT_ID, None)
    assert set(message.facts) == {"question_id"}


async def test_the_same_message_is_passed_on_once(session: AsyncSession) -> None:
    person = await add_person(session)
    assert await ask(session, person, source="7")
    assert not await ask(session, person, source="7")
    assert await ask(session, person, source="8")
    assert len(await outbox(session)) == 2


async def test_messages_of_two_people_may_have_the_same_number(session: AsyncSession) -> None:
    assert await ask(session, await add_person(session, 101), source="7")
    assert await ask(session, await add_person(session, 102), source="7")


async def test_an_answer_goes_to_whoever_asked(session: AsyncSession) -> None:
    person = await add_person(session, 101)
    assert await answer(session, await asked(session, person), "Ja, das geht.")
    [message] = await outbox(session, "staff_answer")
    assert (message.person_id, message.chat_id, message.facts["answer"]) == (person.id, 101, "Ja, das geht.")


async def test_a_second_answer_is_sent_as_well_and_kept_below_the_first(session: AsyncSession) -> None:
    question = await asked(session, await add_person(session))
    assert await answer(session, question, "Ja.", source="20")
    assert await answer(session, question, "Und noch etwas.", source="21")
    assert len(await outbox(session, "staff_answer")) == 2
    assert (question.answer, question.answered_at) == ("Ja.\n\nUnd noch etwas.", NOW)


async def test_the_same_answer_never_goes_out_twice(session: AsyncSession) -> None:
    question = await asked(session, await add_person(session))
    assert await answer(session, question, "Ja.", source="20")
    assert not await answer(session, question, "Ja.", source="20")
    assert question.answer == "Ja."


async def test_staff_are_told_when_the_person_is_out_of_reach(session: AsyncSession) -> None:
    person = await add_person(session)
    question = await asked(session, person)
    person.unreachable_since = NOW
    assert not await answer(session, question, "Ja.")
    assert question.answer is None


async def test_staff_are_told_when_the_question_is_gone(session: AsyncSession) -> None:
    result = await answer_question(session, 999, None, answer="Ja.", source="20", now=NOW)
    assert result.outcome == "gone"


async def test_the_last_rating_of_a_person_counts(session: AsyncSession) -> None:
    person = await add_person(session)
    for helped in (True, True, False):
        await rate_answer(session, person.id, "UV-01", language="de", helped=helped, now=NOW)
    assert list(await session.scalars(select(Rating.helped))) == [False]


async def test_everybody_and_every_entry_has_a_rating_of_its_own(session: AsyncSession) -> None:
    for telegram_id in (101, 102):
        person = await add_person(session, telegram_id)
        for entry_id in ("UV-01", "UV-02"):
            await rate_answer(session, person.id, entry_id, language="de", helped=True, now=NOW)
    assert await session.scalar(select(func.count()).select_from(Rating)) == 4


async def ask(session: AsyncSession, person: Person, source: str = "7") -> int | None:
    return await ask_staff(
        session,
        person.id,
        text="Wer hilft mir?",
        language="de",
        entry_id=None,
        source=source,
        staff_chat_id=STAFF_CHAT_ID,
        zone=BERLIN,
        now=NOW,
    )


async def asked(session: AsyncSession, person: Person) -> Question:
    await ask(session, person)
    return (await session.scalars(select(Question))).one()


async def answer(session: AsyncSession, question: Question, text: str, source: str = "20") -> bool:
    staff = await find_person(session, 900) or await add_person(session, 900)
    await note_colleague(session, staff.id, "Robin", now=NOW)
    result = await answer_question(session, question.id, staff.id, answer=text, source=source, now=NOW)
    return result.outcome == "sent"


async def outbox(session: AsyncSession, kind: str = "question") -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind)))
