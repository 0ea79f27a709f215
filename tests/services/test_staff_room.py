"""Questions in the hands of staff: two who are at it at the same time, hand-overs, and what whoever asked hears."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audit import list_audit
from db.models import OutboxMessage, Question
from services.privacy import forget_person
from services.questions import accept_answer, add_to_question, ask_staff, withdraw_question
from services.staff_room import (
    CLOSED_AFTER,
    answer_question,
    close_old_answers,
    close_question,
    finish_question,
    hand_on,
    note_colleague,
    take_question,
)
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

STAFF_CHAT_ID = -1001


async def test_of_two_who_take_a_question_the_first_has_it(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    assert await take_question(session, question.id, robin, now=NOW) == "taken"
    assert await take_question(session, question.id, jona, now=NOW) == "other"
    assert await take_question(session, question.id, robin, now=NOW) == "already"
    assert question.taker_id == robin


async def test_whoever_means_it_takes_a_question_from_a_colleague(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    await take_question(session, question.id, robin, now=NOW)
    assert await take_question(session, question.id, jona, over=True, now=NOW) == "taken"
    assert question.taker_id == jona


async def test_whoever_asked_hears_once_that_somebody_cares_and_not_who(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    await take_question(session, question.id, robin, now=NOW)
    await hand_on(session, question.id, jona, by_id=robin, now=NOW)
    [notice] = await outbox(session, "question_taken")
    assert (notice.person_id, notice.facts) == (question.person_id, {"question_id": question.id})


async def test_a_colleague_hears_of_what_is_handed_on_to_them(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    assert await hand_on(session, question.id, jona, by_id=robin, now=NOW) == "handed"
    assert await hand_on(session, question.id, jona, by_id=robin, now=NOW) == "already"
    assert [message.person_id for message in await outbox(session, "question_handed")] == [jona]


async def test_what_goes_back_to_all_is_shown_to_all_once_more(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await take_question(session, question.id, robin, now=NOW)
    assert await hand_on(session, question.id, None, by_id=robin, now=NOW) == "back"
    assert question.taker_id is None
    assert len(await outbox(session, "question")) == 2


async def test_an_answer_to_what_a_colleague_took_waits_for_a_second_thought(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    await take_question(session, question.id, robin, now=NOW)
    asks = await answer(session, question, jona)
    assert (asks.outcome, asks.name) == ("other", "Robin")
    assert await outbox(session, "staff_answer") == []
    assert (await answer(session, question, jona, anyway=True)).outcome == "sent"
    assert (question.state, question.taker_id) == ("answered", jona)


async def test_an_answer_to_what_a_colleague_answered_waits_for_a_second_thought(session: AsyncSession) -> None:
    question, robin, jona = await asked_in_a_team_of_two(session)
    await answer(session, question, robin)
    asks = await answer(session, question, jona, source="21")
    assert (asks.outcome, asks.name) == ("over", "Robin")
    assert len(await outbox(session, "staff_answer")) == 1


async def test_to_an_own_answer_one_may_always_add(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await answer(session, question, robin)
    assert (await answer(session, question, robin, source="21")).outcome == "sent"
    assert question.answer == "Ja.\n\nJa."


async def test_an_anonymous_admin_is_asked_when_somebody_looks_after_a_question(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    assert (await answer(session, question, None)).outcome == "sent"
    other = await asked(session, question.person_id, source="8")
    await take_question(session, other.id, robin, now=NOW)
    assert (await answer(session, other, None, source="22")).outcome == "other"


async def test_whoever_asked_hears_why_there_is_no_answer(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    assert await close_question(session, question.id, robin, "not-ours", now=NOW) == "ended"
    assert await close_question(session, question.id, robin, "unclear", now=NOW) == "closed"
    [message] = await outbox(session, "question_closed")
    assert (message.person_id, message.facts["reason"]) == (question.person_id, "not-ours")


async def test_a_reason_that_nobody_can_explain_is_refused(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    with pytest.raises(ValueError, match="because"):
        await close_question(session, question.id, robin, "because", now=NOW)


async def test_only_what_is_answered_can_be_closed_with_one_tap(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    assert await finish_question(session, question.id, now=NOW) == "open"
    await answer(session, question, robin)
    assert await finish_question(session, question.id, now=NOW) == "finished"
    assert await finish_question(session, question.id, now=NOW) == "closed"
    assert await finish_question(session, 999, now=NOW) == "gone"


async def test_what_was_answered_long_ago_closes_by_itself(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await answer(session, question, robin)
    assert await close_old_answers(session, now=NOW + CLOSED_AFTER - timedelta(seconds=1)) == 0
    assert await close_old_answers(session, now=NOW + CLOSED_AFTER) == 1
    assert question.state == "closed"
    [line] = await list_audit(session, limit=9)
    assert (line.person_id, line.act, line.facts) == (robin, "closed", {"by_clock": True})


async def test_an_answer_that_helped_closes_the_question(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    assert not await accept_answer(session, question.id, question.person_id, now=NOW)
    await answer(session, question, robin)
    assert not await accept_answer(session, question.id, robin, now=NOW)
    assert await accept_answer(session, question.id, question.person_id, now=NOW)
    assert question.state == "closed"


async def test_what_is_added_to_an_answered_question_opens_it_for_whoever_answered(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await answer(session, question, robin)
    assert await add(session, question) == "reopened"
    assert (question.state, question.taker_id) == ("open", robin)
    assert question.remind_at is not None


async def test_the_same_addition_is_passed_on_once_and_there_is_an_end_to_adding(session: AsyncSession) -> None:
    question, *_ = await asked_in_a_team_of_two(session)
    assert await add(session, question, source="30") == "added"
    assert await add(session, question, source="30") == "already"
    said = [await add(session, question, source=str(number)) for number in range(31, 42)]
    assert said == ["added"] * 9 + ["too-many"] * 2


async def test_nobody_adds_to_the_question_of_somebody_else_or_takes_it_back(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    result = await add_to_question(session, question.id, robin, text="Hallo", source="1", zone=BERLIN, now=NOW)
    assert result.outcome == "over"
    assert await withdraw_question(session, question.id, robin, now=NOW) == "over"
    assert question.state == "open"


async def test_a_question_that_was_taken_back_has_no_text_and_can_not_be_answered(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await add(session, question)
    assert await withdraw_question(session, question.id, question.person_id, now=NOW) == "withdrawn"
    assert (question.text, question.remind_at) == ("", None)
    assert (await answer(session, question, robin, anyway=True)).outcome == "withdrawn"
    assert await take_question(session, question.id, robin, now=NOW) == "withdrawn"
    assert await add(session, question, source="99") == "over"


async def test_what_is_answered_can_not_be_taken_back(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await answer(session, question, robin)
    assert await withdraw_question(session, question.id, question.person_id, now=NOW) == "answered"


async def test_whoever_is_forgotten_leaves_no_question_with_anybody(session: AsyncSession) -> None:
    question, robin, _ = await asked_in_a_team_of_two(session)
    await take_question(session, question.id, robin, now=NOW)
    await forget_person(session, robin, now=NOW)
    await session.refresh(question)
    assert (question.state, question.taker_id) == ("open", None)
    await forget_person(session, question.person_id, now=NOW)
    assert (await session.scalars(select(Question))).all() == []


async def asked_in_a_team_of_two(session: AsyncSession) -> tuple[Question, int, int]:
    """Let Kim ask something; return the question and who might answer, Robin and Jona."""
    kim, robin, jona = [(await add_person(session, number)).id for number in (101, 900, 901)]
    await note_colleague(session, robin, "Robin", now=NOW)
    await note_colleague(session, jona, "Jona", now=NOW)
    return await asked(session, kim), robin, jona


async def asked(session: AsyncSession, person_id: int, source: str = "7") -> Question:
    question_id = await ask_staff(
        session,
        person_id,
        text="Wer hilft mir?",
        language="de",
        entry_id=None,
        source=source,
        staff_chat_id=STAFF_CHAT_ID,
        zone=BERLIN,
        now=NOW,
    )
    return await session.get_one(Question, question_id)


async def answer(  # type: ignore[no-untyped-def]
    session: AsyncSession, question: Question, person_id: int | None, source: str = "20", *, anyway: bool = False
):
    return await answer_question(session, question.id, person_id, answer="Ja.", source=source, anyway=anyway, now=NOW)


async def add(session: AsyncSession, question: Question, source: str = "30") -> str:
    result = await add_to_question(
        session, question.id, question.person_id, text="Und wann?", source=source, zone=BERLIN, now=NOW
    )
    return result.outcome


async def outbox(session: AsyncSession, kind: str) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == kind)))
