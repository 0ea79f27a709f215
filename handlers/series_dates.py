"""Staff look after the dates of a series: move one, call it off, add one, end the series, count who came."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.meetings import (
    count_coming,
    count_concerned,
    find_meeting,
    find_series,
    list_next_meetings,
    list_past_meetings,
    list_series,
)
from db.models import Meeting, Series
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.meeting_screens import when
from handlers.screen import Button, Rows, Screen, button, in_rows, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from knowledge.moments import read_moment
from locales.words import Words
from services.meetings import count_attendance
from services.recurrence import to_utc
from services.series import add_meeting, cancel_meeting, end_series, move_meeting

WAITING_FOR_DATE = "series_date"
PATIENCE = timedelta(hours=12)
MOST_COUNTED = 24


@for_staff
async def show_plan(update: Update, context: LotseContext) -> None:
    """Show staff all series."""
    words = context.words
    async with context.reading() as session:
        series = await list_series(session)
    rows = in_rows(
        [button(words, "series-button", "plan", "show", one.id, title=title_in(words, one.titles)) for one in series]
    )
    new = (button(words, "plan-button-new", "draft", "new"),)
    back = (button(words, "plan-button-staff", "staff", "menu"),)
    await show(update, context, Screen(words.html("plan-text"), (*rows, new, back)))


@for_staff
async def show_series(update: Update, context: LotseContext) -> None:
    """Show staff a series: its next dates, and the last ones to count who came."""
    words, series_id = context.words, int(context.tapped(1))
    async with context.reading() as session:
        series = await find_series(session, series_id)
        coming = await list_next_meetings(session, context.now, series_id=series_id, limit=5)
        past = await list_past_meetings(session, series_id, context.now)
        subscribed = await count_concerned(session, series_id)
    if series is None or series.ended:
        await _say_gone(update, context)
        return
    text = words.html("plan-series", title=title_in(words, series.titles), place=series.place, count=subscribed)
    rows = (
        *in_rows([_date_button(words, meeting, "plan-button-date") for meeting in coming]),
        *in_rows([_date_button(words, meeting, "plan-button-past") for meeting in past]),
        (button(words, "plan-button-change", "draft", "change", series_id),),
        (button(words, "plan-button-add", "plan", "add", series_id),),
        (button(words, "plan-button-end", "plan", "end", series_id),),
        (button(words, "plan-button-all", "plan", "list"),),
    )
    await show(update, context, Screen(text, rows))


def _date_button(words: Words, meeting: Meeting, key: str) -> Button:
    return button(words, key, "plan", "date", meeting.id, day=words.day(meeting.starts_at))


@for_staff
async def show_date(update: Update, context: LotseContext) -> None:
    """Show staff one date, and what can be done with it."""
    words, meeting_id = context.words, int(context.tapped(1))
    async with context.reading() as session:
        found = await _find(session, meeting_id)
        coming = await count_coming(session, meeting_id)
    if found is None:
        await _say_gone(update, context)
        return
    meeting, series = found
    text = words.html("plan-date", title=title_in(words, series.titles), count=coming, **when(words, meeting))
    more, rows = _possible(words, meeting, context.now)
    await show(update, context, Screen(f"{text}\n\n{more}".rstrip(), (*rows, _back_to(words, series.id))))


def _possible(words: Words, meeting: Meeting, now: datetime) -> tuple[str, Rows]:
    """What else there is to say of a date, and what can be done with it."""
    if meeting.state != "planned":
        return words.html("meeting-off"), ()
    if meeting.starts_at > now:
        move = button(words, "plan-button-move", "plan", "move", meeting.id)
        cancel = button(words, "plan-button-cancel", "plan", "cancel", meeting.id)
        return "", ((move,), (cancel,))
    counted = [] if meeting.attended is None else [words.html("plan-counted", count=meeting.attended)]
    rows = in_rows([_count_button(words, meeting.id, number) for number in range(MOST_COUNTED + 1)], 5)
    return "\n".join([*counted, words.html("plan-ask-count")]), rows


def _count_button(words: Words, meeting_id: int, number: int) -> Button:
    return button(words, "plan-button-count", "plan", "came", meeting_id, number, count=words.number(number))


@for_staff
async def keep_count(update: Update, context: LotseContext) -> None:
    """Keep how many came."""
    meeting_id, number = int(context.tapped(1)), int(context.tapped(2))
    async with context.transaction() as session:
        kept = await count_attendance(session, meeting_id, number, now=context.now)
        if kept:
            await context.note(session, "counted", ("meeting", meeting_id), count=number)
    key = "plan-counted-toast" if kept else "meeting-over-toast"
    await toast(update, context, context.words.plain(key))
    await show_date(update, context)


@for_staff
async def confirm_cancelling(update: Update, context: LotseContext) -> None:
    """Ask once more before a date is called off."""
    words, meeting_id = context.words, int(context.tapped(1))
    async with context.reading() as session:
        found = await _find(session, meeting_id)
        told = await count_concerned(session, found[1].id, meeting_id) if found else 0
    if found is None:
        await _say_gone(update, context)
        return
    asked = words.html("plan-cancel", title=title_in(words, found[1].titles), **when(words, found[0]))
    text = f"{asked}\n\n{words.html('plan-told', count=told)}"
    rows = (
        (button(words, "plan-button-cancel-yes", "plan", "cancel-yes", meeting_id),),
        (button(words, "plan-button-keep", "plan", "date", meeting_id),),
    )
    await show(update, context, Screen(text, rows))


@for_staff
async def cancel_date(update: Update, context: LotseContext) -> None:
    """Call a date off; those concerned hear of it."""
    async with context.transaction() as session:
        result = await cancel_meeting(session, int(context.tapped(1)), now=context.now)
        if result.meeting is not None:
            await context.note(session, "called-off", ("meeting", result.meeting.id), count=result.told)
    await _say_done(update, context, result.meeting.series_id if result.meeting else None, result.told)


@for_staff
async def ask_for_date(update: Update, context: LotseContext) -> None:
    """Wait for the day and time to move a date to, or of a date to add."""
    words, what, target = context.words, context.tapped(1), int(context.tapped(2))
    data = {"what": what, "target": target}
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_DATE, data, expires_at=context.now + PATIENCE
        )
    back = button(words, "plan-button-keep", "plan", "date" if what == "move" else "show", target)
    await show(update, context, Screen(words.html(f"plan-ask-{what}"), ((back,),)))


@typed_by_staff
async def take_typed_date(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Show what a typed day and time means, and ask whether to go on."""
    words, zone = context.words, context.bot_data.zone
    moment = read_moment(text, context.now.astimezone(zone).date())
    starts_at = to_utc(moment, zone) if moment else None
    if starts_at is None or starts_at <= context.now:
        await send(update, context, Screen(words.html("plan-wrong-date")))
        return True
    what, target = data["what"], data["target"]
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        told = await _count_told(session, what, target)
    text = words.html(f"plan-confirm-{what}", day=words.day(starts_at), start=words.time(starts_at))
    if what == "move":
        text += "\n\n" + words.html("plan-told", count=told)
    rows = (
        (button(words, f"plan-button-{what}-yes", "plan", f"{what}-yes", target, int(starts_at.timestamp()) // 60),),
        (button(words, "plan-button-keep", "plan", "date" if what == "move" else "show", target),),
    )
    await send(update, context, Screen(text, rows))
    return True


@for_staff
async def move_date(update: Update, context: LotseContext) -> None:
    """Move a date; those concerned hear of it."""
    async with context.transaction() as session:
        result = await move_meeting(session, int(context.tapped(1)), _moment(context.tapped(2)), now=context.now)
        if result.meeting is not None:
            await context.note(session, "moved", ("meeting", result.meeting.id), count=result.told)
    await _say_done(update, context, result.meeting.series_id if result.meeting else None, result.told)


@for_staff
async def add_date(update: Update, context: LotseContext) -> None:
    """Add a date beyond the rule."""
    series_id = int(context.tapped(1))
    async with context.transaction() as session:
        added = await add_meeting(
            session, series_id, _moment(context.tapped(2)), zone=context.bot_data.zone, now=context.now
        )
        if added:
            await context.note(session, "added", ("meeting", series_id))
    key = "plan-added-toast" if added else "plan-not-added-toast"
    await toast(update, context, context.words.plain(key))
    await show_series(update, context)


@for_staff
async def confirm_end(update: Update, context: LotseContext) -> None:
    """Ask once more before a series ends."""
    words, series_id = context.words, int(context.tapped(1))
    async with context.reading() as session:
        series = await find_series(session, series_id)
        told = await count_concerned(session, series_id)
    if series is None or series.ended:
        await _say_gone(update, context)
        return
    rows = (
        (button(words, "plan-button-end-yes", "plan", "end-yes", series_id),),
        (button(words, "plan-button-keep", "plan", "show", series_id),),
    )
    asked = words.html("plan-end", title=title_in(words, series.titles))
    await show(update, context, Screen(f"{asked}\n\n{words.html('plan-told', count=told)}", rows))


@for_staff
async def end(update: Update, context: LotseContext) -> None:
    """End a series; those concerned hear of it."""
    async with context.transaction() as session:
        result = await end_series(session, int(context.tapped(1)), zone=context.bot_data.zone, now=context.now)
        if result.series is not None:
            await context.note(session, "ended", ("series", result.series.id), count=result.told)
    await _say_done(update, context, None if result.series is None else 0, result.told)


async def _find(session: AsyncSession, meeting_id: int) -> tuple[Meeting, Series] | None:
    meeting = await find_meeting(session, meeting_id)
    series = await find_series(session, meeting.series_id) if meeting else None
    return (meeting, series) if meeting and series else None


async def _count_told(session: AsyncSession, what: str, target: int) -> int:
    found = await _find(session, target) if what == "move" else None
    return await count_concerned(session, found[1].id, target) if found else 0


async def _say_done(update: Update, context: LotseContext, series_id: int | None, told: int) -> None:
    if series_id is None:
        await _say_gone(update, context)
        return
    words = context.words
    back = _back_to(words, series_id) if series_id else (button(words, "plan-button-all", "plan", "list"),)
    text = f"{words.html('plan-done')} {words.html('plan-told', count=told)}"
    await show(update, context, Screen(text, (back,)))


async def _say_gone(update: Update, context: LotseContext) -> None:
    await toast(update, context, context.words.plain("plan-gone-toast"))
    await show_plan(update, context)


def _back_to(words: Words, series_id: int) -> tuple[Button, ...]:
    return (button(words, "plan-button-show", "plan", "show", series_id),)


def _moment(minutes: str) -> datetime:
    return datetime.fromtimestamp(int(minutes) * 60, UTC)


HANDLERS = [
    CallbackQueryHandler(show_plan, r"^plan:list$"),
    CallbackQueryHandler(show_series, r"^plan:show:(\d{1,9})$"),
    CallbackQueryHandler(show_date, r"^plan:date:(\d{1,9})$"),
    CallbackQueryHandler(keep_count, r"^plan:came:(\d{1,9}):(\d{1,2})$"),
    CallbackQueryHandler(confirm_cancelling, r"^plan:cancel:(\d{1,9})$"),
    CallbackQueryHandler(cancel_date, r"^plan:cancel-yes:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_date, r"^plan:(move|add):(\d{1,9})$"),
    CallbackQueryHandler(move_date, r"^plan:move-yes:(\d{1,9}):(\d{1,9})$"),
    CallbackQueryHandler(add_date, r"^plan:add-yes:(\d{1,9}):(\d{1,9})$"),
    CallbackQueryHandler(confirm_end, r"^plan:end:(\d{1,9})$"),
    CallbackQueryHandler(end, r"^plan:end-yes:(\d{1,9})$"),
]
