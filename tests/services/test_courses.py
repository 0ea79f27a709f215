"""What staff do with courses, and who hears of it."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_course, list_dates
from db.enrolments import find_enrolment
from db.models import Course, OutboxMessage, Person
from services.attendance import tick_all
from services.courses import (
    CHANGE_PAUSE,
    ChangeOutcome,
    ChangeResult,
    call_off_course,
    change_course,
    copy_course,
    discard_draft,
    draft_course,
    publish_course,
)
from services.enrolment import enrol, enrol_guest
from services.obstacles import Obstacle, Reason, list_obstacles
from tests.conversation import BERLIN, NOW
from tests.db.samples import add_course, add_people, add_person

CHANGED, SAME, GONE = ChangeOutcome.CHANGED, ChangeOutcome.SAME, ChangeOutcome.GONE


async def test_a_draft_has_sensible_values_and_a_slug_of_its_own(session: AsyncSession) -> None:
    first, second = [await draft(session) for _ in range(2)]
    assert (first.state, first.seats, first.closes_days_before, first.fee_cents) == ("draft", 12, 1, 0)
    assert (first.slug, second.slug) == ("first-aid-2027-01-12", "first-aid-2027-01-12-1")


async def test_publishing_lets_people_sign_up_and_happens_once(session: AsyncSession) -> None:
    course, person = await draft(session), await add_person(session)
    assert await publish_course(session, course.id, now=NOW) == ChangeResult(CHANGED)
    assert await publish_course(session, course.id, now=NOW) == ChangeResult(SAME)
    assert (await enrol(session, course.id, person.id, name="Kim", now=NOW)).outcome == "seated"


async def test_what_is_past_is_not_published(session: AsyncSession) -> None:
    course = await add_course(session, state="draft", starts_at=NOW)
    assert await publish_course(session, course.id, now=NOW) == ChangeResult(ChangeOutcome.PAST)


async def test_whoever_has_a_place_hears_of_changes_in_one_message(session: AsyncSession) -> None:
    course, (seated, waiting, stranger) = await course_with_people(session)
    assert await change_course(session, course.id, "place", "Rathaus Olfen", now=NOW) == ChangeResult(CHANGED, told=2)
    assert await change_course(session, course.id, "fee", 500, now=NOW) == ChangeResult(CHANGED, told=2)
    assert await change_course(session, course.id, "place", "Rathaus Senden", now=NOW) == ChangeResult(CHANGED, told=2)
    for person, expected in ((seated, 1), (waiting, 1), (stranger, 0)):
        assert len(await messages(session, person)) == expected
    [message] = await messages(session, seated)
    assert (message.kind, message.facts["fields"]) == ("course_changed", ["place", "fee"])
    assert message.due_at == NOW + CHANGE_PAUSE


@pytest.mark.parametrize(("field", "value"), [("title", {"de": "Anders"}), ("seats", 5), ("childcare", True)])
async def test_what_concerns_nobody_is_told_to_nobody(session: AsyncSession, field: str, value: object) -> None:
    course, (seated, _, _) = await course_with_people(session)
    assert await change_course(session, course.id, field, value, now=NOW) == ChangeResult(CHANGED)
    assert await messages(session, seated) == []


async def test_drafts_change_quietly_and_the_same_value_is_no_change(session: AsyncSession) -> None:
    course = await draft(session)
    assert await change_course(session, course.id, "place", "Rathaus Olfen", now=NOW) == ChangeResult(CHANGED)
    assert await change_course(session, course.id, "place", "Rathaus Olfen", now=NOW) == ChangeResult(SAME)
    dates = [(one.starts_at, one.ends_at) for one in await list_dates(session, course.id)]
    assert await change_course(session, course.id, "dates", dates, now=NOW) == ChangeResult(SAME)


async def test_other_dates_move_the_course_and_its_calendar_entries(session: AsyncSession) -> None:
    course, _ = await course_with_people(session)
    later = [(NOW + timedelta(days=20), NOW + timedelta(days=20, hours=2)), span(27)]
    assert (await change_course(session, course.id, "dates", later, now=NOW)).told == 2
    assert (course.starts_at, course.ends_at, course.revision) == (later[0][0], later[1][1], 1)
    past = [(NOW - timedelta(hours=1), NOW + timedelta(hours=1))]
    assert await change_course(session, course.id, "dates", past, now=NOW) == ChangeResult(ChangeOutcome.PAST)


async def test_more_seats_are_offered_to_who_waits_and_fewer_than_taken_are_refused(session: AsyncSession) -> None:
    course, (_, waiting, _) = await course_with_people(session)
    assert await change_course(session, course.id, "seats", 2, now=NOW) == ChangeResult(CHANGED)
    enrolment = await find_enrolment(session, course.id, waiting.id)
    assert enrolment is not None and enrolment.state == "offered"
    assert await change_course(session, course.id, "seats", 1, now=NOW) == ChangeResult(ChangeOutcome.TOO_FEW_SEATS)


async def test_calling_off_is_told_at_once_and_ends_the_waiting(session: AsyncSession) -> None:
    course, (seated, waiting, stranger) = await course_with_people(session)
    assert await call_off_course(session, course.id, now=NOW) == ChangeResult(CHANGED, told=2)
    assert await call_off_course(session, course.id, now=NOW) == ChangeResult(SAME)
    assert [[one.kind for one in await messages(session, person)] for person in (seated, waiting)] == [
        ["course_cancelled"]
    ] * 2
    found = await find_enrolment(session, course.id, waiting.id)
    assert found is not None and found.state == "cancelled"
    assert await list_obstacles(session, course, stranger.id, now=NOW) == (Obstacle(Reason.CALLED_OFF),)
    assert await change_course(session, course.id, "place", "Anderswo", now=NOW) == ChangeResult(GONE)
    assert await publish_course(session, course.id, now=NOW) == ChangeResult(GONE)


async def test_whoever_brought_a_guest_hears_for_them(session: AsyncSession) -> None:
    course, staff = await add_course(session), await add_person(session)
    await enrol_guest(session, course.id, "Alex Muster", staff.id, now=NOW)
    assert (await call_off_course(session, course.id, now=NOW)).told == 1
    assert [message.kind for message in await messages(session, staff)] == ["course_cancelled"]


async def test_only_drafts_can_be_thrown_away(session: AsyncSession) -> None:
    course, published = await draft(session), await add_course(session)
    assert await discard_draft(session, course.id)
    assert not await discard_draft(session, course.id) and not await discard_draft(session, published.id)
    assert await find_course(session, course.id) is None


async def test_a_copy_keeps_weekday_and_local_time_across_the_clock_change(session: AsyncSession) -> None:
    starts_at = datetime(2026, 3, 24, 18, tzinfo=BERLIN)  # a Tuesday in winter time, before the change on the 29th
    course = await add_course(session, starts_at=starts_at, ends_at=starts_at + timedelta(hours=3), fee_cents=500)
    copy = await copy_course(session, course.id, zone=BERLIN, now=datetime(2026, 4, 1, tzinfo=UTC))
    assert copy is not None and copy.starts_at.astimezone(BERLIN) == datetime(2026, 4, 7, 18, tzinfo=BERLIN)
    assert (copy.state, copy.fee_cents, copy.slug) == ("draft", 500, "newcomer-2026-04-07")
    assert await copy_course(session, 4711, zone=BERLIN, now=NOW) is None


async def test_every_reason_against_signing_up_is_named(session: AsyncSession) -> None:
    other, person = await add_course(session, "other"), await add_person(session)
    await enrol(session, other.id, person.id, name="Kim", now=NOW)
    course = await add_course(session, kind="guide_refresher", seats=1, closes_days_before=6)
    for filler in await add_people(session, 1, 900):
        course.closes_days_before, course.kind = 0, "newcomer"
        await enrol(session, course.id, filler.id, name="Lee", now=NOW)
    course.closes_days_before, course.kind = 6, "guide_refresher"
    await session.flush()
    assert await list_obstacles(session, course, person.id, now=NOW) == (
        Obstacle(Reason.CLOSED),
        Obstacle(Reason.CLASH, course=other),
        Obstacle(Reason.PREREQUISITE, prerequisite="guide_training"),
        Obstacle(Reason.FULL),
    )
    assert (await enrol(session, course.id, person.id, name="Kim", now=NOW)).outcome == "refused"


async def test_whoever_was_there_has_the_prerequisite(session: AsyncSession) -> None:
    training = await add_course(session, "training", kind="guide_training")
    starts_at, ends_at = span(30)
    refresher = await add_course(session, kind="guide_refresher", starts_at=starts_at, ends_at=ends_at)
    person = await add_person(session)
    await enrol(session, training.id, person.id, name="Kim", now=NOW)
    assert len(await list_obstacles(session, refresher, person.id, now=NOW)) == 1
    await tick_all(session, training.id, now=training.ends_at)
    assert await list_obstacles(session, refresher, person.id, now=NOW) == ()


async def draft(session: AsyncSession) -> Course:
    return await draft_course(
        session,
        kind="first_aid",
        titles={"de": "Erste Hilfe"},
        dates=[(datetime(2027, 1, 12, 18, tzinfo=BERLIN), datetime(2027, 1, 12, 21, tzinfo=BERLIN))],
        place="Kreishaus Coesfeld",
        language="de",
    )


async def course_with_people(session: AsyncSession) -> tuple[Course, list[Person]]:
    """A course with one seat: the first person has it, the second waits, the third has nothing to do with it."""
    course, people = await add_course(session, seats=1), await add_people(session, 3)
    for person in people[:2]:
        await enrol(session, course.id, person.id, name="Kim", now=NOW)
    return course, people


async def messages(session: AsyncSession, person: Person) -> list[OutboxMessage]:
    return list(await session.scalars(select(OutboxMessage).where(OutboxMessage.person_id == person.id)))


def span(days: int) -> tuple[datetime, datetime]:
    return NOW + timedelta(days=days), NOW + timedelta(days=days, hours=2)
