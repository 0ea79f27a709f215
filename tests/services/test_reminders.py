from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Course, CourseDate, Enrolment, Meeting, OutboxMessage, Person, Reminder, Series
from services.courtesy import Wishes
from services.delivery import Attempt, Sent, claim_messages, settle, start_sending
from services.meetings import plan_meetings, reply_to_meeting, unsubscribe
from services.reminders import due_at, queue_reminders, remind_later, report_missed
from services.series import cancel_meeting, move_meeting
from services.wishes import choose_quiet_hours, choose_weekly_cap, switch_course_lead
from tests.conversation import BERLIN, NOW, STAFF_CHAT_ID
from tests.db.samples import add_course, add_meeting, add_person, add_row, add_series, add_subscription

TUESDAY = datetime(2026, 12, 1, 18, tzinfo=BERLIN)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


async def test_a_reminder_is_due_once_and_goes_out_at_its_lead_time(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    assert await send(session, TUESDAY - DAY - MINUTE) == []
    assert len(await send(session, TUESDAY - DAY)) == 1
    assert await send(session, TUESDAY - DAY + MINUTE) == []


async def test_each_lead_time_brings_a_reminder_of_its_own(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session, 60)
    await add_subscription(session, series, person, 1440)
    sent = [bool(await send(session, TUESDAY - before)) for before in (DAY, 2 * HOUR, HOUR, MINUTE)]
    assert sent == [True, False, True, False]


async def test_after_a_downtime_only_the_latest_of_several_late_reminders_goes_out(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session, 10080)
    for lead in (2880, 1440, 60):
        await add_subscription(session, series, person, lead)
    [message] = await send(session, TUESDAY - MINUTE)
    assert await leads_in(session, message) == [60]


async def test_nobody_is_reminded_of_what_has_begun(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    assert await send(session, TUESDAY) == []


async def test_who_subscribes_when_the_reminder_would_have_been_due_gets_none(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session, 60)
    await add_subscription(session, series, person, 1440, since=TUESDAY - 5 * HOUR)
    assert await send(session, TUESDAY - 4 * HOUR) == []
    assert len(await send(session, TUESDAY - HOUR)) == 1


async def test_nobody_is_reminded_who_cannot_be_reached(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session)
    person.unreachable_since = NOW
    await session.flush()
    assert await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY) == 0


async def test_who_cannot_come_is_reminded_no_more(session: AsyncSession) -> None:
    _, person, meeting = await somebody_to_remind(session)
    await reply_to_meeting(session, meeting.id, person.id, comes=False, now=NOW)
    assert await send(session, TUESDAY - DAY) == []


@pytest.mark.parametrize("what", ["cancelled", "moved", "left", "not coming"])
async def test_what_changed_after_it_was_queued_is_not_sent(session: AsyncSession, what: str) -> None:
    series, person, meeting = await somebody_to_remind(session)
    await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY)
    match what:
        case "cancelled":
            await cancel_meeting(session, meeting.id, now=NOW)
        case "moved":
            await move_meeting(session, meeting.id, TUESDAY + 7 * DAY, now=NOW)
        case "left":
            await unsubscribe(session, series.id, person.id)
        case "not coming":
            await reply_to_meeting(session, meeting.id, person.id, comes=False, now=NOW)
    assert [message.kind for message in await claim_and_start(session, TUESDAY - DAY)] in ([], ["meeting_changed"])
    assert await states(session) == ["dropped"]


async def test_a_moved_meeting_is_reminded_of_at_its_new_time(session: AsyncSession) -> None:
    _, _, meeting = await somebody_to_remind(session)
    await send(session, TUESDAY - DAY)
    await move_meeting(session, meeting.id, TUESDAY + 7 * DAY, now=TUESDAY - 20 * HOUR)
    await claim_and_start(session, TUESDAY - 20 * HOUR)
    assert len(await send(session, TUESDAY + 6 * DAY)) == 1


