"""Keeping offers true: asking before a card grows stale, and listing what staff should look at."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.imports import list_table_rows
from db.models import StoredOffer
from db.offers import find_offer
from db.people import get_person
from db.proposals import list_opened_offer_ids
from knowledge.offer_fields import latest_day
from knowledge.offers import FRESH_MONTHS
from services.offers import Author, change_offer
from services.outbox import write_to_person, write_to_staff

ASKED_MONTHS_BEFORE: Final = 2
ASKED_AT_ONCE: Final = 3
"""So many offers are asked about in a run, so that nobody finds fifty questions in the morning."""

ASKED_BETWEEN: Final = (time(8), time(9))
"""Local time; the job runs once an hour."""

WEAKNESSES: Final = ("unconfirmed", "stale", "no-hours", "no-address", "never-opened")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class WeakOffersResult:
    """The active offers that staff should look at, by what is weak about them; one may be in several lists."""

    lists: Mapping[str, tuple[Row, ...]]


async def queue_offer_checks(session: AsyncSession, *, staff_chat_id: int | None, zone: ZoneInfo, now: datetime) -> int:
    """Ask organisers, or staff where there is none, whether offers that grow stale soon are still so.

    Each confirmation is asked about once. Returns how many questions are queued.
    """
    local = now.astimezone(zone)
    if not ASKED_BETWEEN[0] <= local.time() < ASKED_BETWEEN[1]:
        return 0
    due = sorted(_due(await list_table_rows(session, StoredOffer), local.date()), key=lambda pair: pair[0])
    queued = 0
    for last, row in due:
        if queued >= ASKED_AT_ONCE:
            break
        key, facts = f"{row['id']}:{last}", {"offer_id": row["id"]}
        if row["organiser_id"] is not None:
            person = await get_person(session, row["organiser_id"])
            queued += await write_to_person(session, person, "offer_check", key, facts, due_at=now)
        elif staff_chat_id is not None:
            queued += await write_to_staff(session, staff_chat_id, "offer_check", key, facts, due_at=now)
    return queued


async def answer_offer_check(
    session: AsyncSession, offer_id: int, *, still_so: bool, by: Author, now: datetime, zone: ZoneInfo
) -> Literal["confirmed", "retired", "already", "gone"]:
    """Note that an offer is still so, today, or that it is gone."""
    today = now.astimezone(zone).date()
    changes: dict[str, Any] = {"verified": True, "confirmed_on": today} if still_so else {"state": "retired"}
    result = await change_offer(session, offer_id, changes, by=by, now=now)
    if result.outcome == "gone":
        return "gone"
    if result.outcome == "unchanged":
        return "already"
    return "confirmed" if still_so else "retired"


async def may_answer_for(session: AsyncSession, offer_id: int, person_id: int) -> bool:
    """Tell whether a person is the organiser of an offer."""
    row = await find_offer(session, offer_id)
    return row is not None and row["organiser_id"] == person_id


async def list_weak_offers(session: AsyncSession, *, today: date) -> WeakOffersResult:
    """List the active offers that nobody confirmed, that are stale, lack hours or address, or were never opened."""
    opened = await list_opened_offer_ids(session)
    found: dict[str, list[Row]] = {weakness: [] for weakness in WEAKNESSES}
    for row in await list_table_rows(session, StoredOffer):
        if row["state"] != "active":
            continue
        last = _last_word(row)
        for weakness, is_so in (
            ("unconfirmed", not row["verified"]),
            ("stale", last is None or _months(last, today) > FRESH_MONTHS),
            ("no-hours", not row["opening_hours"] and not row["by_appointment"]),
            ("no-address", not row["address"]),
            ("never-opened", row["id"] not in opened),
        ):
            if is_so:
                found[weakness].append(row)
    return WeakOffersResult({weakness: tuple(rows) for weakness, rows in found.items()})


def _due(rows: Iterable[Row], today: date) -> Iterable[tuple[date, Row]]:
    for row in rows:
        last = _last_word(row)
        age = _months(last, today) if last else 0
        if last and row["state"] == "active" and FRESH_MONTHS - ASKED_MONTHS_BEFORE <= age <= FRESH_MONTHS:
            yield last, row


def _last_word(row: Row) -> date | None:
    confirmed: date | None = row["confirmed_on"]
    return confirmed or latest_day(row["as_of"])


def _months(last: date, today: date) -> int:
    return (today.year - last.year) * 12 + today.month - last.month
