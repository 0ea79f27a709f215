"""Queries on roles, on invitations to take one, and on who organises which offer."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GivenRole, Person, RoleInvitation, StoredOffer


async def list_roles_of(session: AsyncSession, telegram_id: int) -> Sequence[str]:
    """Return the roles that somebody was given."""
    query = select(GivenRole.role).join(Person, Person.id == GivenRole.person_id)
    return (await session.scalars(query.where(Person.telegram_id == telegram_id))).all()


async def list_given_roles(session: AsyncSession) -> list[tuple[GivenRole, Person]]:
    """Return all roles that were given, with those who have them, the oldest first."""
    query = select(GivenRole, Person).join(Person, Person.id == GivenRole.person_id).order_by(GivenRole.id)
    return [(given, person) for given, person in await session.execute(query)]


async def list_organisers(session: AsyncSession) -> list[tuple[int, str, Person]]:
    """Return id and name of each offer that has an organiser, with the organiser, by name."""
    query = select(StoredOffer.id, StoredOffer.name, Person).join(Person, Person.id == StoredOffer.organiser_id)
    rows = await session.execute(query.order_by(StoredOffer.name, StoredOffer.id))
    return [(offer_id, name, person) for offer_id, name, person in rows]


async def list_organised_offer_ids(session: AsyncSession, person_id: int) -> Sequence[int]:
    """Return the offers that a person organises."""
    query = select(StoredOffer.id).where(StoredOffer.organiser_id == person_id).order_by(StoredOffer.name)
    return (await session.scalars(query)).all()


async def find_given_role(session: AsyncSession, role_id: int) -> GivenRole | None:
    """Return a given role."""
    return await session.get(GivenRole, role_id)


async def lock_given_role(session: AsyncSession, role_id: int) -> GivenRole | None:
    """Return a given role, kept from others until this transaction ends."""
    return await session.scalar(select(GivenRole).where(GivenRole.id == role_id).with_for_update())


async def lock_admins(session: AsyncSession) -> Sequence[GivenRole]:
    """Return the roles of all who were made admins, kept from others until this transaction ends."""
    query = select(GivenRole).where(GivenRole.role == "admin").order_by(GivenRole.id).with_for_update()
    return (await session.scalars(query)).all()


async def find_invitation(session: AsyncSession, code_hash: str, now: datetime) -> RoleInvitation | None:
    """Return the invitation with this code, unless it is used up or too old."""
    return await session.scalar(
        select(RoleInvitation).where(RoleInvitation.code_hash == code_hash, RoleInvitation.expires_at > now)
    )


async def lock_invitation(session: AsyncSession, code_hash: str, now: datetime) -> RoleInvitation | None:
    """Return such an invitation, kept from others until this transaction ends."""
    query = select(RoleInvitation).where(RoleInvitation.code_hash == code_hash, RoleInvitation.expires_at > now)
    return await session.scalar(query.with_for_update())


async def list_open_invitations(session: AsyncSession, now: datetime) -> Sequence[RoleInvitation]:
    """Return the invitations that somebody may still take, the oldest first."""
    query = select(RoleInvitation).where(RoleInvitation.expires_at > now).order_by(RoleInvitation.id)
    return (await session.scalars(query)).all()


async def delete_invitation(session: AsyncSession, invitation_id: int) -> str | None:
    """Withdraw an invitation; return the role it was to, or None if it is gone already."""
    gone = delete(RoleInvitation).where(RoleInvitation.id == invitation_id).returning(RoleInvitation.role)
    return (await session.scalars(gone)).first()


async def delete_invitations_expired_before(session: AsyncSession, moment: datetime) -> None:
    """Forget the invitations that nobody took in time."""
    await session.execute(delete(RoleInvitation).where(RoleInvitation.expires_at <= moment))
