"""Queries on offers, their versions, and favourites."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Favourite, OfferRevision, OfferVersion, StoredOffer

AT_ONCE = 10_000  # ids in one query; PostgreSQL takes 65,535 parameters, SQLite 32,766

OfferRow = dict[str, Any]
"""An offer's columns by their names."""

_OFFERS = StoredOffer.__table__


async def get_offer_revision(session: AsyncSession) -> int:
    """Return the number of the newest change of any offer; 0 before the first."""
    return (await session.scalars(select(OfferRevision.number))).one()


async def mark_next_offer_revision(session: AsyncSession) -> int:
    """Count a change. Every other change waits until this transaction ends, so numbers are kept in their order."""
    counted = update(OfferRevision).values(number=OfferRevision.number + 1).returning(OfferRevision.number)
    return (await session.scalars(counted)).one()


async def find_offer(session: AsyncSession, offer_id: int) -> OfferRow | None:
    """Return the row of the offer with this id."""
    row = (await session.execute(select(_OFFERS).where(_OFFERS.c.id == offer_id))).mappings().first()
    return dict(row) if row else None


async def find_offer_id(session: AsyncSession, slug: str) -> int | None:
    """Return the id of the offer with this slug."""
    return await session.scalar(select(StoredOffer.id).where(StoredOffer.slug == slug))


async def list_offers(session: AsyncSession, offer_ids: Collection[int]) -> list[OfferRow]:
    """Return the rows of these offers, in the order of their ids."""
    wanted, rows = sorted(offer_ids), list[OfferRow]()
    for start in range(0, len(wanted), AT_ONCE):
        query = select(_OFFERS).where(_OFFERS.c.id.in_(wanted[start : start + AT_ONCE])).order_by(_OFFERS.c.id)
        rows += map(dict, (await session.execute(query)).mappings())
    return rows


async def list_offers_since(session: AsyncSession, revision: int) -> list[OfferRow]:
    """Return the rows that were changed after a revision, all of them after 0."""
    query = select(_OFFERS).where(_OFFERS.c.revision > revision).order_by(_OFFERS.c.id)
    return [dict(row) for row in (await session.execute(query)).mappings()]


async def list_offer_ids(session: AsyncSession) -> dict[str, int]:
    """Return the ids of all offers there ever were, by their slugs."""
    rows = await session.execute(select(StoredOffer.slug, StoredOffer.id))
    return {slug: offer_id for slug, offer_id in rows}  # noqa: C416 - dict() does not know a row for a pair


async def list_taken_slugs(session: AsyncSession, slugs: Sequence[str]) -> set[str]:
    """Return which of these slugs an offer has already."""
    taken: set[str] = set()
    for start in range(0, len(slugs), AT_ONCE):
        taken |= set(
            await session.scalars(select(_OFFERS.c.slug).where(_OFFERS.c.slug.in_(slugs[start : start + AT_ONCE])))
        )
    return taken


async def add_offers(session: AsyncSession, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add offers; return their ids in the same order."""
    if not rows:
        return []
    # SQLite would take a statement of its own for each row that is to give its id back.
    await session.execute(insert(StoredOffer), [dict(row) for row in rows])
    slugs, ids = [str(row["slug"]) for row in rows], dict[str, int]()
    for start in range(0, len(slugs), AT_ONCE):
        query = select(_OFFERS.c.slug, _OFFERS.c.id).where(_OFFERS.c.slug.in_(slugs[start : start + AT_ONCE]))
        ids |= {slug: offer_id for slug, offer_id in await session.execute(query)}  # noqa: C416
    return [ids[slug] for slug in slugs]


async def mark_offers_changed(session: AsyncSession, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write these columns of these offers; each row has its id, and all have the same columns."""
    if rows:
        await session.execute(update(StoredOffer), [dict(row) for row in rows])


async def add_offer_versions(session: AsyncSession, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Add versions of one revision, at most one of each offer; return their ids in the same order."""
    if not rows:
        return []
    # Nobody else writes versions meanwhile (see `mark_next_offer_revision`), so the newest ones are these.
    newest = await session.scalar(select(func.max(OfferVersion.id))) or 0
    await session.execute(insert(OfferVersion), [dict(row) for row in rows])
    added = await session.execute(select(OfferVersion.offer_id, OfferVersion.id).where(OfferVersion.id > newest))
    ids = {offer_id: version_id for offer_id, version_id in added}  # noqa: C416
    return [ids[row["offer_id"]] for row in rows]


async def find_offer_version(session: AsyncSession, version_id: int) -> OfferVersion | None:
    """Return the version with this id."""
    return await session.get(OfferVersion, version_id)


async def find_undoing_version(session: AsyncSession, version_id: int) -> OfferVersion | None:
    """Return the version that undid the one with this id."""
    return await session.scalar(select(OfferVersion).where(OfferVersion.undoes_id == version_id))


async def list_offer_versions(session: AsyncSession, offer_id: int, limit: int = 20) -> Sequence[OfferVersion]:
    """Return the newest changes of an offer, the last one first."""
    query = select(OfferVersion).where(OfferVersion.offer_id == offer_id).order_by(OfferVersion.id.desc()).limit(limit)
    return (await session.scalars(query)).all()


async def list_favourite_ids(session: AsyncSession, person_id: int, limit: int = 30) -> list[int]:
    """Return the offers that are a person's favourites, the newest first."""
    query = select(Favourite.offer_id).where(Favourite.person_id == person_id).order_by(Favourite.id.desc())
    return list(await session.scalars(query.limit(limit)))


async def find_favourite(session: AsyncSession, person_id: int, offer_id: int) -> Favourite | None:
    """Return the note that an offer is a person's favourite."""
    return await session.scalar(
        select(Favourite).where(Favourite.person_id == person_id, Favourite.offer_id == offer_id)
    )


async def delete_favourite(session: AsyncSession, person_id: int, offer_id: int) -> None:
    """Forget that an offer is a person's favourite."""
    await session.execute(delete(Favourite).where(Favourite.person_id == person_id, Favourite.offer_id == offer_id))
