"""Invitations to be thanked, and who comes."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class Invitation(Base):
    """An invitation from staff to all who want to be thanked: a draft until it is sent, once."""

    __tablename__ = "invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    text_html: Mapped[str] = mapped_column(Text)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    invited: Mapped[int] = mapped_column(default=0)


class InvitationReply(Base):
    """Whether somebody comes; deleted a while after the event."""

    __tablename__ = "invitation_replies"
    __table_args__ = (UniqueConstraint("invitation_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    invitation_id: Mapped[int] = mapped_column(ForeignKey("invitations.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    comes: Mapped[bool]
