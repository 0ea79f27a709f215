"""What comes in and what goes out."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted, EncryptedJson


class OutboxMessage(Base):
    """A message that the bot sends unprompted. It carries ids and facts; words are found when it is sent.

    States: new -> leased -> sending -> sent | unknown | parked | failed | expired, or back to new for another try.
    Those of a paused broadcast are held until it goes on.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            "state IN ('new', 'held', 'leased', 'sending', 'sent', 'unknown', 'parked', 'failed', 'expired')",
            name="state",
        ),
        Index("ix_outbox_due", "state", "priority", "due_at", "id"),
        Index("ix_outbox_message", "chat_id", "message_id"),
        Index(
            "ix_outbox_broadcast",
            "broadcast_id",
            "kind",
            "state",
            "person_id",
            sqlite_where=text("broadcast_id IS NOT NULL"),
            postgresql_where=text("broadcast_id IS NOT NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)  # planning twice inserts once
    kind: Mapped[str]
    priority: Mapped[int]  # lower goes first
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    facts: Mapped[dict[str, Any]] = mapped_column(EncryptedJson)
    state: Mapped[str] = mapped_column(default="new")
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    leased_by: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    parts_sent: Mapped[int] = mapped_column(default=0, server_default="0")  # of a text too long for one message
    silent: Mapped[bool] = mapped_column(default=False, server_default="0")  # without a sound, in somebody's night
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    earlier_ids: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))  # of the parts before `message_id`
    broadcast_id: Mapped[int | None] = mapped_column(ForeignKey("broadcasts.id", ondelete="SET NULL"))
    reason: Mapped[str | None]


class Replica(Base):
    """A running process. When it ends, or is silent for too long, what it had leased is free again."""

    __tablename__ = "replicas"

    id: Mapped[int] = mapped_column(primary_key=True)
    seen_at: Mapped[datetime]  # by the database's clock


class InboxUpdate(Base):
    """An update as Telegram sent it, kept before it is confirmed; emptied once it is handled.

    Whoever leases an update has its lane to itself until the update is settled, which is after the answer; the decision
    has marked it as done before.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        CheckConstraint("state IN ('new', 'done', 'failed')", name="state"),
        Index("ix_inbox_waiting", "state", "update_id"),
        Index(
            "ix_inbox_leased",
            "leased_by",
            "lane",
            sqlite_where=text("leased_by IS NOT NULL"),
            postgresql_where=text("leased_by IS NOT NULL"),
        ),
        Index(
            "ix_inbox_suspects",
            "update_id",
            sqlite_where=text("deaths > 1"),
            postgresql_where=text("deaths > 1"),
        ),
    )

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    lane: Mapped[int] = mapped_column(BigInteger)  # updates of one lane keep their order
    raw: Mapped[str] = mapped_column(Encrypted(Text))
    state: Mapped[str] = mapped_column(default="new")
    received_at: Mapped[datetime]
    leased_by: Mapped[int | None] = mapped_column(ForeignKey("replicas.id", ondelete="SET NULL"))
    deaths: Mapped[int] = mapped_column(default=0, server_default="0")  # processes that died with it in hand
    died_with: Mapped[int | None]  # the last of them, which may turn out to live
