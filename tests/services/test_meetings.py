from datetime import datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import delete_replies_to_past_meetings, find_reply, list_leads
from db.models import Meeting, MeetingReply, OutboxMessage
from services.meetings import (
    count_attendance,
    plan_meetings,
    reply_to_meeting,
    stop_lead,
    subscribe,
    unsubscribe,
)
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_meeting, add_people, add_person, add_series, add_subscription

TUESDAY = datetime(2026, 12, 1, 18, tzinfo=BERLIN)
DAY = timedelta(days=1)


async def test_meetings_are_planned_four_months_ahead_in_local_time(session: AsyncSession) -> None:
    await add_series(session)
    assert await plan_meetings(session, zone=BERLIN, now=NOW) == 17
    meetings = (await session.scalars(select(Meeting).order_by(Meeting.starts_at))).all()
    assert {f"{meeting.starts_at.astimezone(BERLIN):%a %H:%M}" for meeting in meetings} == {"Tue 18:00"}
    assert meetings[-1].starts_at <= NOW + 120 * DAY
    assert all(meeting.ends_at - meeting.starts_at == timedelta(minutes=90) for meeting in meetings)


async def test_planning_again_adds_only_what_the_time_has_brought(session: AsyncSession) -> None:
    await add_series(session)
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert await plan_meetings(session, zone=BERLIN, now=NOW) == 0
    assert await plan_meetings(session, zone=BERLIN, now=NOW + 7 * DAY) == 1


async def test_a_date_that_the_rule_has_no_more_is_dropped_and_comes_back_with_it(session: AsyncSession) -> None:
    series = await add_series(session)
    await plan_meetings(session, zone=BERLIN, now=NOW)
    series.rule = "FREQ=WEEKLY;BYDAY=WE"
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert await days_in_state(session, "planned") == {"Wed"} and await days_in_state(session, "dropped") == {"Tue"}
    series.rule = "FREQ=WEEKLY;BYDAY=TU"
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert await days_in_state(session, "planned") == {"Tue"} and await days_in_state(session, "dropped") == {"Wed"}


async def test_planned_meetings_follow_another_time_and_length(session: AsyncSession) -> None:
    series = await add_series(session)
    await plan_meetings(session, zone=BERLIN, now=NOW)
    series.starts_at_time, series.minutes = time(19), 120
    await plan_meetings(session, zone=BERLIN, now=NOW)
    meetings = (await session.scalars(select(Meeting))).all()
    assert {f"{meeting.starts_at.astimezone(BERLIN):%H:%M}" for meeting in meetings} == {"19:00"}
    assert {(meeting.ends_at - meeting.starts_at, meeting.revision) for meeting in meetings} == {
        (timedelta(minutes=120), 1)
    }


async def test_planning_what_has_not_changed_tells_nobody(session: AsyncSession) -> None:
    series, person = await add_series(session), await add_person(session)
    await add_subscription(session, series, person)
    for _ in range(2):
        await plan_meetings(session, zone=BERLIN, now=NOW)
    assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 0


async def test_who_is_concerned_hears_that_a_planned_date_is_dropped(session: AsyncSession) -> None:
    series, (subscribed, coming, _) = await add_series(session), await add_people(session, 3)
    meeting = await add_meeting(session, series, TUESDAY)
    await add_subscription(session, series, subscribed)
    await reply_to_meeting(session, meeting.id, coming.id, comes=True, now=NOW)
    series.rule = "FREQ=WEEKLY;BYDAY=WE"
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert set(await session.scalars(select(OutboxMessage.person_id))) == {subscribed.id, coming.id}


async def test_several_lead_times_for_one_series(session: AsyncSession) -> None:
    series, person = await add_series(session), await add_person(session)
    for lead in (1440, 60, 1440):
        assert await subscribe(session, series.id, person.id, lead, now=NOW)
    assert await list_leads(session, series.id, person.id) == [60, 1440]
    await stop_lead(session, series.id, person.id, 60)
    assert await list_leads(session, series.id, person.id) == [1440]
    await unsubscribe(session, series.id, person.id)
    assert await list_leads(session, series.id, person.id) == []


async def test_a_series_that_is_gone_can_be_neither_subscribed_to_nor_left(session: AsyncSession) -> None:
    person = await add_person(session)
    assert not await subscribe(session, 999, person.id, 60, now=NOW)
    await unsubscribe(session, 999, person.id)


async def test_the_last_word_on_coming_counts(session: AsyncSession) -> None:
    meeting, person = await add_meeting(session, await add_series(session), TUESDAY), await add_person(session)
    for comes in (True, False, False):
        result = await reply_to_meeting(session, meeting.id, person.id, comes=comes, now=NOW)
        assert result.noted and result.meeting is meeting
    reply = await find_reply(session, meeting.id, person.id)
    assert reply is not None and reply.comes is False


async def test_one_can_reply_until_the_meeting_is_over(session: AsyncSession) -> None:
    meeting, person = await add_meeting(session, await add_series(session), TUESDAY), await add_person(session)
    late = meeting.ends_at - timedelta(minutes=1)
    assert (await reply_to_meeting(session, meeting.id, person.id, comes=True, now=late)).noted
    assert not (await reply_to_meeting(session, meeting.id, person.id, comes=False, now=meeting.ends_at)).noted


async def test_a_reply_to_a_meeting_that_is_gone_is_not_noted(session: AsyncSession) -> None:
    person = await add_person(session)
    result = await reply_to_meeting(session, 999, person.id, comes=True, now=NOW)
    assert (result.noted, result.meeting) == (False, None)


async def test_who_came_is_forgotten_when_the_meeting_is_over(session: AsyncSession) -> None:
    series, people = await add_series(session), await add_people(session, 2)
    past, coming = await add_meeting(session, series, TUESDAY), await add_meeting(session, series, TUESDAY + 7 * DAY)
    for meeting in (past, coming):
        for person in people:
            await reply_to_meeting(session, meeting.id, person.id, comes=True, now=NOW)
    await delete_replies_to_past_meetings(session, TUESDAY + DAY)
    assert set(await session.scalars(select(MeetingReply.meeting_id))) == {coming.id}
    assert await session.scalar(select(func.count()).select_from(MeetingReply)) == 2


async def test_only_the_number_of_those_who_came_is_kept(session: AsyncSession) -> None:
    meeting = await add_meeting(session, await add_series(session), TUESDAY)
    assert not await count_attendance(session, meeting.id, 7, now=NOW), "it has not begun"
    assert await count_attendance(session, meeting.id, 7, now=meeting.ends_at)
    assert meeting.attended == 7
    assert not await count_attendance(session, 999, 7, now=NOW)


async def test_nobody_can_say_that_they_come_to_what_is_off(session: AsyncSession) -> None:
    meeting, person = await add_meeting(session, await add_series(session), TUESDAY), await add_person(session)
    meeting.state = "cancelled"
    assert not (await reply_to_meeting(session, meeting.id, person.id, comes=True, now=NOW)).noted


async def days_in_state(session: AsyncSession, state: str) -> set[str]:
    return {f"{day:%a}" for day in await session.scalars(select(Meeting.occurs_on).where(Meeting.state == state))}
