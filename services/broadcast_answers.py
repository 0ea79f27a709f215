"""What people do with the buttons of a broadcast: answer, change their mind, open what it tells of."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcast_answers import count_answers, find_answer, mark_answered, mark_opened
from db.broadcast_changes import add_card_updates
from db.broadcasts import find_broadcast
from db.models import Broadcast
from services.broadcasts import find_wording, reopen_broadcast
from services.outbox import KINDS

ANSWERS: Final = ("yes", "maybe", "no")
KEPT: Final = timedelta(days=180)
"""How long answers are kept after a broadcast went out; see the privacy text."""

GATHERED: Final = timedelta(seconds=10)
"""Answers that come within this time are shown to staff together."""

OUT = ("going", "paused", "stopped", "done")

Outcome = Literal["noted", "preview", "over", "gone"]


@dataclass(frozen=True)
class TapResult:
    """What came of a tap below a broadcast, and what the person has answered by now.

    "preview": it has not gone out, so staff are trying it; "over": what it is about has ended; "gone": it was taken
    back, or has no such button.
    """

    outcome: Outcome
    broadcast: Broadcast | None = None
    answer: str | None = None


@dataclass(frozen=True)
class Answers:
    """How many people gave each answer, and how many opened what the broadcast tells of."""

    yes: int
    maybe: int
    no: int
    opened: int

    @property
    def answered(self) -> int:
        """How many answered at all."""
        return self.yes + self.maybe + self.no


def button_of(broadcast: Broadcast, kind: str) -> dict[str, Any] | None:
    """Return the button of a kind ("rsvp", "more" or "open") that a broadcast has."""
    return next((button for button in broadcast.buttons if button["kind"] == kind), None)


def answered_id(broadcast: Broadcast) -> int:
    """Return to which broadcast the answers belong: a nudge asks for answers to the one before it."""
    return broadcast.nudges_id or broadcast.id


async def answer_broadcast(
    session: AsyncSession, broadcast_id: int, person_id: int, answer: str, *, now: datetime
) -> TapResult:
    """Note whether a person comes; the last word counts until it is over."""
    result = await _look(session, broadcast_id, person_id, "rsvp", now)
    if result.outcome != "noted":
        return result
    await mark_answered(session, broadcast_id, person_id, answer)
    await _show_on_cards(session, broadcast_id, now)
    return TapResult("noted", result.broadcast, answer)


async def open_broadcast(
    session: AsyncSession, broadcast_id: int, person_id: int, kind: str, *, now: datetime
) -> TapResult:
    """Note that a person opened what a broadcast tells of; what is over can still be read."""
    result = await _look(session, broadcast_id, person_id, kind, now)
    if result.outcome == "noted":
        await mark_opened(session, broadcast_id, person_id, now)
        await _show_on_cards(session, broadcast_id, now)
    return result


async def sum_up_answers(session: AsyncSession, broadcast_id: int) -> Answers:
    """Add up what people did with the buttons; nobody is named."""
    return Answers(**await count_answers(session, broadcast_id))


async def put_button(
    session: AsyncSession, broadcast_id: int, kind: str, facts: dict[str, Any] | None
) -> Broadcast | None:
    """Give a draft a button of a kind with its facts, or take it off (None); returns None if it is too late."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return None
    others = [button for button in broadcast.buttons if button["kind"] != kind]
    broadcast.buttons = others if facts is None else [*others, {"kind": kind, **facts}]
    if kind == "more" and facts is None:
        for wording in broadcast.wordings:
            wording.more_html = None
    await session.flush()
    return broadcast


async def put_more(session: AsyncSession, broadcast_id: int, language: str, html: str) -> Broadcast | None:
    """Keep what "tell me more" tells in the wording in this language; returns None if it is too late or gone."""
    broadcast = await put_button(session, broadcast_id, "more", {})
    wording = find_wording(broadcast, language) if broadcast else None
    if wording is None:
        return None
    wording.more_html = html
    await session.flush()
    return broadcast


async def _look(session: AsyncSession, broadcast_id: int, person_id: int, kind: str, now: datetime) -> TapResult:
    broadcast = await find_broadcast(session, broadcast_id)
    if broadcast is None or button_of(broadcast, kind) is None:
        return TapResult("gone")
    if broadcast.state not in OUT:
        return TapResult("gone") if broadcast.state in ("taken_back", "dropped") else TapResult("preview", broadcast)
    before = await find_answer(session, broadcast_id, person_id)
    answer = before.answer if before else None
    if kind == "rsvp" and broadcast.expires_at is not None and broadcast.expires_at <= now:
        return TapResult("over", broadcast, answer)
    return TapResult("noted", broadcast, answer)


async def _show_on_cards(session: AsyncSession, broadcast_id: int, now: datetime) -> None:
    priority = KINDS["broadcast_progress"].priority
    await add_card_updates(session, broadcast_id=broadcast_id, priority=priority, now=now + GATHERED)
