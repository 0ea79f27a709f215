"""Audiences that staff keep, tags that staff give people, and what people do with a broadcast."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class SavedAudience(Base):
    """An audience that staff keep under a name, to use it again. It says who is meant, and names nobody."""

    __tablename__ = "saved_audiences"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    audience: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class PersonTag(Base):
    """A word that staff gave a person, to find people by it again. What the person took off can't be given again."""

    __tablename__ = "person_tags"
    __table_args__ = (Index("ix_person_tags_tag", "tag", "person_id"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True)
    given_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]


class BroadcastAnswer(Base):
    """What somebody did with the buttons of a broadcast: the answer counts that they gave last."""

    __tablename__ = "broadcast_answers"
    __table_args__ = (
        UniqueConstraint("broadcast_id", "person_id"),
        CheckConstraint("answer IN ('yes', 'maybe', 'no')", name="answer"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    answer: Mapped[str | None]
    opened_at: Mapped[datetime | None]  # when they first tapped "tell me more" or a link


class BroadcastReply(Base):
    """What somebody wrote below a broadcast for the team to read, and what the team answered."""

    __tablename__ = "broadcast_replies"
    __table_args__ = (UniqueConstraint("person_id", "message_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    message_id: Mapped[int] = mapped_column(BigInteger)  # Telegram's: the same message is kept once
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    written_at: Mapped[datetime]
    answer: Mapped[str | None] = mapped_column(Encrypted(Text))
    answered_at: Mapped[datetime | None]
