import asyncio
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_care, get_revision, list_review_days
from db.engine import Database
from db.models import OutboxMessage
from knowledge.drafts import CheckedText
from knowledge.entries import Entries, entries_of, load_entries
from knowledge.pages import load_pages
from services.content import draft_page, release_draft
from services.content_care import (
    choose_review_day,
    due_entries,
    give_up,
    mark_still_right,
    queue_review_lists,
    take_over,
)
from tests.conversation import NOW, STAFF_CHAT_ID
from tests.db.samples import add_person

ZONE = ZoneInfo("Europe/Berlin")
TODAY = NOW.date()
FIRST = datetime(2027, 6, 1, 8, 0, tzinfo=ZONE)


async def test_what_is_still_right_is_left_alone_for_a_year(session: AsyncSession) -> None:
    assert await mark_still_right(session, "UV-03", today=TODAY, now=NOW) == date(2027, 11, 23)
    assert await list_review_days(session) == {"UV-03": date(2027, 11, 23)}


async def test_saying_it_twice_changes_nothing_more(session: AsyncSession) -> None:
    for _ in range(2):
        await mark_still_right(session, "UV-03", today=TODAY, now=NOW)
    assert await get_revision(session) == 1


async def test_an_entry_is_overdue_for_readers_from_its_day_on(session: AsyncSession) -> None:
    await choose_review_day(session, "UV-03", TODAY, now=NOW)
    days = await list_review_days(session)
    pages = load_pages()
    assert entries_of(pages, review_days=days, today=TODAY)["UV-03"].overdue
    assert not entries_of(pages, review_days=days, today=TODAY - timedelta(days=1))["UV-03"].overdue


async def test_only_whoever_looks_after_an_entry_can_give_it_up(session: AsyncSession) -> None:
    robin, sascha = await add_person(session, 900), await add_person(session, 901)
    await take_over(session, "UV-03", robin.id)
    await give_up(session, "UV-03", sascha.id)
    care = await find_care(session, "UV-03")
    assert care is not None and care.owner_id == robin.id
    await give_up(session, "UV-03", robin.id)
    assert care.owner_id is None


@pytest.fixture(scope="module")
def entries() -> Entries:
    return load_entries()


async def test_lists_go_to_owners_and_the_rest_to_the_team_once_a_month(
    session: AsyncSession, entries: Entries
) -> None:
    robin = await add_person(session, 900)
    due = due_entries(entries, today=FIRST.date())
    await take_over(session, due[0].id, robin.id)
    assert [await queued(session, entries, FIRST + timedelta(hours=hours)) for hours in (0, 1, 2)] == [0, 2, 0]
    lists = {message.person_id: message for message in await session.scalars(select(OutboxMessage))}
    assert lists[robin.id].facts["entries"] == [[due[0].id, due[0].wording("de").title]]
    assert lists[None].chat_id == STAFF_CHAT_ID and len(lists[None].facts["entries"]) == len(due) - 1
    assert await queued(session, entries, FIRST + timedelta(days=31, hours=1)) == 2


async def test_a_bot_that_starts_in_the_middle_of_a_month_sends_no_list(
    session: AsyncSession, entries: Entries
) -> None:
    assert await queued(session, entries, FIRST + timedelta(days=14)) == 0


async def test_of_two_who_release_a_draft_at_once_one_does(database: Database) -> None:
    page = load_pages()["UV-03", "de"]
    async with database.transaction() as session:
        robin = (await add_person(session, 900)).id
        checked = CheckedText(page.key, page.changed({}, answer="Ja.").text)
        drafted = await draft_page(session, checked, "changed", robin, shipped=page, now=NOW)
    assert drafted.version_id is not None
    version_id = drafted.version_id

    async def release() -> str:
        async with database.transaction() as session:
            result = await release_draft(session, version_id, robin, needs_second_person=False, now=NOW)
        return result.outcome

    assert sorted(await asyncio.gather(*(release() for _ in range(4)))) == ["gone", "gone", "gone", "released"]
    async with database.reading() as session:
        assert await get_revision(session) == 1


async def queued(session: AsyncSession, entries: Entries, now: datetime) -> int:
    return await queue_review_lists(session, entries, staff_chat_id=STAFF_CHAT_ID, zone=ZONE, now=now)
