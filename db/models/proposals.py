"""What people say about offers: closed, changed, new; and how often an offer was opened."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class Proposal(Base):
    """A change that somebody proposes. `fields` are what staff see as new, and what is written if they accept."""

    __tablename__ = "proposals"
    __table_args__ = (
        UniqueConstraint("person_id", "source"),
        CheckConstraint("state IN ('open', 'accepted', 'declined', 'undone')", name="state"),
        Index("ix_proposals_open", "state", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    offer_id: Mapped[int | None] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), index=True)
    what: Mapped[str]  # one of services.proposals.WHATS
    fields: Mapped[dict[str, str]] = mapped_column(JSON)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    source: Mapped[str]  # the message it came from: the same one proposes once
    proposed_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="open")
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    version_id: Mapped[int | None] = mapped_column(ForeignKey("offer_versions.id", ondelete="SET NULL"), index=True)


class OfferOpening(Base):
    """How often the card of an offer was opened, by nobody in particular."""

    __tablename__ = "offer_openings"

    offer_id: Mapped[int] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), primary_key=True)
    times: Mapped[int]
    last_on: Mapped[date]
