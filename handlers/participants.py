"""Staff see who comes to a course, sign up people without Telegram, and tick who was there."""

from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.courses import find_course
from db.dialogues import close_dialogue, open_dialogue
from db.enrolments import find_enrolment_by_id, list_places
from handlers.context import LotseContext
from handlers.participant_screens import attendance_screen, guest_screen, people_screen
from handlers.screen import Screen, button, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from services.attendance import tick_all, tick_attendance
from services.enrolment import enrol_guest, remove_guest
from services.typed_fields import read_line
from services.waiting_list import take_seat_for_guest

WAITING_FOR_GUEST = "guest"
PATIENCE = timedelta(hours=1)


@for_staff
async def show_people(update: Update, context: LotseContext) -> None:
    """Show staff who comes to the tapped course."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await _show_people(update, context, int(context.tapped(1)))


@for_staff
async def ask_for_guest(update: Update, context: LotseContext) -> None:
    """Ask staff for the name of somebody without Telegram."""
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


@typed_by_staff
async def take_guest(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Sign up whoever was named."""
    name = read_line(text, context.bot_data.zone, context.now)
    if name is None:
        await send(update, context, Screen(context.words.html("guest-ask")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await enrol_guest(session, data["course_id"], name, context.profile.person_id, now=context.now)
        await context.note(session, "added", ("enrolment", data["course_id"]), outcome=result.outcome)
    await send(update, context, Screen(context.words.html(f"guest-signed-{result.outcome}", name=name)))
    await _show_people(update, context, data["course_id"])
    return True


@for_staff
async def show_guest(update: Update, context: LotseContext) -> None:
    """Show what can be done for somebody without Telegram."""
    async with context.reading() as session:
        guest = await find_enrolment_by_id(session, int(context.tapped(1)))
        course = await find_course(session, guest.course_id) if guest and guest.guest_name else None
    if guest is None or course is None:
        await toast(update, context, context.words.plain("guest-gone-toast"))
        return
    await show(update, context, guest_screen(context.words, course, guest, now=context.now))


@for_staff
async def take_for_guest(update: Update, context: LotseContext) -> None:
    """Take the seat that somebody without Telegram is offered."""
    async with context.transaction() as session:
        result = await take_seat_for_guest(session, int(context.tapped(1)), now=context.now)
        if result.changed:
            await context.note(session, "accepted", ("enrolment", context.tapped(1)))
    await toast(update, context, context.words.plain("guest-taken-toast" if result.changed else "guest-missed-toast"))
    await show_guest(update, context)


@for_staff
async def remove(update: Update, context: LotseContext) -> None:
    """Delete the name of somebody without Telegram; the seat goes on."""
    async with context.transaction() as session:
        guest = await find_enrolment_by_id(session, int(context.tapped(1)))
        removed = await remove_guest(session, int(context.tapped(1)), now=context.now)
        if removed:
            await context.note(session, "removed", ("enrolment", context.tapped(1)))
    await toast(update, context, context.words.plain("guest-removed-toast" if removed else "guest-gone-toast"))
    if guest is not None:
        await _show_people(update, context, guest.course_id)


@for_staff
async def show_attendance(update: Update, context: LotseContext) -> None:
    """Show staff whom they can tick."""
    await _show_attendance(update, context, int(context.tapped(1)), int(context.tapped(2)))


@for_staff
async def tick(update: Update, context: LotseContext) -> None:
    """Note that somebody was there, or was not."""
    enrolment_id, there = int(context.tapped(2)), context.tapped(1) == "yes"
    async with context.transaction() as session:
        result = await tick_attendance(session, enrolment_id, there=there, now=context.now)
        if result.changed:
            await context.note(session, "noted", ("attendance", enrolment_id), there=there)
        enrolment = await find_enrolment_by_id(session, enrolment_id)
    await toast(update, context, context.words.plain(f"attendance-{result.outcome}-toast"))
    if enrolment is not None:
        await _show_attendance(update, context, enrolment.course_id, int(context.tapped(3)))


@for_staff
async def tick_everybody(update: Update, context: LotseContext) -> None:
    """Note that everybody was there."""
    async with context.transaction() as session:
        result = await tick_all(session, int(context.tapped(1)), now=context.now)
        if result.changed:
            await context.note(session, "noted", ("attendance", context.tapped(1)), count=len(result.changed))
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
