"""Calendar files of courses, meetings and series, and the secret address of one's own calendar."""

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.calendars import find_feed
from db.courses import find_course, list_dates
from db.enrolments import find_enrolment
from db.meetings import find_meeting, find_series, list_dates_of
from handlers.context import LotseContext
from handlers.courses import show_course
from handlers.screen import Button, Screen, button, show, toast
from locales.words import Words
from services.calendar import Appointment, calendar_file
from services.feeds import close_feed, course_appointments, meeting_appointment, open_feed


async def send_meeting(update: Update, context: LotseContext) -> None:
    """Send a meeting as a calendar file; of one that is off, the file that takes it out of the calendar."""
    async with context.reading() as session:
        meeting = await find_meeting(session, int(context.tapped(1)))
        series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None:
        await toast(update, context, context.words.plain("series-gone-toast"))
        return
    await _send_file(update, context, [meeting_appointment(meeting, series, context.profile.language)])


async def send_series(update: Update, context: LotseContext) -> None:
    """Send the planned dates of a series as a calendar file, with those that are off since."""
    async with context.reading() as session:
        series = await find_series(session, int(context.tapped(1)))
        dates = await list_dates_of(session, series.id, context.now) if series else []
    if series is None or not dates:
        await toast(update, context, context.words.plain("series-gone-toast"))
        return
    await _send_file(
        update, context, [meeting_appointment(meeting, series, context.profile.language) for meeting in dates]
    )


async def send_course(update: Update, context: LotseContext) -> None:
    """Send the dates of a course one has a seat in; of one that is off or was left, the file that takes them out."""
    person_id, course_id = context.profile.person_id, int(context.tapped(1))
    async with context.reading() as session:
        course = await find_course(session, course_id)
        enrolment = await find_enrolment(session, course_id, person_id)
        dates = await list_dates(session, course_id)
    if course is None or enrolment is None or enrolment.state not in ("seated", "cancelled"):
        await show_course(update, context)
        return
    leaves = enrolment.state == "cancelled"
    language, revision = context.profile.language, enrolment.revision
    appointments = course_appointments(course, dates, person_id, language, revision=revision, leaves=leaves)
    await _send_file(update, context, appointments)


async def _send_file(update: Update, context: LotseContext, appointments: list[Appointment]) -> None:
    words = context.words
    is_off = all(appointment.is_cancelled for appointment in appointments)
    if update.effective_chat is None:
        return
    await context.bot.send_document(
        update.effective_chat.id,
        calendar_file(*appointments, zone=context.bot_data.zone, now=context.now),
        filename=f"{words.plain('calendar-file-name')}.ics",
        caption=words.html("calendar-caption-remove" if is_off else "calendar-caption"),
        parse_mode="HTML",
    )


async def show_feed(update: Update, context: LotseContext) -> None:
    """Show whether the person has a calendar to subscribe to; its address itself was shown once and is not known."""
    words = context.words
    async with context.reading() as session:
        feed = await find_feed(session, context.profile.person_id)
    if context.bot_data.public_url is None:
        await toast(update, context, words.plain("feed-none-toast"))
        return
    if feed is None:
        rows = ((button(words, "feed-button-open", "calendar", "open"),), _back(words))
        await show(update, context, Screen(words.html("feed-text"), rows))
        return
    text = words.html("feed-is-open", date=words.full_date(feed.since))
    await show(update, context, Screen(text, _feed_rows(words)))


async def make_feed(update: Update, context: LotseContext) -> None:
    """Give the person's calendar a new secret address, and show it this once."""
    words, public_url = context.words, context.bot_data.public_url
    if public_url is None:
        await toast(update, context, words.plain("feed-none-toast"))
        return
    async with context.transaction() as session:
        token = await open_feed(session, context.profile.person_id, now=context.now)
    address = f"{public_url}/calendar/{token}.ics"
    webcal = f"webcal://{address.split('://', 1)[1]}"
    open_button = (Button(words.plain("feed-button-subscribe"), url=address),)
    await show(update, context, Screen(words.html("feed-address", address=webcal), (open_button, *_feed_rows(words))))


async def revoke_feed(update: Update, context: LotseContext) -> None:
    """Make the address of the person's calendar useless."""
    async with context.transaction() as session:
        await close_feed(session, context.profile.person_id)
    await toast(update, context, context.words.plain("feed-closed-toast"))
    await show_feed(update, context)


def _feed_rows(words: Words) -> tuple[tuple[Button, ...], ...]:
    return (
        (button(words, "feed-button-renew", "calendar", "open"),),
        (button(words, "feed-button-close", "calendar", "close"),),
        _back(words),
    )


def _back(words: Words) -> tuple[Button, ...]:
    return (button(words, "series-button-all", "series", "list"),)


HANDLERS = [
    CallbackQueryHandler(send_meeting, r"^calendar:meeting:(\d{1,9})$"),
    CallbackQueryHandler(send_series, r"^calendar:series:(\d{1,9})$"),
    CallbackQueryHandler(send_course, r"^course:ics:(\d{1,9})$"),
    CallbackQueryHandler(show_feed, r"^calendar:feed$"),
    CallbackQueryHandler(make_feed, r"^calendar:open$"),
    CallbackQueryHandler(revoke_feed, r"^calendar:close$"),
]