async def test_several_reminders_that_are_due_become_one_message(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session)
    other = await add_series(session, slug="exchange")
    await add_meeting(session, other, TUESDAY + 2 * HOUR)
    await add_subscription(session, other, person)
    course = await add_course(session, starts_at=TUESDAY + HOUR, ends_at=TUESDAY + 3 * HOUR)
    await take_seat(session, course, person)
    [message] = await send(session, TUESDAY - DAY)
    assert await leads_in(session, message) == [1440, 1440, 1440]
    assert await send(session, TUESDAY - DAY + 3 * HOUR) == []
    assert series.id != other.id


async def test_however_many_chunks_it_takes_a_person_gets_one_message(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session)
    other = await add_series(session, slug="exchange")
    await add_meeting(session, other, TUESDAY)
    await add_subscription(session, other, person)
    assert [await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY, limit=1) for _ in range(3)] == [1, 1, 0]
    [message] = (await session.scalars(select(OutboxMessage))).all()
    await claim_and_start(session, TUESDAY - DAY)
    assert await leads_in(session, message) == [1440, 1440]


async def test_reminders_of_different_people_stay_apart(session: AsyncSession) -> None:
    series, kim, _ = await somebody_to_remind(session)
    sam = await add_person(session, 102)
    await add_subscription(session, series, sam)
    assert {message.person_id for message in await send(session, TUESDAY - DAY)} == {kim.id, sam.id}


async def test_a_chunk_is_no_larger_than_asked_and_nobody_is_left_out(session: AsyncSession) -> None:
    series, *_ = await somebody_to_remind(session)
    for number in range(4):
        await add_subscription(session, series, await add_person(session, 200 + number))
    queued = [await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY, limit=2) for _ in range(4)]
    assert queued == [2, 2, 1, 0]


async def test_a_reminder_in_the_quiet_hours_waits_for_the_morning(session: AsyncSession) -> None:
    await somebody_to_remind(session, starts_at=datetime(2026, 12, 1, 22, tzinfo=BERLIN))
    assert await send(session, at(30, 22)) == []
    assert await send(session, at(1, 7, 59, month=12)) == []
    [message] = await send(session, at(1, 8, month=12))
    assert not message.silent


async def test_what_cannot_wait_for_the_morning_goes_out_without_a_sound(session: AsyncSession) -> None:
    await somebody_to_remind(session, 180, starts_at=at(1, 9, month=12))
    [message] = await send(session, at(1, 6, month=12))
    assert message.silent


async def test_quiet_hours_are_ones_own(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session, starts_at=at(1, 22, month=12))
    await choose_quiet_hours(session, person.id, time(0), time(0))
    [message] = await send(session, at(30, 22))
    assert not message.silent


@pytest.mark.parametrize(
    ("quiet", "now", "end"),
    [
        ((21, 8), at_ := datetime(2026, 11, 30, 21, tzinfo=BERLIN), datetime(2026, 12, 1, 8, tzinfo=BERLIN)),
        ((21, 8), at_ - MINUTE, None),
        ((21, 8), datetime(2026, 12, 1, 7, 59, tzinfo=BERLIN), datetime(2026, 12, 1, 8, tzinfo=BERLIN)),
        ((21, 8), datetime(2026, 12, 1, 8, tzinfo=BERLIN), None),
        ((13, 15), datetime(2026, 12, 1, 14, tzinfo=BERLIN), datetime(2026, 12, 1, 15, tzinfo=BERLIN)),
        ((13, 15), at_, None),
        ((0, 0), at_, None),
        # The night in which the clocks go forward has an hour less, the one in which they go back an hour more.
        ((21, 8), datetime(2027, 3, 27, 22, tzinfo=BERLIN), datetime(2027, 3, 28, 6, tzinfo=UTC)),
        ((21, 8), datetime(2027, 10, 30, 22, tzinfo=BERLIN), datetime(2027, 10, 31, 7, tzinfo=UTC)),
    ],
)
def test_quiet_hours_end_at_their_hour(quiet: tuple[int, int], now: datetime, end: datetime | None) -> None:
    assert Wishes(time(quiet[0]), time(quiet[1])).quiet_end(now, BERLIN) == end


