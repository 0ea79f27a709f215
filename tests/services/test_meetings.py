from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import delete_replies_to_past_meetings, find_reply, find_subscription
from db.models import Meeting, MeetingReply, OutboxMessage, Person, Series
from services.delivery import claim_messages, start_sending
from services.meetings import plan_meetings, queue_reminders, reply_to_meeting, subscribe, unsubscribe
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


async def test_a_reminder_is_due_once_and_not_before_its_lead_time(session: AsyncSession) -> None:
    await somebody_to_remind(session, lead_minutes=1440)
    assert await queue_reminders(session, now=TUESDAY - DAY - timedelta(seconds=1)) == 0
    assert await queue_reminders(session, now=TUESDAY - DAY) == 1
    assert await queue_reminders(session, now=TUESDAY - DAY) == 0
    assert await queue_reminders(session, now=TUESDAY - timedelta(hours=1)) == 0


async def test_each_person_is_reminded_at_their_own_lead_time(session: AsyncSession) -> None:
    series, early = await somebody_to_remind(session, lead_minutes=10080)
    late = await add_person(session, 102)
    await add_subscription(session, series, late, 60)
    await queue_reminders(session, now=TUESDAY - 7 * DAY)
    assert await reminded(session) == {early.id}
    await queue_reminders(session, now=TUESDAY - timedelta(hours=1))
    assert await reminded(session) == {early.id, late.id}


async def test_after_a_downtime_a_late_reminder_still_goes_out_before_the_start(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    assert await queue_reminders(session, now=TUESDAY - timedelta(minutes=1)) == 1


async def test_nobody_is_reminded_of_what_has_begun(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    assert await queue_reminders(session, now=TUESDAY) == 0


async def test_nobody_is_reminded_who_cannot_be_reached(session: AsyncSession) -> None:
    _, person = await somebody_to_remind(session)
    person.unreachable_since = NOW
    await session.flush()
    assert await queue_reminders(session, now=TUESDAY - DAY) == 0


async def test_a_reminder_is_of_no_use_after_the_start(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    await queue_reminders(session, now=TUESDAY - DAY)
    assert await session.scalar(select(OutboxMessage.expires_at)) == TUESDAY


async def test_who_is_not_subscribed_any_more_when_it_is_sent_gets_no_reminder(session: AsyncSession) -> None:
    series, person = await somebody_to_remind(session)
    await queue_reminders(session, now=TUESDAY - DAY)
    await unsubscribe(session, series.id, person.id)
    assert await send(session, now=TUESDAY - DAY) == []
    assert await session.scalar(select(OutboxMessage.state)) == "expired"


async def test_whoever_is_still_subscribed_gets_it(session: AsyncSession) -> None:
    _, person = await somebody_to_remind(session)
    await queue_reminders(session, now=TUESDAY - DAY)
    assert [message.person_id for message in await send(session, now=TUESDAY - DAY)] == [person.id]


async def test_subscribing_again_only_changes_the_lead_time(session: AsyncSession) -> None:
    series, person = await add_series(session), await add_person(session)
    for lead in (1440, 60):
        assert await subscribe(session, series.id, person.id, lead)
    subscription = await find_subscription(session, series.id, person.id)
    assert subscription is not None and subscription.lead_minutes == 60


async def test_a_series_that_is_gone_can_be_neither_subscribed_to_nor_left(session: AsyncSession) -> None:
    person = await add_person(session)
    assert not await subscribe(session, 999, person.id, 60)
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


async def somebody_to_remind(session: AsyncSession, lead_minutes: int = 1440) -> tuple[Series, Person]:
    """Add a series with a meeting on TUESDAY, and a person who wants to be reminded of it."""
    series, person = await add_series(session), await add_person(session)
    await add_meeting(session, series, TUESDAY)
    await add_subscription(session, series, person, lead_minutes)
    return series, person


async def reminded(session: AsyncSession) -> set[int | None]:
    return set(await session.scalars(select(OutboxMessage.person_id)))


async def send(session: AsyncSession, now: datetime) -> list[OutboxMessage]:
    return await start_sending(session, await claim_messages(session, owner="one", now=now, limit=10), now=now)
