"""What staff do with courses: plan, change, publish, copy, call off; and whoever has a place in one hears of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import Span, add_course, delete_course, list_course_slugs, list_dates, lock_course, mark_dates
from db.enrolments import list_places
from db.models import Course, Enrolment
from db.outbox import list_unsent_about_course
from db.people import find_person_by_id
from services.outbox import write_to_person
from services.waiting_list import pass_on_seats

DEFAULT_SEATS = 12
CLOSING_CHOICES = (0, 1, 2, 3, 7, 14)  # days before the course begins
CHANGE_PAUSE = timedelta(minutes=5)  # several changes in a row make one message
STORED_AS = {
    "title": "titles",
    "place": "place",
    "link": "link",
    "language": "language",
    "seats": "seats",
    "closes": "closes_days_before",
    "fee": "fee_cents",
    "childcare": "asks_childcare",
    "access": "asks_access",
}
TOLD = ("dates", "place", "link", "language", "fee")  # whoever has a place hears when one of these changes


class ChangeOutcome(StrEnum):
    """What became of a change."""

    CHANGED = "changed"
    SAME = "same"
    PAST = "past"
    TOO_FEW_SEATS = "too-few-seats"
    GONE = "gone"


@dataclass(frozen=True)
class ChangeResult:
    """What became of a change, and how many hear of it."""

    outcome: ChangeOutcome
    told: int = 0


async def draft_course(
    session: AsyncSession,
    *,
    kind: str,
    titles: dict[str, str],
    dates: Sequence[Span],
    place: str,
    language: str,
) -> Course:
    """Plan a course that only staff see, with sensible values for the rest."""
    course = Course(
        slug=await _free_slug(session, kind, dates[0][0]),
        kind=kind,
        titles=titles,
        place=place,
        language=language,
        starts_at=dates[0][0],
        ends_at=dates[-1][1],
        seats=DEFAULT_SEATS,
        taken=0,
        closes_days_before=1,
        state="draft",
    )
    await add_course(session, course, dates)
    return course


async def change_course(
    session: AsyncSession, course_id: int, field: str, value: Any, *, now: datetime
) -> ChangeResult:
    """Change one field of a course; `field` is "dates" or a key of `STORED_AS`.

    Those who have a place hear of it a few minutes later, in one message however much changes till then.
    """
    course = await lock_course(session, course_id)
    if course is None or course.state == "cancelled" or course.ends_at <= now:
        return ChangeResult(ChangeOutcome.GONE)
    refused = await _change(session, course, field, value, now)
    if refused is not None:
        return ChangeResult(refused)
    await session.flush()
    if field == "seats":
        await pass_on_seats(session, course, now=now)
    if course.state != "published" or field not in TOLD:
        return ChangeResult(ChangeOutcome.CHANGED)
    course.revision += 1
    await session.flush()
    return ChangeResult(ChangeOutcome.CHANGED, await _tell_changed(session, course, field, now))


async def publish_course(session: AsyncSession, course_id: int, *, now: datetime) -> ChangeResult:
    """Let everybody see a draft and sign up."""
    course = await lock_course(session, course_id)
    if course is None or course.state == "cancelled":
        return ChangeResult(ChangeOutcome.GONE)
    if course.state == "published":
        return ChangeResult(ChangeOutcome.SAME)
    if course.starts_at <= now:
        return ChangeResult(ChangeOutcome.PAST)
    course.state = "published"
    await session.flush()
    return ChangeResult(ChangeOutcome.CHANGED)


async def discard_draft(session: AsyncSession, course_id: int) -> bool:
    """Delete a course that was never published; returns False for any other."""
    course = await lock_course(session, course_id)
    if course is None or course.state != "draft":
        return False
    await delete_course(session, course)
    return True


async def call_off_course(session: AsyncSession, course_id: int, *, now: datetime) -> ChangeResult:
    """Call a published course off; whoever has a seat or waits for one hears it at once."""
    course = await lock_course(session, course_id)
    if course is None or course.state == "draft" or course.ends_at <= now:
        return ChangeResult(ChangeOutcome.GONE)
    if course.state == "cancelled":
        return ChangeResult(ChangeOutcome.SAME)
    course.state = "cancelled"
    course.revision += 1
    told = 0
    for enrolment, _ in await list_places(session, course_id):
        told += await _tell(session, enrolment, "course_cancelled", course, {}, now)
        if enrolment.state in ("waiting", "offered"):
            enrolment.state, enrolment.offered_until = "cancelled", None
    await session.flush()
    return ChangeResult(ChangeOutcome.CHANGED, told)


async def copy_course(session: AsyncSession, course_id: int, *, zone: ZoneInfo, now: datetime) -> Course | None:
    """Plan the same course again, whole weeks later at the same local time, as a draft; None if there is none."""
    course = await lock_course(session, course_id)
    if course is None:
        return None
    dates = [(one.starts_at, one.ends_at) for one in await list_dates(session, course_id)]
    weeks = max(1, (now - dates[0][0]) // timedelta(weeks=1) + 1)
    later = [(_weeks_later(start, weeks, zone), _weeks_later(end, weeks, zone)) for start, end in dates]
    copied = {name: getattr(course, name) for name in ("kind", *STORED_AS.values())}
    copy = Course(
        slug=await _free_slug(session, course.kind, later[0][0]),
        starts_at=later[0][0],
        ends_at=later[-1][1],
        taken=0,
        state="draft",
        **copied,
    )
    await add_course(session, copy, later)
    return copy


async def _change(session: AsyncSession, course: Course, field: str, value: Any, now: datetime) -> ChangeOutcome | None:
    """Store a value; returns why it was not stored."""
    if field == "dates":
        if [(one.starts_at, one.ends_at) for one in await list_dates(session, course.id)] == list(value):
            return ChangeOutcome.SAME
        if value[0][0] <= now:
            return ChangeOutcome.PAST
        await mark_dates(session, course, value)
        return None
    if getattr(course, STORED_AS[field]) == value:
        return ChangeOutcome.SAME
    if field == "seats" and value < course.taken:
        return ChangeOutcome.TOO_FEW_SEATS
    setattr(course, STORED_AS[field], value)
    return None


async def _tell_changed(session: AsyncSession, course: Course, field: str, now: datetime) -> int:
    waiting = {message.facts["enrolment_id"]: message for message in await list_unsent_about_course(session, course.id)}
    told = 0
    for enrolment, _ in await list_places(session, course.id):
        if enrolment.state == "cancelled":
            continue
        if message := waiting.get(enrolment.id):
            fields = message.facts["fields"]
            message.facts = {**message.facts, "fields": fields if field in fields else [*fields, field]}
            message.due_at, told = now + CHANGE_PAUSE, told + 1
        else:
            told += await _tell(session, enrolment, "course_changed", course, {"fields": [field]}, now + CHANGE_PAUSE)
    await session.flush()
    return told


async def _tell(
    session: AsyncSession, enrolment: Enrolment, kind: str, course: Course, facts: dict[str, Any], due_at: datetime
) -> bool:
    hears = enrolment.person_id or enrolment.brought_by_id
    person = await find_person_by_id(session, hears) if hears and enrolment.state != "cancelled" else None
    if person is None:
        return False
    return await write_to_person(
        session,
        person,
        kind,
        f"{enrolment.id}:{course.revision}",
        {"course_id": course.id, "enrolment_id": enrolment.id, **facts},
        due_at=due_at,
        expires_at=course.ends_at,
    )


async def _free_slug(session: AsyncSession, kind: str, starts_at: datetime) -> str:
    wish = f"{kind.replace('_', '-')}-{starts_at:%Y-%m-%d}"
    taken = {slug for slug in await list_course_slugs(session) if slug.startswith(wish)}
    return next(
        slug for number in range(len(taken) + 1) if (slug := f"{wish}-{number}" if number else wish) not in taken
    )


def _weeks_later(moment: datetime, weeks: int, zone: ZoneInfo) -> datetime:
    # Weeks are added to the time on the wall, so that 18:00 stays 18:00 across a clock change.
    local = moment.astimezone(zone).replace(tzinfo=None) + timedelta(weeks=weeks)
    return local.replace(tzinfo=zone)
