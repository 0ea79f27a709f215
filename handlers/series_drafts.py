"""Staff make and change a series: one screen with everything about it, a button for each thing, then publish."""

from datetime import date, timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.dialogues import close_dialogue, open_dialogue
from db.drafts import find_draft
from db.models import SeriesDraft
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from handlers.staff import for_staff, typed_by_staff
from knowledge.moments import read_time
from knowledge.plan import MEETING_KINDS
from locales.languages import LANGUAGES
from locales.words import Words
from services.recurrence import RHYTHMS, rhythm_of
from services.series import (
    LENGTHS,
    change_draft,
    discard_draft,
    draft_change,
    draft_series,
    first_days,
    preview_dates,
    publish_draft,
)

WAITING_FOR_SERIES_FIELD = "series_field"
PATIENCE = timedelta(hours=12)
TIMES = ("10:00", "14:00", "16:00", "17:00", "17:30", "18:00", "18:30", "19:00", "19:30", "20:00")
TYPED = ("title", "place", "at")
EVERYWHERE = "all"
MONDAY = date(2024, 1, 1)
LONGEST = {"title": 60, "place": 200}


@for_staff
async def choose_kind(update: Update, context: LotseContext) -> None:
    """Ask of which kind the new series is."""
    words = context.words
    kinds = [button(words, f"series-kind-{kind}", "draft", "new", kind) for kind in MEETING_KINDS]
    back = (button(words, "plan-button-all", "plan", "list"),)
    await show(update, context, Screen(words.html("draft-ask-kind"), (*in_rows(kinds), back)))


@for_staff
async def begin_series(update: Update, context: LotseContext) -> None:
    """Begin a new series of the tapped kind, named like the kind in every language."""
    kind = context.tapped(1)
    if kind not in MEETING_KINDS:
        return
    zone = context.bot_data.zone
    titles = {tag: Words(tag, zone).plain(f"series-kind-{kind}") for tag in LANGUAGES}
    async with context.transaction() as session:
        draft = await draft_series(
            session, context.profile.person_id, kind, titles, today=_today(context), now=context.now
        )
    await show(update, context, _draft_screen(context, draft))


@for_staff
async def begin_change(update: Update, context: LotseContext) -> None:
    """Begin to change the tapped series."""
    async with context.transaction() as session:
        draft = await draft_change(session, context.profile.person_id, int(context.tapped(1)), now=context.now)
    await _show(update, context, draft)


@for_staff
async def show_draft(update: Update, context: LotseContext) -> None:
    """Show a draft as it stands."""
    async with context.reading() as session:
        draft = await find_draft(session, int(context.tapped(1)))
    await _show(update, context, draft)


@for_staff
async def ask_for_field(update: Update, context: LotseContext) -> None:
    """Show what one thing about a draft can be, and wait for it to be typed where it can be anything."""
    words, draft_id, field = context.words, int(context.tapped(1)), context.tapped(2)
    async with context.transaction() as session:
        draft = await find_draft(session, draft_id)
        if draft and field in TYPED:
            data = {"draft_id": draft_id, "field": field}
            await open_dialogue(
                session, context.profile.person_id, WAITING_FOR_SERIES_FIELD, data, expires_at=context.now + PATIENCE
            )
    if draft is None:
        await _show(update, context, None)
        return
    choices = [
        Button(label, action("draft", draft_id, "set", field, value))
        for value, label in _choices(context, field, draft).items()
    ]
    back = (button(words, "draft-button-back", "draft", draft_id, "show"),)
    await show(update, context, Screen(words.html(f"draft-ask-{field}"), (*in_rows(choices, 2), back)))


@for_staff
async def set_field(update: Update, context: LotseContext) -> None:
    """Keep the tapped choice."""
    draft_id, field, chosen = int(context.tapped(1)), context.tapped(2), context.tapped(3)
    async with context.reading() as session:
        draft = await find_draft(session, draft_id)
    if draft is None or chosen not in _choices(context, field, draft):
        await _show(update, context, draft)
        return
    await _show(update, context, await _keep(context, draft_id, field, _value(context, field, chosen)))


