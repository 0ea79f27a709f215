from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.funding import find_funding_reminder
from db.models import FundingProgramme, OutboxMessage, Person
from knowledge.funding import load_funding
from services.directory import seed_directory
from services.funding import has_ended, queue_deadline_reminders, running_first, watch_deadline
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person

TODAY = NOW.date()


async def test_a_deadline_that_is_two_weeks_away_is_told_once(session: AsyncSession) -> None:
    programme, person = await watched(session, deadline=TODAY + timedelta(days=14))
    assert await queue(session) == 1
    assert await queue(session) == 0
    [message] = await outbox(session)
    assert (message.person_id, message.facts["programme_id"]) == (person.id, programme.id)


async def test_it_is_told_again_three_days_before(session: AsyncSession) -> None:
    await watched(session, deadline=TODAY + timedelta(days=14))
    await queue(session)
    assert await queue(session, NOW + timedelta(days=10)) == 0
    assert await queue(session, NOW + timedelta(days=11)) == 1


async def test_after_a_standstill_only_the_latest_is_told(session: AsyncSession) -> None:
    await watched(session, deadline=TODAY + timedelta(days=2))
    assert await queue(session) == 1


@pytest.mark.parametrize("days", [-1, 15])
async def test_a_deadline_that_is_past_or_far_away_is_not_told(session: AsyncSession, days: int) -> None:
    await watched(session, deadline=TODAY + timedelta(days=days))
    assert await queue(session) == 0


async def test_nobody_is_reminded_before_nine(session: AsyncSession) -> None:
    await watched(session, deadline=TODAY + timedelta(days=3))
    assert await queue(session, datetime(2026, 11, 23, 8, 59, tzinfo=BERLIN)) == 0
    assert await queue(session, datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)) == 1


async def test_a_new_deadline_is_told_again(session: AsyncSession) -> None:
    programme, _ = await watched(session, deadline=TODAY + timedelta(days=3))
    await queue(session)
    programme.deadline_on = TODAY + timedelta(days=2)
    assert await queue(session) == 1


async def test_whoever_does_not_want_to_be_reminded_is_left_alone(session: AsyncSession) -> None:
    programme, person = await watched(session, deadline=TODAY + timedelta(days=3))
    await watch_deadline(session, person.id, programme.id, on=False, now=NOW)
    assert await queue(session) == 0


async def test_of_a_programme_that_has_ended_nobody_is_reminded(session: AsyncSession) -> None:
    programme, _ = await watched(session, deadline=TODAY + timedelta(days=3))
    programme.ended_on = TODAY - timedelta(days=1)
    assert await queue(session) == 0


async def test_wishing_twice_is_wishing_once(session: AsyncSession) -> None:
    programme, person = await watched(session, deadline=None)
    assert await watch_deadline(session, person.id, programme.id, on=True, now=NOW)
    assert await find_funding_reminder(session, person.id, programme.id)


async def test_a_programme_that_is_gone_can_not_be_watched(session: AsyncSession) -> None:
    person = await add_person(session)
    assert not await watch_deadline(session, person.id, 999, on=True, now=NOW)


async def test_what_runs_is_listed_by_its_deadline_and_what_has_ended_is_not(session: AsyncSession) -> None:
    one, other, over = [await programme(session, title) for title in ("Eins", "Andere", "Vorbei")]
    one.deadline_on, other.deadline_on = TODAY + timedelta(days=9), TODAY - timedelta(days=9)
    over.ended_on = date(2024, 12, 31)
    assert has_ended(over, TODAY)
    assert running_first([over, other, one], TODAY) == [one, other]


async def watched(session: AsyncSession, deadline: date | None) -> tuple[FundingProgramme, Person]:
    found, person = await programme(session, "Heimat-Scheck"), await add_person(session)
    found.deadline_on = deadline
    assert await watch_deadline(session, person.id, found.id, on=True, now=NOW)
    await session.flush()
    return found, person


async def programme(session: AsyncSession, title: str) -> FundingProgramme:
    if title == "Heimat-Scheck":
        await seed_directory(session, list, load_funding)
        return (await session.scalars(select(FundingProgramme).where(FundingProgramme.title == title))).one()
    texts = dict.fromkeys(
        ("giver", "who", "amount", "purpose", "apply_at", "url", "open_points", "source", "as_of"), ""
    )
    made = FundingProgramme(slug=title.lower(), title=title, state="active", **texts)
    session.add(made)
    await session.flush()
    return made


async def queue(session: AsyncSession, now: datetime = NOW) -> int:
    return await queue_deadline_reminders(session, zone=BERLIN, now=now)


async def outbox(session: AsyncSession) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "funding_deadline")))
