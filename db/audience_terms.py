"""Who is meant: conditions joined by or, such groups joined by and, each of which may be turned round; and as JSON."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Condition:
    """Something that holds for a person or does not; `kind` is one of `CONDITIONS`, `value` what it asks about."""

    kind: str
    value: str


@dataclass(frozen=True)
class Saved:
    """An audience kept under a name, as it was when it was put in here: so "and" can stand within "or"."""

    id: int
    name: str
    audience: "Audience"


@dataclass(frozen=True)
class Group:
    """At least one of its parts holds; if it is `excluded`, none of them."""

    parts: tuple[Condition | Saved, ...]
    excluded: bool = False


@dataclass(frozen=True)
class Audience:
    """All groups hold; without any group this is everyone."""

    groups: tuple[Group, ...] = ()


EVERYONE = Audience()


class AudienceUnreadableError(ValueError):
    """What is stored or was tapped is no audience: another version of the bot wrote it."""


def to_json(audience: Audience) -> dict[str, Any] | None:
    """Return the audience as JSON, None for everyone; `from_json` gives the same one back."""
    groups = [{"none" if group.excluded else "any": list(map(_part_to_json, group.parts))} for group in audience.groups]
    return {"all": groups} if groups else None


def from_json(stored: dict[str, Any] | None) -> Audience:
    """Return the audience that was stored; nothing stored is everyone.

    Raises `AudienceUnreadableError` rather than guess: a condition left out would reach more people than are meant.
    """
    match stored:
        case None:
            return EVERYONE
        case {"all": [*groups]}:
            return Audience(tuple(map(_group_from_json, groups)))
        case _:
            raise AudienceUnreadableError(f"no audience: {stored}")


def _part_to_json(part: Condition | Saved) -> Any:
    if isinstance(part, Condition):
        return [part.kind, part.value]
    return {"saved": part.id, "name": part.name, "audience": to_json(part.audience)}


def _group_from_json(stored: Any) -> Group:
    match stored:
        case {"any": [*parts]}:
            return Group(tuple(map(_part_from_json, parts)))
        case {"none": [*parts]}:
            return Group(tuple(map(_part_from_json, parts)), excluded=True)
        case _:
            raise AudienceUnreadableError(f"no group: {stored}")


def _part_from_json(stored: Any) -> Condition | Saved:
    match stored:
        case [str(kind), str(value)]:
            return Condition(kind, value)
        case {"saved": int(saved_id), "name": str(name), "audience": dict() | None as audience}:
            return Saved(saved_id, name, from_json(audience))
        case _:
            raise AudienceUnreadableError(f"no condition: {stored}")
