"""Staff plan courses in the chat: three steps to a draft; each field can be changed, also after publishing."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.courses import list_courses_for_staff, list_recent_places
from db.dialogues import close_dialogue, find_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.planning_screens import (
    call_off_screen,
    closing_screen,
    dates_screen,
    field_screen,
    find_planned_course,
    kinds_screen,
    languages_screen,
    place_screen,
    planned_screen,
    planning_screen,
)
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from knowledge.course_kinds import COURSE_KINDS
from locales.languages import LANGUAGES
from locales.words import Words
from services.courses import (
    CLOSING_CHOICES,
    ChangeOutcome,
    ChangeResult,
    call_off_course,
    change_course,
    copy_course,
    discard_draft,
    draft_course,
    publish_course,
)
from services.typed_fields import TYPED_FIELDS

WAITING_FOR_COURSE_DATES = "course_dates"
WAITING_FOR_COURSE_PLACE = "course_place"
WAITING_FOR_COURSE_FIELD = "course_field"
PATIENCE = timedelta(hours=12)
SHOWN_AFTER_END = timedelta(days=30)  # so that attendance can still be ticked


@for_staff
async def show_planning(update: Update, context: LotseContext) -> None:
    """Show staff all courses, and the way to a new one."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        courses = await list_courses_for_staff(session, context.now - SHOWN_AFTER_END)
    await show(update, context, planning_screen(context.words, courses))


@for_staff
async def ask_for_kind(update: Update, context: LotseContext) -> None:
    """Step one: what kind of course?"""
    await show(update, context, kinds_screen(context.words))


@for_staff
async def ask_for_dates(update: Update, context: LotseContext) -> None:
    """Step two: when?"""
    kind = context.tapped(1)
    if kind not in COURSE_KINDS:
        return
    await _wait_for(context, WAITING_FOR_COURSE_DATES, {"kind": kind})
    await show(update, context, dates_screen(context.words))


