"""The one door for changes of offers: each is checked, kept with who, when and what, and can be undone."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.offers import (
    add_offer_versions,
    add_offers,
    find_offer_version,
    find_undoing_version,
    list_offer_ids,
    list_offers,
    list_taken_slugs,
    mark_next_offer_revision,
    mark_offers_changed,
)
from knowledge.offer_fields import (
    EMPTY,
    OFFER_FIELDS,
    FieldError,
    FieldValue,
    OfferFields,
    field_errors,
    write_field,
)
from knowledge.shipped_offers import slug

Origin = Literal["shipped", "import", "staff", "proposal", "organiser"]
ORIGINS: Final[tuple[Origin, ...]] = ("shipped", "import", "staff", "proposal", "organiser")


@dataclass(frozen=True)
class Author:
    """Where a change comes from, and the person behind it, if one is."""

    origin: Origin
    person_id: int | None = None


@dataclass(frozen=True)
class OfferChange:
    """What to write: these fields of an offer, or of a new one where there is no id.

    ``notes`` are columns that are no fields, such as the organiser; they are written along and not kept as a version.
    """

    offer_id: int | None
    fields: OfferFields
    notes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class OfferChangeResult:
    """What became of a change; ``changed`` has each field's text before (None: a new offer) and after.

    ``gone`` means that there is no such offer, ``refused`` that ``errors`` name fields with impossible values.
    """

    outcome: Literal["added", "changed", "unchanged", "gone", "refused"]
    offer_id: int | None = None
    version_id: int | None = None
    changed: Mapping[str, list[str | None]] = field(default_factory=dict)
    errors: tuple[tuple[str, FieldError], ...] = ()


@dataclass(frozen=True)
class UndoResult:
    """``overtaken`` means that ``fields`` were changed again since, and that nothing was undone."""

    outcome: Literal["undone", "already", "overtaken", "gone"]
    offer_id: int | None = None
    fields: tuple[str, ...] = ()


async def change_offer(
    session: AsyncSession, offer_id: int | None, fields: OfferFields, *, by: Author, now: datetime
) -> OfferChangeResult:
    """Change these fields of one offer, or add an offer where there is no id."""
    (result,) = await change_offers(session, [OfferChange(offer_id, fields)], by=by, now=now)
    return result


async def change_offers(
    session: AsyncSession, changes: Sequence[OfferChange], *, by: Author, now: datetime, undoes_id: int | None = None
) -> list[OfferChangeResult]:
    """Change and add many offers, each at most once, as one revision; return what became of each, in their order.

    All other changes wait until the transaction ends, so what is compared here cannot change meanwhile.
    """
    revision = await mark_next_offer_revision(session)
    known = await list_offers(session, {change.offer_id for change in changes if change.offer_id is not None})
    results = list(_results(changes, {row["id"]: row for row in known}))
    offer_ids = await _write(session, changes, results, revision)
    versions = [
        {
            "offer_id": offer_id,
            "revision": revision,
            "changed_at": now,
            "origin": by.origin,
            "author_id": by.person_id,
            "fields": dict(results[number].changed),
            "undoes_id": undoes_id,
        }
        for number, offer_id in offer_ids.items()
    ]
    version_ids = await add_offer_versions(session, versions)
    for (number, offer_id), version_id in zip(offer_ids.items(), version_ids, strict=True):
        was = results[number]
        results[number] = OfferChangeResult(was.outcome, offer_id, version_id, was.changed)
    return results


async def undo_offer_change(session: AsyncSession, version_id: int, *, by: Author, now: datetime) -> UndoResult:
    """Take one change back, unless it was taken back or its fields were changed again; a new offer is retired."""
    version = await find_offer_version(session, version_id)
    if version is None:
        return UndoResult("gone")
    offer_id, fields = version.offer_id, version.fields
    await mark_next_offer_revision(session)  # nobody changes anything between looking and writing
    if await find_undoing_version(session, version_id):
        return UndoResult("already", offer_id)
    (row,) = await list_offers(session, [offer_id])
    is_new = all(before is None for before, _ in fields.values())
    if is_new:
        back: dict[str, FieldValue] = {"state": "retired"}
    else:
        overtaken = [name for name, (_, after) in fields.items() if write_field(row[name]) != after]
        if overtaken:
            return UndoResult("overtaken", offer_id, tuple(overtaken))
        back = {name: OFFER_FIELDS[name].read(before or "") for name, (before, _) in fields.items()}
    await change_offers(session, [OfferChange(offer_id, back)], by=by, now=now, undoes_id=version_id)
    return UndoResult("undone", offer_id, tuple(back))


def _results(changes: Iterable[OfferChange], known: Mapping[int, Mapping[str, Any]]) -> Iterator[OfferChangeResult]:
    for change in changes:
        is_new = change.offer_id is None
        before = None if is_new else known.get(change.offer_id or 0)
        if before is None and not is_new:
            yield OfferChangeResult("gone", change.offer_id)
        elif errors := tuple(_errors(change.fields, is_new=is_new)):
            yield OfferChangeResult("refused", change.offer_id, errors=errors)
        elif before is None:
            added = {name: [None, write_field(value)] for name, value in {**EMPTY, **change.fields}.items()}
            yield OfferChangeResult("added", changed=added)
        else:
            changed = dict(_differences(before, change.fields))
            yield OfferChangeResult("changed" if changed else "unchanged", change.offer_id, changed=changed)


def _errors(fields: OfferFields, *, is_new: bool) -> Iterator[tuple[str, FieldError]]:
    yield from field_errors(fields)
    if is_new:
        for name, one in OFFER_FIELDS.items():
            if one.required and name not in fields:
                yield name, FieldError("missing", "", "must not be empty")


def _differences(before: Mapping[str, Any], fields: OfferFields) -> Iterator[tuple[str, list[str | None]]]:
    for name, value in fields.items():
        old, new = write_field(before[name]), write_field(value)
        if old != new:
            yield name, [old, new]


async def _write(
    session: AsyncSession, changes: Sequence[OfferChange], results: Sequence[OfferChangeResult], revision: int
) -> dict[int, int]:
    """Write what is new or different; return the ids of the offers by the positions of their changes."""
    written: dict[int, int] = {}
    alike: dict[frozenset[str], list[dict[str, Any]]] = {}
    new: dict[int, dict[str, Any]] = {}
    for number, (change, result) in enumerate(zip(changes, results, strict=True)):
        fields = {name: change.fields[name] for name in change.fields if name in OFFER_FIELDS}
        if result.outcome == "added":
            new[number] = {**EMPTY, **fields, **change.notes, "revision": revision}
        elif result.outcome == "changed" or (result.outcome == "unchanged" and change.notes):
            different = {name: fields[name] for name in result.changed}
            row = different | dict(change.notes) | {"id": change.offer_id, "revision": revision}
            alike.setdefault(frozenset(row), []).append(row)
            if result.changed:
                written[number] = change.offer_id or 0
    for rows in alike.values():
        await mark_offers_changed(session, rows)
    if new:
        await _name_new(session, new.values())
    written |= dict(zip(new, await add_offers(session, list(new.values())), strict=True))
    return written


async def _name_new(session: AsyncSession, rows: Collection[dict[str, Any]]) -> None:
    """Give each new offer a slug that no other has, made of its name."""
    wishes = [str(row.get("slug") or slug(str(row["name"])) or "offer") for row in rows]
    taken = await list_taken_slugs(session, wishes)
    if taken or len(set(wishes)) < len(wishes):  # only then is it of use to know all of them
        taken = set(await list_offer_ids(session))
    for row, wish in zip(rows, wishes, strict=True):
        row["slug"] = wish if wish not in taken else next(name for name in _numbered(wish) if name not in taken)
        taken.add(row["slug"])


def _numbered(name: str) -> Iterator[str]:
    number = 2
    while True:
        yield f"{name[:43].rstrip('-')}-{number}"
        number += 1