async def test_the_weekly_cap_holds_for_what_one_did_not_sign_up_for(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session)
    await choose_weekly_cap(session, person.id, 1)
    await add_meeting(session, series, TUESDAY + 2 * DAY)
    assert len(await send(session, TUESDAY - DAY)) == 1
    assert await send(session, TUESDAY + DAY) == []
    await add_meeting(session, series, TUESDAY + 9 * DAY)
    assert len(await send(session, TUESDAY + 8 * DAY)) == 1, "a week later there is room again"


async def test_the_weekly_cap_never_holds_back_what_one_said_yes_to(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session)
    await choose_weekly_cap(session, person.id, 1)
    second = await add_meeting(session, series, TUESDAY + 2 * DAY)
    await reply_to_meeting(session, second.id, person.id, comes=True, now=NOW)
    await send(session, TUESDAY - DAY)
    [message] = await send(session, TUESDAY + DAY)
    assert message.kind == "own_reminder"


async def test_broadcasts_count_against_the_cap(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session)
    await choose_weekly_cap(session, person.id, 1)
    news = {"kind": "broadcast", "person_id": person.id, "chat_id": 1, "priority": 4, "facts": {}, "due_at": NOW}
    await add_row(session, OutboxMessage(key="old", state="sent", **(news | {"due_at": TUESDAY - 2 * DAY})))
    await add_row(session, OutboxMessage(key="new", state="new", **news))
    assert await claim_and_start(session, TUESDAY - DAY) == []


async def test_a_course_is_reminded_of_a_day_and_three_hours_before(session: AsyncSession) -> None:
    course, person = await add_course(session, starts_at=TUESDAY, ends_at=TUESDAY + HOUR), await add_person(session)
    await take_seat(session, course, person)
    sent = [bool(await send(session, TUESDAY - before)) for before in (2 * DAY, DAY, 4 * HOUR, 3 * HOUR, HOUR)]
    assert sent == [False, True, False, True, False]


async def test_each_date_of_a_course_is_reminded_of(session: AsyncSession) -> None:
    course, person = await add_course(session, starts_at=TUESDAY, ends_at=TUESDAY + 8 * DAY), await add_person(session)
    second = TUESDAY + 7 * DAY
    await add_row(session, CourseDate(course_id=course.id, starts_at=second, ends_at=second + HOUR))
    await take_seat(session, course, person)
    sent = [bool(await send(session, moment - DAY)) for moment in (TUESDAY, second)]
    assert sent == [True, True]


async def test_lead_times_for_courses_are_ones_own(session: AsyncSession) -> None:
    course, person = await add_course(session, starts_at=TUESDAY, ends_at=TUESDAY + HOUR), await add_person(session)
    await take_seat(session, course, person)
    assert not await switch_course_lead(session, person.id, 1440)
    assert await switch_course_lead(session, person.id, 60)
    sent = [bool(await send(session, TUESDAY - before)) for before in (DAY, 3 * HOUR, HOUR)]
    assert sent == [False, True, True]


@pytest.mark.parametrize("what", ["waiting", "cancelled", "course cancelled", "signed up late"])
async def test_no_course_reminder_without_a_seat_in_a_course_that_takes_place(session: AsyncSession, what: str) -> None:
    course, person = await add_course(session, starts_at=TUESDAY, ends_at=TUESDAY + HOUR), await add_person(session)
    enrolment = await take_seat(session, course, person)
    match what:
        case "waiting" | "cancelled":
            enrolment.state = what
        case "course cancelled":
            course.state = "cancelled"
        case "signed up late":
            enrolment.since = TUESDAY - 2 * HOUR
    await session.flush()
    assert await send(session, TUESDAY - HOUR) == []


