"""What people asked that needed a person, and whether answers helped."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class Question(Base):
    """A question that went to staff, who of them looks after it, and their answer.

    States: open -> answered -> closed; an open one may also be closed without an answer, or withdrawn by whoever asked.
    What is added to an answered or closed one opens it again.
    """

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    entry_id: Mapped[str | None]
    asked_at: Mapped[datetime]
    source: Mapped[str]  # which message it came from: tapping "ask a person" twice asks once
    state: Mapped[str] = mapped_column(default="open", server_default="open")
    # Of a colleague, not of a person, or /mydata would show staff the questions of others.
    taker_id: Mapped[int | None] = mapped_column(ForeignKey("colleagues.person_id", ondelete="SET NULL"), index=True)
    taken_at: Mapped[datetime | None]
    answer: Mapped[str | None] = mapped_column(Encrypted(Text))
    answered_at: Mapped[datetime | None]
    reason: Mapped[str | None]  # why it was closed without an answer: one of services.staff_room.REASONS
    closed_at: Mapped[datetime | None]
    remind_at: Mapped[datetime | None]  # when staff are reminded of it, or reminded again
    version: Mapped[int] = mapped_column(default=0, server_default="0")  # how often what staff see of it has changed

    __table_args__ = (
        UniqueConstraint("person_id", "source"),
        CheckConstraint("state IN ('open', 'answered', 'closed', 'withdrawn')", name="state"),
        Index("ix_questions_open", "state", "asked_at"),
    )


class QuestionAddition(Base):
    """What somebody added to a question of theirs."""

    __tablename__ = "question_additions"
    __table_args__ = (UniqueConstraint("person_id", "source"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[int] = mapped_column(ForeignKey("questions.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    text: Mapped[str] = mapped_column(Encrypted(Text))
    source: Mapped[str]  # the message it came from
    added_at: Mapped[datetime]


class Rating(Base):
    """Whether an answer helped a person; the last tap counts."""

    __tablename__ = "ratings"
    __table_args__ = (UniqueConstraint("person_id", "entry_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    entry_id: Mapped[str] = mapped_column(index=True)
    language: Mapped[str]
    helped: Mapped[bool]
    rated_at: Mapped[datetime]
