"""What staff do with series: draft, change and publish them, move or call off single dates."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from uuid import uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from db.drafts import lock_draft
from db.meetings import find_meeting, find_series, lock_series, select_concerned
from db.models import Meeting, Series, SeriesDraft
from db.outbox import add_messages
from db.rows import add_if_new
from services.meetings import HORIZON, add_dates, announce_meeting, follow_rule
from services.outbox import KINDS
from services.recurrence import RHYTHMS, days_off, occurrences, rhythm_of, rule_of

FIRST_TIME = "18:00"
LENGTHS: tuple[int, ...] = (60, 90, 120, 150, 180)  # minutes, as offered


@dataclass(frozen=True)
class PublishResult:
    """What became of a draft. `told` counts who hears of a change; `series` is None if the draft is gone."""

    series: Series | None
    is_complete: bool = True
    told: int = 0


@dataclass(frozen=True)
class ChangeResult:
    """A single date after a change, and how many people hear of it; None if it could not be changed any more."""

    meeting: Meeting | None
    told: int = 0


async def draft_series(
    session: AsyncSession, author_id: int, kind: str, titles: dict[str, str], *, today: date, now: datetime
) -> SeriesDraft:
    """Begin a new series with what most of them have: every second Tuesday at six, without holidays."""
    fields = {
        "kind": kind,
        "titles": titles,
        "place": "",
        "language": "de",
        "municipality": None,
        "rule": rule_of("fortnightly", 1),
        "starts_on": _next_weekday(today, 1).isoformat(),
        "at": FIRST_TIME,
        "minutes": 90,
        "skips_holidays": True,
        "skips_school_holidays": False,
    }
    return await _add_draft(session, author_id, None, fields, now)


async def draft_change(session: AsyncSession, author_id: int, series_id: int, *, now: datetime) -> SeriesDraft | None:
    """Begin to change a series; it stays as it is until the draft is published. None if there is no such series."""
    series = await find_series(session, series_id)
    if series is None or series.ended:
        return None
    return await _add_draft(session, author_id, series_id, _fields_of(series), now)


async def change_draft(
    session: AsyncSession, draft_id: int, field: str, value: Any, *, today: date, now: datetime
) -> SeriesDraft | None:
    """Change one thing about a draft; returns None if it is gone. Raises ValueError for a value that can't be."""
    draft = await lock_draft(session, draft_id)
    if draft is None:
        return None
    draft.fields = {**draft.fields, **_change(draft.fields, field, value, today)}
    draft.changed_at = now
    await session.flush()
    return draft


def preview_dates(draft: SeriesDraft, *, zone: tzinfo, now: datetime, limit: int = 3) -> list[datetime]:
    """Return when a draft would meet next."""
    fields = draft.fields
    dates = occurrences(
        fields["rule"],
        date.fromisoformat(fields["starts_on"]),
        time.fromisoformat(fields["at"]),
        zone,
        after=now,
        until=now + HORIZON,
        days_off=days_off(public=fields["skips_holidays"], school=fields["skips_school_holidays"]),
    )
    return [starts_at for (_, starts_at), _ in zip(dates, range(limit), strict=False)]


def first_days(draft: SeriesDraft, today: date) -> tuple[date, date]:
    """Return the two days on which a fortnightly draft may begin; they tell which weeks are its own."""
    _, weekday = rhythm_of(draft.fields["rule"]) or ("", 0)
    day = _next_weekday(today, weekday)
    return day, day + timedelta(weeks=1)


async def publish_draft(session: AsyncSession, draft_id: int, *, zone: tzinfo, now: datetime) -> PublishResult:
    """Make a draft the series that everybody sees, plan its dates, and tell those concerned, once."""
    draft = await lock_draft(session, draft_id)
    if draft is None:
        return PublishResult(None)
    fields = draft.fields
    if not fields["place"]:
        return PublishResult(None, is_complete=False)
    series = await lock_series(session, draft.series_id) if draft.series_id else _new_series()
    if series is None or series.ended:
        return PublishResult(None)
    before = None if draft.series_id is None else _fields_of(series)
    _write(series, fields)
    session.add(series)
    await session.delete(draft)
    await session.flush()
    told = 0
    if before is not None and before != fields:
        series.revision += 1
        told = await _follow_and_tell(session, series, zone=zone, now=now)
    await add_dates(session, series, zone=zone, now=now)
    return PublishResult(series, told=told)


async def discard_draft(session: AsyncSession, draft_id: int) -> None:
    """Drop a draft; the series stays as it is."""
    if draft := await lock_draft(session, draft_id):
        await session.delete(draft)
        await session.flush()


async def end_series(session: AsyncSession, series_id: int, *, zone: tzinfo, now: datetime) -> PublishResult:
    """End a series: all its dates are off, and those concerned hear of it, once."""
    series = await lock_series(session, series_id)
    if series is None or series.ended:
        return PublishResult(None)
    series.ended = True
    series.revision += 1
    told = await _follow_and_tell(session, series, zone=zone, now=now)
    return PublishResult(series, told=told)


