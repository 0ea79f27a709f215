from datetime import datetime, time, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Course, Series
from knowledge.plan import Plan, PlannedCourse, PlannedDate, PlannedSeries, load_plan
from services.planning import PastCourseError, PlanResult, add_plan
from tests.conversation import BERLIN, NOW


async def test_the_example_plan_is_added_once(session: AsyncSession) -> None:
    assert await add(session, load_plan()) == PlanResult(courses=4, series=2)
    assert await add(session, load_plan()) == PlanResult(courses=0, series=0)


async def test_what_is_known_stays_as_it_is(session: AsyncSession) -> None:
    await add(session, Plan((course(seats=5),), ()))
    await add(session, Plan((course(seats=50),), ()))
    assert list(await session.scalars(select(Course.seats))) == [5]


async def test_a_relative_date_is_counted_from_today_in_local_time(session: AsyncSession) -> None:
    late_evening = datetime(2026, 11, 23, 23, 30, tzinfo=BERLIN)
    await add_plan(session, Plan((course(in_days=6, at=time(18)),), ()), zone=BERLIN, now=late_evening)
    stored = (await session.scalars(select(Course))).one()
    assert stored.starts_at == datetime(2026, 11, 29, 18, tzinfo=BERLIN)
    assert stored.ends_at - stored.starts_at == timedelta(hours=3)


async def test_a_fixed_date_is_a_local_one(session: AsyncSession) -> None:
    await add(session, Plan((course(starts_at=datetime(2027, 7, 1, 18)),), ()))  # noqa: DTZ001 - as plans have it
    assert (await session.scalars(select(Course.starts_at))).one() == datetime(2027, 7, 1, 18, tzinfo=BERLIN)


async def test_a_past_course_is_named_and_nothing_of_the_plan_is_added(session: AsyncSession) -> None:
    past = course(slug="yesterday", starts_at=datetime(2026, 11, 22, 18))  # noqa: DTZ001 - as plans have it
    with pytest.raises(PastCourseError, match="yesterday starts on 2026-11-22 at 18:00"):
        await add(session, Plan((course(), past), (series(),)))
    assert await session.scalar(select(func.count()).select_from(Course)) == 0
    assert await session.scalar(select(func.count()).select_from(Series)) == 0


async def test_a_series_starts_today_and_keeps_its_rule(session: AsyncSession) -> None:
    await add(session, Plan((), (series(),)))
    stored = (await session.scalars(select(Series))).one()
    assert (stored.starts_on, stored.starts_at_time, stored.minutes) == (NOW.date(), time(18), 90)
    assert stored.rule == "FREQ=WEEKLY;BYDAY=TU"


async def add(session: AsyncSession, plan: Plan) -> PlanResult:
    return await add_plan(session, plan, zone=BERLIN, now=NOW)


def course(
    slug: str = "newcomer",
    *,
    seats: int = 10,
    starts_at: datetime | None = None,
    in_days: int = 6,
    at: time = time(18),
) -> PlannedCourse:
    return PlannedCourse(
        slug=slug,
        kind="newcomer",
        titles={"de": "Einführung ins Ehrenamt"},
        place="Kreishaus Coesfeld",
        language="de",
        seats=seats,
        dates=(
            PlannedDate(
                starts_at=starts_at,
                in_days=None if starts_at else in_days,
                at=None if starts_at else at,
                duration=timedelta(hours=3),
            ),
        ),
    )


def series() -> PlannedSeries:
    return PlannedSeries(
        slug="supervision",
        kind="supervision",
        titles={"de": "Supervision"},
        place="Kreishaus Coesfeld",
        language="de",
        rrule="FREQ=WEEKLY;BYDAY=TU",
        starts_on=None,
        at=time(18),
        duration=timedelta(minutes=90),
        skip_holidays=True,
    )