async def test_later_reminds_once_more_in_some_hours_or_shortly_before(session: AsyncSession) -> None:
    _, person, meeting = await somebody_to_remind(session)
    await send(session, TUESDAY - DAY)
    again = await remind_later(session, person.id, meeting_id=meeting.id, zone=BERLIN, now=TUESDAY - DAY)
    assert again == TUESDAY - 10 * HOUR, "in three hours it would be night"
    await remind_later(session, person.id, meeting_id=meeting.id, zone=BERLIN, now=TUESDAY - 2 * HOUR)
    assert len(await send(session, TUESDAY - 10 * HOUR)) == 1
    assert len(await send(session, TUESDAY - HOUR)) == 1


async def test_shortly_before_the_start_there_is_no_later(session: AsyncSession) -> None:
    _, person, meeting = await somebody_to_remind(session)
    assert await remind_later(session, person.id, meeting_id=meeting.id, zone=BERLIN, now=TUESDAY - HOUR) is None
    assert await remind_later(session, person.id, meeting_id=999, zone=BERLIN, now=NOW) is None
    assert await remind_later(session, person.id, course_id=999, zone=BERLIN, now=NOW) is None


async def test_what_a_downtime_swallowed_is_reported_to_staff_once(session: AsyncSession) -> None:
    series, *_ = await somebody_to_remind(session)
    await add_subscription(session, series, await add_person(session, 102))
    assert await report(session, TUESDAY - DAY) == 0, "there is still time"
    assert await report(session, TUESDAY + HOUR) == 2
    assert await report(session, TUESDAY + 2 * HOUR) == 0
    [summary] = (await session.scalars(select(OutboxMessage))).all()
    assert (summary.kind, summary.chat_id, summary.facts) == ("reminders_missed", STAFF_CHAT_ID, {"count": 2})


async def test_reminders_that_were_queued_but_never_sent_are_reported_too(session: AsyncSession) -> None:
    await somebody_to_remind(session)
    await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY)
    assert await report(session, TUESDAY) == 1


async def test_nothing_is_reported_when_all_went_well(session: AsyncSession) -> None:
    series, person, _ = await somebody_to_remind(session, 60)
    await add_subscription(session, series, person, 1440)
    for before in (DAY, HOUR):
        await send(session, TUESDAY - before)
    assert await report(session, TUESDAY + HOUR) == 0


async def test_nobody_misses_a_reminder_that_they_could_not_get_anyway(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session)
    await queue_reminders(session, zone=BERLIN, now=TUESDAY - DAY)
    person.unreachable_since = TUESDAY - 2 * HOUR
    await session.flush()
    assert await report(session, TUESDAY) == 0


@pytest.mark.parametrize(
    ("starts_at", "lead", "due"),
    [
        # The clocks go forward on 28 March and back on 31 October 2027; days are days of the calendar, hours are hours.
        (datetime(2027, 3, 28, 18, tzinfo=BERLIN), 1440, datetime(2027, 3, 27, 18, tzinfo=BERLIN)),
        (datetime(2027, 3, 28, 6, tzinfo=BERLIN), 180, datetime(2027, 3, 28, 3, tzinfo=BERLIN)),
        (datetime(2027, 3, 28, 4, tzinfo=BERLIN), 180, datetime(2027, 3, 28, 0, tzinfo=BERLIN)),
        (datetime(2027, 3, 29, 2, 30, tzinfo=BERLIN), 1440, datetime(2027, 3, 28, 1, 30, tzinfo=UTC)),
        (datetime(2027, 10, 31, 18, tzinfo=BERLIN), 1440, datetime(2027, 10, 30, 18, tzinfo=BERLIN)),
        (datetime(2027, 11, 1, 2, 30, tzinfo=BERLIN), 1440, datetime(2027, 10, 31, 0, 30, tzinfo=UTC)),
        (datetime(2027, 10, 31, 4, tzinfo=BERLIN), 180, datetime(2027, 10, 31, 0, tzinfo=UTC)),
        (datetime(2028, 3, 1, 18, tzinfo=BERLIN), 1440, datetime(2028, 2, 29, 18, tzinfo=BERLIN)),
    ],
)
def test_reminders_are_due_at_the_right_hour_around_clock_changes_and_leap_days(
    starts_at: datetime, lead: int, due: datetime
) -> None:
    assert due_at(starts_at, lead, BERLIN) == due


