"""Courses for volunteers: what there is, signing up, the waiting list, giving a seat back."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.courses import list_upcoming_courses
from db.enrolments import list_enrolments_of
from handlers.context import LotseContext
from handlers.course_screens import course_button, course_screen, courses_screen, find_standing, title_in
from handlers.screen import Screen, button, show, toast
from services.enrolment import cancel, enrol, switch_need
from services.seats import Outcome
from services.waiting_list import decline_seat, take_seat


async def show_courses(update: Update, context: LotseContext) -> None:
    """Show the courses to come."""
    async with context.reading() as session:
        courses = await list_upcoming_courses(session, context.now)
    await show(update, context, courses_screen(context.words, courses))


async def show_own_courses(update: Update, context: LotseContext) -> None:
    """Show one's own sign-ups."""
    words = context.words
    async with context.reading() as session:
        own = await list_enrolments_of(session, context.profile.person_id, context.now)
    rows = [(course_button(words, f"course-button-{enrolment.state}", course),) for enrolment, course in own]
    back = (button(words, "course-button-all", "course", "list"),)
    await show(update, context, Screen(words.html("courses-mine" if own else "courses-mine-none"), (*rows, back)))


async def open_course(update: Update, context: LotseContext, course_id: int) -> bool:
    """Show a course as it stands now; returns False if there is no such course."""
    async with context.reading() as session:
        standing = await find_standing(session, course_id, context.profile.person_id, now=context.now)
    if standing is None:
        return False
    await show(update, context, course_screen(context.words, standing, now=context.now))
    return True


async def show_course(update: Update, context: LotseContext) -> None:
    """Show the tapped course."""
    if not await open_course(update, context, int(context.tapped(1))):
        await toast(update, context, context.words.plain("course-gone-toast"))
        await show_courses(update, context)


async def enrol_in_course(update: Update, context: LotseContext) -> None:
    """Sign up for the tapped course, or wait for a seat."""
    user = update.effective_user
    async with context.transaction() as session:
        result = await enrol(
            session,
            int(context.tapped(1)),
            context.profile.person_id,
            name=user.full_name if user else "",
            now=context.now,
        )
    again = "" if result.changed or result.outcome in (Outcome.UNKNOWN, Outcome.REFUSED) else "-already"
    await toast(update, context, context.words.plain(f"course-{result.outcome}{again}-toast"))
    await show_course(update, context)


async def take_offered_seat(update: Update, context: LotseContext) -> None:
    """Take the seat that is offered, or the one that goes to whoever taps first."""
    async with context.transaction() as session:
        result = await take_seat(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain(f"seat-{result.outcome}-toast"))
    await show_course(update, context)


async def decline_offered_seat(update: Update, context: LotseContext) -> None:
    """Let the seat that is offered go on to the next person."""
    async with context.transaction() as session:
        result = await decline_seat(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain("seat-declined-toast" if result.changed else "seat-not-toast"))
    await show_course(update, context)


async def switch_own_need(update: Update, context: LotseContext) -> None:
    """Note what one needs to take part, or take it back."""
    async with context.transaction() as session:
        changed = await switch_need(
            session, int(context.tapped(1)), context.profile.person_id, context.tapped(2), now=context.now
        )
    await toast(update, context, context.words.plain("need-toast" if changed else "course-too-late-toast"))
    await show_course(update, context)


async def confirm_leaving(update: Update, context: LotseContext) -> None:
    """Ask once more before a seat or a turn is given back."""
    words, course_id = context.words, context.tapped(1)
    async with context.reading() as session:
        standing = await find_standing(session, int(course_id), context.profile.person_id, now=context.now)
    if standing is None or standing.state not in ("seated", "waiting"):
        await show_course(update, context)
        return
    rows = (
        (button(words, "course-button-leave-yes", "course", "cancel", course_id),),
        (button(words, "course-button-leave-no", "course", "show", course_id),),
    )
    text = words.html(f"course-leave-{standing.state}", title=title_in(words, standing.course.titles))
    await show(update, context, Screen(text, rows))


async def leave_course(update: Update, context: LotseContext) -> None:
    """Give the seat or the turn back."""
    async with context.transaction() as session:
        result = await cancel(session, int(context.tapped(1)), context.profile.person_id, now=context.now)
    await toast(update, context, context.words.plain(f"course-{result.outcome}-toast"))
    await show_course(update, context)


HANDLERS = [
    CommandHandler("courses", show_courses, ChatType.PRIVATE),
    CallbackQueryHandler(show_courses, r"^course:list$"),
    CallbackQueryHandler(show_own_courses, r"^course:mine$"),
    CallbackQueryHandler(show_course, r"^course:show:(\d{1,9})$"),
    CallbackQueryHandler(enrol_in_course, r"^course:enrol:(\d{1,9})$"),
    CallbackQueryHandler(take_offered_seat, r"^course:take:(\d{1,9})$"),
    CallbackQueryHandler(decline_offered_seat, r"^course:decline:(\d{1,9})$"),
    CallbackQueryHandler(switch_own_need, r"^course:need:(\d{1,9}):([a-z-]{1,20})$"),
    CallbackQueryHandler(confirm_leaving, r"^course:leave:(\d{1,9})$"),
    CallbackQueryHandler(leave_course, r"^course:cancel:(\d{1,9})$"),
]
