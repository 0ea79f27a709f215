"""Tables of staff: reported before anything changes, then applied in one transaction, or not at all."""

import gc
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.imports import (
    Directory,
    add_directory_rows,
    list_table_rows,
    lock_directory_rows,
    lock_import,
    mark_directory_row,
    mark_import_decided,
)
from db.models import Contact, FundingProgramme, StoredOffer, TableImport
from db.offers import list_offers, mark_next_offer_revision
from knowledge.contacts import CONTACT_COLUMNS
from knowledge.funding import FUNDING_COLUMNS
from knowledge.offer_sheet import OFFER_SHEET, complete_offer, offer_mistakes
from knowledge.places import Gazetteer
from knowledge.sheets import Column, SheetError, read_sheet
from knowledge.shipped_offers import slug
from services.import_plans import ImportPlan, Planner, RowChange, Values
from services.offers import Author, OfferChange, change_offers

Rows = Sequence[Mapping[str, Any]]

OFFERS_AT_ONCE: Final = 2000
"""A change of an offer takes some 10 kB until its version is written, so large tables are written in parts."""


@dataclass(frozen=True)
class TableKind:
    """One kind of table that staff keep: its columns, and by which of them a row without a slug is known."""

    name: str
    columns: tuple[Column, ...]
    title: str
    beside: str
    list_stored: Callable[[AsyncSession], Awaitable[Rows]]
    write: Callable[[AsyncSession, Sequence[RowChange], Author, datetime], Awaitable[bool]]


@dataclass(frozen=True)
class ImportResult:
    """`overtaken` means that what the report was about has changed since, and that nothing was written."""

    outcome: Literal["applied", "already", "overtaken"]
    new: int = 0
    changed: int = 0


def recognise_table(content: bytes) -> TableKind:
    """Tell by its headings which kind of table a file is. Raises SheetError if it is none of ours."""
    refused: SheetError | None = None
    fitting: list[tuple[int, TableKind]] = []
    for kind in TABLES.values():
        try:
            fitting.append((len(read_sheet(content, kind.columns).columns), kind))
        except SheetError as error:
            refused = refused or error
    if not fitting and refused:
        raise refused
    return max(fitting, key=lambda pair: pair[0])[1]


def planner(kind: TableKind, stored: Rows, gazetteer: Gazetteer, today: date) -> Planner:
    """Return what compares files of a kind with the stored rows. It takes seconds for large files: use a thread."""
    of_offers = kind.name == "offers"

    def complete(values: Values) -> Values:
        return complete_offer(values, gazetteer) if of_offers else values

    return Planner(
        kind.columns,
        stored,
        name=kind.title,
        beside=kind.beside,
        check=offer_mistakes if of_offers else _nothing_to_check,
        complete=complete,
        today=today,
    )


async def draft_import(
    session: AsyncSession,
    kind: TableKind,
    plan: ImportPlan,
    content: bytes,
    *,
    file_name: str,
    author_id: int,
    now: datetime,
) -> TableImport:
    """Keep a file until somebody decides upon it."""
    draft = TableImport(
        kind=kind.name,
        file_name=file_name[:200],
        content=content,
        fingerprint=plan.fingerprint,
        author_id=author_id,
        created_at=now,
    )
    session.add(draft)
    await session.flush()
    return draft


async def apply_import(
    session: AsyncSession, import_id: int, kind: TableKind, plan: ImportPlan, *, by: Author, now: datetime
) -> ImportResult:
    """Write what the report on a table promised, unless somebody has decided upon it already.

    `plan` is made of the same file anew; where it does something else by now, the report is out of date.
    """
    draft = await lock_import(session, import_id)
    if draft is None or draft.state != "draft":
        return ImportResult("already")
    if plan.fingerprint != draft.fingerprint:
        return ImportResult("overtaken")
    result = await write_plan(session, kind, plan, by=by, now=now)
    if result.outcome == "applied":
        await mark_import_decided(session, import_id, "applied", now)
    return result


