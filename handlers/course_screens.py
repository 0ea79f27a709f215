"""How courses look: the list, one course, and how somebody stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.courses import find_course, list_dates
from db.enrolments import count_waiting_up_to, find_enrolment
from db.models import Course, CourseDate, Enrolment
from handlers.screen import Button, Rows, Screen, button, home_button, in_rows
from knowledge.course_kinds import COURSE_KINDS
from locales.languages import LANGUAGES
from locales.words import Words
from services.enrolment import needs_asked
from services.obstacles import Obstacle, Reason, list_obstacles
from services.seats import has_open_seat, in_last_hours


@dataclass(frozen=True)
class Standing:
    """A course, and how one person stands in it: "seated", "offered", "waiting" at a position from 1, or None.

    `obstacles` are the reasons against signing up; `may_grab` tells whoever waits that the first who taps gets a seat.
    Whoever `has_left` may still have the dates in their calendar.
    """

    course: Course
    dates: Sequence[CourseDate]
    enrolment: Enrolment | None = None
    position: int | None = None
    obstacles: tuple[Obstacle, ...] = ()
    may_grab: bool = False
    has_left: bool = False

    @property
    def state(self) -> str | None:
        """How the person stands."""
        return self.enrolment.state if self.enrolment else None

    @property
    def revision(self) -> int:
        """The SEQUENCE of the person's calendar entry: it grows with each change of the place or the course."""
        return self.course.revision + (self.enrolment.revision if self.enrolment else 0)


async def find_standing(session: AsyncSession, course_id: int, person_id: int, *, now: datetime) -> Standing | None:
    """Return how a person stands in a course, or None if there is no such course for volunteers."""
    course = await find_course(session, course_id)
    if course is None or course.state == "draft":
        return None
    dates = await list_dates(session, course_id)
    enrolment = await find_enrolment(session, course_id, person_id)
    if enrolment is None or enrolment.state == "cancelled":
        obstacles = await list_obstacles(session, course, person_id, now=now)
        return Standing(course, dates, obstacles=obstacles, has_left=enrolment is not None)
    if enrolment.state != "waiting":
        return Standing(course, dates, enrolment)
    position = await count_waiting_up_to(session, enrolment)
    may_grab = in_last_hours(course, now) and await has_open_seat(session, course, now=now)
    return Standing(course, dates, enrolment, position, may_grab=may_grab)


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


def course_screen(words: Words, standing: Standing, *, now: datetime) -> Screen:
    """One course: what it is, how one stands in it, and what one can do."""
    signed_up = standing.state is not None
    parts = [
        course_text(
            words, standing.course, standing.dates, link=standing.state == "seated", before_sign_up=not signed_up
        )
    ]
    parts.extend(_standing_texts(words, standing, now))
    return Screen("\n\n".join(parts), _course_rows(words, standing, now))


def course_text(
    words: Words, course: Course, dates: Sequence[CourseDate], *, link: bool, before_sign_up: bool = True
) -> str:
    """What a course is: title, description, dates and all that one has to know of it, now or before signing up."""
    sign_up = [
        *([words.html("course-closes", **moment(words, course.closes_at))] if course.closes_days_before else []),
        *([words.html("course-childcare")] if course.asks_childcare else []),
        *([words.html("course-access")] if course.asks_access else []),
    ]
    lines = [
        *(
            words.html(
                "course-date",
                day=words.day(one.starts_at),
                start=words.time(one.starts_at),
                end=words.time(one.ends_at),
            )
            for one in dates
        ),
        words.html("course-where", place=course.place),
        *([words.html("course-link", link=course.link)] if link and course.link else []),
        words.html("course-language", language=LANGUAGES[course.language].native_name),
        *([words.html("course-fee", fee=words.euros(course.fee_cents))] if course.fee_cents else []),
        *(sign_up if before_sign_up else []),
    ]
    title = words.html("course-title", title=title_in(words, course.titles))
    about = [words.html(f"course-about-{course.kind}")] if course.kind in COURSE_KINDS else []
    return "\n\n".join(["\n".join([title, *about]), "\n".join(lines)])


