"""How planning a course looks to staff: the list, three steps to a draft, the course with a button a field."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_course, list_dates
from db.enrolments import list_places
from db.models import Course, CourseDate
from handlers.course_screens import course_text, title_in
from handlers.screen import Button, Rows, Screen, action, button, in_rows
from knowledge.course_kinds import COURSE_KINDS
from locales.languages import LANGUAGES
from locales.words import Words
from services.courses import CLOSING_CHOICES

EMPTY_ALLOWED = ("link", "fee")
SWITCHES = ("childcare", "access")


@dataclass(frozen=True)
class PlannedCourseView:
    """A course as staff see it, with how many wait for a seat and how many are being offered one."""

    course: Course
    dates: Sequence[CourseDate]
    waiting: int
    offered: int


async def find_planned_course(session: AsyncSession, course_id: int) -> PlannedCourseView | None:
    """Return what staff see of a course, or None if there is none."""
    course = await find_course(session, course_id)
    if course is None:
        return None
    states = [enrolment.state for enrolment, _ in await list_places(session, course_id)]
    return PlannedCourseView(
        course, await list_dates(session, course_id), states.count("waiting"), states.count("offered")
    )


def planning_screen(words: Words, courses: Sequence[Course]) -> Screen:
    """All courses that are not over, drafts and cancelled ones too."""
    rows = [(planning_button(words, course),) for course in courses]
    new = button(words, "planning-button-new", "planning", "new")
    back = button(words, "staff-menu-button-back", "staff", "menu")
    return Screen(words.html("planning-text" if courses else "planning-none"), ((new,), *rows, (back,)))


def planning_button(words: Words, course: Course) -> Button:
    """A button that opens a course for staff."""
    title, day = title_in(words, course.titles), words.day(course.starts_at)
    return button(words, f"planning-button-course-{course.state}", "planning", "show", course.id, title=title, day=day)


def kinds_screen(words: Words) -> Screen:
    """The first step: what kind of course."""
    kinds = [button(words, f"course-kind-{kind}", "planning", "kind", kind) for kind in COURSE_KINDS]
    stop = button(words, "planning-button-stop", "planning", "list")
    return Screen(words.html("planning-ask-kind"), (*in_rows(kinds), (stop,)))


def dates_screen(words: Words, *, wrong: bool = False) -> Screen:
    """The second step: when."""
    back = button(words, "planning-button-back", "planning", "new")
    return Screen(_asking(words, words.html("planning-step-dates"), "dates", wrong=wrong), ((back,),))


def place_screen(words: Words, kind: str, places: Sequence[str], *, wrong: bool = False) -> Screen:
    """The third step: where; the places of the latest courses are a tap away."""
    known = [Button(place, action("planning", "place", number)) for number, place in enumerate(places)]
    back = button(words, "planning-button-back", "planning", "kind", kind)
    return Screen(_asking(words, words.html("planning-step-place"), "place", wrong=wrong), (*in_rows(known), (back,)))


def field_screen(words: Words, course_id: int, field: str, *, wrong: bool = False) -> Screen:
    """Ask for another value of a field that is typed."""
    none: Rows = ()
    if field in EMPTY_ALLOWED:
        none = ((button(words, f"planning-button-no-{field}", "planning", "set", course_id, field, "none"),),)
    back = button(words, "planning-button-back", "planning", "show", course_id)
    text = _asking(words, words.html(f"planning-ask-{field}"), field, wrong=wrong)
    return Screen(text, (*none, (back,)))


def languages_screen(words: Words, course_id: int) -> Screen:
    """The languages that a course can be in."""
    spoken = [
        Button(language.native_name, action("planning", "set", course_id, "language", language.tag))
        for language in LANGUAGES.values()
    ]
    back = button(words, "planning-button-back", "planning", "show", course_id)
    return Screen(words.html("planning-ask-language"), (*in_rows(spoken, 2), (back,)))


def closing_screen(words: Words, course_id: int) -> Screen:
    """How long before a course sign-up can end."""
    choices = [
        button(words, "planning-button-closes-days", "planning", "set", course_id, "closes", days, count=days)
        for days in CLOSING_CHOICES
    ]
    back = button(words, "planning-button-back", "planning", "show", course_id)
    return Screen(words.html("planning-ask-closes"), (*in_rows(choices), (back,)))


def planned_screen(words: Words, view: PlannedCourseView) -> Screen:
    """A course as volunteers see it, then what only staff see, and everything that can be done with it."""
    course = view.course
    figures = words.html(
        "planning-figures",
        taken=course.taken - view.offered,
        seats=course.seats,
        offered=view.offered,
        waiting=view.waiting,
    )
    parts = [
        course_text(words, course, view.dates, link=True),
        f"{words.html(f'planning-state-{course.state}')}\n{figures}",
    ]
    return Screen("\n\n".join(parts), _planned_rows(words, course))


def call_off_screen(words: Words, view: PlannedCourseView) -> Screen:
    """Ask once more before a course is called off."""
    course_id, count = view.course.id, view.course.taken + view.waiting
    text = words.html("planning-call-off", title=title_in(words, view.course.titles), count=count)
    rows = (
        (button(words, "planning-button-call-off-yes", "planning", "calloff", course_id, "yes"),),
        (button(words, "planning-button-call-off-no", "planning", "show", course_id),),
    )
    return Screen(text, rows)


def _planned_rows(words: Words, course: Course) -> Rows:
    copy = (button(words, "planning-button-copy", "planning", "copy", course.id),)
    people = (button(words, "planning-button-people", "people", "show", course.id),)
    back = (button(words, "planning-button-all", "planning", "list"),)
    if course.state == "cancelled":
        return (people, copy, back)
    fields = [
        button(words, f"planning-button-{field}", "planning", "ask", course.id, field)
        for field in ("title", "dates", "place", "link", "language", "seats", "closes", "fee")
    ]
    asked = {"childcare": course.asks_childcare, "access": course.asks_access}
    switches = [_switch(words, course.id, field, "off" if asked[field] else "on") for field in SWITCHES]
    if course.state == "draft":
        publish = (button(words, "planning-button-publish", "planning", "publish", course.id),)
        discard = (button(words, "planning-button-discard", "planning", "discard", course.id),)
        return (publish, *in_rows(fields, 2), *in_rows(switches), discard, back)
    call_off = (button(words, "planning-button-call-off", "planning", "calloff", course.id, "ask"),)
    return (people, *in_rows(fields, 2), *in_rows(switches), copy, call_off, back)


def _switch(words: Words, course_id: int, field: str, way: str) -> Button:
    switch = f"{field}-{way}"
    return button(words, f"planning-button-switch-{switch}", "planning", "set", course_id, field, way)


def _asking(words: Words, question: str, field: str, *, wrong: bool) -> str:
    return f"{words.html(f'planning-wrong-{field}')}\n\n{question}" if wrong else question
