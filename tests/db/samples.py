"""Rows to test with: what a test says about them, and something sensible for the rest."""

from datetime import date, datetime, time, timedelta
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Base, Course, CourseDate, Meeting, OutboxMessage, Person, Series, Subscription
from knowledge.offer_fields import FieldValue
from services.offers import Author, change_offer
from services.people import CONSENT_VERSION
from tests.conversation import BERLIN, NOW

Row = TypeVar("Row", bound=Base)


async def add_row(session: AsyncSession, row: Row) -> Row:
    session.add(row)
    await session.flush()
    return row


async def add_person(session: AsyncSession, telegram_id: int = 101, **facts: object) -> Person:
    usual = {"wants_news": True, "first_seen_at": NOW, "last_seen_at": NOW}
    agreed = {"consented_at": NOW, "consented_to": CONSENT_VERSION}
    return await add_row(session, Person(telegram_id=telegram_id, **(usual | agreed | facts)))


async def add_people(session: AsyncSession, count: int, first: int = 101) -> list[Person]:
    return [await add_person(session, first + number) for number in range(count)]


async def add_course(session: AsyncSession, slug: str = "newcomer", **facts: object) -> Course:
    usual = {
        "kind": "newcomer",
        "titles": {"de": "Einführung ins Ehrenamt"},
        "place": "Kreishaus Coesfeld",
        "language": "de",
        "starts_at": NOW + timedelta(days=6),
        "ends_at": NOW + timedelta(days=6, hours=3),
        "seats": 2,
        "taken": 0,
    }
    course = await add_row(session, Course(slug=slug, **(usual | facts)))
    await add_row(session, CourseDate(course_id=course.id, starts_at=course.starts_at, ends_at=course.ends_at))
    return course


async def add_series(session: AsyncSession, rule: str = "FREQ=WEEKLY;BYDAY=TU", **facts: object) -> Series:
    """Add a series, on Tuesdays at 18:00 unless told otherwise."""
    usual = {
        "slug": "supervision",
        "kind": "supervision",
        "titles": {"de": "Supervision"},
        "place": "Kreishaus Coesfeld",
        "language": "de",
        "starts_on": NOW.date(),
        "starts_at_time": time(18),
        "minutes": 90,
        "skips_holidays": True,
    }
    return await add_row(session, Series(rule=rule, **(usual | facts)))


async def add_meeting(session: AsyncSession, series: Series, starts_at: datetime) -> Meeting:
    return await add_row(
        session,
        Meeting(
            series_id=series.id,
            occurs_on=starts_at.astimezone(BERLIN).date(),
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=series.minutes),
        ),
    )


async def add_subscription(
    session: AsyncSession,
    series: Series,
    person: Person,
    lead_minutes: int = 1440,
    since: datetime = NOW - timedelta(days=30),
) -> Subscription:
    return await add_row(
        session,
        Subscription(series_id=series.id, person_id=person.id, lead_minutes=lead_minutes, since=since),
    )


async def add_message(
    session: AsyncSession, key: str = "first", person: Person | None = None, **facts: object
) -> OutboxMessage:
    """Add a message that is due now, to a person if one is given, else to the staff group."""
    usual = {
        "kind": "staff_answer",
        "priority": 0,
        "person_id": person.id if person else None,
        "chat_id": person.telegram_id if person else -1001,
        "facts": {},
        "state": "new",
        "attempts": 0,
        "due_at": NOW,
    }
    return await add_row(session, OutboxMessage(key=key, **(usual | facts)))


async def add_offer(session: AsyncSession, name: str = "Café Grenzenlos", **fields: FieldValue) -> int:
    """Add an offer in the middle of Dülmen, confirmed lately unless told otherwise; return its id."""
    usual: dict[str, FieldValue] = {
        "name": name,
        "kind": "international_cafe",
        "municipality": "Dülmen",
        "latitude": 51.83149,
        "longitude": 7.28075,
        "source": "https://example.org",
        "as_of": "2026-09",
        "verified": True,
        "confirmed_on": date(2026, 9, 1),
    }
    result = await change_offer(session, None, usual | fields, by=Author("staff"), now=NOW)
    assert result.offer_id, result.errors
    return result.offer_id
