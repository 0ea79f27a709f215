from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Meeting, OutboxMessage, Person, Series, SeriesDraft
from services.meetings import plan_meetings, reply_to_meeting
from services.series import (
    add_meeting,
    cancel_meeting,
    change_draft,
    discard_draft,
    draft_change,
    draft_series,
    end_series,
    first_days,
    move_meeting,
    preview_dates,
    publish_draft,
)
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_person, add_series, add_subscription

TODAY = date(2026, 11, 23)  # a Monday
DAY = timedelta(days=1)


async def test_a_draft_is_seen_by_nobody_before_it_is_published(session: AsyncSession) -> None:
    draft = await new_draft(session)
    assert await count(session, Series) == 0
    await change(session, draft, "place", "Rathaus Dülmen")
    result = await publish_draft(session, draft.id, zone=BERLIN, now=NOW)
    assert result.series is not None and result.series.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    assert await count(session, Meeting) > 0 and await count(session, SeriesDraft) == 0


async def test_a_series_without_a_place_is_not_published(session: AsyncSession) -> None:
    draft = await new_draft(session)
    result = await publish_draft(session, draft.id, zone=BERLIN, now=NOW)
    assert not result.is_complete and await count(session, Series) == 0


@pytest.mark.parametrize(
    ("field", "value", "dates"),
    [
        ("rhythm", "weekly", ["2026-11-24", "2026-12-01", "2026-12-08"]),
        ("weekday", "3", ["2026-11-26", "2026-12-10", "2027-01-07"]),  # Christmas Eve is no holiday, but see below
        ("first", "1", ["2026-12-01", "2026-12-15", "2026-12-29"]),
        ("rhythm", "last", ["2026-11-24", "2026-12-29", "2027-01-26"]),
        ("skips_school_holidays", True, ["2026-11-24", "2026-12-08", "2026-12-22"]),
    ],
)
async def test_the_preview_shows_what_a_choice_means(
    session: AsyncSession, field: str, value: object, dates: list[str]
) -> None:
    draft = await new_draft(session)
    if field == "weekday":
        await change(session, draft, "skips_school_holidays", True)
    await change(session, draft, field, value)
    shown = preview_dates(draft, zone=BERLIN, now=NOW)
    assert [f"{one.astimezone(BERLIN):%Y-%m-%d}" for one in shown] == dates


async def test_a_fortnightly_series_may_begin_in_either_week(session: AsyncSession) -> None:
    draft = await new_draft(session)
    assert first_days(draft, TODAY) == (date(2026, 11, 24), date(2026, 12, 1))


@pytest.mark.parametrize(("field", "value"), [("rhythm", "hourly"), ("at", "25:00"), ("owner", "me")])
async def test_what_a_series_cannot_be_is_refused(session: AsyncSession, field: str, value: str) -> None:
    draft = await new_draft(session)
    with pytest.raises(ValueError, match=r"has no|hour|Invalid"):
        await change(session, draft, field, value)


async def test_changing_a_series_moves_its_dates_and_tells_each_of_those_concerned_once(session: AsyncSession) -> None:
    series, person = await followed_series(session)
    draft = await draft_change(session, person.id, series.id, now=NOW)
    assert draft is not None
    for field, value in (("weekday", "2"), ("at", "19:30"), ("minutes", "60")):
        await change(session, draft, field, value)
    assert (await session.scalars(select(Meeting.state).distinct())).all() == ["planned"], "nothing happens before"
    result = await publish_draft(session, draft.id, zone=BERLIN, now=NOW)
    assert result.told == 1 and await kinds(session) == ["series_changed"]
    planned = await session.scalars(select(Meeting.starts_at).where(Meeting.state == "planned"))
    assert {f"{one.astimezone(BERLIN):%a %H:%M}" for one in planned} == {"Wed 19:30"}


async def test_publishing_a_change_that_changes_nothing_tells_nobody(session: AsyncSession) -> None:
    series, person = await followed_series(session)
    draft = await draft_change(session, person.id, series.id, now=NOW)
    assert draft is not None
    assert (await publish_draft(session, draft.id, zone=BERLIN, now=NOW)).told == 0
    assert series.revision == 0 and await kinds(session) == []


async def test_a_discarded_draft_leaves_the_series_alone(session: AsyncSession) -> None:
    series, person = await followed_series(session)
    draft = await draft_change(session, person.id, series.id, now=NOW)
    assert draft is not None
    await change(session, draft, "minutes", "60")
    await discard_draft(session, draft.id)
    assert series.minutes == 90
    assert (await publish_draft(session, draft.id, zone=BERLIN, now=NOW)).series is None


