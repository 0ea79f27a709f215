"""Thanking people: whoever was invited says whether they come, and staff see the sums."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Invitation, InvitationReply
from db.thanks import (
    count_invitation_replies,
    find_invitation,
    find_invitation_reply,
)

REPLIES_KEPT = timedelta(days=30)  # after the event
WHEN = re.compile(
    r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4}|\d{2})?,?\s+(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?", re.IGNORECASE
)


@dataclass(frozen=True)
class Replies:
    """Who comes, who does not, and who has not said anything yet."""

    yes: int
    no: int
    open: int


def read_moment(text: str, zone: tzinfo, now: datetime) -> datetime | None:
    """Read a day and a time to come, such as "4.12. 18:00" or "4.12.2026 18 Uhr"; without a year it is the next one."""
    found = WHEN.fullmatch(text.strip())
    if found is None:
        return None
    day, month, year, hour, minute = found.groups()
    this_year = now.astimezone(zone).year
    years = [int(year) % 100 + 2000] if year else [this_year, this_year + 1]
    try:
        moments = [datetime(one, int(month), int(day), int(hour), int(minute or 0), tzinfo=zone) for one in years]
    except ValueError:
        return None
    return next((moment for moment in moments if moment > now), None)


async def reply_to_invitation(
    session: AsyncSession, invitation_id: int, person_id: int, *, comes: bool, now: datetime
) -> Invitation | None:
    """Note whether a person comes; the last word counts until it begins. None if it is too late or gone."""
    invitation = await find_invitation(session, invitation_id)
    if invitation is None or invitation.sent_at is None or invitation.starts_at <= now:
        return None
    reply = await find_invitation_reply(session, invitation_id, person_id)
    if reply is None:
        reply = InvitationReply(invitation_id=invitation_id, person_id=person_id)
        session.add(reply)
    reply.comes = comes
    await session.flush()
    return invitation


async def sum_up_replies(session: AsyncSession, invitation: Invitation) -> Replies:
    """Add up what people said; nobody is named."""
    yes = await count_invitation_replies(session, invitation.id, comes=True)
    no = await count_invitation_replies(session, invitation.id, comes=False)
    return Replies(yes, no, max(invitation.invited - yes - no, 0))
