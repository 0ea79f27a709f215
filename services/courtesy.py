"""Quiet hours and the weekly cap: when people may be written to, and how often."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessage, ReminderSettings
from db.models.reminders import QUIET_FROM, QUIET_UNTIL, WEEKLY_CAP
from db.reminders import count_sent_since, find_earliest_start, list_reminder_settings
from services.outbox import KINDS
from services.recurrence import to_utc

WEEK = timedelta(days=7)
NIGHTS: tuple[tuple[int, int], ...] = ((20, 8), (21, 8), (22, 7), (23, 9))  # hours, as offered besides "never quiet"
CAPS: tuple[int | None, ...] = (1, 3, 5, 10, None)
NOTICE = timedelta(hours=2)  # a message that waits has to come so long before what it is about


@dataclass(frozen=True)
class Wishes:
    """How a person wants to be written to. Quiet hours are local time, and end just before `quiet_until`."""

    quiet_from: time = QUIET_FROM
    quiet_until: time = QUIET_UNTIL
    weekly_cap: int | None = WEEKLY_CAP

    def quiet_end(self, now: datetime, zone: tzinfo) -> datetime | None:
        """Return when the quiet hours end that it is now, or None if it is not quiet."""
        local = now.astimezone(zone)
        clock = local.time()
        if self.quiet_from <= self.quiet_until:
            is_quiet = self.quiet_from <= clock < self.quiet_until
        else:
            is_quiet = clock >= self.quiet_from or clock < self.quiet_until
        if not is_quiet:
            return None
        day = local.date() if clock < self.quiet_until else local.date() + timedelta(days=1)
        return to_utc(datetime.combine(day, self.quiet_until), zone)


@dataclass(frozen=True)
class Courtesy:
    """What is known of the people whom a batch of messages goes to."""

    wishes: dict[int, Wishes]
    sent_this_week: dict[int, int]

    def wishes_of(self, message: OutboxMessage) -> Wishes:
        """Return the wishes of whoever gets a message."""
        return self.wishes.get(message.person_id or 0, Wishes())

    def is_too_much(self, message: OutboxMessage) -> bool:
        """Tell whether a person had this week as much as they want of what they did not sign up for."""
        cap = self.wishes_of(message).weekly_cap
        if cap is None or message.person_id is None or not KINDS[message.kind].capped:
            return False
        return self.sent_this_week.get(message.person_id, 0) >= cap

    def note(self, message: OutboxMessage) -> None:
        """Count a message that goes out now, since its person may get another one in the same batch."""
        if message.person_id is not None and KINDS[message.kind].capped:
            self.sent_this_week[message.person_id] = self.sent_this_week.get(message.person_id, 0) + 1


async def look_up_courtesy(session: AsyncSession, messages: Sequence[OutboxMessage], *, now: datetime) -> Courtesy:
    """Look up in two queries what has to be minded for a batch of messages."""
    considerate = [message for message in messages if KINDS[message.kind].at_night != "loud"]
    people = {message.person_id for message in considerate if message.person_id is not None}
    if not people:
        return Courtesy({}, {})
    settings = await list_reminder_settings(session, people)
    capped = [name for name, kind in KINDS.items() if kind.capped]
    return Courtesy(
        {person_id: wishes_from(chosen) for person_id, chosen in settings.items()},
        await count_sent_since(session, people, capped, now - WEEK),
    )


def wishes_from(settings: ReminderSettings | None) -> Wishes:
    """Return what a person chose, or the default."""
    if settings is None:
        return Wishes()
    return Wishes(settings.quiet_from, settings.quiet_until, settings.weekly_cap)


async def wait_for_morning(
    session: AsyncSession, message: OutboxMessage, wishes: Wishes, *, zone: tzinfo, now: datetime
) -> bool:
    """Put a message off to the end of the quiet hours; tell whether it was.

    What can't wait, because it would come too late in the morning, goes out at once but without a sound.
    """
    manner = KINDS[message.kind].at_night
    morning = wishes.quiet_end(now, zone) if manner != "loud" else None
    message.silent = morning is not None
    if morning is None or manner == "silent":
        return False
    deadline = message.expires_at
    if message.person_id is not None and message.kind in ("reminder", "own_reminder"):
        deadline = await find_earliest_start(session, message.person_id, now) or deadline
    if deadline is not None and morning + NOTICE > deadline:
        return False
    message.state, message.due_at, message.silent = "new", morning, False
    return True