async def test_a_moved_date_stays_where_staff_put_it_when_the_series_changes(session: AsyncSession) -> None:
    series, _ = await followed_series(session)
    meeting = await first_meeting(session)
    moved = datetime(2026, 11, 26, 17, tzinfo=BERLIN)
    await move_meeting(session, meeting.id, moved, now=NOW)
    series.minutes = 60
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert (meeting.starts_at, meeting.state) == (moved, "planned")
    assert meeting.ends_at - meeting.starts_at == timedelta(minutes=90)


async def test_only_those_concerned_hear_of_a_single_date(session: AsyncSession) -> None:
    _, follower = await followed_series(session)
    meeting, coming = await first_meeting(session), await add_person(session, 102)
    await add_person(session, 103)
    await reply_to_meeting(session, meeting.id, coming.id, comes=True, now=NOW)
    result = await cancel_meeting(session, meeting.id, now=NOW)
    assert result.told == 2
    assert set(await session.scalars(select(OutboxMessage.person_id))) == {follower.id, coming.id}


async def test_a_date_is_called_off_once(session: AsyncSession) -> None:
    await followed_series(session)
    meeting = await first_meeting(session)
    await cancel_meeting(session, meeting.id, now=NOW)
    assert (await cancel_meeting(session, meeting.id, now=NOW)).meeting is None
    assert (await move_meeting(session, meeting.id, NOW + DAY, now=NOW)).meeting is None
    assert meeting.revision == 1 and await kinds(session) == ["meeting_changed"]


async def test_a_date_can_be_moved_neither_into_the_past_nor_after_it_began(session: AsyncSession) -> None:
    await followed_series(session)
    meeting = await first_meeting(session)
    assert (await move_meeting(session, meeting.id, NOW - DAY, now=NOW)).meeting is None
    assert (await move_meeting(session, meeting.id, NOW + 9 * DAY, now=meeting.starts_at)).meeting is None
    assert (await move_meeting(session, meeting.id, meeting.starts_at, now=NOW)).told == 0


async def test_a_cancelled_date_stays_cancelled_when_meetings_are_planned_again(session: AsyncSession) -> None:
    await followed_series(session)
    meeting = await first_meeting(session)
    await cancel_meeting(session, meeting.id, now=NOW)
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert meeting.state == "cancelled"


async def test_an_extra_date_is_added_once_a_day_and_not_in_the_past(session: AsyncSession) -> None:
    series, _ = await followed_series(session)
    friday = datetime(2026, 11, 27, 9, tzinfo=UTC)
    added = [
        await add_meeting(session, series.id, moment, zone=BERLIN, now=NOW)
        for moment in (friday, friday, NOW - DAY, datetime(2026, 11, 24, 9, tzinfo=UTC))
    ]
    assert added == [True, False, False, False]
    await plan_meetings(session, zone=BERLIN, now=NOW)
    assert await session.scalar(select(Meeting.state).where(Meeting.starts_at == friday)) == "planned"


async def test_a_series_that_ends_drops_all_its_dates_and_says_so_once(session: AsyncSession) -> None:
    series, _ = await followed_series(session)
    await add_meeting(session, series.id, NOW + 4 * DAY, zone=BERLIN, now=NOW)
    assert (await end_series(session, series.id, zone=BERLIN, now=NOW)).told == 1
    assert (await end_series(session, series.id, zone=BERLIN, now=NOW)).series is None
    assert set(await session.scalars(select(Meeting.state))) == {"dropped"}
    assert await plan_meetings(session, zone=BERLIN, now=NOW) == 0
    assert await draft_change(session, 1, series.id, now=NOW) is None


async def new_draft(session: AsyncSession) -> SeriesDraft:
    person = await add_person(session)
    return await draft_series(session, person.id, "exchange", {"de": "Austausch"}, today=TODAY, now=NOW)


async def change(session: AsyncSession, draft: SeriesDraft, field: str, value: object) -> None:
    await change_draft(session, draft.id, field, value, today=TODAY, now=NOW)


async def followed_series(session: AsyncSession) -> tuple[Series, Person]:
    """Add a series on Tuesdays with its dates, and somebody who is reminded of it."""
    series, person = await add_series(session), await add_person(session)
    await add_subscription(session, series, person)
    await plan_meetings(session, zone=BERLIN, now=NOW)
    return series, person


async def first_meeting(session: AsyncSession) -> Meeting:
    return (await session.scalars(select(Meeting).order_by(Meeting.starts_at).limit(1))).one()


async def kinds(session: AsyncSession) -> list[str]:
    return list(await session.scalars(select(OutboxMessage.kind)))


async def count(session: AsyncSession, table: type[Series | Meeting | SeriesDraft]) -> int:
    return await session.scalar(select(func.count()).select_from(table)) or 0
