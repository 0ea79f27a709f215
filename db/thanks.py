"""Queries on invitations to be thanked."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Invitation, InvitationReply, Person


async def find_invitation(session: AsyncSession, invitation_id: int) -> Invitation | None:
    """Return the invitation with this id."""
    return await session.get(Invitation, invitation_id)


async def list_sent_invitations(session: AsyncSession, now: datetime) -> Sequence[Invitation]:
    """Return the invitations to what is still to come, the next one first."""
    query = select(Invitation).where(Invitation.sent_at.is_not(None), Invitation.starts_at > now)
    return (await session.scalars(query.order_by(Invitation.starts_at))).all()


async def list_people_to_thank(session: AsyncSession) -> Sequence[Person]:
    """Return who wants to be thanked and can be reached."""
    query = select(Person).where(Person.wants_praise, Person.unreachable_since.is_(None)).order_by(Person.id)
    return (await session.scalars(query)).all()


async def count_people_to_thank(session: AsyncSession) -> int:
    """Count who would be invited now."""
    query = select(func.count()).where(Person.wants_praise, Person.unreachable_since.is_(None))
    return await session.scalar(query) or 0


async def find_invitation_reply(session: AsyncSession, invitation_id: int, person_id: int) -> InvitationReply | None:
    """Return what a person said to an invitation."""
    mine = (InvitationReply.invitation_id == invitation_id, InvitationReply.person_id == person_id)
    return await session.scalar(select(InvitationReply).where(*mine))


async def count_invitation_replies(session: AsyncSession, invitation_id: int, *, comes: bool) -> int:
    """Count who comes, or who does not."""
    query = select(func.count()).where(InvitationReply.invitation_id == invitation_id, InvitationReply.comes.is_(comes))
    return await session.scalar(query) or 0


async def delete_invitations_before(session: AsyncSession, moment: datetime) -> None:
    """Forget what is long over, with who came."""
    await session.execute(delete(Invitation).where(Invitation.starts_at < moment))
