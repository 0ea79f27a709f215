from collections.abc import Mapping
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Enrolment, Question, QuestionCount
from services.statistics import Count, Statistics, count_questions, gather_statistics
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_course, add_message, add_people, add_row


async def asked(
    session: AsyncSession,
    times: int = 1,
    *,
    topic: str = "housing",
    language: str = "de",
    outcome: str = "answered",
    at: datetime = NOW,
) -> None:
    await count_questions(session, [(topic, language, outcome)] * times, zone=BERLIN, now=at)


async def gathered(session: AsyncSession, period: str = "month") -> Statistics:
    return await gather_statistics(session, period, zone=BERLIN, now=NOW)


def by_name(counts: tuple[Count, ...]) -> Mapping[str, int | None]:
    return {count.name: count.times for count in counts}


async def test_questions_are_counted_by_day_topic_language_and_outcome(session: AsyncSession) -> None:
    await asked(session, 3)
    await asked(session, at=NOW + timedelta(hours=14))  # past midnight in Coesfeld
    rows = (await session.scalars(select(QuestionCount).order_by(QuestionCount.day))).all()
    assert [(row.day.day, row.topic, row.language, row.outcome, row.times) for row in rows] == [
        (23, "housing", "de", "answered", 3),
        (24, "housing", "de", "answered", 1),
    ]


async def test_an_outcome_that_nobody_knows_is_refused(session: AsyncSession) -> None:
    with pytest.raises(ValueError, match="does not end in"):
        await asked(session, outcome="liked")


async def test_the_largest_topic_comes_first_and_what_has_no_topic_is_none(session: AsyncSession) -> None:
    await asked(session, 5)
    await asked(session, 10, topic="tax")
    await asked(session, 20, topic="", outcome="unanswered")
    counts = await gathered(session)
    assert [(count.name, count.times) for count in counts.topics] == [("tax", 10), ("housing", 5)]
    assert by_name(counts.outcomes) == {"answered": 15, "suggested": 0, "unanswered": 20, "to-staff": 0}


@pytest.mark.parametrize(("times", "told"), [(1, None), (4, None), (5, 5), (7, 5), (8, 10), (12, 10)])
async def test_small_counts_are_not_told_and_others_rounded(
    session: AsyncSession, times: int, told: int | None
) -> None:
    await asked(session, times, language="uk")
    counts = await gathered(session)
    assert by_name(counts.languages) == {"uk": told}
    assert by_name(counts.outcomes)["answered"] == told


async def test_the_order_of_small_counts_tells_nothing(session: AsyncSession) -> None:
    for language, times in (("uk", 4), ("ar", 1), ("de", 3)):
        await asked(session, times, language=language)
    assert list(by_name((await gathered(session)).languages)) == ["ar", "de", "uk"]


@pytest.mark.parametrize(("period", "told"), [("month", 5), ("quarter", 10), ("year", 15)])
async def test_a_period_reaches_back_from_today(session: AsyncSession, period: str, told: int) -> None:
    for days in (1, 60, 300, 400):
        await asked(session, 5, at=NOW - timedelta(days=days))
    assert by_name((await gathered(session, period)).outcomes)["answered"] == told


async def test_questions_to_the_team_are_counted(session: AsyncSession) -> None:
    for number, person in enumerate(await add_people(session, 6)):
        question = Question(person_id=person.id, text="?", language="de", asked_at=NOW, source=str(number))
        await add_row(session, question)
    assert by_name((await gathered(session)).outcomes)["to-staff"] == 5


async def test_sign_ups_are_counted_by_the_kind_of_course(session: AsyncSession) -> None:
    course = await add_course(session, kind="first_aid", seats=20)
    for number, person in enumerate(await add_people(session, 7)):
        state = "cancelled" if number > 5 else "waiting"
        await add_row(session, Enrolment(course_id=course.id, person_id=person.id, state=state, since=NOW))
    assert by_name((await gathered(session)).enrolments) == {"first_aid": 5}


async def test_deliveries_are_counted_by_what_became_of_them(session: AsyncSession) -> None:
    for number in range(12):
        state = "sent" if number < 10 else "unknown" if number == 10 else "new"
        await add_message(session, f"message {number}", state=state)
    deliveries = by_name((await gathered(session)).deliveries)
    assert deliveries == {"sent": 10, "failed": None, "parked": 0, "expired": 0}