async def write_plan(
    session: AsyncSession, kind: TableKind, plan: ImportPlan, *, by: Author, now: datetime
) -> ImportResult:
    """Write a plan, if what it was compared with is still the same. The caller's transaction makes it one step."""
    if not await kind.write(session, plan.changes, by, now):
        return ImportResult("overtaken")
    return ImportResult("applied", len(plan.new), len(plan.changed))


def _nothing_to_check(_values: Mapping[str, Any], _today: date) -> Any:
    return iter(())


async def _list_offers(session: AsyncSession) -> Rows:
    return await list_table_rows(session, StoredOffer)


async def _write_offers(session: AsyncSession, changes: Sequence[RowChange], by: Author, now: datetime) -> bool:
    if not changes:
        return True
    await mark_next_offer_revision(session)  # from here on nobody else changes an offer
    stored = await list_offers(session, {change.id for change in changes if change.id is not None})
    if not _as_compared(changes, stored):
        return False
    with _collector_paused():
        for start in range(0, len(changes), OFFERS_AT_ONCE):
            batch = changes[start : start + OFFERS_AT_ONCE]
            written = await change_offers(
                session, [OfferChange(change.id, change.values) for change in batch], by=by, now=now
            )
            if refused := next((result.errors for result in written if result.outcome == "refused"), None):
                raise ValueError(f"the readers of the table let something through: {refused}")
    return True


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the collector of cycles, which would walk over all rows of a large table again and again.

    That took half the time of writing. Rows have no cycles; they are freed as soon as nobody refers to them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


async def _write_directory(
    table: Directory, columns: Sequence[Column], session: AsyncSession, changes: Sequence[RowChange]
) -> bool:
    stored = await lock_directory_rows(session, table, {change.id for change in changes if change.id is not None})
    if not _as_compared(changes, stored):
        return False
    taken = {row["slug"] for row in await list_table_rows(session, table)}
    empty = {column.name: column.empty for column in columns}
    added = []
    for change in changes:
        if change.id is not None:
            await mark_directory_row(session, table, change.id, dict(change.values))
            continue
        name = _free_slug(slug(change.name) or table.__tablename__, taken)
        taken.add(name)
        added.append({**empty, **change.values, "slug": name})
    await add_directory_rows(session, table, added)
    return True


def _as_compared(changes: Sequence[RowChange], stored: Rows) -> bool:
    by_id = {row["id"]: row for row in stored}
    return all(
        change.id is None
        or (change.id in by_id and all(by_id[change.id][name] == was for name, was in change.before.items()))
        for change in changes
    )


def _free_slug(wish: str, taken: set[str]) -> str:
    return next(name for name in (wish, *(f"{wish[:43]}-{number}" for number in range(2, 10_000))) if name not in taken)


async def _list_contacts(session: AsyncSession) -> Rows:
    return await list_table_rows(session, Contact)


async def _write_contacts(session: AsyncSession, changes: Sequence[RowChange], _by: Author, _now: datetime) -> bool:
    return await _write_directory(Contact, CONTACT_COLUMNS, session, changes)


async def _list_funding(session: AsyncSession) -> Rows:
    return await list_table_rows(session, FundingProgramme)


async def _write_funding(session: AsyncSession, changes: Sequence[RowChange], _by: Author, _now: datetime) -> bool:
    return await _write_directory(FundingProgramme, FUNDING_COLUMNS, session, changes)


TABLES: Final = {
    kind.name: kind
    for kind in (
        TableKind("offers", OFFER_SHEET, "name", "municipality", _list_offers, _write_offers),
        TableKind("contacts", CONTACT_COLUMNS, "name", "level", _list_contacts, _write_contacts),
        TableKind("funding", FUNDING_COLUMNS, "title", "giver", _list_funding, _write_funding),
    )
}
"""Every table that staff keep by sending it."""
