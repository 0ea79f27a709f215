"""Supervision and exchange: the next dates, reminders ahead of them, "I come" and "I can't"."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, CommandHandler
from telegram.ext.filters import ChatType

from db.meetings import (
    find_meeting,
    find_reply,
    find_series,
    list_leads,
    list_next_meetings,
    list_open_meetings,
    list_series,
    list_subscribed_series,
)
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.meeting_screens import all_series_screen, meeting_screen, series_screen
from handlers.screen import Screen, button, home_button, send, show, toast
from services.meetings import reply_to_meeting, stop_lead, subscribe, unsubscribe
from services.reminders import LEAD_TIMES


async def show_all_series(update: Update, context: LotseContext) -> None:
    """Show all series."""
    async with context.reading() as session:
        series = await list_series(session)
        subscribed = frozenset(await list_subscribed_series(session, context.profile.person_id))
    has_feed = context.bot_data.public_url is not None
    await show(update, context, all_series_screen(context.words, series, subscribed, has_feed=has_feed))


async def open_series(update: Update, context: LotseContext, series_id: int) -> bool:
    """Show a series as it stands now; returns False if there is no such series."""
    async with context.reading() as session:
        series = await find_series(session, series_id)
        if series is None:
            return False
        next_dates = await list_next_meetings(session, context.now, series_id=series_id)
        leads = await list_leads(session, series_id, context.profile.person_id)
    await show(update, context, series_screen(context.words, series, next_dates, leads))
    return True


async def show_series(update: Update, context: LotseContext) -> None:
    """Show the tapped series."""
    if not await open_series(update, context, int(context.tapped(1))):
        await toast(update, context, context.words.plain("series-gone-toast"))
        await show_all_series(update, context)


async def switch_lead(update: Update, context: LotseContext) -> None:
    """Remind the person of this series also so long before each meeting, or no more."""
    series_id, lead = int(context.tapped(1)), int(context.tapped(2))
    lead_words = context.words.plain(f"lead-{lead}") if lead in LEAD_TIMES else ""
    async with context.transaction() as session:
        if not lead_words:
            said = context.words.plain("series-gone-toast")
        elif lead in await list_leads(session, series_id, context.profile.person_id):
            await stop_lead(session, series_id, context.profile.person_id, lead)
            said = context.words.plain("series-lead-off-toast", lead=lead_words)
        elif await subscribe(session, series_id, context.profile.person_id, lead, now=context.now):
            said = context.words.plain("series-on-toast", lead=lead_words)
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


async def open_meeting(update: Update, context: LotseContext, meeting_id: int) -> bool:
    """Show a date of a series as it stands now; returns False if there is no such date."""
    async with context.reading() as session:
        meeting = await find_meeting(session, meeting_id)
        series = await find_series(session, meeting.series_id) if meeting else None
        reply = await find_reply(session, meeting_id, context.profile.person_id)
    if meeting is None or series is None:
        return False
    comes = reply.comes if reply else None
    await show(update, context, meeting_screen(context.words, series, meeting, comes, now=context.now))
    return True


async def show_meeting(update: Update, context: LotseContext) -> None:
    """Show the tapped date."""
    if not await open_meeting(update, context, int(context.tapped(1))):
        await toast(update, context, context.words.plain("series-gone-toast"))
        await show_all_series(update, context)


async def reply_to_date(update: Update, context: LotseContext) -> None:
    """Note "I come" or "I can't", and show it on the date; both buttons stay."""
    comes, meeting_id = context.tapped(1) == "yes", int(context.tapped(2))
    async with context.transaction() as session:
        result = await reply_to_meeting(session, meeting_id, context.profile.person_id, comes=comes, now=context.now)
        series = await find_series(session, result.meeting.series_id) if result.meeting else None
    if result.meeting is None or series is None:
        await toast(update, context, context.words.plain("meeting-over-toast"))
        return
    said = ("meeting-yes-toast" if comes else "meeting-no-toast") if result.noted else "meeting-over-toast"
    await toast(update, context, context.words.plain(said))
    await show(
        update,
        context,
        meeting_screen(context.words, series, result.meeting, comes if result.noted else None, now=context.now),
    )


async def tell_next_meeting(update: Update, context: LotseContext, kind: str) -> None:
    """Answer "when is the next supervision?" with its date, or say that none is planned."""
    async with context.reading() as session:
        found = await list_open_meetings(
            session, context.now, kind=kind, municipality=context.profile.municipality, limit=1
        )
        reply = await find_reply(session, found[0][0].id, context.profile.person_id) if found else None
    if not found:
        await show_all_series(update, context)
        return
    meeting, series = found[0]
    comes = reply.comes if reply else None
    await send(update, context, meeting_screen(context.words, series, meeting, comes, now=context.now))


async def offer_to_talk(update: Update, context: LotseContext) -> None:
    """Answer "I need someone to talk to": the next open groups, and people who are there at any hour."""
    words = context.words
    async with context.reading() as session:
        found = await list_open_meetings(session, context.now, municipality=context.profile.municipality, limit=2)
    dates = [
        words.html(
            "talk-date",
            title=title_in(words, series.titles),
            day=words.day(meeting.starts_at),
            start=words.time(meeting.starts_at),
        )
        for meeting, series in found
    ]
    groups = [words.html("talk-groups") + "\n" + "\n".join(dates)] if dates else [words.html("talk-no-groups")]
    rows = tuple(
        (
            button(
                words,
                "talk-button-date",
                *("meeting", "show", meeting.id),
                title=title_in(words, series.titles),
            ),
        )
        for meeting, series in found
    )
    person = (button(words, "entry-button-person", "person", "ask"),)
    text = "\n\n".join([words.html("talk-text"), *groups, words.html("talk-contacts")])
    await send(update, context, Screen(text, (*rows, person, (home_button(words),))))


HANDLERS = [
    CommandHandler("meetings", show_all_series, ChatType.PRIVATE),
    CallbackQueryHandler(show_all_series, r"^series:list$"),
    CallbackQueryHandler(show_series, r"^series:show:(\d{1,9})$"),
    CallbackQueryHandler(switch_lead, r"^series:lead:(\d{1,9}):(\d{1,5})$"),
    CallbackQueryHandler(stop_reminders, r"^series:off:(\d{1,9})$"),
    CallbackQueryHandler(show_meeting, r"^meeting:show:(\d{1,9})$"),
    CallbackQueryHandler(reply_to_date, r"^meeting:(yes|no):(\d{1,9})$"),
]