@typed_by_staff
async def take_course_dates(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep the typed dates and go on to step three: where?"""
    dates = TYPED_FIELDS["dates"](text, context.bot_data.zone, context.now)
    if not dates or dates[0][0] <= context.now:
        await send(update, context, dates_screen(context.words, wrong=True))
        return True
    async with context.reading() as session:
        places = list(await list_recent_places(session))
    typed = [[start.isoformat(), end.isoformat()] for start, end in dates]
    await _wait_for(context, WAITING_FOR_COURSE_PLACE, {"kind": data["kind"], "dates": typed, "places": places})
    await send(update, context, place_screen(context.words, data["kind"], places))
    return True


@typed_by_staff
async def take_course_place(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep the typed place, and show the draft."""
    place = TYPED_FIELDS["place"](text, context.bot_data.zone, context.now)
    if place is None:
        await send(update, context, place_screen(context.words, data["kind"], data["places"], wrong=True))
    else:
        await _draft(update, context, data, place)
    return True


@for_staff
async def take_known_place(update: Update, context: LotseContext) -> None:
    """Keep the tapped place, and show the draft."""
    number = int(context.tapped(1))
    async with context.reading() as session:
        dialogue = await find_dialogue(session, context.profile.person_id, context.now)
    if dialogue is None or dialogue.state != WAITING_FOR_COURSE_PLACE or number >= len(dialogue.data["places"]):
        await show_planning(update, context)
        return
    await _draft(update, context, dialogue.data, dialogue.data["places"][number])


@for_staff
async def show_planned_course(update: Update, context: LotseContext) -> None:
    """Show staff the tapped course."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
    await _show_planned(update, context, int(context.tapped(1)))


@for_staff
async def ask_for_field(update: Update, context: LotseContext) -> None:
    """Ask for another value of a field: some are tapped, the others typed."""
    course_id, field = int(context.tapped(1)), context.tapped(2)
    match field:
        case "language":
            await show(update, context, languages_screen(context.words, course_id))
        case "closes":
            await show(update, context, closing_screen(context.words, course_id))
        case _ if field in TYPED_FIELDS:
            await _wait_for(context, WAITING_FOR_COURSE_FIELD, {"course_id": course_id, "field": field})
            await show(update, context, field_screen(context.words, course_id, field))


@typed_by_staff
async def take_course_field(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Store a typed value."""
    course_id, field = data["course_id"], data["field"]
    value = TYPED_FIELDS[field](text, context.bot_data.zone, context.now)
    if value is None:
        await send(update, context, field_screen(context.words, course_id, field, wrong=True))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        result = await change_course(session, course_id, field, value, now=context.now)
        await _note_change(session, context, course_id, field, result)
    await send(update, context, Screen(_said(context.words, result)))
    await _show_planned(update, context, course_id)
    return True


@for_staff
async def set_field(update: Update, context: LotseContext) -> None:
    """Store a tapped value."""
    course_id, field = int(context.tapped(1)), context.tapped(2)
    value = _tapped_value(field, context.tapped(3))
    if value is not None:
        async with context.transaction() as session:
            await close_dialogue(session, context.profile.person_id)
            result = await change_course(session, course_id, field, value[0], now=context.now)
            await _note_change(session, context, course_id, field, result)
        await toast(update, context, _said(context.words, result))
    await _show_planned(update, context, course_id)


@for_staff
async def publish(update: Update, context: LotseContext) -> None:
    """Let everybody see the draft."""
    async with context.transaction() as session:
        result = await publish_course(session, int(context.tapped(1)), now=context.now)
        if result.outcome == ChangeOutcome.CHANGED:
            await context.note(session, "released", ("course", context.tapped(1)))
    published = result.outcome in (ChangeOutcome.CHANGED, ChangeOutcome.SAME)
    said = context.words.plain("planning-published-toast") if published else _said(context.words, result)
    await toast(update, context, said)
    await _show_planned(update, context, int(context.tapped(1)))


@for_staff
async def discard(update: Update, context: LotseContext) -> None:
    """Throw a draft away."""
    async with context.transaction() as session:
        discarded = await discard_draft(session, int(context.tapped(1)))
        if discarded:
            await context.note(session, "dropped", ("course", context.tapped(1)))
    await toast(
        update, context, context.words.plain("planning-discarded-toast" if discarded else "planning-gone-toast")
    )
    await show_planning(update, context)


@for_staff
async def copy(update: Update, context: LotseContext) -> None:
    """Plan the same course once more."""
    async with context.transaction() as session:
        course = await copy_course(session, int(context.tapped(1)), zone=context.bot_data.zone, now=context.now)
        if course is not None:
            await context.note(session, "copied", ("course", context.tapped(1)), copy=course.id)
    if course is None:
        await toast(update, context, context.words.plain("planning-gone-toast"))
        await show_planning(update, context)
        return
    await toast(update, context, context.words.plain("planning-copied-toast"))
    await _show_planned(update, context, course.id)


@for_staff
async def call_off(update: Update, context: LotseContext) -> None:
    """Call a course off, after asking once more."""
    course_id = int(context.tapped(1))
    if context.tapped(2) == "ask":
        async with context.reading() as session:
            view = await find_planned_course(session, course_id)
        if view is not None and view.course.state == "published":
            await show(update, context, call_off_screen(context.words, view))
            return
    else:
        async with context.transaction() as session:
            result = await call_off_course(session, course_id, now=context.now)
            if result.outcome == ChangeOutcome.CHANGED:
                await context.note(session, "called-off", ("course", course_id), count=result.told)
        await toast(update, context, _said(context.words, result))
    await _show_planned(update, context, course_id)


async def _draft(update: Update, context: LotseContext, data: dict[str, Any], place: str) -> None:
    dates = [(datetime.fromisoformat(start), datetime.fromisoformat(end)) for start, end in data["dates"]]
    titles = {tag: Words(tag, context.bot_data.zone).plain(f"course-kind-{data['kind']}") for tag in LANGUAGES}
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        course = await draft_course(
            session,
            kind=data["kind"],
            titles=titles,
            dates=dates,
            place=place,
            language=context.bot_data.default_language,
        )
        await context.note(session, "drafted", ("course", course.id), kind=data["kind"])
    await _show_planned(update, context, course.id)


async def _note_change(
    session: AsyncSession, context: LotseContext, course_id: int, field: str, result: ChangeResult
) -> None:
    if result.outcome == ChangeOutcome.CHANGED:
        await context.note(session, "changed", ("course", course_id), field=field)


async def _show_planned(update: Update, context: LotseContext, course_id: int) -> None:
    async with context.reading() as session:
        view = await find_planned_course(session, course_id)
    if view is None:
        await toast(update, context, context.words.plain("planning-gone-toast"))
        await show_planning(update, context)
        return
    await show(update, context, planned_screen(context.words, view))


async def _wait_for(context: LotseContext, state: str, data: dict[str, Any]) -> None:
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)


def _said(words: Words, result: ChangeResult) -> str:
    return words.plain(f"planning-{result.outcome}-toast", count=result.told)


def _tapped_value(field: str, value: str) -> tuple[Any] | None:
    """Return the value behind a button, or None if there is no such button."""
    match field, value:
        case "link", "none":
            return (None,)
        case "fee", "none":
            return (0,)
        case "language", tag if tag in LANGUAGES:
            return (tag,)
        case "closes", days if days.isdecimal() and int(days) in CLOSING_CHOICES:
            return (int(days),)
        case "childcare" | "access", "on" | "off":
            return (value == "on",)
    return None


HANDLERS = [
    CallbackQueryHandler(show_planning, r"^planning:list$"),
    CallbackQueryHandler(ask_for_kind, r"^planning:new$"),
    CallbackQueryHandler(ask_for_dates, r"^planning:kind:([a-z_]{1,30})$"),
    CallbackQueryHandler(take_known_place, r"^planning:place:(\d{1,2})$"),
    CallbackQueryHandler(show_planned_course, r"^planning:show:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_field, r"^planning:ask:(\d{1,9}):([a-z]{1,20})$"),
    CallbackQueryHandler(set_field, r"^planning:set:(\d{1,9}):([a-z]{1,20}):([a-z0-9-]{1,20})$"),
    CallbackQueryHandler(publish, r"^planning:publish:(\d{1,9})$"),
    CallbackQueryHandler(discard, r"^planning:discard:(\d{1,9})$"),
    CallbackQueryHandler(copy, r"^planning:copy:(\d{1,9})$"),
    CallbackQueryHandler(call_off, r"^planning:calloff:(\d{1,9}):(ask|yes)$"),
]
