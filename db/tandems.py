"""Queries on profiles of guests and helpers, and on who was proposed to whom."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import HelperProfile, Person, Tandem


async def find_profile(session: AsyncSession, person_id: int) -> HelperProfile | None:
    """Return a person's profile."""
    return await session.get(HelperProfile, person_id)


async def delete_profile(session: AsyncSession, person_id: int) -> None:
    """Forget a person's profile and all tandems they were proposed for."""
    await session.execute(delete(Tandem).where(or_(Tandem.helper_id == person_id, Tandem.guest_id == person_id)))
    await session.execute(delete(HelperProfile).where(HelperProfile.person_id == person_id))


async def list_free_seekers(session: AsyncSession, role: str) -> Sequence[HelperProfile]:
    """Return who looks for a tandem, can be reached, and has no open proposal; who agreed first comes first."""
    busy = select(Tandem.id).where(
        Tandem.state == "open",
        or_(Tandem.helper_id == HelperProfile.person_id, Tandem.guest_id == HelperProfile.person_id),
    )
    query = (
        select(HelperProfile)
        .join(Person, Person.id == HelperProfile.person_id)
        .where(
            HelperProfile.role == role,
            HelperProfile.seeks_tandem,
            Person.unreachable_since.is_(None),
            ~busy.exists(),
        )
        .order_by(HelperProfile.agreed_at, HelperProfile.person_id)
    )
    return (await session.scalars(query)).all()


async def list_proposed_pairs(session: AsyncSession) -> set[tuple[int, int]]:
    """Return all pairs, helper and guest, that were ever proposed."""
    return {(helper, guest) for helper, guest in await session.execute(select(Tandem.helper_id, Tandem.guest_id))}


async def find_tandem(session: AsyncSession, tandem_id: int) -> Tandem | None:
    """Return the tandem with this id."""
    return await session.get(Tandem, tandem_id)


async def lock_tandem(session: AsyncSession, tandem_id: int) -> Tandem | None:
    """Return the tandem, kept from all other transactions until this one ends."""
    query = select(Tandem).where(Tandem.id == tandem_id).with_for_update()
    return await session.scalar(query, execution_options={"populate_existing": True})


async def mark_tandems_expired(session: AsyncSession, now: datetime) -> None:
    """Close proposals that were not answered by both in time."""
    late = (Tandem.state == "open", Tandem.closes_at <= now)
    await session.execute(update(Tandem).where(*late).values(state="expired", helper_contact=None, guest_contact=None))


async def mark_contacts_forgotten(session: AsyncSession, closed_before: datetime) -> None:
    """Forget the contacts of tandems that were told of them a while ago."""
    told = (Tandem.state == "agreed", Tandem.closes_at < closed_before)
    await session.execute(update(Tandem).where(*told).values(helper_contact=None, guest_contact=None))


async def list_helpers_to_ask(
    session: AsyncSession, language: str, municipality: str | None
) -> Sequence[HelperProfile]:
    """Return who wants to be asked, can be reached and speaks a language, in a municipality or anywhere."""
    query = (
        select(HelperProfile)
        .join(Person, Person.id == HelperProfile.person_id)
        .where(HelperProfile.may_be_asked, Person.unreachable_since.is_(None))
        .order_by(HelperProfile.person_id)
    )
    if municipality is not None:
        query = query.where(HelperProfile.municipality == municipality)
    # A JSON list is searched differently by each database; those who want to be asked are few.
    return [profile for profile in await session.scalars(query) if language in profile.languages]
