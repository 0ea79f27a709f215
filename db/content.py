"""Queries on what staff changed in the content: versions of pages, the revision, who looks after what."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import delete, func, select, tuple_, union_all
from sqlalchemy.ext.asyncio import AsyncSession

from db.announcements import CONTENT, announce
from db.models import (
    Contact,
    ContentRevision,
    EntryCare,
    EntryVersion,
    FundingProgramme,
    LinkCheck,
    StoredOffer,
)
from db.rows import add_if_new

_THE_ROW = 1
_REVISION = select(ContentRevision.number).where(ContentRevision.id == _THE_ROW)


async def get_revision(session: AsyncSession) -> int:
    """Return how often the content was changed."""
    return await session.scalar(_REVISION) or 0  # a statement built once: every message needs it


async def lock_revision(session: AsyncSession) -> ContentRevision:
    """Return the revision, kept from all other transactions until this one ends: one change at a time.

    All replicas hear of the change when it is kept.
    """
    await announce(session, CONTENT)
    await add_if_new(session, ContentRevision, id=_THE_ROW, number=0)
    query = select(ContentRevision).where(ContentRevision.id == _THE_ROW).with_for_update()
    return (await session.execute(query, execution_options={"populate_existing": True})).scalar_one()


async def list_versions_in_force(session: AsyncSession) -> Sequence[EntryVersion]:
    """List the newest released version of each page that staff ever changed."""
    newest = (
        select(EntryVersion.entry_id, EntryVersion.language, func.max(EntryVersion.revision))
        .where(EntryVersion.state == "released")
        .group_by(EntryVersion.entry_id, EntryVersion.language)
    )
    page = tuple_(EntryVersion.entry_id, EntryVersion.language, EntryVersion.revision)
    query = select(EntryVersion).where(page.in_(newest)).order_by(EntryVersion.entry_id, EntryVersion.language)
    return (await session.scalars(query)).all()


async def find_version_in_force(session: AsyncSession, entry_id: str, language: str) -> EntryVersion | None:
    """Return the newest released version of a page, or None if the shipped file was never changed."""
    query = (
        select(EntryVersion)
        .where(EntryVersion.entry_id == entry_id, EntryVersion.language == language, EntryVersion.state == "released")
        .order_by(EntryVersion.revision.desc())
        .limit(1)
    )
    return await session.scalar(query)


async def find_version(session: AsyncSession, version_id: int) -> EntryVersion | None:
    """Return the version with this id."""
    return await session.get(EntryVersion, version_id)


async def find_draft(session: AsyncSession, entry_id: str, language: str) -> EntryVersion | None:
    """Return the draft of a page; there is one at most."""
    query = select(EntryVersion).where(
        EntryVersion.entry_id == entry_id, EntryVersion.language == language, EntryVersion.state == "draft"
    )
    return await session.scalar(query)


async def list_drafts(session: AsyncSession) -> Sequence[EntryVersion]:
    """List what waits for its release, the oldest first."""
    query = select(EntryVersion).where(EntryVersion.state == "draft").order_by(EntryVersion.created_at, EntryVersion.id)
    return (await session.scalars(query)).all()


async def list_history(
    session: AsyncSession, entry_id: str, language: str, *, limit: int, offset: int = 0
) -> Sequence[EntryVersion]:
    """List the versions of a page, the newest first."""
    query = (
        select(EntryVersion)
        .where(EntryVersion.entry_id == entry_id, EntryVersion.language == language)
        .order_by(EntryVersion.id.desc())
        .limit(limit)
        .offset(offset)
    )
    return (await session.scalars(query)).all()


async def list_known_entry_ids(session: AsyncSession) -> set[str]:
    """List the ids of all entries that staff ever wrote on."""
    return set(await session.scalars(select(EntryVersion.entry_id).distinct()))


async def find_care(session: AsyncSession, entry_id: str) -> EntryCare | None:
    """Return who looks after an entry."""
    return await session.get(EntryCare, entry_id)


async def list_cares(session: AsyncSession) -> Sequence[EntryCare]:
    """List all that is noted about who looks after what."""
    return (await session.scalars(select(EntryCare).order_by(EntryCare.entry_id))).all()


async def list_review_days(session: AsyncSession) -> dict[str, date]:
    """Return the days that staff set for looking at entries again, by entry."""
    rows = await session.execute(
        select(EntryCare.entry_id, EntryCare.review_on).where(EntryCare.review_on.is_not(None))
    )
    return {entry_id: day for entry_id, day in rows if day is not None}


async def list_listed_links(session: AsyncSession) -> list[tuple[str, str]]:
    """Return (name, web address) of all offers, offices and funding programmes that have one."""
    listed = union_all(
        *(
            select(name, url).where(table.state == "active", url != "")
            for table, name, url in (
                (StoredOffer, StoredOffer.name, StoredOffer.contact_url),
                (Contact, Contact.name, Contact.url),
                (FundingProgramme, FundingProgramme.title, FundingProgramme.url),
            )
        )
    )
    return [(name, url) for name, url in await session.execute(listed)]


async def list_link_checks(session: AsyncSession) -> Sequence[LinkCheck]:
    """List what is known about the links of the content."""
    return (await session.scalars(select(LinkCheck).order_by(LinkCheck.url))).all()


async def delete_link_checks_but(session: AsyncSession, urls: Collection[str]) -> None:
    """Forget links that are none of these."""
    gone = [check.url for check in await list_link_checks(session) if check.url not in urls]
    if gone:
        await session.execute(delete(LinkCheck).where(LinkCheck.url.in_(gone)))
