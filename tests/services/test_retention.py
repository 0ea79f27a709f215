from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    AuditLine,
    Colleague,
    ConductNote,
    Dialogue,
    GivenRole,
    InboxUpdate,
    MeetingReply,
    OutboxMessage,
    Person,
    Question,
    QuestionAddition,
)
from services.retention import RETENTION, forget_what_is_old
from tests.conversation import BERLIN, NOW, Town
from tests.db.samples import add_message, add_person, add_row, add_series, add_subscription
from tests.db.test_privacy import TELEGRAM_ID, fill_every_table

FOR_EVER = ("persons", "questions", "spent_hours", "certificates", "favourites", "ratings")


async def test_nothing_is_forgotten_before_its_time(session: AsyncSession) -> None:
    await fill_every_table(session)
    await forget_what_is_old(session, zone=BERLIN, now=NOW)
    for table in (MeetingReply, InboxUpdate, OutboxMessage):
        assert await count(session, table) > 0


async def test_after_two_years_only_what_people_keep_themselves_is_left(session: AsyncSession) -> None:
    person = await fill_every_table(session)
    await add_row(session, AuditLine(at=NOW, person_id=person.id, act="x", subject="x", subject_id="1", facts={}))
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=731))
    for table in (MeetingReply, InboxUpdate, OutboxMessage, AuditLine, Dialogue):
        assert await count(session, table) == 0, table
    assert await session.scalar(select(Person.telegram_id).where(Person.id == person.id)) == TELEGRAM_ID


@pytest.mark.parametrize(("state", "left"), [("sent", 0), ("failed", 0), ("expired", 0), ("new", 1), ("parked", 1)])
async def test_messages_are_forgotten_after_a_year_unless_they_wait(
    session: AsyncSession, state: str, left: int
) -> None:
    await add_message(session, "old", await add_person(session), state=state)
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=366))
    assert await count(session, OutboxMessage) == left


@pytest.mark.parametrize(("state", "left"), [("closed", 0), ("withdrawn", 0), ("open", 1), ("answered", 1)])
async def test_questions_are_forgotten_half_a_year_after_they_were_settled(
    session: AsyncSession, state: str, left: int
) -> None:
    person = await add_person(session)
    question = Question(person_id=person.id, text="?", language="de", asked_at=NOW, source="1", state=state)
    await add_row(session, question)
    added = QuestionAddition(question_id=question.id, person_id=person.id, text="!", source="2", added_at=NOW)
    await add_row(session, added)
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=180))
    assert await count(session, Question) == 1
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=180, hours=1))
    assert await count(session, Question) == await count(session, QuestionAddition) == left


async def test_a_question_that_is_forgotten_leaves_the_staff_group_too(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/ask")
    await kim.says("Wer begleitet zum Amt?")
    asked = town.staff_group.last
    await town.staff_group.says("Wir suchen jemanden.", reply_to=asked.message_id)
    await town.passes(days=15)  # it counts as settled
    await town.passes(days=181)
    shown = next(message for message in town.staff_group.chat if message.message_id == asked.message_id)
    assert "Wer begleitet zum Amt?" not in (shown.text or "")


async def test_who_was_not_seen_for_two_years_is_forgotten(session: AsyncSession) -> None:
    await add_person(session, 101)
    await add_person(session, 102, last_seen_at=NOW + timedelta(days=1))
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=730, hours=1))
    assert list(await session.scalars(select(Person.telegram_id))) == [102]


async def test_who_ordered_reminders_or_has_a_task_is_not_forgotten(session: AsyncSession) -> None:
    reminded, editor, colleague = [await add_person(session, 101 + number) for number in range(3)]
    await add_subscription(session, await add_series(session), reminded)
    await add_row(session, GivenRole(person_id=editor.id, role="editor", given_at=NOW))
    await add_row(session, Colleague(person_id=colleague.id, name="Mika", seen_at=NOW))
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=4000))
    assert await count(session, Person) == 3


async def test_who_has_to_show_a_certificate_of_conduct_again_is_reminded_first(session: AsyncSession) -> None:
    person = await add_person(session)
    again = (NOW + timedelta(days=1095)).date()
    await add_row(session, ConductNote(person_id=person.id, seen_on=NOW.date(), again_on=again))
    await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=1094))
    assert await count(session, Person) == 1
    for days in (1300, 1301):  # first the note goes, then who is behind it
        await forget_what_is_old(session, zone=BERLIN, now=NOW + timedelta(days=days))
    assert await count(session, Person) == 0


async def test_people_are_shown_the_list_that_the_job_keeps_to(town: Town) -> None:
    kim = await town.volunteer()
    await kim.says("/privacy")
    await kim.taps("Wie lange?")
    shown = kim.heard
    assert "Fragen, auf die ich keine gute Antwort hatte, ohne Ihren Namen: 90 Tage" in shown
    assert "Worum es zuletzt ging: 10 Minuten" in shown
    assert shown.count("•") == sum(rule.shown for rule in RETENTION)
    await kim.taps("Datenschutz")
    await kim.taps("Was sieht Telegram?")
    kim.hears("nicht Ende-zu-Ende-verschlüsselt")


async def count(session: AsyncSession, table: type) -> int:
    return await session.scalar(select(func.count()).select_from(table)) or 0
