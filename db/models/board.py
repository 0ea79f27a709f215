"""The board: rooms and other things that people lend each other, and who asked for them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class Resource(Base):
    """Something that somebody lends until a day; nobody sees `contact` before the owner agrees to a request."""

    __tablename__ = "resources"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'closed')", name="state"),
        UniqueConstraint("owner_id", "source"),
        Index("ix_resources_kind", "kind", "state", "until_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    owner_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    kind: Mapped[str]  # one of services.board.RESOURCE_KINDS
    title: Mapped[str] = mapped_column(Encrypted)
    municipality: Mapped[str]
    until_on: Mapped[date]
    contact: Mapped[str] = mapped_column(Encrypted)
    source: Mapped[str]  # the message it came from: the same one offers once
    offered_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="open")


class ResourceRequest(Base):
    """That somebody would like to have a resource on a day; the owner sees `contact` only after agreeing."""

    __tablename__ = "resource_requests"
    __table_args__ = (
        CheckConstraint("state IN ('asked', 'agreed', 'declined')", name="state"),
        UniqueConstraint("resource_id", "person_id", "wanted_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    wanted_on: Mapped[date]
    purpose: Mapped[str] = mapped_column(Encrypted(Text))
    contact: Mapped[str] = mapped_column(Encrypted)
    asked_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="asked")
    decided_at: Mapped[datetime | None]