async def test_at_half_past_two_in_the_night_of_the_clock_change_one_reminder_goes_out(session: AsyncSession) -> None:
    _, person, _ = await somebody_to_remind(session, starts_at=datetime(2027, 11, 1, 2, 30, tzinfo=BERLIN))
    await choose_quiet_hours(session, person.id, time(0), time(0))
    first, second = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    assert [len(await send(session, moment)) for moment in (first - MINUTE, first, second)] == [0, 1, 0]


async def test_a_series_on_the_leap_day_is_planned_and_reminded_of(session: AsyncSession) -> None:
    series = await add_series(session, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", starts_on=date(2028, 2, 29))
    await add_subscription(session, series, await add_person(session))
    day_before = datetime(2028, 2, 28, 18, tzinfo=BERLIN)
    await plan_meetings(session, zone=BERLIN, now=day_before - 10 * DAY)
    assert len(await send(session, day_before)) == 1


async def test_when_the_zone_changes_meetings_move_to_their_local_hour_and_reminders_with_them(
    session: AsyncSession,
) -> None:
    lisbon = ZoneInfo("Europe/Lisbon")
    series = await add_series(session)
    await add_subscription(session, series, await add_person(session))
    await plan_meetings(session, zone=BERLIN, now=NOW)
    await plan_meetings(session, zone=lisbon, now=NOW)
    first = await session.scalar(select(Meeting.starts_at).order_by(Meeting.starts_at))
    assert first == datetime(2026, 11, 24, 18, tzinfo=lisbon)
    await claim_and_start(session, NOW)
    sent = [len(await send(session, first - DAY + late, zone=lisbon)) for late in (-MINUTE, timedelta())]
    assert sent == [0, 1]


async def somebody_to_remind(
    session: AsyncSession, lead_minutes: int = 1440, starts_at: datetime = TUESDAY
) -> tuple[Series, Person, Meeting]:
    """Add a series with one meeting, and a person who wants to be reminded of it."""
    series, person = await add_series(session), await add_person(session)
    meeting = await add_meeting(session, series, starts_at)
    await add_subscription(session, series, person, lead_minutes)
    return series, person, meeting


async def take_seat(session: AsyncSession, course: Course, person: Person) -> Enrolment:
    since = NOW - 30 * DAY
    return await add_row(session, Enrolment(course_id=course.id, person_id=person.id, state="seated", since=since))


async def send(session: AsyncSession, now: datetime, zone: ZoneInfo = BERLIN) -> list[OutboxMessage]:
    """Queue what is due, send it, and return the reminders among it."""
    await queue_reminders(session, zone=zone, now=now)
    going = await claim_and_start(session, now)
    await settle(session, [Attempt(message, Sent(7)) for message in going], now=now)
    return [message for message in going if message.kind in ("reminder", "own_reminder")]


async def claim_and_start(session: AsyncSession, now: datetime) -> list[OutboxMessage]:
    claimed = await claim_messages(session, owner="one", now=now, limit=100)
    return await start_sending(session, claimed, zone=BERLIN, now=now)


async def report(session: AsyncSession, now: datetime) -> int:
    return await report_missed(session, zone=BERLIN, now=now, staff_chat_id=STAFF_CHAT_ID)


async def leads_in(session: AsyncSession, message: OutboxMessage) -> Sequence[int]:
    query = select(Reminder.lead_minutes).where(Reminder.outbox_id == message.id)
    return (await session.scalars(query)).all()


async def states(session: AsyncSession) -> Sequence[str]:
    return (await session.scalars(select(Reminder.state))).all()


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN)
