"""The right to be forgotten (Art. 17 GDPR)."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.privacy import delete_person, list_course_ids_of
from db.questions import list_questions_of
from services.enrolment import cancel
from services.question_posts import post_state


async def forget_person(session: AsyncSession, person_id: int, *, now: datetime) -> None:
    """Delete everything about a person. Their seats go to whoever waits for them."""
    for question in await list_questions_of(session, person_id):
        await post_state(session, question, now=now)  # their words leave the staff group, too
    for course_id in await list_course_ids_of(session, person_id):
        await cancel(session, course_id, person_id, now=now)
    await delete_person(session, person_id)
