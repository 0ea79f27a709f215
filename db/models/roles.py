"""Roles that were given in the chat, and invitations to take one."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class GivenRole(Base):
    """A role that somebody took. Members of the staff group need no row, and an offer knows its own organiser."""

    __tablename__ = "roles"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    role: Mapped[str]  # one of services.roles.Role, but for organisers
    given_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    given_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "role"),)


class RoleInvitation(Base):
    """A link by which one person can take a role, once. Of its code only a hash is stored."""

    __tablename__ = "role_invitations"

    id: Mapped[int] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), index=True)
    invited_by: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    expires_at: Mapped[datetime]
