"""What came of a broadcast, in numbers; and asking those once more who have not answered."""

from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import Audience, Condition, Group, to_json
from db.audiences import count_audiences
from db.broadcast_answers import count_by_reader_language, count_reasons
from db.broadcasts import count_messages, find_nudge, list_broadcasts_to_report, lock_broadcast
from db.models import Broadcast, BroadcastWording
from db.people import find_person_by_id
from services.broadcast_answers import Answers, answered_id, button_of, sum_up_answers
from services.outbox import write_to_person, write_to_staff

REASONS: Final = (
    ("blocked", "blocked"),
    ("deactivated", "deactivated"),
    ("chat not found", "lost"),
    ("enough for this week", "enough"),
    ("too late", "late"),
    ("stopped", "stopped"),
    ("taken_back", "stopped"),
)
"""What a reason says in the words of Telegram or of the outbox, and how it is called here."""

OTHER: Final = "other"

Nudging = Literal["drafted", "already", "nobody", "gone"]


@dataclass(frozen=True)
class LanguageLine:
    """How many who speak a language got it, opened it, and answered."""

    language: str
    got: int
    opened: int
    answered: int


@dataclass(frozen=True)
class Report:
    """What came of a broadcast. `left_out` got none by their own wish, or because it was too late."""

    broadcast: Broadcast
    delivered: int
    unknown: int
    parked: int
    failed: int
    left_out: int
    reasons: tuple[tuple[str, int], ...]
    answers: Answers
    languages: tuple[LanguageLine, ...]
    unanswered: int

    @property
    def asks(self) -> bool:
        """Whether it asked who comes."""
        return button_of(self.broadcast, "rsvp") is not None


@dataclass(frozen=True)
class NudgeResult:
    """The draft that asks once more, or why there is none."""

    outcome: Nudging
    broadcast: Broadcast | None = None


async def report_on(session: AsyncSession, broadcast: Broadcast, frame: Frame) -> Report:
    """Add up what came of a broadcast by now; nobody is named."""
    states = await count_messages(session, broadcast.id)
    answered = answered_id(broadcast)
    lines = await count_by_reader_language(session, broadcast.id, answered, default_language=frame.default_language)
    [unanswered] = await count_audiences(session, [_unanswered(broadcast)], frame)
    return Report(
        broadcast,
        delivered=states.get("sent", 0),
        unknown=states.get("unknown", 0),
        parked=states.get("parked", 0),
        failed=states.get("failed", 0),
        left_out=states.get("expired", 0),
        reasons=_named(await count_reasons(session, broadcast.id)),
        answers=await sum_up_answers(session, answered),
        languages=tuple(LanguageLine(*line) for line in lines),
        unanswered=unanswered,
    )


async def report_ended_broadcasts(
    session: AsyncSession, *, staff_chat_id: int | None, default_language: str, now: datetime
) -> None:
    """Queue a report on each broadcast that everybody has, and a last one when what it is about is over.

    It goes to the staff group; without one, to whoever released the broadcast.
    """
    for broadcast in await list_broadcasts_to_report(session, now):
        key = f"{broadcast.id}:{now.isoformat()}"
        facts = {"broadcast_id": broadcast.id, "default_language": default_language}
        person_id = broadcast.released_by_id or broadcast.author_id
        person = await find_person_by_id(session, person_id) if person_id else None
        if staff_chat_id is not None:
            await write_to_staff(session, staff_chat_id, "broadcast_report", key, facts, due_at=now)
        elif person is not None:
            await write_to_person(session, person, "broadcast_report", key, facts, due_at=now)
        broadcast.reported_at = now
    await session.flush()


async def nudge(
    session: AsyncSession,
    broadcast_id: int,
    author_id: int,
    frame: Frame,
    *,
    reworded: Callable[[str, dict[str, Any]], dict[str, Any]],
) -> NudgeResult:
    """Draft the same broadcast to all who got it and have not answered; once.

    `reworded` makes the content in a language say that it is the second time.
    """
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None or broadcast.state not in ("done", "stopped") or button_of(broadcast, "rsvp") is None:
        return NudgeResult("gone")
    if broadcast.nudges_id is not None or (broadcast.expires_at is not None and broadcast.expires_at <= frame.now):
        return NudgeResult("gone")
    before = await find_nudge(session, broadcast_id)
    if before is not None and before.state != "dropped":
        return NudgeResult("already", before)
    audience = _unanswered(broadcast)
    if not (await count_audiences(session, [audience], frame))[0]:
        return NudgeResult("nobody")
    if before is not None:
        before.nudges_id = None
        await session.flush()
    return NudgeResult("drafted", await _draft_nudge(session, broadcast, author_id, audience, frame, reworded))


async def _draft_nudge(
    session: AsyncSession,
    broadcast: Broadcast,
    author_id: int,
    audience: Audience,
    frame: Frame,
    reworded: Callable[[str, dict[str, Any]], dict[str, Any]],
) -> Broadcast:
    draft = Broadcast(
        author_id=author_id,
        state="draft",
        audience=to_json(audience),
        buttons=deepcopy(broadcast.buttons),
        nudges_id=broadcast.id,
        created_at=frame.now,
        expires_at=broadcast.expires_at,
    )
    draft.wordings = [
        BroadcastWording(
            language=wording.language,
            content=reworded(wording.language, deepcopy(wording.content)),
            more_html=wording.more_html,
            author_id=wording.author_id,
        )
        for wording in broadcast.wordings
    ]
    session.add(draft)
    await session.flush()
    return draft


def _unanswered(broadcast: Broadcast) -> Audience:
    got = Group((Condition("got", str(broadcast.id)),))
    answered = Group((Condition("answered", f"{answered_id(broadcast)}:any"),), excluded=True)
    return Audience((got, answered))


def _named(reasons: Sequence[tuple[str | None, int]]) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for reason, count in reasons:
        said = (reason or "").lower()
        counts[next((name for phrase, name in REASONS if phrase in said), OTHER)] += count
    return tuple(counts.most_common())
