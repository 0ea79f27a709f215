"""A person's own calendar: what is in it, and the secret address under which a calendar application fetches it."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncSession

from db.calendars import delete_feed, find_feed_owner
from db.courses import list_dates
from db.enrolments import list_enrolments_of
from db.meetings import list_meetings_of_person
from db.models import CalendarFeed, Course, CourseDate, Meeting, Person, Series
from services.calendar import Appointment

PAST = timedelta(days=30)  # so long a calendar shows what is over
TOKEN_BYTES = 32


async def open_feed(session: AsyncSession, person_id: int, *, now: datetime) -> str:
    """Give a person's calendar a new address, which makes the one before useless; returns its secret token.

    Only a hash is stored. The token has 256 random bits, so a plain hash is enough: there is nothing to guess.
    """
    token = secrets.token_urlsafe(TOKEN_BYTES)
    await delete_feed(session, person_id)
    session.add(CalendarFeed(person_id=person_id, token_hash=_hash(token), since=now))
    await session.flush()
    return token


async def close_feed(session: AsyncSession, person_id: int) -> None:
    """Make the address of a person's calendar useless."""
    await delete_feed(session, person_id)


async def find_person_by_token(session: AsyncSession, token: str) -> Person | None:
    """Return whose calendar it is, or None if the address was made up or revoked."""
    return await find_feed_owner(session, _hash(token))


async def list_appointments(
    session: AsyncSession, person_id: int, language: str, *, now: datetime
) -> list[Appointment]:
    """Return what belongs into a person's calendar: courses with a seat, series they follow, and where they come."""
    courses = []
    for enrolment, course in await list_enrolments_of(session, person_id, now - PAST):
        if enrolment.state == "seated" and course.state != "draft":
            dates = await list_dates(session, course.id)
            courses += course_appointments(course, dates, person_id, language, revision=enrolment.revision)
    meetings = [
        meeting_appointment(meeting, series, language)
        for meeting, series in await list_meetings_of_person(session, person_id, now - PAST)
    ]
    return sorted([*courses, *meetings], key=lambda appointment: appointment.starts_at)


def course_appointments(
    course: Course, dates: Sequence[CourseDate], person_id: int, language: str, *, revision: int, leaves: bool = False
) -> list[Appointment]:
    """Return the dates of a course as they stand in the calendar of somebody who signed up, or who `leaves`."""
    return [
        Appointment(
            uid=f"course-{course.id}-{person_id}-{number}",
            title=_title(course.titles, language),
            place=course.link or course.place,
            starts_at=day.starts_at,
            ends_at=day.ends_at,
            revision=revision + course.revision,
            is_cancelled=leaves or course.state == "cancelled",
        )
        for number, day in enumerate(dates, 1)
    ]


def meeting_appointment(meeting: Meeting, series: Series, language: str) -> Appointment:
    """Return one date of a series as it stands in a calendar; a change of the series counts as one of each date."""
    return Appointment(
        uid=f"meeting-{meeting.id}",
        title=_title(series.titles, language),
        place=series.place,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        revision=meeting.revision + series.revision,
        is_cancelled=meeting.state != "planned",
    )


def _title(titles: dict[str, str], language: str) -> str:
    return titles.get(language) or titles["de"]


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
