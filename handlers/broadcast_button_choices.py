"""Staff choose the buttons below a broadcast: ask who comes, tell more, lead to a course, a series or an answer."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.broadcasts import find_broadcast
from db.courses import list_upcoming_courses
from db.dialogues import close_dialogue, open_dialogue
from db.meetings import list_series
from db.models import Broadcast, Course, Series
from handlers.broadcast_buttons import link_label
from handlers.broadcast_screens import show_or_say_gone
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.screen import Button, Screen, action, button, in_rows, send, show
from handlers.staff import for_staff, is_staff
from locales.languages import LANGUAGES
from locales.words import Words
from services.broadcast_answers import button_of, put_button, put_more
from services.broadcasts import BEFORE_RELEASE

WAITING_FOR_MORE, WAITING_FOR_LINKED_ENTRY = "broadcast_more", "broadcast_entry"
PATIENCE = timedelta(hours=1)


def buttons_screen(words: Words, draft: Broadcast) -> Screen:
    """Which buttons a draft has, and how to change each."""
    link, told = button_of(draft, "open"), [each for each in draft.wordings if each.more_html]
    more = words.enumeration(LANGUAGES[each.language].native_name for each in told)
    text = words.html(
        "press-text",
        rsvp=words.plain("press-on" if button_of(draft, "rsvp") else "press-off"),
        more=more or words.plain("press-off"),
        link=link_label(words, link["target"]) if link else words.plain("press-off"),
    )
    rsvp = "off" if button_of(draft, "rsvp") else "on"
    rows = (
        (button(words, f"press-button-rsvp-{rsvp}", "press", "rsvp", draft.id, rsvp),),
        (button(words, "press-button-more", "press", "more", draft.id),),
        (button(words, "press-button-no-more", "press", "no-more", draft.id),) if told else (),
        (button(words, "press-button-link", "press", "link", draft.id),),
        (button(words, "press-button-no-link", "press", "no-link", draft.id),) if link else (),
        (button(words, "audience-button-back", "cast", draft.id, "show"),),
    )
    return Screen(text, tuple(row for row in rows if row))


def languages_screen(words: Words, draft: Broadcast) -> Screen:
    """In which wording to tell more."""
    languages = [
        Button(LANGUAGES[each.language].native_name, action("press", "tell", draft.id, each.language))
        for each in draft.wordings
    ]
    return Screen(words.html("press-ask-language"), (*in_rows(languages, 2), _back(words, draft.id)))


def links_screen(words: Words, broadcast_id: int, courses: Sequence[Course], series: Sequence[Series]) -> Screen:
    """Where a button may lead to."""
    targets = [
        (f"course_{course.id}", f"🎓 {title_in(words, course.titles)}, {words.short_date(course.starts_at)}")
        for course in courses
    ]
    targets += [(f"series_{each.id}", f"🤝 {title_in(words, each.titles)}") for each in series if not each.ended]
    rows = [(Button(label, action("press", "to", broadcast_id, target)),) for target, label in targets]
    entry = button(words, "press-button-entry", "press", "entry", broadcast_id)
    return Screen(words.html("press-ask-link"), (*rows, (entry,), _back(words, broadcast_id)))


@for_staff
async def show_buttons(update: Update, context: LotseContext) -> None:
    """Show which buttons a draft has."""
    async with context.reading() as session:
        draft = await find_broadcast(session, int(context.tapped(1)))
    await _show_draft(update, context, draft)


@for_staff
async def switch_rsvp(update: Update, context: LotseContext) -> None:
    """Ask who comes, or not."""
    facts: dict[str, Any] | None = {} if context.tapped(2) == "on" else None
    await _put(update, context, int(context.tapped(1)), "rsvp", facts)


@for_staff
async def drop_more(update: Update, context: LotseContext) -> None:
    """Tell no more."""
    await _put(update, context, int(context.tapped(1)), "more", None)


@for_staff
async def drop_link(update: Update, context: LotseContext) -> None:
    """Lead nowhere."""
    await _put(update, context, int(context.tapped(1)), "open", None)


@for_staff
async def link_to(update: Update, context: LotseContext) -> None:
    """Lead to the chosen course or series."""
    await _put(update, context, int(context.tapped(1)), "open", {"target": context.tapped(2)})


@for_staff
async def choose_language(update: Update, context: LotseContext) -> None:
    """Ask for the second text, in one of the languages of the broadcast."""
    async with context.reading() as session:
        draft = await find_broadcast(session, int(context.tapped(1)))
    screen = languages_screen(context.words, draft) if draft and draft.state in BEFORE_RELEASE else None
    await show_or_say_gone(update, context, screen)


@for_staff
async def ask_for_more(update: Update, context: LotseContext) -> None:
    """Wait for the second text."""
    broadcast_id, language = int(context.tapped(1)), context.tapped(2)
    await _wait_for(context, WAITING_FOR_MORE, {"broadcast_id": broadcast_id, "language": language})
    name = LANGUAGES[language].native_name if language in LANGUAGES else language
    await show(update, context, Screen(context.words.html("press-ask-more", language=name)))


async def take_more(update: Update, context: LotseContext, _text: str, data: dict[str, Any]) -> bool:
    """Keep the second text with its formatting."""
    message = update.effective_message
    if message is None or not await is_staff(update, context):
        return False
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await put_more(session, data["broadcast_id"], data["language"], message.text_html)
    await _show_draft(update, context, draft)
    return True


@for_staff
async def choose_link(update: Update, context: LotseContext) -> None:
    """Show where a button may lead to."""
    async with context.reading() as session:
        courses = await list_upcoming_courses(session, context.now, limit=10)
        series = await list_series(session)
    await show(update, context, links_screen(context.words, int(context.tapped(1)), courses, series))


@for_staff
async def ask_for_entry(update: Update, context: LotseContext) -> None:
    """Wait for the number of an answer."""
    await _wait_for(context, WAITING_FOR_LINKED_ENTRY, {"broadcast_id": int(context.tapped(1))})
    await show(update, context, Screen(context.words.html("press-ask-entry")))


async def take_linked_entry(update: Update, context: LotseContext, text: str, data: dict[str, Any]) -> bool:
    """Lead to the answer with this number."""
    if not await is_staff(update, context):
        return False
    entry_id = text.strip().upper()
    if entry_id not in context.knowledge.entries:
        await send(update, context, Screen(context.words.html("press-no-entry")))
        return True
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        draft = await put_button(session, data["broadcast_id"], "open", {"target": f"entry_{entry_id}"})
    await _show_draft(update, context, draft)
    return True


async def _put(
    update: Update, context: LotseContext, broadcast_id: int, kind: str, facts: dict[str, Any] | None
) -> None:
    async with context.transaction() as session:
        draft = await put_button(session, broadcast_id, kind, facts)
    await _show_draft(update, context, draft)


async def _wait_for(context: LotseContext, state: str, data: dict[str, Any]) -> None:
    async with context.transaction() as session:
        await open_dialogue(session, context.profile.person_id, state, data, expires_at=context.now + PATIENCE)


async def _show_draft(update: Update, context: LotseContext, draft: Broadcast | None) -> None:
    screen = buttons_screen(context.words, draft) if draft and draft.state in BEFORE_RELEASE else None
    await show_or_say_gone(update, context, screen)


def _back(words: Words, broadcast_id: int) -> tuple[Button, ...]:
    return (button(words, "audience-button-back", "press", "open", broadcast_id),)


HANDLERS = [
    CallbackQueryHandler(show_buttons, r"^press:open:(\d{1,9})$"),
    CallbackQueryHandler(switch_rsvp, r"^press:rsvp:(\d{1,9}):(on|off)$"),
    CallbackQueryHandler(choose_language, r"^press:more:(\d{1,9})$"),
    CallbackQueryHandler(ask_for_more, r"^press:tell:(\d{1,9}):([a-z-]{2,12})$"),
    CallbackQueryHandler(drop_more, r"^press:no-more:(\d{1,9})$"),
    CallbackQueryHandler(choose_link, r"^press:link:(\d{1,9})$"),
    CallbackQueryHandler(link_to, r"^press:to:(\d{1,9}):((?:course|series)_\d{1,9})$"),
    CallbackQueryHandler(ask_for_entry, r"^press:entry:(\d{1,9})$"),
    CallbackQueryHandler(drop_link, r"^press:no-link:(\d{1,9})$"),
]
