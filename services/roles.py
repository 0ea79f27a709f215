"""Roles: who may do what, and how a role is given and taken.

Membership of the staff group makes somebody staff, and its owner and administrators admins; Telegram is asked for that
each time, so there is no first admin to be made, and whoever leaves the group is out at once. What is stored are the
roles given in the chat beside that.
"""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GivenRole, RoleInvitation
from db.offers import find_offer, mark_offers_changed
from db.roles import (
    find_invitation,
    lock_admins,
    lock_given_role,
    lock_invitation,
)
from db.rows import add_if_new

INVITATION_LASTS: Final = timedelta(hours=48)


class Role(StrEnum):
    """What somebody may do. An organiser may do it to one offer only."""

    ADMIN = "admin"
    STAFF = "staff"
    EDITOR = "editor"
    ORGANISER = "organiser"


INCLUDES: Final[dict[Role, frozenset[Role]]] = {
    Role.ADMIN: frozenset((Role.ADMIN, Role.STAFF, Role.EDITOR)),
    Role.STAFF: frozenset((Role.STAFF, Role.EDITOR)),
    Role.EDITOR: frozenset((Role.EDITOR,)),
}
"""A role with all that it may do besides."""

OUTSIDE: Final = frozenset((Role.EDITOR,))
"""What somebody may be without being in the staff group."""

INVITABLE: Final = (Role.ADMIN, Role.EDITOR, Role.ORGANISER)
"""What the bot itself gives; somebody becomes staff by joining the group."""

Membership = Literal["head", "member", "outside", "banned"]
"""What somebody is in the staff group; its owner and administrators are its heads."""


def roles_that_hold(membership: Membership, given: Collection[str]) -> frozenset[Role]:
    """Return the roles that hold at this moment, with all they include.

    Staff are the members of the group and nobody else, so a given admin is one only within it. Whoever is banned from
    the group has no role left.
    """
    if membership == "banned":
        return frozenset()
    roles = {Role(role) for role in given}
    if membership == "outside":
        roles.intersection_update(OUTSIDE)
    else:
        roles.add(Role.ADMIN if membership == "head" else Role.STAFF)
    return frozenset().union(*(INCLUDES[role] for role in roles))


@dataclass(frozen=True)
class InvitedResult:
    """What an invitation is for; `offer_name` belongs to organisers. `own` comes from oneself."""

    outcome: Literal["open", "own", "gone"]
    role: Role | None = None
    offer_name: str | None = None


@dataclass(frozen=True)
class AcceptedResult:
    """What became of an invitation; `already` means that one had the role before. `admin_id` is whoever invited."""

    outcome: Literal["taken", "already", "own", "gone"]
    role: Role | None = None
    offer_id: int | None = None
    invitation_id: int | None = None
    admin_id: int | None = None


@dataclass(frozen=True)
class TakenResult:
    """What became of taking a role back, and whose it was."""

    outcome: Literal["taken", "last-admin", "gone"]
    role: Role | None = None
    person_id: int | None = None


async def invite(
    session: AsyncSession, admin_id: int, role: Role, offer_id: int | None = None, *, now: datetime
) -> str | None:
    """Make an invitation to take a role; return its code, which nobody can find out again.

    None for an organiser of an offer that is gone.
    """
    if (role is Role.ORGANISER) != (offer_id is not None):
        raise ValueError("organisers, and only these, are of one offer")
    if offer_id is not None and await find_offer(session, offer_id) is None:
        return None
    code = secrets.token_urlsafe(24)
    session.add(
        RoleInvitation(
            code_hash=_hash(code), role=role, offer_id=offer_id, invited_by=admin_id, expires_at=now + INVITATION_LASTS
        )
    )
    await session.flush()
    return code


async def look_at_invitation(session: AsyncSession, code: str, person_id: int, *, now: datetime) -> InvitedResult:
    """Tell what somebody is invited to, without taking it."""
    found = await find_invitation(session, _hash(code), now)
    if found is None:
        return InvitedResult("gone")
    offer = await find_offer(session, found.offer_id) if found.offer_id is not None else None
    name = str(offer["name"]) if offer else None
    return InvitedResult("own" if found.invited_by == person_id else "open", Role(found.role), name)


async def accept_invitation(
    session: AsyncSession, code: str, person_id: int, *, held: Collection[Role] = (), now: datetime
) -> AcceptedResult:
    """Take a role. An invitation works once, and for nobody who made it: no one can raise themselves.

    `held` are the roles that the person has as it is; an invitation to one of them stays for somebody else.
    """
    found = await lock_invitation(session, _hash(code), now)
    if found is None:
        return AcceptedResult("gone")
    role, offer_id, admin_id = Role(found.role), found.offer_id, found.invited_by
    if admin_id == person_id:
        return AcceptedResult("own", role, offer_id)
    if role in held:
        return AcceptedResult("already", role)
    invitation_id = found.id
    await session.delete(found)
    await session.flush()
    if offer_id is not None:
        offer = await find_offer(session, offer_id)
        if offer is None or offer["organiser_id"] == person_id:
            return AcceptedResult("already" if offer else "gone", role, offer_id)
        await mark_offers_changed(session, [{"id": offer_id, "organiser_id": person_id}])
        return AcceptedResult("taken", role, offer_id, invitation_id, admin_id)
    added = await add_if_new(session, GivenRole, person_id=person_id, role=role, given_by=admin_id, given_at=now)
    return AcceptedResult("taken" if added else "already", role, None, invitation_id, admin_id)


async def take_role(session: AsyncSession, role_id: int, *, fixed_admins: int) -> TakenResult:
    """Take a given role back; `fixed_admins` is how many admins there are whom nobody named in the chat.

    The last admin keeps the role, or nobody could give one any more.
    """
    admins = await lock_admins(session)  # so that two don't take the last two roles from each other
    given = await lock_given_role(session, role_id)
    if given is None:
        return TakenResult("gone")
    role = Role(given.role)
    if role is Role.ADMIN and not fixed_admins and len(admins) == 1:
        return TakenResult("last-admin", role)
    await session.delete(given)
    await session.flush()
    return TakenResult("taken", role, given.person_id)


async def take_offer_back(session: AsyncSession, offer_id: int) -> int | None:
    """Let an offer have no organiser any more; returns whoever was it, or None if there was none."""
    offer = await find_offer(session, offer_id)
    if offer is None or offer["organiser_id"] is None:
        return None
    await mark_offers_changed(session, [{"id": offer_id, "organiser_id": None}])
    return int(offer["organiser_id"])


def _hash(code: str) -> str:
    return sha256(code.encode()).hexdigest()
