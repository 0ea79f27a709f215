"""How the people of a course look to staff: who comes, somebody without Telegram, who was there."""

from collections.abc import Sequence
from datetime import datetime

from db.models import Course, Enrolment, Person
from handlers.course_screens import moment, title_in
from handlers.screen import Button, Screen, button, in_rows
from locales.words import Words
from services.seats import in_last_hours

ON_A_PAGE = 30

Places = Sequence[tuple[Enrolment, Person | None]]


def people_screen(words: Words, course: Course, places: Places, *, now: datetime) -> Screen:
    """Who has a seat, who is offered one, who waits, each in order; and what they need."""
    title = words.html("people-text", title=title_in(words, course.titles), day=words.day(course.starts_at))
    lines = [
        words.html(f"people-{enrolment.state}", name=_name(words, enrolment, person), needs=_needs(words, enrolment))
        for enrolment, person in places
    ]
    rows: list[tuple[Button, ...]] = []
    if course.state == "published" and course.starts_at > now:
        rows.append((button(words, "people-button-guest", "people", "guest", course.id),))
    if course.state == "published" and course.starts_at <= now:
        rows.append((button(words, "people-button-attendance", "attend", "show", course.id, 0),))
    guests = [
        button(words, "people-button-one", "guest", "show", enrolment.id, name=enrolment.guest_name)
        for enrolment, _ in places
        if enrolment.guest_name is not None
    ]
    back = button(words, "planning-button-course", "planning", "show", course.id)
    text = "\n".join([title, "", *(lines or [words.html("people-none")])])
    return Screen(text, (*rows, *in_rows(guests), (back,)))


def guest_screen(words: Words, course: Course, guest: Enrolment, *, now: datetime) -> Screen:
    """Somebody without Telegram: take a seat for them, or delete the name."""
    until = moment(words, guest.offered_until) if guest.offered_until else {"day": "", "time": ""}
    text = words.html(
        f"guest-{guest.state}", name=guest.guest_name or "", title=title_in(words, course.titles), **until
    )
    may_grab = guest.state == "waiting" and in_last_hours(course, now) and course.taken < course.seats
    can_take = (guest.state == "offered" or may_grab) and course.state == "published" and course.starts_at > now
    rows = (
        *(((button(words, "guest-button-take", "guest", "take", guest.id),),) if can_take else ()),
        (button(words, "guest-button-remove", "guest", "remove", guest.id),),
        (button(words, "guest-button-people", "people", "show", course.id),),
    )
    return Screen(text, rows)


def attendance_screen(words: Words, course: Course, places: Places, page: int) -> Screen:
    """Everybody with a seat, a button each that ticks them; so many on a page."""
    seated = [(enrolment, person) for enrolment, person in places if enrolment.state == "seated"]
    ticked = [enrolment for enrolment, _ in seated if enrolment.attended_at is not None]
    shown = seated[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]
    ticks = [
        button(
            words,
            "attendance-button-there" if enrolment.attended_at else "attendance-button-absent",
            *("attend", "no" if enrolment.attended_at else "yes", enrolment.id, page),
            name=_name(words, enrolment, person),
        )
        for enrolment, person in shown
    ]
    everybody = (button(words, "attendance-button-all", "attend", "all", course.id, page),)
    more = (button(words, "attendance-button-more", "attend", "show", course.id, page + 1),)
    back = (button(words, "guest-button-people", "people", "show", course.id),)
    text = words.html("attendance-text", title=title_in(words, course.titles), count=len(ticked), seated=len(seated))
    rows = (everybody if len(ticked) < len(seated) else (), *in_rows(ticks))
    more_rows = (more,) if len(seated) > (page + 1) * ON_A_PAGE else ()
    return Screen(text, tuple(row for row in (*rows, *more_rows, back) if row))


def _name(words: Words, enrolment: Enrolment, person: Person | None) -> str:
    if enrolment.guest_name is not None:
        return words.plain("people-guest", name=enrolment.guest_name)
    return (person.name if person else None) or words.plain("people-nameless")


def _needs(words: Words, enrolment: Enrolment) -> str:
    needs = [words.plain(f"need-{need}") for need in enrolment.needs]
    return f" · {words.enumeration(needs)}" if needs else ""
