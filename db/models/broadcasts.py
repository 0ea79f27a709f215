"""Messages from staff to many."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import Base


class Broadcast(Base):
    """A message from staff to many, in one language or several.

    States: draft -> (asked) -> (scheduled) -> going <-> paused -> done | stopped | taken_back; see
    `services/broadcasts.py` for what leads where.
    """

    __tablename__ = "broadcasts"
    __table_args__ = (
        CheckConstraint(
            "state IN ('draft', 'asked', 'scheduled', 'going', 'paused', 'stopped', 'done', 'taken_back', 'dropped')",
            name="state",
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    state: Mapped[str] = mapped_column(default="draft", server_default="draft", index=True)
    audience: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))  # db/audience_terms.py
    buttons: Mapped[list[dict[str, Any]]] = mapped_column(JSON, default=list, server_default="[]")  # kind and facts
    nudges_id: Mapped[int | None] = mapped_column(unique=True, index=True)  # asks who has not answered that one, once
    reported_at: Mapped[datetime | None]  # when staff got the last report
    created_at: Mapped[datetime]
    send_at: Mapped[datetime | None]  # when it goes out; None: as soon as it is released
    expires_at: Mapped[datetime | None]  # when what it is about is over; whoever has not got it by then gets it no more
    released_by_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    released_at: Mapped[datetime | None]  # since when it goes out
    queued_up_to: Mapped[int] = mapped_column(default=0, server_default="0")  # persons.id: so far, by increasing id
    queued_at: Mapped[datetime | None]  # since when everybody's message is in the outbox
    recipients: Mapped[int | None]  # how many belonged to the audience when it set out
    ended_at: Mapped[datetime | None]  # done, stopped or taken back
    timed_from: Mapped[datetime | None]  # since when it has been going without a pause
    timed_count: Mapped[int] = mapped_column(default=0, server_default="0")  # how many had been dealt with by then

    wordings: Mapped[list["BroadcastWording"]] = relationship(
        lazy="selectin", order_by="BroadcastWording.id", cascade="all, delete-orphan", passive_deletes=True
    )


class BroadcastWording(Base):
    """What a broadcast says in one language; for `content` see `handlers/broadcast_content.py`."""

    __tablename__ = "broadcast_wordings"
    __table_args__ = (UniqueConstraint("broadcast_id", "language"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"))
    language: Mapped[str]
    content: Mapped[dict[str, Any]]
    more_html: Mapped[str | None] = mapped_column(Text)  # what the button "tell me more" tells
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    revision: Mapped[int] = mapped_column(default=0, server_default="0")  # how often it was corrected


class BroadcastChange(Base):
    """What staff did to a broadcast after it had gone out: a wording corrected, or all of it taken back."""

    __tablename__ = "broadcast_changes"
    __table_args__ = (
        CheckConstraint("kind IN ('broadcast_corrected', 'broadcast_taken_back')", name="kind"),
        Index("ix_broadcast_changes_unqueued", "queued_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"), index=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    kind: Mapped[str]  # of the outbox messages that carry it out
    language: Mapped[str | None]  # of the wording that was corrected
    made_at: Mapped[datetime]
    queued_up_to: Mapped[int] = mapped_column(default=0)  # persons.id: so far, by increasing id
    queued_at: Mapped[datetime | None]  # since when all messages are in the outbox


class BroadcastCard(Base):
    """A message that shows a member of staff how far a broadcast has got; it is kept up to date."""

    __tablename__ = "broadcast_cards"

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True)
    message_id: Mapped[int] = mapped_column(BigInteger)
    moves: Mapped[bool] = mapped_column(default=True, server_default="1")  # False once it has shown the standstill
