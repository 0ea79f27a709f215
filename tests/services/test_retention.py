from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import AuditLine, Dialogue, InboxUpdate, MeetingReply, OutboxMessage, Person
from services.retention import RETENTION, forget_what_is_old
from tests.conversation import BERLIN, NOW, Town
from tests.db.samples import add_message, add_person, add_row
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
