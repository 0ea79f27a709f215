"""Staff choose who gets a broadcast: line by line, with the count at each tap, kept under a name and used again."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.audience_conditions import Frame
from db.audience_terms import EVERYONE, Audience, AudienceUnreadableError, from_json
from db.audiences import delete_saved_audience, find_saved_audience, list_saved_audiences
from db.broadcasts import find_broadcast
from db.dialogues import close_dialogue, open_dialogue
from db.models import Broadcast
from handlers.audience_choices import CHOICES, STATES
from handlers.audience_screens import audience_screen, choice_screen, kinds_screen, line_screen, tidy_screen
from handlers.audience_words import heading_of, name_audience, name_parts
from handlers.context import LotseContext
from handlers.screen import Screen, send, show, toast
from handlers.staff import for_staff, is_staff
from services.audiences import (
    SavingOutcome,
    change_audience,
    count_in_parts,
    find_part,
    save_audience,
    turned,
    with_part,
    without_part,
)
from services.broadcasts import BEFORE_RELEASE

WAITING_FOR_AUDIENCE_NAME = "audience_name"
PATIENCE = timedelta(hours=1)

Change = Callable[[Audience], Audience]


@for_staff
async def show_audience(update: Update, context: LotseContext) -> None:
    """Show who gets a draft."""
    async with context.reading() as session:
        draft = await find_broadcast(session, int(context.tapped(1)))
        screen = await _screen_of(session, context, draft)
    await _show_or_say_gone(update, context, screen)


@for_staff
async def show_line(update: Update, context: LotseContext) -> None:
    """Show what a line can become."""
    broadcast_id, number = int(context.tapped(1)), int(context.tapped(2))
    async with context.reading() as session:
        draft = await find_broadcast(session, broadcast_id)
        screen = await _screen_of(session, context, draft, number)
    await _show_or_say_gone(update, context, screen)


@for_staff
async def choose_kind(update: Update, context: LotseContext) -> None:
    """Ask by what people are to be chosen."""
    await show(update, context, kinds_screen(context.words, int(context.tapped(1)), context.tapped(2)))


@for_staff
async def choose_value(update: Update, context: LotseContext) -> None:
    """Show what of a kind there is to choose from, or the states of the one that was chosen."""
    broadcast_id, place, kind, chosen = int(context.tapped(1)), context.tapped(2), context.tapped(3), context.tapped(4)
    if kind not in CHOICES:
        await toast(update, context, context.words.plain("audience-gone-toast"))
        return
    async with context.reading() as session:
        if chosen:
            choices = [
                (value, context.words.plain(f"audience-is-{heading_of(part)}"))
                for value in [f"{chosen}:{state}" for state in STATES[kind]]
                if (part := await find_part(session, kind, value))
            ]
        else:
            choices = await list_choices(session, context, kind)
    await show(update, context, choice_screen(context.words, broadcast_id, place, kind, choices))


@for_staff
async def add_part(update: Update, context: LotseContext) -> None:
    """Put a condition or a kept audience into the audience."""
    broadcast_id, place, kind, value = int(context.tapped(1)), context.tapped(2), context.tapped(3), context.tapped(4)
    async with context.reading() as session:
        try:
            part = await find_part(session, kind, value)
        except AudienceUnreadableError:
            part = None
    if part is None:
        await toast(update, context, context.words.plain("audience-gone-toast"))
        return
    await _change(update, context, broadcast_id, lambda audience: with_part(audience, place, part))


@for_staff
async def drop_part(update: Update, context: LotseContext) -> None:
    """Take a part out of a line."""
    number, kind, value = int(context.tapped(2)), context.tapped(3), context.tapped(4)
    await _change(update, context, int(context.tapped(1)), lambda audience: without_part(audience, number, kind, value))


@for_staff
async def turn_line(update: Update, context: LotseContext) -> None:
    """Exclude whom a line means, or mean whom it excluded."""
    number, excluded = int(context.tapped(2)), context.tapped(3) == "1"
    await _change(update, context, int(context.tapped(1)), lambda audience: turned(audience, number, excluded=excluded))


@for_staff
async def mean_everyone(update: Update, context: LotseContext) -> None:
    """Send the draft to everyone again."""
    await _change(update, context, int(context.tapped(1)), lambda _audience: EVERYONE)


@for_staff
async def ask_for_name(update: Update, context: LotseContext) -> None:
    """Ask under which name to keep the audience."""
    data = {"broadcast_id": int(context.tapped(1))}
    async with context.transaction() as session:
        await open_dialogue(
            session, context.profile.person_id, WAITING_FOR_AUDIENCE_NAME, data, expires_at=context.now + PATIENCE
        )
    await show(update, context, Screen(context.words.html("audience-ask-name")))


async def take_audience_name(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Keep the audience under the typed name; ask once more if another one has it."""
    if not await is_staff(update, context):
        return False
    name, broadcast_id = " ".join(text.split()), data["broadcast_id"]
    async with context.transaction() as session:
        outcome = await save_audience(session, broadcast_id, name, now=context.now)
        if outcome not in (SavingOutcome.TAKEN, SavingOutcome.TOO_LONG):
            await close_dialogue(session, context.profile.person_id)
        if outcome is SavingOutcome.SAVED:
            await context.note(session, "added", ("audience", broadcast_id))
        screen = await _screen_of(session, context, await find_broadcast(session, broadcast_id))
    await send(update, context, Screen(context.words.html(f"audience-name-{outcome}", name=name)))
    if screen and outcome is SavingOutcome.SAVED:
        await send(update, context, screen)
    return True


