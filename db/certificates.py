"""Queries on certificates of attendance."""

from sqlalchemy import and_, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Certificate, Course, Enrolment


async def find_certificate(session: AsyncSession, course_id: int, person_id: int) -> Certificate | None:
    """Return a person's certificate for a course."""
    mine = (Certificate.course_id == course_id, Certificate.person_id == person_id)
    return await session.scalar(select(Certificate).where(*mine))


async def find_certified(session: AsyncSession, code_hash: str) -> tuple[Certificate, Course] | None:
    """Return the certificate with this code and its course, if staff's tick that the person was there still stands."""
    query = (
        select(Certificate, Course)
        .join(Course, Course.id == Certificate.course_id)
        .join(
            Enrolment,
            and_(Enrolment.course_id == Certificate.course_id, Enrolment.person_id == Certificate.person_id),
        )
        .where(Certificate.code_hash == code_hash, Enrolment.attended_at.is_not(None))
    )
    row = (await session.execute(query)).first()
    return (row[0], row[1]) if row else None


async def delete_certificate(session: AsyncSession, course_id: int, person_id: int) -> bool:
    """Make a certificate's code worthless; tell whether there was one."""
    mine = (Certificate.course_id == course_id, Certificate.person_id == person_id)
    return await session.scalar(delete(Certificate).where(*mine).returning(Certificate.id)) is not None
