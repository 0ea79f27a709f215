"""Staff say when they are away and who stands in."""

from datetime import date, timedelta
from typing import Any, Final

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.colleagues import delete_absence, find_absence, list_absences, list_colleagues
from db.dialogues import close_dialogue, open_dialogue
from handlers.context import LotseContext
from handlers.screen import Button, Screen, action, button, in_rows, send, show, toast
from handlers.staff import for_staff, is_staff
from handlers.staff_room import acting_colleague
from locales.words import Words
from services.absences import note_absence, read_days
from services.staff_room import REMEMBERED

WAITING_FOR_ABSENCE: Final = "absence"
PATIENCE: Final = timedelta(hours=12)


@for_staff
async def show_absences(update: Update, context: LotseContext) -> None:
    """Show staff who is away, now or later, and who stands in."""
    words, today = context.words, context.bot_data.today()
    async with context.reading() as session:
        absences = await list_absences(session, today)
        own = await find_absence(session, context.profile.person_id)
    lines = [_line(words, absence.starts_on, absence.ends_on, name, other) for absence, name, other in absences]
    rows = [button(words, "away-button-new", "away", "new")]
    if own is not None and own.ends_on >= today:
        rows.append(button(words, "away-button-back", "away", "back"))
    rows.append(button(words, "staff-menu-button-back", "staff", "menu"))
    text = "\n\n".join([words.html("away-text"), "\n".join(lines) or words.html("away-nobody")])
    await show(update, context, Screen(text, in_rows(rows)))


@for_staff
async def ask_for_days(update: Update, context: LotseContext) -> None:
    """Ask from when to when somebody is away."""
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_ABSENCE, {}, expires_at=context.now + PATIENCE
        )
    await show(update, context, Screen(context.words.html("away-ask")))


async def take_days(update: Update, context: LotseContext, text: str, _data: dict[str, Any]) -> bool:
    """Read the days, and ask who stands in."""
    if not await is_staff(update, context):
        return False
    words, days = context.words, read_days(text, context.bot_data.today())
    if days is None:
        await send(update, context, Screen(words.html("away-unclear")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        own_id = await acting_colleague(session, update, context)
        colleagues = await list_colleagues(session, but=own_id, since=context.now - REMEMBERED)
    span = [day.isoformat() for day in days]
    names = [Button(each.name, action("away", "who", *span, each.person_id)) for each in colleagues]
    nobody = button(words, "away-button-nobody", "away", "who", *span, 0)
    question = words.html("away-ask-who", first=words.day(days[0]), last=words.day(days[1]))
    await send(update, context, Screen(question, in_rows([*names, nobody])))
    return True


@for_staff
async def note(update: Update, context: LotseContext) -> None:
    """Keep who stands in on these days."""
    days, substitute_id = _tapped_days(context), int(context.tapped(3)) or None
    if days is None:
        await toast(update, context, context.words.plain("away-unclear"))
        return
    noted = False
    async with context.transaction() as session:
        own_id = await acting_colleague(session, update, context)
        if own_id is not None and (noted := await note_absence(session, own_id, *days, substitute_id, now=context.now)):
            await context.note(session, "added", ("substitute", own_id))
    await toast(update, context, context.words.plain("away-noted-toast" if noted else "room-left-toast"))
    await show_absences(update, context)


@for_staff
async def end(update: Update, context: LotseContext) -> None:
    """Be back."""
    async with context.transaction() as session:
        await delete_absence(session, context.profile.person_id)
        await context.note(session, "removed", ("substitute", context.profile.person_id))
    await toast(update, context, context.words.plain("away-back-toast"))
    await show_absences(update, context)


def _tapped_days(context: LotseContext) -> tuple[date, date] | None:
    """Return the days that a button carries, unless they are over or none at all (30 February)."""
    try:
        first, last = date.fromisoformat(context.tapped(1)), date.fromisoformat(context.tapped(2))
    except ValueError:
        return None
    return (first, last) if last >= context.bot_data.today() else None


def _line(words: Words, first: date, last: date, name: str, other: str | None) -> str:
    days = {"first": words.day(first), "last": words.day(last)}
    if other is None:
        return words.html("away-line-nobody", name=name, **days)
    return words.html("away-line", name=name, substitute=other, **days)


DAY: Final = r"(\d{4}-\d\d-\d\d)"

HANDLERS = [
    CallbackQueryHandler(show_absences, r"^away:list$"),
    CallbackQueryHandler(ask_for_days, r"^away:new$"),
    CallbackQueryHandler(note, rf"^away:who:{DAY}:{DAY}:(\d{{1,9}})$"),
    CallbackQueryHandler(end, r"^away:back$"),
]