def obstacle_text(words: Words, obstacle: Obstacle, course: Course) -> str:
    """Say why somebody can't sign up for a course, or can only wait."""
    match obstacle.reason:
        case Reason.CLOSED:
            return words.html("obstacle-closed", **moment(words, course.closes_at))
        case Reason.CLASH if obstacle.course:
            return words.html("obstacle-clash", title=title_in(words, obstacle.course.titles))
        case Reason.PREREQUISITE:
            return words.html("obstacle-prerequisite", name=words.plain(f"prerequisite-{obstacle.prerequisite}"))
        case reason:
            return words.html(f"obstacle-{reason}")


def moment(words: Words, at: datetime) -> dict[str, str]:
    """The arguments `day` and `time` of a message."""
    return {"day": words.day(at), "time": words.time(at)}


def _standing_texts(words: Words, standing: Standing, now: datetime) -> list[str]:
    course, enrolment = standing.course, standing.enrolment
    texts: list[str]
    if enrolment is None:
        texts = [obstacle_text(words, obstacle, course) for obstacle in standing.obstacles]
        return texts or [words.html("course-seats-free", count=course.seats - course.taken)]
    if course.state == "cancelled":
        return [words.html("obstacle-called-off")]
    if course.starts_at <= now and enrolment.state != "seated":
        return [words.html("obstacle-begun")]
    match enrolment.state:
        case "offered" if enrolment.offered_until:
            texts = [words.html("course-you-are-offered", **moment(words, enrolment.offered_until))]
        case "waiting" if standing.may_grab:
            texts = [words.html("course-seat-open")]
        case "waiting":
            texts = [words.html("course-you-wait", position=standing.position or 1)]
        case _:
            texts = [words.html("course-you-are-in")]
    asks = needs_asked(course) and course.starts_at > now
    return [*texts, words.html("course-needs")] if asks else texts


def _course_rows(words: Words, standing: Standing, now: datetime) -> Rows:
    course, state = standing.course, standing.state
    back = (button(words, "course-button-all", "course", "list"),)
    rows: list[tuple[Button, ...]] = []
    if standing.has_left or (course.state == "cancelled" and state == "seated"):
        rows.append((button(words, "calendar-button-remove", "course", "ics", course.id),))
    if course.state == "cancelled":
        return (*rows, back)
    if state == "seated":
        rows.append((button(words, "course-button-calendar", "course", "ics", course.id),))
    if course.starts_at <= now:
        return (*rows, back)
    if state is None:
        return (*_sign_up_rows(words, standing), *rows, back)
    if state == "offered" or standing.may_grab:
        rows.append((button(words, "seat-button-take", "course", "take", course.id),))
    rows.extend(_need_rows(words, course, standing.enrolment))
    if state == "offered":
        rows.append((button(words, "seat-button-decline", "course", "decline", course.id),))
    else:
        rows.append((button(words, f"course-button-leave-{state}", "course", "leave", course.id),))
    return (*rows, back)


def _sign_up_rows(words: Words, standing: Standing) -> Rows:
    if any(obstacle.bars for obstacle in standing.obstacles):
        return ()
    key = "course-button-wait" if standing.obstacles else "course-button-enrol"
    return ((button(words, key, "course", "enrol", standing.course.id),),)


def _need_rows(words: Words, course: Course, enrolment: Enrolment | None) -> Rows:
    chosen = enrolment.needs if enrolment else []
    buttons = [
        button(
            words,
            "need-button-chosen" if need in chosen else "need-button",
            *("course", "need", course.id, need),
            need=words.plain(f"need-{need}"),
        )
        for need in needs_asked(course)
    ]
    return in_rows(buttons)
