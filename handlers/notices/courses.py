"""What the bot says unprompted of places in courses."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_course
from db.enrolments import find_enrolment_by_id
from db.models import Course, Enrolment, OutboxMessage
from handlers.course_screens import course_screen, find_standing, title_in
from handlers.participant_screens import guest_screen
from handlers.screen import Screen
from locales.words import Words


async def write_about_place(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Something about a place in a course, to whoever has it, or brought the guest who has it."""
    enrolment = await find_enrolment_by_id(session, message.facts["enrolment_id"])
    course = await find_course(session, enrolment.course_id) if enrolment else None
    if enrolment is None or course is None or not _is_true_still(message, enrolment, course):
        return None
    fields = words.enumeration(words.plain(f"changed-{field}") for field in message.facts.get("fields", ()))
    title = title_in(words, course.titles)
    said = words.html(f"notice-{message.kind.replace('_', '-')}", title=title, fields=fields)
    # The moment it is due is the time it speaks of: late ones have an end, and whoever comes back is due anew.
    if enrolment.person_id is None:
        screen = guest_screen(words, course, enrolment, now=message.due_at)
        heading = f"{said}\n" if message.kind in ("course_changed", "course_cancelled") else ""
        return Screen(f"{words.html('notice-guest')}\n\n{heading}{screen.text}", screen.rows)
    standing = await find_standing(session, course.id, enrolment.person_id, now=message.due_at)
    if standing is None:
        return None
    screen = course_screen(words, standing, now=message.due_at)
    return Screen(f"{said}\n\n{screen.text}", screen.rows)


def _is_true_still(message: OutboxMessage, enrolment: Enrolment, course: Course) -> bool:
    match message.kind:
        case "course_cancelled":
            return course.state == "cancelled"
        case "seat_offered":
            return enrolment.state == "offered" and course.state == "published"
        case "seat_open":
            return enrolment.state == "waiting" and course.state == "published" and course.taken < course.seats
        case "offer_lapsed":
            return enrolment.state == "cancelled" and course.state == "published"
        case _:
            return enrolment.state != "cancelled" and course.state == "published"
