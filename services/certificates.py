"""Certificates of attendance: issued to whoever staff ticked, checked by a code, withdrawn at any time."""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncSession

from db.certificates import delete_certificate, find_certificate, find_certified
from db.courses import find_course, list_dates
from db.enrolments import find_enrolment
from db.models import Certificate, Enrolment
from db.people import get_person
from services.outbox import write_to_person

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that looks like another one
GROUPS, GROUP_SIZE = 3, 4  # 30^12 codes: too many to try
SECOND_THOUGHTS = timedelta(minutes=10)  # in which staff can take a wrong tick back before anybody hears of it


@dataclass(frozen=True)
class IssuedResult:
    """What a new certificate says. The code is told here once; only its hash is kept."""

    code: str
    titles: dict[str, str]
    place: str
    dates: Sequence[tuple[datetime, datetime]]


@dataclass(frozen=True)
class VerifiedResult:
    """What is confirmed about a genuine certificate."""

    initials: str
    titles: dict[str, str]
    starts_at: datetime
    issued_at: datetime


async def announce_certificate(session: AsyncSession, enrolment: Enrolment, *, now: datetime) -> None:
    """Tell somebody who was just ticked that the certificate can be had, unless the tick is taken back at once."""
    if enrolment.person_id is None:
        return
    person = await get_person(session, enrolment.person_id)
    facts = {"course_id": enrolment.course_id}
    await write_to_person(session, person, "certificate_ready", str(enrolment.id), facts, due_at=now + SECOND_THOUGHTS)


async def has_attended(session: AsyncSession, course_id: int, person_id: int) -> bool:
    """Tell whether staff ticked that a person was in a course."""
    enrolment = await find_enrolment(session, course_id, person_id)
    return enrolment is not None and enrolment.attended_at is not None


async def issue_certificate(
    session: AsyncSession, course_id: int, person_id: int, *, name: str, now: datetime
) -> IssuedResult | None:
    """Issue a certificate; the code of an older one for the same course is good no more.

    Returns None if staff have not ticked that the person was there.
    """
    course = await find_course(session, course_id)
    if course is None or not await has_attended(session, course_id, person_id):
        return None
    code = "-".join("".join(secrets.choice(LETTERS) for _ in range(GROUP_SIZE)) for _ in range(GROUPS))
    certificate = await find_certificate(session, course_id, person_id)
    if certificate is None:
        certificate = Certificate(course_id=course_id, person_id=person_id)
        session.add(certificate)
    certificate.code_hash, certificate.initials, certificate.issued_at = _hash(code), initials_of(name), now
    await session.flush()
    dates = [(date.starts_at, date.ends_at) for date in await list_dates(session, course_id)]
    return IssuedResult(code, course.titles, course.place, dates)


async def verify_certificate(session: AsyncSession, code: str) -> VerifiedResult | None:
    """Return what a code stands for, however it was typed; None if nothing (any more)."""
    found = await find_certified(session, _hash(code))
    if found is None:
        return None
    certificate, course = found
    return VerifiedResult(certificate.initials, course.titles, course.starts_at, certificate.issued_at)


async def withdraw_certificate(session: AsyncSession, course_id: int, person_id: int) -> bool:
    """Make the code of one's own certificate worthless; tell whether there was one."""
    return await delete_certificate(session, course_id, person_id)


def initials_of(name: str) -> str:
    """Return the first letter of each part of a name: "Kim Muster-Beispiel" has "K. M. B."."""
    return " ".join(f"{part[0].upper()}." for part in re.split(r"[\s-]+", name.strip()) if part)


def _hash(code: str) -> str:
    return sha256(re.sub(r"[^0-9A-Z]", "", code.upper()).encode()).hexdigest()
