"""Reminders: how they look, "remind me later", and how one wants to be reminded."""

from datetime import time

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.courses import find_course, find_course_date
from db.meetings import find_meeting, find_reply, find_series, list_series, list_subscribed_series
from db.models import Course, Meeting, OutboxMessage, Reminder, ReminderSettings, Series
from db.reminders import list_bound
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.meeting_screens import online_rows, reply_row, reply_text, series_row, when
from handlers.screen import Button, Screen, button, in_rows, show, toast
from locales.words import Words
from services.courtesy import CAPS, NIGHTS, wishes_from
from services.reminders import LEAD_TIMES, remind_later
from services.wishes import choose_quiet_hours, choose_weekly_cap, find_course_leads, switch_course_lead

NEVER = "never"


async def write_reminder(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Put the reminders that a message carries into words: one with all its buttons, or a list of several."""
    reminders = await list_bound(session, message.id)
    if len(reminders) == 1:
        return await _one(session, reminders[0], words)
    items = [item for reminder in reminders if (item := await _item(session, reminder, words))]
    if not items:
        return None
    texts, buttons = zip(*items, strict=True)
    heading = words.html("reminders-several", count=len(items))
    wishes = button(words, "reminder-button-wishes", "remind", "open")
    return Screen("\n\n".join([heading, *texts]), (*in_rows(buttons), (wishes,)))


async def _one(session: AsyncSession, reminder: Reminder, words: Words) -> Screen | None:
    if reminder.course_id is not None:
        course = await find_course(session, reminder.course_id)
        return await _course_reminder(session, words, course, reminder) if course else None
    meeting = await find_meeting(session, reminder.meeting_id or 0)
    series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None:
        return None
    reply = await find_reply(session, meeting.id, reminder.person_id)
    return _meeting_reminder(words, series, meeting, reply.comes if reply else None)


def _meeting_reminder(words: Words, series: Series, meeting: Meeting, comes: bool | None) -> Screen:
    text = words.html(
        "meeting-reminder", title=title_in(words, series.titles), place=series.place, **when(words, meeting)
    )
    later = (button(words, "reminder-button-later", "remind", "later", "meeting", meeting.id),)
    rows = (reply_row(words, meeting), later, *online_rows(words, series.place), series_row(words, series))
    return Screen(f"{text}\n\n{reply_text(words, comes)}", rows)


async def _course_reminder(session: AsyncSession, words: Words, course: Course, reminder: Reminder) -> Screen | None:
    text = await _course_text(session, words, "course-reminder", course, reminder)
    if text is None:
        return None
    rows = (
        (
            button(words, "meeting-button-yes", "remind", "coming"),
            button(words, "meeting-button-no", "course", "leave", course.id),
        ),
        (button(words, "reminder-button-later", "remind", "later", "course", course.id),),
        *online_rows(words, course.link or ""),
        (button(words, "reminder-button-course", "course", "show", course.id),),
    )
    return Screen(text, rows)


async def _item(session: AsyncSession, reminder: Reminder, words: Words) -> tuple[str, Button] | None:
    if reminder.course_id is not None:
        course = await find_course(session, reminder.course_id)
        text = await _course_text(session, words, "reminder-item", course, reminder) if course else None
        if course is None or text is None:
            return None
        title = title_in(words, course.titles)
        return text, button(words, "reminder-button-item", "course", "show", course.id, title=title)
    meeting = await find_meeting(session, reminder.meeting_id or 0)
    series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None:
        return None
    title = title_in(words, series.titles)
    text = words.html("reminder-item", title=title, place=series.place, **when(words, meeting))
    return text, button(words, "reminder-button-item", "meeting", "show", meeting.id, title=title)


async def _course_text(session: AsyncSession, words: Words, key: str, course: Course, reminder: Reminder) -> str | None:
    day = await find_course_date(session, course.id, reminder.starts_at)
    if day is None:
        return None
    return words.html(
        key,
        title=title_in(words, course.titles),
        place=course.place,
        day=words.day(day.starts_at),
        start=words.time(day.starts_at),
        end=words.time(day.ends_at),
    )


async def say_coming(update: Update, context: LotseContext) -> None:
    """Be glad that somebody comes to the course that they signed up for anyway."""
    await toast(update, context, context.words.plain("meeting-yes-toast"))


async def postpone_reminder(update: Update, context: LotseContext) -> None:
    """Remind the person once more, later."""
    subject, subject_id = context.tapped(1), int(context.tapped(2))
    async with context.transaction() as session:
        again_at = await remind_later(
            session,
            context.profile.person_id,
            meeting_id=subject_id if subject == "meeting" else None,
            course_id=subject_id if subject == "course" else None,
            zone=context.bot_data.zone,
            now=context.now,
        )
    words = context.words
    if again_at is None:
        await toast(update, context, words.plain("reminder-no-later-toast"))
        return
    day, start = words.day(again_at), words.time(again_at)
    await toast(update, context, words.plain("reminder-later-toast", day=day, time=start))


async def show_wishes(update: Update, context: LotseContext) -> None:
    """Show how the person wants to be reminded, with a button to change each."""
    words, person_id = context.words, context.profile.person_id
    async with context.reading() as session:
        wishes = wishes_from(await session.get(ReminderSettings, person_id))
        leads = await find_course_leads(session, person_id)
        subscribed = frozenset(await list_subscribed_series(session, person_id))
        series = [title_in(words, one.titles) for one in await list_series(session) if one.id in subscribed]
    quiet = wishes.quiet_from != wishes.quiet_until
    hours = words.plain("wishes-hours", start=f"{wishes.quiet_from:%H:%M}", end=f"{wishes.quiet_until:%H:%M}")
    text = words.html(
        "wishes-text",
        series=words.enumeration(series) if series else words.plain("wishes-no-series"),
        leads=words.enumeration(words.plain(f"lead-{lead}") for lead in leads)
        if leads
        else words.plain("wishes-no-leads"),
        quiet=hours if quiet else words.plain("wishes-never-quiet"),
        cap=words.plain("wishes-no-cap") if wishes.weekly_cap is None else words.number(wishes.weekly_cap),
    )
    rows = (
        (button(words, "wishes-button-series", "series", "list"),),
        (button(words, "wishes-button-leads", "remind", "leads"),),
        (button(words, "wishes-button-quiet", "remind", "nights"),),
        (button(words, "wishes-button-cap", "remind", "caps"),),
        (button(words, "settings-button-back", "settings", "open"),),
    )
    await show(update, context, Screen(text, rows))


async def show_course_leads(update: Update, context: LotseContext) -> None:
    """Show the lead times for one's own courses, to turn on and off."""
    words = context.words
    async with context.reading() as session:
        chosen = await find_course_leads(session, context.profile.person_id)
    buttons = [
        button(
            words,
            "lead-button-chosen" if lead in chosen else "lead-button",
            *("remind", "lead", lead),
            lead=words.plain(f"lead-{lead}"),
        )
        for lead in LEAD_TIMES
    ]
    await show(update, context, Screen(words.html("wishes-ask-leads"), (*in_rows(buttons, 2), _back(words))))


async def switch_lead(update: Update, context: LotseContext) -> None:
    """Turn a lead time for courses on or off."""
    async with context.transaction() as session:
        await switch_course_lead(session, context.profile.person_id, int(context.tapped(1)))
    await show_course_leads(update, context)


async def show_nights(update: Update, context: LotseContext) -> None:
    """Show the quiet hours to choose from."""
    words = context.words
    nights = [
        button(
            words,
            "wishes-button-night",
            *("remind", "night", number),
            start=f"{time(begin):%H:%M}",
            end=f"{time(end):%H:%M}",
        )
        for number, (begin, end) in enumerate(NIGHTS)
    ]
    never = button(words, "wishes-button-never-quiet", "remind", "night", NEVER)
    rows = (*in_rows(nights, 2), (never,), _back(words))
    await show(update, context, Screen(words.html("wishes-ask-quiet"), rows))


async def choose_night(update: Update, context: LotseContext) -> None:
    """Keep the quiet hours."""
    chosen = context.tapped(1)
    begin, end = (0, 0) if chosen == NEVER or int(chosen) >= len(NIGHTS) else NIGHTS[int(chosen)]
    async with context.transaction() as session:
        await choose_quiet_hours(session, context.profile.person_id, time(begin), time(end))
    await show_wishes(update, context)


async def show_caps(update: Update, context: LotseContext) -> None:
    """Show how many messages a week one may want."""
    words = context.words
    caps = [
        button(words, "wishes-button-no-cap", "remind", "cap", NEVER)
        if cap is None
        else button(words, "wishes-button-at-most", "remind", "cap", cap, count=cap)
        for cap in CAPS
    ]
    await show(update, context, Screen(words.html("wishes-ask-cap"), (*in_rows(caps, 2), _back(words))))


async def choose_cap(update: Update, context: LotseContext) -> None:
    """Keep how many messages a week the person wants."""
    chosen = context.tapped(1)
    async with context.transaction() as session:
        await choose_weekly_cap(session, context.profile.person_id, None if chosen == NEVER else int(chosen))
    await show_wishes(update, context)


def _back(words: Words) -> tuple[Button, ...]:
    return (button(words, "wishes-button-back", "remind", "open"),)


HANDLERS = [
    CallbackQueryHandler(say_coming, r"^remind:coming$"),
    CallbackQueryHandler(postpone_reminder, r"^remind:later:(meeting|course):(\d{1,9})$"),
    CallbackQueryHandler(show_wishes, r"^remind:open$"),
    CallbackQueryHandler(show_course_leads, r"^remind:leads$"),
    CallbackQueryHandler(switch_lead, r"^remind:lead:(\d{1,5})$"),
    CallbackQueryHandler(show_nights, r"^remind:nights$"),
    CallbackQueryHandler(choose_night, r"^remind:night:(\d|never)$"),
    CallbackQueryHandler(show_caps, r"^remind:caps$"),
    CallbackQueryHandler(choose_cap, r"^remind:cap:(\d{1,2}|never)$"),
]
