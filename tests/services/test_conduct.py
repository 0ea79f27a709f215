from datetime import UTC, date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ConductNote, OutboxMessage
from services.conduct import (
    has_shown_certificate,
    note_conduct,
    queue_conduct_warnings,
    show_certificate,
)
from services.prerequisites import list_missing
from services.retention import forget_what_is_old
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

TODAY = date(2028, 2, 29)


async def test_a_certificate_counts_until_the_day_staff_want_another_one(session: AsyncSession) -> None:
    person = await add_person(session)
    assert not await has_shown_certificate(session, person.id, on=TODAY)
    number = await show_certificate(session, person.id, now=NOW)
    note = await note_conduct(session, number, 1, today=TODAY, now=NOW)
    assert note and note.again_on == date(2029, 2, 28)
    assert await has_shown_certificate(session, person.id, on=date(2029, 2, 27))
    assert not await has_shown_certificate(session, person.id, on=date(2029, 2, 28))


async def test_a_new_number_makes_the_old_one_worthless(session: AsyncSession) -> None:
    person = await add_person(session)
    old = await show_certificate(session, person.id, now=NOW)
    new = await show_certificate(session, person.id, now=NOW)
    if old != new:
        assert await note_conduct(session, old, 1, today=TODAY, now=NOW) is None
    assert await note_conduct(session, new, 1, today=TODAY, now=NOW)


async def test_an_invented_number_of_years_is_refused(session: AsyncSession) -> None:
    number = await show_certificate(session, (await add_person(session)).id, now=NOW)
    assert await note_conduct(session, number, 9, today=TODAY, now=NOW) is None


async def test_each_stage_is_warned_of_once(session: AsyncSession) -> None:
    person = await add_person(session)
    number = await show_certificate(session, person.id, now=NOW)
    await note_conduct(session, number, 1, today=TODAY, now=NOW)
    counts = [
        await queue_conduct_warnings(session, today=TODAY + timedelta(days=days), now=NOW)
        for days in (0, 308, 309, 310, 365, 366)
    ]
    assert counts == [0, 0, 1, 0, 1, 0]
    kinds = await session.scalar(select(func.count()).where(OutboxMessage.kind == "conduct_due"))
    assert kinds == 2


async def test_a_note_is_forgotten_half_a_year_after_it_ran_out(session: AsyncSession) -> None:
    person = await add_person(session)
    session.add(ConductNote(person_id=person.id, seen_on=TODAY, again_on=TODAY))
    await session.flush()
    await forget_what_is_old(session, zone=BERLIN, now=datetime(2028, 8, 27, 12, tzinfo=UTC))
    assert await session.scalar(select(func.count()).select_from(ConductNote)) == 1
    await forget_what_is_old(session, zone=BERLIN, now=datetime(2028, 9, 1, 12, tzinfo=UTC))
    assert await session.scalar(select(func.count()).select_from(ConductNote)) == 0


async def test_a_kind_of_course_can_ask_for_a_certificate(session: AsyncSession) -> None:
    person = await add_person(session)
    assert await list_missing(session, "children", person.id, now=NOW) == ("conduct",)
    number = await show_certificate(session, person.id, now=NOW)
    await note_conduct(session, number, 1, today=NOW.date(), now=NOW)
    assert await list_missing(session, "children", person.id, now=NOW) == ()
    assert await list_missing(session, "children", person.id, now=NOW + timedelta(days=365)) == ("conduct",)
