"""Two working days: when staff are reminded, who is, and who stands in for whom."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audit import list_audit
from db.models import OutboxMessage, Person, Question
from services.absences import note_absence, pass_on_for_absent, read_days
from services.question_reminders import queue_question_reminders
from services.questions import ask_staff
from services.staff_room import answer_question, note_colleague, take_question
from services.working_days import after_working_days
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

STAFF_CHAT_ID = -1001
LATER = NOW + timedelta(days=2)


@pytest.mark.parametrize(
    ("asked", "due"),
    [
        ("2026-11-23 11:00", "2026-11-25 11:00"),  # Monday, Wednesday
        ("2026-11-27 15:00", "2026-12-01 15:00"),  # Friday, Tuesday
        ("2026-11-28 23:00", "2026-12-01 16:00"),  # Saturday night, Tuesday in office hours
        ("2026-11-23 04:00", "2026-11-25 09:00"),
        ("2026-12-23 10:00", "2026-12-28 10:00"),  # 25 and 26 December are holidays
        ("2027-05-25 10:00", "2027-05-28 10:00"),  # Corpus Christi, a holiday in the state only
        ("2027-03-26 10:00", "2027-03-31 10:00"),  # over Easter and the change of the clocks
    ],
)
def test_two_working_days_leave_out_weekends_and_holidays(asked: str, due: str) -> None:
    found = after_working_days(datetime.fromisoformat(asked).replace(tzinfo=BERLIN), 2, BERLIN)
    assert f"{found.astimezone(BERLIN):%Y-%m-%d %H:%M}" == due


async def test_the_group_is_reminded_after_two_working_days_and_then_every_two(session: AsyncSession) -> None:
    question = await ask(session)
    assert await remind(session, LATER - timedelta(minutes=1)) == 0
    assert await remind(session, LATER) == 1
    assert await remind(session, LATER + timedelta(hours=1)) == 0
    assert await remind(session, LATER + timedelta(days=2)) == 1
    messages = await outbox(session)
    assert [(message.chat_id, message.facts) for message in messages] == [
        (STAFF_CHAT_ID, {"question_ids": [question.id]})
    ] * 2


async def test_whoever_took_a_question_is_reminded_in_place_of_the_group(session: AsyncSession) -> None:
    [robin] = await add_team(session, 1)
    first, second = await ask(session, "7"), await ask(session, "8")
    for question in (first, second):
        await take_question(session, question.id, robin, now=NOW)
    free = await ask(session, "9")
    assert await remind(session, LATER) == 2
    assert {message.person_id: message.facts["question_ids"] for message in await outbox(session)} == {
        robin: [first.id, second.id],
        None: [free.id],
    }


async def test_the_group_is_reminded_for_a_colleague_whom_the_bot_can_not_write_to(session: AsyncSession) -> None:
    [robin] = await add_team(session, 1, unreachable_since=NOW)
    await take_question(session, (await ask(session)).id, robin, now=NOW)
    await remind(session, LATER)
    assert [message.chat_id for message in await outbox(session)] == [STAFF_CHAT_ID]


async def test_nobody_is_reminded_of_what_is_answered(session: AsyncSession) -> None:
    question = await ask(session)
    await answer_question(session, question.id, None, answer="Ja.", source="1", now=NOW)
    assert await remind(session, LATER) == 0


async def test_what_the_absent_took_goes_to_whoever_stands_in(session: AsyncSession) -> None:
    robin, jona = await add_team(session, 2)
    question = await ask(session)
    await take_question(session, question.id, robin, now=NOW)
    await note_absence(session, robin, date(2026, 11, 24), date(2026, 11, 27), jona, now=NOW)
    assert await pass_on(session, NOW) == 0
    assert await pass_on(session, NOW + timedelta(days=1)) == 1
    assert question.taker_id == jona
    assert [message.person_id for message in await outbox(session, "question_handed")] == [jona]
    await remind(session, LATER)
    assert [message.person_id for message in await outbox(session)] == [jona]


async def test_without_a_substitute_or_with_an_absent_one_it_goes_back_to_all(session: AsyncSession) -> None:
    robin, jona, alex = await add_team(session, 3)
    first, second = await ask(session, "7"), await ask(session, "8")
    await take_question(session, first.id, robin, now=NOW)
    await take_question(session, second.id, alex, now=NOW)
    await note_absence(session, robin, NOW.date(), NOW.date(), jona, now=NOW)
    await note_absence(session, jona, NOW.date(), NOW.date(), alex, now=NOW)
    await note_absence(session, alex, NOW.date(), NOW.date(), None, now=NOW)
    assert await pass_on(session, NOW) == 2
    assert (first.taker_id, second.taker_id) == (None, None)
    lines = await list_audit(session, limit=9)
    assert {(line.person_id, line.act, line.subject_id) for line in lines} == {
        (robin, "handed-on", str(first.id)),
        (alex, "handed-on", str(second.id)),
    }
    assert all(line.facts == {"by_clock": True, "to_all": True} for line in lines)


async def test_what_somebody_takes_while_away_stays_theirs(session: AsyncSession) -> None:
    robin, jona = await add_team(session, 2)
    await note_absence(session, robin, NOW.date(), NOW.date(), jona, now=NOW)
    question = await ask(session)
    await take_question(session, question.id, robin, now=NOW + timedelta(minutes=1))
    assert await pass_on(session, NOW + timedelta(minutes=2)) == 0


async def test_an_absence_ends_by_itself(session: AsyncSession) -> None:
    robin, jona = await add_team(session, 2)
    await note_absence(session, robin, NOW.date(), NOW.date(), jona, now=NOW)
    question = await ask(session)
    await take_question(session, question.id, robin, now=NOW)
    assert await pass_on(session, NOW + timedelta(days=1)) == 0


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("24.12.-6.1.", (date(2026, 12, 24), date(2027, 1, 6))),
        ("24.12. bis 6.1.", (date(2026, 12, 24), date(2027, 1, 6))),
        ("24. 12. 2026 – 06.01.27", (date(2026, 12, 24), date(2027, 1, 6))),
        ("23.11.", (date(2026, 11, 23), date(2026, 11, 23))),
        ("20.11.2026 bis 27.11.2026", (date(2026, 11, 20), date(2026, 11, 27))),
        ("6.1.2027 bis 24.12.2026", None),
        ("1.1.2020 bis 2.1.2020", None),
        ("30.2.", None),
        ("24.12. bis 40.1.", None),
        ("1.1.2027 bis 1.1.2030", None),
        ("bald", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, days: tuple[date, date] | None) -> None:
    assert read_days(typed, date(2026, 11, 23)) == days


async def add_team(session: AsyncSession, count: int, **facts: object) -> list[int]:
    team = [(await add_person(session, 900 + number, **facts)).id for number in range(count)]
    for person_id in team:
        await note_colleague(session, person_id, "Robin", now=NOW)
    return team


async def ask(session: AsyncSession, source: str = "7") -> Question:
    kim = await session.scalar(select(Person).where(Person.telegram_id == 101)) or await add_person(session, 101)
    question_id = await ask_staff(
        session,
        kim.id,
        text="Wer hilft mir?",
        language="de",
        entry_id=None,
        source=source,
        staff_chat_id=STAFF_CHAT_ID,
        zone=BERLIN,
        now=NOW,
    )
    return await session.get_one(Question, question_id)


async def remind(session: AsyncSession, now: datetime) -> int:
    return await queue_question_reminders(session, staff_chat_id=STAFF_CHAT_ID, zone=BERLIN, now=now.astimezone(UTC))


async def pass_on(session: AsyncSession, now: datetime) -> int:
    return await pass_on_for_absent(session, zone=BERLIN, now=now)


async def outbox(session: AsyncSession, kind: str = "questions_waiting") -> list[OutboxMessage]:
    query = select(OutboxMessage).where(OutboxMessage.kind == kind)
    return list(await session.scalars(query.order_by(OutboxMessage.id)))
