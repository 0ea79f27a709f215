"""Broadcasts about a course or a meeting: its facts in every language that has its title, and a button to it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update
from telegram.ext import CallbackQueryHandler

from db.courses import find_course, list_upcoming_courses
from db.dialogues import close_dialogue
from db.meetings import find_meeting, find_series, list_next_meetings
from db.models import Course
from handlers.broadcast_content import Content
from handlers.broadcast_posts import send_preview
from handlers.broadcast_screens import load_draft_screen, moment_of, show_or_say_gone
from handlers.context import LotseContext
from handlers.course_screens import title_in
from handlers.screen import Button, Screen, action, button, show
from handlers.staff import for_staff
from locales.languages import LANGUAGES
from locales.words import Words
from services.broadcasts import draft_about

MOST_LISTED = 10


@dataclass(frozen=True)
class Event:
    """A course or a meeting to come; `kind` is "course" or "meeting"."""

    kind: str
    id: int
    titles: dict[str, str]
    place: str
    starts_at: datetime


@for_staff
async def choose_event(update: Update, context: LotseContext) -> None:
    """Show the courses and meetings to come."""
    async with context.transaction() as session:
        await close_dialogue(session, context.profile.person_id)
        events = await _list_events(session, context.now)
    words = context.words
    rows = [
        (Button(f"{words.day(each.starts_at)}: {title_in(words, each.titles)}", action("cast", each.kind, each.id)),)
        for each in events
    ]
    back = (button(words, "broadcast-button-list", "cast", "list"),)
    text = words.html("broadcast-events" if rows else "broadcast-events-none")
    await show(update, context, Screen(text, (*rows, back)))


@for_staff
async def draft_about_event(update: Update, context: LotseContext) -> None:
    """Make a draft about a course or a meeting; it is of use until that begins."""
    async with context.transaction() as session:
        event = await _find_event(session, context.tapped(1), int(context.tapped(2)))
        draft = None
        if event is not None and event.starts_at > context.now:
            draft = await draft_about(
                session,
                context.profile.person_id,
                _wordings(context, event),
                button={"kind": "open", "target": f"{event.kind}_{event.id}"},
                expires_at=event.starts_at,
                now=context.now,
            )
        screen = await load_draft_screen(session, context, draft) if draft else None
    if draft is not None:
        await send_preview(update, context, draft, context.profile.language)
    await show_or_say_gone(update, context, screen)


def _wordings(context: LotseContext, event: Event) -> dict[str, Content]:
    return {tag: _text(Words(tag, context.bot_data.zone), event) for tag in LANGUAGES if event.titles.get(tag)}


def _text(words: Words, event: Event) -> Content:
    moment = moment_of(words, event.starts_at)
    title = event.titles[words.language.tag]
    return {"kind": "text", "html": words.html("broadcast-event-text", title=title, moment=moment, place=event.place)}


async def _list_events(session: AsyncSession, now: datetime) -> list[Event]:
    courses = [_about_course(each) for each in await list_upcoming_courses(session, now, MOST_LISTED)]
    next_meetings = await list_next_meetings(session, now, limit=MOST_LISTED)
    meetings = [await _find_event(session, "meeting", each.id) for each in next_meetings]
    found = [*courses, *(each for each in meetings if each is not None)]
    return sorted(found, key=lambda event: event.starts_at)


async def _find_event(session: AsyncSession, kind: str, event_id: int) -> Event | None:
    if kind == "course":
        course = await find_course(session, event_id)
        return _about_course(course) if course and course.state == "published" else None
    meeting = await find_meeting(session, event_id)
    series = await find_series(session, meeting.series_id) if meeting and meeting.state == "planned" else None
    if meeting is None or series is None:
        return None
    return Event("meeting", meeting.id, series.titles, series.place, meeting.starts_at)


def _about_course(course: Course) -> Event:
    return Event("course", course.id, course.titles, course.place, course.starts_at)


HANDLERS = [
    CallbackQueryHandler(choose_event, r"^cast:event$"),
    CallbackQueryHandler(draft_about_event, r"^cast:(course|meeting):(\d{1,9})$"),
]
