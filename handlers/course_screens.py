"""How courses look: the list, one course, and how somebody stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import count_waiting_up_to, find_course, find_enrolment
from db.models import Course
from handlers.screen import Button, Rows, Screen, button, home_button
from locales.languages import LANGUAGES
from locales.words import Words


@dataclass(frozen=True)
class Standing:
    """A course, and how one person stands in it: "seated", "waiting" at a position from 1, or None."""

    course: Course
    state: str | None
    position: int | None
    revision: int


async def find_standing(session: AsyncSession, course_id: int, person_id: int) -> Standing | None:
    """Return how a person stands in a course, or None if there is no such course."""
    course = await find_course(session, course_id)
    if course is None:
        return None
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment is None or enrolment.state == "cancelled":
        return Standing(course, None, None, 0)
    position = await count_waiting_up_to(session, enrolment) if enrolment.state == "waiting" else None
    return Standing(course, enrolment.state, position, enrolment.revision)


def title_in(words: Words, titles: dict[str, str]) -> str:
    """Return a title in the reader's language, else in German."""
    return titles.get(words.language.tag) or titles["de"]


def courses_screen(words: Words, courses: Sequence[Course]) -> Screen:
    """The courses to come, a button each."""
    rows = [(course_button(words, "course-button", course),) for course in courses]
    mine = button(words, "course-button-mine", "course", "mine")
    home = home_button(words)
    return Screen(words.html("courses-text" if courses else "courses-none"), (*rows, (mine,), (home,)))


def course_button(words: Words, key: str, course: Course) -> Button:
    """A button that opens a course, with its title and day."""
    title, day = title_in(words, course.titles), words.day(course.starts_at)
    return button(words, key, "course", "show", course.id, title=title, day=day)


def course_screen(words: Words, standing: Standing, *, over: bool) -> Screen:
    """One course: when and where, how many seats are left, where one stands, and what one can do."""
    course = standing.course
    parts = [
        words.html(
            "course-text",
            title=title_in(words, course.titles),
            day=words.day(course.starts_at),
            start=words.time(course.starts_at),
            end=words.time(course.ends_at),
            place=course.place,
            language=LANGUAGES[course.language].native_name,
        ),
        _standing_text(words, standing, over=over),
    ]
    return Screen("\n\n".join(parts), _course_rows(words, standing, over=over))


def _standing_text(words: Words, standing: Standing, *, over: bool) -> str:
    free = standing.course.seats - standing.course.taken
    if standing.state == "seated":
        return words.html("course-you-are-in")
    if over:
        return words.html("course-over")
    if standing.state == "waiting":
        return words.html("course-you-wait", position=standing.position or 1)
    return words.html("course-seats-free", count=free) if free > 0 else words.html("course-full")


def _course_rows(words: Words, standing: Standing, *, over: bool) -> Rows:
    course_id = standing.course.id
    rows: list[tuple[Button, ...]] = []
    if standing.state == "seated":
        rows.append((button(words, "course-button-calendar", "course", "ics", course_id),))
    if standing.state and not over:
        rows.append((button(words, f"course-button-leave-{standing.state}", "course", "leave", course_id),))
    if standing.state is None and not over:
        full = standing.course.taken >= standing.course.seats
        rows.append(
            (button(words, "course-button-wait" if full else "course-button-enrol", "course", "enrol", course_id),)
        )
    return (*rows, (button(words, "course-button-all", "course", "list"),))
