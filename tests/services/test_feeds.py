from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import CalendarFeed, Enrolment
from services.feeds import close_feed, find_person_by_token, list_appointments, open_feed
from services.meetings import reply_to_meeting
from services.series import cancel_meeting
from tests.conversation import NOW
from tests.db.samples import add_course, add_meeting, add_person, add_row, add_series, add_subscription

DAY = timedelta(days=1)


async def test_a_token_opens_its_own_calendar_until_it_is_revoked(session: AsyncSession) -> None:
    kim, sam = await add_person(session), await add_person(session, 102)
    token, other = await open_feed(session, kim.id, now=NOW), await open_feed(session, sam.id, now=NOW)
    assert await find_person_by_token(session, token) is kim and await find_person_by_token(session, other) is sam
    await close_feed(session, kim.id)
    assert await find_person_by_token(session, token) is None


async def test_a_new_token_makes_the_one_before_useless(session: AsyncSession) -> None:
    kim = await add_person(session)
    old, new = await open_feed(session, kim.id, now=NOW), await open_feed(session, kim.id, now=NOW)
    assert await find_person_by_token(session, old) is None and await find_person_by_token(session, new) is kim


async def test_the_token_cannot_be_read_out_of_the_database_nor_guessed(session: AsyncSession) -> None:
    token = await open_feed(session, (await add_person(session)).id, now=NOW)
    stored = await session.scalar(select(CalendarFeed.token_hash))
    assert stored and token not in stored and len(token) >= 43  # 32 random bytes
    assert await find_person_by_token(session, stored) is None


async def test_a_calendar_has_ones_own_courses_and_series_and_no_others(session: AsyncSession) -> None:
    kim = await add_person(session)
    followed, other, third = [await add_series(session, slug=slug) for slug in ("a", "b", "c")]
    await add_subscription(session, followed, kim)
    await add_meeting(session, followed, NOW + DAY)
    coming = await add_meeting(session, other, NOW + 2 * DAY)
    await reply_to_meeting(session, coming.id, kim.id, comes=True, now=NOW)
    await add_meeting(session, third, NOW + 3 * DAY)
    seat, turn = await add_course(session), await add_course(session, "full")
    await add_row(session, Enrolment(course_id=seat.id, person_id=kim.id, state="seated", since=NOW))
    await add_row(session, Enrolment(course_id=turn.id, person_id=kim.id, state="waiting", since=NOW))
    appointments = await list_appointments(session, kim.id, "de", now=NOW)
    assert [appointment.starts_at for appointment in appointments] == [NOW + DAY, NOW + 2 * DAY, seat.starts_at]


async def test_a_cancelled_meeting_stays_in_the_calendar_as_cancelled(session: AsyncSession) -> None:
    kim, series = await add_person(session), await add_series(session)
    await add_subscription(session, series, kim)
    meeting = await add_meeting(session, series, NOW + DAY)
    [before] = await list_appointments(session, kim.id, "de", now=NOW)
    await cancel_meeting(session, meeting.id, now=NOW)
    [after] = await list_appointments(session, kim.id, "de", now=NOW)
    assert (before.uid, before.is_cancelled) == (after.uid, False) and after.is_cancelled
    assert after.revision > before.revision
