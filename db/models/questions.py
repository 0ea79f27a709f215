"""What people asked that needed a person, and whether answers helped."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class Question(Base):
    """A question that went to staff, and their answer."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    entry_id: Mapped[str | None]
    asked_at: Mapped[datetime]
    source: Mapped[str]  # which message it came from: tapping "ask a person" twice asks once
    answer: Mapped[str | None] = mapped_column(Encrypted(Text))
    answered_at: Mapped[datetime | None]

    __table_args__ = (UniqueConstraint("person_id", "source"),)


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