@typed_by_staff
async def take_typed_series_field(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep what was typed for a draft: its title, its place or link, its time."""
    field, typed = data["field"], " ".join(text.split())
    at = read_time(typed) if field == "at" else None
    if (field == "at" and at is None) or len(typed) > LONGEST.get(field, len(typed)):
        await send(update, context, Screen(context.words.html(f"draft-wrong-{field}")))
        return True
    draft = await _keep(context, data["draft_id"], field, f"{at:%H:%M}" if at else typed)
    await send(update, context, _draft_screen(context, draft) if draft else _gone_screen(context.words))
    return True


@for_staff
async def publish(update: Update, context: LotseContext) -> None:
    """Make the draft the series that everybody sees, once, and tell those concerned."""
    words = context.words
    async with context.transaction() as session:
        result = await publish_draft(session, int(context.tapped(1)), zone=context.bot_data.zone, now=context.now)
        if result.is_complete and result.series is not None:
            await context.note(session, "released", ("series", result.series.id), count=result.told)
    if not result.is_complete:
        await toast(update, context, words.plain("draft-incomplete-toast"))
        return
    if result.series is None:
        await _show(update, context, None)
        return
    published = words.html("draft-published", title=title_in(words, result.series.titles))
    text = f"{published} {words.html('plan-told', count=result.told)}"
    rows = (
        (button(words, "plan-button-show", "plan", "show", result.series.id),),
        (button(words, "plan-button-all", "plan", "list"),),
    )
    await show(update, context, Screen(text, rows))


@for_staff
async def discard(update: Update, context: LotseContext) -> None:
    """Drop the draft."""
    async with context.transaction() as session:
        await discard_draft(session, int(context.tapped(1)))
    back = (button(context.words, "plan-button-all", "plan", "list"),)
    await show(update, context, Screen(context.words.html("draft-discarded"), (back,)))


async def _keep(context: LotseContext, draft_id: int, field: str, value: Any) -> SeriesDraft | None:
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        return await change_draft(session, draft_id, field, value, today=_today(context), now=context.now)


async def _show(update: Update, context: LotseContext, draft: SeriesDraft | None) -> None:
    await show(update, context, _draft_screen(context, draft) if draft else _gone_screen(context.words))


def _gone_screen(words: Words) -> Screen:
    return Screen(words.html("draft-gone"), ((button(words, "plan-button-all", "plan", "list"),),))


def _draft_screen(context: LotseContext, draft: SeriesDraft) -> Screen:
    words, fields = context.words, draft.fields
    rhythm, weekday = rhythm_of(fields["rule"]) or (None, None)
    dates = preview_dates(draft, zone=context.bot_data.zone, now=context.now)
    text = words.html(
        "draft-text",
        title=title_in(words, fields["titles"]),
        kind=words.plain(f"series-kind-{fields['kind']}"),
        rhythm=words.plain(f"rhythm-{rhythm}") if rhythm else words.plain("rhythm-other"),
        weekday=_weekday(words, weekday) if weekday is not None else "–",
        at=fields["at"],
        minutes=fields["minutes"],
        place=fields["place"] or words.plain("draft-no-place"),
        language=LANGUAGES[fields["language"]].native_name,
        area=fields["municipality"] or words.plain("series-whole-district"),
        dates=words.enumeration(words.day(one) for one in dates) or words.plain("draft-no-dates"),
    )
    names = ["title", "place", "rhythm", "weekday", "at", "minutes", "language", "municipality"]
    if rhythm == "fortnightly":
        names.append("first")
    changes = [button(words, f"draft-button-{name}", "draft", draft.id, name) for name in names]
    holidays = [_switch(words, draft, name) for name in ("skips_holidays", "skips_school_holidays")]
    publish_button = (button(words, "draft-button-publish", "draft", draft.id, "publish"),)
    discard_button = (button(words, "draft-button-discard", "draft", draft.id, "discard"),)
    return Screen(text, (*in_rows(changes, 2), *in_rows(holidays), publish_button, discard_button))


def _switch(words: Words, draft: SeriesDraft, name: str) -> Button:
    state, other = ("-on", "off") if draft.fields[name] else ("-off", "on")
    return button(words, f"draft-button-{name}{state}", "draft", draft.id, "set", name, other)


def _choices(context: LotseContext, field: str, draft: SeriesDraft) -> dict[str, str]:
    """Return what can be tapped for a field: the value in the callback data, and its label."""
    words = context.words
    match field:
        case "rhythm":
            return {rhythm: words.plain(f"rhythm-{rhythm}") for rhythm in RHYTHMS}
        case "weekday":
            return {str(number): _weekday(words, number) for number in range(7)}
        case "first":
            days = first_days(draft, _today(context))
            return {str(weeks): words.day(day) for weeks, day in enumerate(days)}
        case "at":
            return {at: at for at in TIMES}
        case "minutes":
            return {str(minutes): words.plain("draft-minutes", count=minutes) for minutes in LENGTHS}
        case "language":
            return {tag: language.native_name for tag, language in LANGUAGES.items()}
        case "municipality":
            names = enumerate(context.knowledge.gazetteer.municipalities)
            return {EVERYWHERE: words.plain("series-whole-district"), **{str(number): name for number, name in names}}
        case "skips_holidays" | "skips_school_holidays":
            return {"on": "", "off": ""}
        case _:
            return {}


def _value(context: LotseContext, field: str, chosen: str) -> Any:
    match field:
        case "municipality":
            return None if chosen == EVERYWHERE else context.knowledge.gazetteer.municipalities[int(chosen)]
        case "skips_holidays" | "skips_school_holidays":
            return chosen == "on"
        case _:
            return chosen


def _weekday(words: Words, number: int) -> str:
    return words.weekday(MONDAY + timedelta(days=number))


def _today(context: LotseContext) -> date:
    return context.now.astimezone(context.bot_data.zone).date()


HANDLERS = [
    CallbackQueryHandler(choose_kind, r"^draft:new$"),
    CallbackQueryHandler(begin_series, r"^draft:new:([a-z_]+)$"),
    CallbackQueryHandler(begin_change, r"^draft:change:(\d{1,9})$"),
    CallbackQueryHandler(show_draft, r"^draft:(\d{1,9}):show$"),
    CallbackQueryHandler(publish, r"^draft:(\d{1,9}):publish$"),
    CallbackQueryHandler(discard, r"^draft:(\d{1,9}):discard$"),
    CallbackQueryHandler(
        ask_for_field, r"^draft:(\d{1,9}):(title|place|rhythm|weekday|first|at|minutes|language|municipality)$"
    ),
    CallbackQueryHandler(set_field, r"^draft:(\d{1,9}):set:([a-z_]+):([\w:-]+)$"),
]
