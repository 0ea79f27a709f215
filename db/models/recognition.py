"""What is kept of recognition: own hours, certificates of attendance, notes on certificates of conduct."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class SpentHours(Base):
    """Time that a person gave, noted by themselves and for nobody else."""

    __tablename__ = "spent_hours"
    __table_args__ = (
        UniqueConstraint("person_id", "source"),
        CheckConstraint("minutes > 0 AND minutes <= 1440", name="minutes"),
        Index("ix_spent_hours_days", "person_id", "spent_on"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    spent_on: Mapped[date]
    minutes: Mapped[int]
    what: Mapped[str] = mapped_column(Encrypted)
    source: Mapped[str]  # which message or tap it came from: the same one notes it once


class Certificate(Base):
    """A certificate of attendance. Its code is known by a hash, its holder by initials: the paper says the rest."""

    __tablename__ = "certificates"
    __table_args__ = (UniqueConstraint("course_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    code_hash: Mapped[str] = mapped_column(unique=True)  # SHA-256, in hexadecimal
    initials: Mapped[str] = mapped_column(Encrypted)
    issued_at: Mapped[datetime]


class ConductNote(Base):
    """That staff saw a certificate of conduct, and when they want to see one again. Nothing of what it says."""

    __tablename__ = "conduct_notes"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    seen_on: Mapped[date]
    again_on: Mapped[date] = mapped_column(index=True)


class ShowNumber(Base):
    """A number that somebody tells staff for a few minutes, so that these note something about the right person."""

    __tablename__ = "show_numbers"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    expires_at: Mapped[datetime]