@for_staff
async def show_saved(update: Update, context: LotseContext) -> None:
    """Show the audiences that are kept, to delete some."""
    async with context.reading() as session:
        saved = await list_saved_audiences(session)
    await show(update, context, tidy_screen(context.words, int(context.tapped(1)), saved))


@for_staff
async def forget_saved(update: Update, context: LotseContext) -> None:
    """Delete an audience that was kept; broadcasts that use it stay as they are."""
    broadcast_id, saved_id = int(context.tapped(1)), int(context.tapped(2))
    async with context.transaction() as session:
        if await find_saved_audience(session, saved_id):
            await delete_saved_audience(session, saved_id)
            await context.note(session, "removed", ("audience", saved_id))
        saved = await list_saved_audiences(session)
    await toast(update, context, context.words.plain("audience-forgotten-toast"))
    await show(update, context, tidy_screen(context.words, broadcast_id, saved))


async def list_choices(session: AsyncSession, context: LotseContext, kind: str) -> list[tuple[str, str]]:
    """Return what of a kind staff can choose from, with what it is called."""
    values = await CHOICES[kind](session, context)
    parts = {value: await find_part(session, kind, value + STATES.get(kind, ("",))[0]) for value in values}
    found = {value: part for value, part in parts.items() if part}
    names = await name_parts(session, context.words, found.values())
    return [(value, names[part]) for value, part in found.items()]


async def _change(update: Update, context: LotseContext, broadcast_id: int, change: Change) -> None:
    async with context.transaction() as session:
        draft = await change_audience(session, broadcast_id, change)
        screen = await _screen_of(session, context, draft)
    await _show_or_say_gone(update, context, screen)


async def _screen_of(
    session: AsyncSession, context: LotseContext, draft: Broadcast | None, number: int | None = None
) -> Screen | None:
    """The audience of a draft, or one of its lines; None if the draft is gone or out."""
    if draft is None or draft.state not in BEFORE_RELEASE:
        return None
    words, audience = context.words, from_json(draft.audience)
    names = await name_audience(session, words, audience)
    counts = await count_in_parts(session, audience, frame_of(context))
    if number is None or number >= len(audience.groups):
        return audience_screen(words, draft.id, audience, names, counts)
    return line_screen(words, draft.id, number, audience, names, counts)


def frame_of(context: LotseContext) -> Frame:
    """Return the moment and the default language in which audiences are counted."""
    return Frame(context.bot_data.default_language, context.now)


async def _show_or_say_gone(update: Update, context: LotseContext, screen: Screen | None) -> None:
    if screen is None:
        await toast(update, context, context.words.plain("broadcast-gone-toast"))
    else:
        await show(update, context, screen)


PLACE, KIND = r"(and|not|\d)", r"([a-z]{2,20})"

HANDLERS = [
    CallbackQueryHandler(show_audience, r"^aud:open:(\d{1,9})$"),
    CallbackQueryHandler(show_line, r"^aud:line:(\d{1,9}):(\d)$"),
    CallbackQueryHandler(choose_kind, rf"^aud:kinds:(\d{{1,9}}):{PLACE}$"),
    CallbackQueryHandler(choose_value, rf"^aud:pick:(\d{{1,9}}):{PLACE}:{KIND}(?::(\d{{1,9}}))?$"),
    CallbackQueryHandler(add_part, rf"^aud:add:(\d{{1,9}}):{PLACE}:{KIND}:(.+)$"),
    CallbackQueryHandler(drop_part, rf"^aud:drop:(\d{{1,9}}):(\d):{KIND}:(.+)$"),
    CallbackQueryHandler(turn_line, r"^aud:turn:(\d{1,9}):(\d):([01])$"),
    CallbackQueryHandler(mean_everyone, r"^aud:all:(\d{1,9})$"),
    CallbackQueryHandler(show_saved, r"^aud:tidy:(\d{1,9})$"),
    CallbackQueryHandler(forget_saved, r"^aud:forget:(\d{1,9}):(\d{1,9})$"),
    CallbackQueryHandler(ask_for_name, r"^aud:save:(\d{1,9})$"),
]
