"""Supervision and exchange: the next dates, reminders ahead of them, "I come" and "I can't"."""

from collections.abc import Sequence

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.meetings import find_series, find_subscription, list_next_meetings, list_series
from db.models import Meeting, Series, Subscription
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.screen import Screen, button, home_button, in_rows, show, toast
from locales.languages import LANGUAGES
from locales.words import Words
from services.meetings import DEFAULT_LEAD, LEAD_TIMES, reply_to_meeting, subscribe, unsubscribe


def all_series_screen(words: Words, series: Sequence[Series], subscribed: frozenset[int]) -> Screen:
    """All series, a button each; a bell marks those one is reminded of."""
    buttons = [
        button(
            words,
            "series-button-subscribed" if one.id in subscribed else "series-button",
            *("series", "show", one.id),
            title=title_in(words, one.titles),
        )
        for one in series
    ]
    home = home_button(words)
    return Screen(words.html("series-text" if series else "series-none"), (*in_rows(buttons), (home,)))


def series_screen(
    words: Words, series: Series, next_dates: Sequence[Meeting], subscription: Subscription | None
) -> Screen:
    """One series: what it is, its next dates, and when one wants to be reminded."""
    dates = "\n".join(words.html("meeting-date", **_when(words, meeting)) for meeting in next_dates)
    lead = subscription.lead_minutes if subscription else None
    parts = [
        words.html(
            "series-one",
            title=title_in(words, series.titles),
            about=words.plain(f"series-about-{series.kind}"),
            place=series.place,
            language=LANGUAGES[series.language].native_name,
        ),
        words.html("meeting-dates") + "\n" + dates if next_dates else words.html("meeting-no-dates"),
        words.html("series-subscribed", lead=words.plain(f"lead-{lead}")) if lead else words.html("series-ask-lead"),
    ]
    leads = [
        button(
            words,
            "lead-button-chosen" if minutes == lead else "lead-button",
            *("series", "lead", series.id, minutes),
            lead=words.plain(f"lead-{minutes}"),
        )
        for minutes in LEAD_TIMES
    ]
    off = ((button(words, "series-button-off", "series", "off", series.id),),) if lead else ()
    back = button(words, "series-button-all", "series", "list")
    return Screen("\n\n".join(parts), (*in_rows(leads, 2), *off, (back,)))


def reminder_screen(words: Words, series: Series, meeting: Meeting, comes: bool | None) -> Screen:
    """The reminder of a meeting, and what one said to it."""
    text = words.html(
        "meeting-reminder",
        title=title_in(words, series.titles),
        place=series.place,
        **_when(words, meeting),
    )
    said = {None: "meeting-reply-open", True: "meeting-reply-yes", False: "meeting-reply-no"}[comes]
    rows = (
        (
            button(words, "meeting-button-yes", "meeting", "yes", meeting.id),
            button(words, "meeting-button-no", "meeting", "no", meeting.id),
        ),
        (button(words, "meeting-button-series", "series", "show", series.id),),
    )
    return Screen(f"{text}\n\n{words.html(said)}", rows)


def _when(words: Words, meeting: Meeting) -> dict[str, str]:
    return {
        "day": words.day(meeting.starts_at),
        "start": words.time(meeting.starts_at),
        "end": words.time(meeting.ends_at),
    }


async def show_all_series(update: Update, context: LotseContext) -> None:
    """Show all series."""
    async with context.reading() as session:
        series = await list_series(session)
        subscribed = frozenset(
            [one.id for one in series if await find_subscription(session, one.id, context.profile.person_id)]
        )
    await show(update, context, all_series_screen(context.words, series, subscribed))


async def open_series(update: Update, context: LotseContext, series_id: int) -> bool:
    """Show a series as it stands now; returns False if there is no such series."""
    async with context.reading() as session:
        series = await find_series(session, series_id)
        if series is None:
            return False
        next_dates = await list_next_meetings(session, context.now, series_id=series_id)
        subscription = await find_subscription(session, series_id, context.profile.person_id)
    await show(update, context, series_screen(context.words, series, next_dates, subscription))
    return True


async def show_series(update: Update, context: LotseContext) -> None:
    """Show the tapped series."""
    if not await open_series(update, context, int(context.tapped(1))):
        await toast(update, context, context.words.plain("series-gone-toast"))
        await show_all_series(update, context)


async def choose_lead(update: Update, context: LotseContext) -> None:
    """Remind the person of this series, so long before each meeting."""
    series_id, asked = int(context.tapped(1)), int(context.tapped(2))
    lead = asked if asked in LEAD_TIMES else DEFAULT_LEAD
    async with context.transaction() as session:
        if await subscribe(session, series_id, context.profile.person_id, lead):
            said = context.words.plain("series-on-toast", lead=context.words.plain(f"lead-{lead}"))
        else:
            said = context.words.plain("series-gone-toast")
    await toast(update, context, said)
    await show_series(update, context)


async def stop_reminders(update: Update, context: LotseContext) -> None:
    """Remind the person of this series no more."""
    async with context.transaction() as session:
        await unsubscribe(session, int(context.tapped(1)), context.profile.person_id)
    await toast(update, context, context.words.plain("series-off-toast"))
    await show_series(update, context)


async def reply_to_reminder(update: Update, context: LotseContext) -> None:
    """Note "I come" or "I can't", and show it on the reminder; both buttons stay."""
    comes, meeting_id = context.tapped(1) == "yes", int(context.tapped(2))
    async with context.transaction() as session:
        result = await reply_to_meeting(session, meeting_id, context.profile.person_id, comes=comes, now=context.now)
        series = await find_series(session, result.meeting.series_id) if result.meeting else None
    if not result.noted or result.meeting is None or series is None:
        await toast(update, context, context.words.plain("meeting-over-toast"))
        return
    await toast(update, context, context.words.plain("meeting-yes-toast" if comes else "meeting-no-toast"))
    await show(update, context, reminder_screen(context.words, series, result.meeting, comes))


HANDLERS = [
    CommandHandler("meetings", show_all_series, ChatType.PRIVATE),
    CallbackQueryHandler(show_all_series, r"^series:list$"),
    CallbackQueryHandler(show_series, r"^series:show:(\d{1,9})$"),
    CallbackQueryHandler(choose_lead, r"^series:lead:(\d{1,9}):(\d{1,5})$"),
    CallbackQueryHandler(stop_reminders, r"^series:off:(\d{1,9})$"),
    CallbackQueryHandler(reply_to_reminder, r"^meeting:(yes|no):(\d{1,9})$"),
]