async def cancel_meeting(session: AsyncSession, meeting_id: int, *, now: datetime) -> ChangeResult:
    """Call off a single date; those concerned hear of it."""
    meeting = await _changeable(session, meeting_id, now)
    if meeting is None:
        return ChangeResult(None)
    meeting.state = "cancelled"
    meeting.revision += 1
    await session.flush()
    return ChangeResult(meeting, await announce_meeting(session, meeting, was=meeting.starts_at, now=now))


async def move_meeting(session: AsyncSession, meeting_id: int, starts_at: datetime, *, now: datetime) -> ChangeResult:
    """Move a single date, which keeps its length; those concerned hear of it, unless it was there already."""
    meeting = await _changeable(session, meeting_id, now)
    if meeting is None or starts_at <= now:
        return ChangeResult(None)
    was, length = meeting.starts_at, meeting.ends_at - meeting.starts_at
    if was == starts_at:
        return ChangeResult(meeting)
    meeting.starts_at, meeting.ends_at = starts_at, starts_at + length
    meeting.set_by_hand = True
    meeting.revision += 1
    await session.flush()
    return ChangeResult(meeting, await announce_meeting(session, meeting, was=was, now=now))


async def add_meeting(
    session: AsyncSession, series_id: int, starts_at: datetime, *, zone: tzinfo, now: datetime
) -> bool:
    """Add a date beyond the rule; returns False if it is past or the series has one on that day."""
    series = await lock_series(session, series_id)
    if series is None or series.ended or starts_at <= now:
        return False
    return await add_if_new(
        session,
        Meeting,
        series_id=series_id,
        occurs_on=starts_at.astimezone(zone).date(),
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=series.minutes),
        state="planned",
        set_by_hand=True,
        revision=0,
    )


async def _add_draft(
    session: AsyncSession, author_id: int, series_id: int | None, fields: dict[str, Any], now: datetime
) -> SeriesDraft:
    draft = SeriesDraft(author_id=author_id, series_id=series_id, fields=fields, changed_at=now)
    session.add(draft)
    await session.flush()
    return draft


async def _follow_and_tell(session: AsyncSession, series: Series, *, zone: tzinfo, now: datetime) -> int:
    changed = await follow_rule(session, series, zone=zone, now=now)
    meeting_ids = [meeting.id for meeting, _ in changed]
    return await add_messages(
        session,
        select_concerned(series.id, *meeting_ids),
        kind="series_changed",
        key=f"{series.id}:{series.revision}",
        facts={"series_id": series.id, "revision": series.revision},
        priority=KINDS["series_changed"].priority,
        due_at=now,
    )


async def _changeable(session: AsyncSession, meeting_id: int, now: datetime) -> Meeting | None:
    meeting = await find_meeting(session, meeting_id)
    if meeting is None:
        return None
    await lock_series(session, meeting.series_id)
    await session.refresh(meeting)
    return meeting if meeting.state == "planned" and meeting.starts_at > now else None


def _change(fields: dict[str, Any], field: str, value: Any, today: date) -> dict[str, Any]:
    rhythm, weekday = rhythm_of(fields["rule"]) or ("weekly", date.fromisoformat(fields["starts_on"]).weekday())
    match field:
        case "rhythm" if value in RHYTHMS:
            return {"rule": rule_of(value, weekday), "starts_on": _next_weekday(today, weekday).isoformat()}
        case "weekday":
            return {"rule": rule_of(rhythm, int(value)), "starts_on": _next_weekday(today, int(value)).isoformat()}
        case "first":
            return {"starts_on": (_next_weekday(today, weekday) + timedelta(weeks=int(value))).isoformat()}
        case "title":
            return {"titles": {"de": str(value)}}
        case "at":
            return {"at": f"{time.fromisoformat(value):%H:%M}"}
        case "minutes":
            return {"minutes": int(value)}
        case "place" | "language" | "municipality" | "skips_holidays" | "skips_school_holidays":
            return {field: value}
        case _:
            raise ValueError(f"a series has no {field} {value!r}")


def _next_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _fields_of(series: Series) -> dict[str, Any]:
    return {
        "kind": series.kind,
        "titles": dict(series.titles),
        "place": series.place,
        "language": series.language,
        "municipality": series.municipality,
        "rule": series.rule,
        "starts_on": series.starts_on.isoformat(),
        "at": f"{series.starts_at_time:%H:%M}",
        "minutes": series.minutes,
        "skips_holidays": series.skips_holidays,
        "skips_school_holidays": series.skips_school_holidays,
    }


def _write(series: Series, fields: dict[str, Any]) -> None:
    series.kind, series.titles, series.place = fields["kind"], fields["titles"], fields["place"]
    series.language, series.municipality, series.rule = fields["language"], fields["municipality"], fields["rule"]
    series.starts_on = date.fromisoformat(fields["starts_on"])
    series.starts_at_time = time.fromisoformat(fields["at"])
    series.minutes = fields["minutes"]
    series.skips_holidays = fields["skips_holidays"]
    series.skips_school_holidays = fields["skips_school_holidays"]


def _new_series() -> Series:
    return Series(slug=f"series-{uuid4().hex[:12]}", ended=False, revision=0)
