"""Staff see who comes to a course, sign up people without Telegram, and tick who was there."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.courses import find_course
from db.dialogues import close_dialogue, open_dialogue
from db.enrolments import find_enrolment_by_id, list_places
from db.models import Course, Enrolment, Person
from handlers.context import LotseContext
from handlers.course_screens import moment, title_in
from handlers.screen import Button, Screen, button, in_rows, send, show, toast
from handlers.staff import is_staff, staff_may_go_on
from locales.words import Words
from services.attendance import tick_all, tick_attendance
from services.enrolment import enrol_guest, remove_guest
from services.seats import in_last_hours
from services.typed_fields import read_line
from services.waiting_list import take_seat_for_guest

WAITING_FOR_GUEST = "guest"
PATIENCE = timedelta(hours=1)
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


async def show_people(update: Update, context: LotseContext) -> None:
    """Show staff who comes to the tapped course."""
    if await staff_may_go_on(update, context):
        async with context.transaction() as session:
            await close_dialogue(session, context.profile.person_id)
        await _show_people(update, context, int(context.tapped(1)))


async def ask_for_guest(update: Update, context: LotseContext) -> None:
    """Ask staff for the name of somebody without Telegram."""
    if not await staff_may_go_on(update, context):
        return
    course_id = int(context.tapped(1))
    async with context.transaction() as session:
        await open_dialogue(
            session,
            context.profile.person_id,
            WAITING_FOR_GUEST,
            {"course_id": course_id},
            expires_at=context.now + PATIENCE,
        )
    back = button(context.words, "planning-button-back", "people", "show", course_id)
    await show(update, context, Screen(context.words.html("guest-ask"), ((back,),)))


async def take_guest(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Sign up whoever was named."""
    if not await is_staff(update, context):
        return False
    name = read_line(text, context.bot_data.zone, context.now)
    if name is None:
        await send(update, context, Screen(context.words.html("guest-ask")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await enrol_guest(session, data["course_id"], name, context.profile.person_id, now=context.now)
    await send(update, context, Screen(context.words.html(f"guest-signed-{result.outcome}", name=name)))
    await _show_people(update, context, data["course_id"])
    return True


async def show_guest(update: Update, context: LotseContext) -> None:
    """Show what can be done for somebody without Telegram."""
    if not await staff_may_go_on(update, context):
        return
    async with context.reading() as session:
        guest = await find_enrolment_by_id(session, int(context.tapped(1)))
        course = await find_course(session, guest.course_id) if guest and guest.guest_name else None
    if guest is None or course is None:
        await toast(update, context, context.words.plain("guest-gone-toast"))
        return
    await show(update, context, guest_screen(context.words, course, guest, now=context.now))


async def take_for_guest(update: Update, context: LotseContext) -> None:
    """Take the seat that somebody without Telegram is offered."""
    if not await staff_may_go_on(update, context):
        return
    async with context.transaction() as session:
        result = await take_seat_for_guest(session, int(context.tapped(1)), now=context.now)
    await toast(update, context, context.words.plain("guest-taken-toast" if result.changed else "guest-missed-toast"))
    await show_guest(update, context)


async def remove(update: Update, context: LotseContext) -> None:
    """Delete the name of somebody without Telegram; the seat goes on."""
    if not await staff_may_go_on(update, context):
        return
    async with context.transaction() as session:
        guest = await find_enrolment_by_id(session, int(context.tapped(1)))
        removed = await remove_guest(session, int(context.tapped(1)), now=context.now)
    await toast(update, context, context.words.plain("guest-removed-toast" if removed else "guest-gone-toast"))
    if guest is not None:
        await _show_people(update, context, guest.course_id)


async def show_attendance(update: Update, context: LotseContext) -> None:
    """Show staff whom they can tick."""
    if await staff_may_go_on(update, context):
        await _show_attendance(update, context, int(context.tapped(1)), int(context.tapped(2)))


async def tick(update: Update, context: LotseContext) -> None:
    """Note that somebody was there, or was not."""
    if not await staff_may_go_on(update, context):
        return
    enrolment_id, there = int(context.tapped(2)), context.tapped(1) == "yes"
    async with context.transaction() as session:
        result = await tick_attendance(session, enrolment_id, there=there, now=context.now)
        enrolment = await find_enrolment_by_id(session, enrolment_id)
    await toast(update, context, context.words.plain(f"attendance-{result.outcome}-toast"))
    if enrolment is not None:
        await _show_attendance(update, context, enrolment.course_id, int(context.tapped(3)))


async def tick_everybody(update: Update, context: LotseContext) -> None:
    """Note that everybody was there."""
    if not await staff_may_go_on(update, context):
        return
    async with context.transaction() as session:
        result = await tick_all(session, int(context.tapped(1)), now=context.now)
    await toast(update, context, context.words.plain(f"attendance-{result.outcome}-toast"))
    await _show_attendance(update, context, int(context.tapped(1)), int(context.tapped(2)))


async def _show_people(update: Update, context: LotseContext, course_id: int) -> None:
    async with context.reading() as session:
        course = await find_course(session, course_id)
        places = await list_places(session, course_id)
    if course is None:
        await toast(update, context, context.words.plain("planning-gone-toast"))
        return
    await show(update, context, people_screen(context.words, course, places, now=context.now))


async def _show_attendance(update: Update, context: LotseContext, course_id: int, page: int) -> None:
    async with context.reading() as session:
        course = await find_course(session, course_id)
        places = await list_places(session, course_id)
    if course is None or course.starts_at > context.now:
        await toast(update, context, context.words.plain("attendance-not-begun-toast"))
        return
    await show(update, context, attendance_screen(context.words, course, places, page))


def _name(words: Words, enrolment: Enrolment, person: Person | None) -> str:
    if enrolment.guest_name is not None:
        return words.plain("people-guest", name=enrolment.guest_name)
    return (person.name if person else None) or words.plain("people-nameless")


def _needs(words: Words, enrolment: Enrolment) -> str:
    needs = [words.plain(f"need-{need}") for need in enrolment.needs]
    return f" · {words.enumeration(needs)}" if needs else ""


HANDLERS = [
    CallbackQueryHandler(show_people, r"^people:show:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_guest, r"^people:guest:(\d{1,9})$"),
    CallbackQueryHandler(show_guest, r"^guest:show:(\d{1,9})$"),
    CallbackQueryHandler(take_for_guest, r"^guest:take:(\d{1,9})$"),
    CallbackQueryHandler(remove, r"^guest:remove:(\d{1,9})$"),
    CallbackQueryHandler(show_attendance, r"^attend:show:(\d{1,9}):(\d{1,3})$"),
    CallbackQueryHandler(tick, r"^attend:(yes|no):(\d{1,9}):(\d{1,3})$"),
    CallbackQueryHandler(tick_everybody, r"^attend:all:(\d{1,9}):(\d{1,3})$"),
]
