"""Who gets a broadcast: an audience built line by line, counted, kept under a name and used again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame, condition_of
from db.audience_terms import EVERYONE, Audience, Condition, Group, Saved, from_json, to_json
from db.audiences import add_saved_audience, count_audiences, find_audience_named, find_saved_audience
from db.broadcasts import lock_broadcast
from db.models import Broadcast
from services.broadcasts import reopen_broadcast

MOST_GROUPS, MOST_PARTS = 8, 10
LONGEST_NAME = 40
NEW, NEW_EXCLUDED = "and", "not"  # where a part goes: into a group of its own, or into the group with this number

Part = Condition | Saved


@dataclass(frozen=True)
class CountResult:
    """How many would get a broadcast: of each group and each part by itself, of all together, and of everyone."""

    total: int
    everyone: int
    groups: tuple[int, ...]
    parts: tuple[tuple[int, ...], ...]


class SavingOutcome(StrEnum):
    """What became of keeping an audience under a name."""

    SAVED = "saved"
    TAKEN = "taken"
    TOO_LONG = "too-long"
    EVERYONE = "everyone"
    GONE = "gone"


async def find_part(session: AsyncSession, kind: str, value: str) -> Part | None:
    """Return what a tap stands for: a condition, or an audience that was kept. None if there is no such thing."""
    if kind != "saved":
        return condition_of(kind, value)
    saved = await find_saved_audience(session, int(value))
    return Saved(saved.id, saved.name, from_json(saved.audience)) if saved else None


def with_part(audience: Audience, place: str, part: Part) -> Audience:
    """Add a part: "and" and "not" begin a group, a number joins the one with that number, from 0, by "or"."""
    if place in (NEW, NEW_EXCLUDED):
        group = Group((part,), excluded=place == NEW_EXCLUDED)
        known = group in audience.groups or len(audience.groups) >= MOST_GROUPS
        return audience if known else Audience((*audience.groups, group))
    return _with_group(audience, int(place), lambda group: _joined(group, part))


def without_part(audience: Audience, number: int, kind: str, value: str) -> Audience:
    """Take a part out of a group, and the group if nothing else was in it."""
    return _with_group(
        audience,
        number,
        lambda group: replace(group, parts=tuple(part for part in group.parts if code_of(part) != (kind, value))),
    )


def turned(audience: Audience, number: int, *, excluded: bool) -> Audience:
    """Exclude whom a group means, or mean whom it excluded."""
    return _with_group(audience, number, lambda group: replace(group, excluded=excluded))


def code_of(part: Part) -> tuple[str, str]:
    """Return the kind and value by which `find_part` finds the part again."""
    return ("saved", str(part.id)) if isinstance(part, Saved) else (part.kind, part.value)


async def change_audience(
    session: AsyncSession, broadcast_id: int, change: Callable[[Audience], Audience]
) -> Broadcast | None:
    """Change who gets a draft; returns None if it is gone or was released."""
    broadcast = await reopen_broadcast(session, broadcast_id)
    if broadcast is None:
        return None
    broadcast.audience = to_json(change(from_json(broadcast.audience)))
    await session.flush()
    return broadcast


async def count_in_parts(session: AsyncSession, audience: Audience, frame: Frame) -> CountResult:
    """Count an audience, each of its groups and each of its parts, by one query however many they are."""
    singles = [[Audience((Group((part,)),)) for part in group.parts] for group in audience.groups]
    groups = [Audience((replace(group, excluded=False),)) for group in audience.groups]
    asked = [audience, EVERYONE, *groups, *(single for each in singles for single in each)]
    total, everyone, *rest = await count_audiences(session, asked, frame)
    of_groups, of_parts = tuple(rest[: len(groups)]), iter(rest[len(groups) :])
    return CountResult(total, everyone, of_groups, tuple(tuple(next(of_parts) for _ in each) for each in singles))


async def save_audience(session: AsyncSession, broadcast_id: int, name: str, *, now: datetime) -> SavingOutcome:
    """Keep the audience of a broadcast under a name that no other has."""
    broadcast = await lock_broadcast(session, broadcast_id)
    if broadcast is None:
        return SavingOutcome.GONE
    if broadcast.audience is None:
        return SavingOutcome.EVERYONE
    if len(name) > LONGEST_NAME:
        return SavingOutcome.TOO_LONG
    if await find_audience_named(session, name):
        return SavingOutcome.TAKEN
    await add_saved_audience(session, name, from_json(broadcast.audience), now)
    return SavingOutcome.SAVED


def _joined(group: Group, part: Part) -> Group:
    known = code_of(part) in map(code_of, group.parts) or len(group.parts) >= MOST_PARTS
    return group if known else replace(group, parts=(*group.parts, part))


def _with_group(audience: Audience, number: int, change: Callable[[Group], Group]) -> Audience:
    groups = [change(group) if place == number else group for place, group in enumerate(audience.groups)]
    return Audience(tuple(group for group in groups if group.parts))
