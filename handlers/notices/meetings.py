"""What the bot says unprompted of meetings and their series."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.meetings import find_meeting, find_reply, find_series, list_leads, list_next_meetings
from db.models import OutboxMessage
from handlers.meeting_screens import cancelled_screen, changed_series_screen, moved_screen
from handlers.screen import Screen
from locales.words import Words


async def write_meeting_changed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A date was moved or called off."""
    meeting = await find_meeting(session, message.facts["meeting_id"])
    series = await find_series(session, meeting.series_id) if meeting else None
    if meeting is None or series is None or message.person_id is None:
        return None
    if meeting.state != "planned":
        next_dates = await list_next_meetings(session, meeting.starts_at, series_id=series.id, limit=1)
        return cancelled_screen(words, series, meeting, next_dates)
    reply = await find_reply(session, meeting.id, message.person_id)
    was = datetime.fromisoformat(message.facts["was"])
    return moved_screen(words, series, meeting, was, reply.comes if reply else None)


async def write_series_changed(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """A series has other dates from now on."""
    series = await find_series(session, message.facts["series_id"])
    if series is None or message.person_id is None:
        return None
    next_dates = await list_next_meetings(session, message.due_at, series_id=series.id)
    leads = await list_leads(session, series.id, message.person_id)
    return changed_series_screen(words, series, next_dates, leads)
