"""Courses and the places in them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class Course(Base):
    """A dated course of a kind. `taken` counts the seats given; the check is the last word on overbooking."""

    __tablename__ = "courses"
    __table_args__ = (
        CheckConstraint("taken >= 0 AND taken <= seats", name="seats"),
        CheckConstraint("ends_at > starts_at", name="times"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    titles: Mapped[dict[str, str]]  # by language tag
    place: Mapped[str]
    language: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    seats: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)


class Enrolment(Base):
    """A person's place in a course: a seat, a turn on the waiting list, or a place given back."""

    __tablename__ = "enrolments"
    __table_args__ = (
        UniqueConstraint("course_id", "person_id"),
        CheckConstraint("state IN ('seated', 'waiting', 'cancelled')", name="state"),
        Index("ix_enrolments_queue", "course_id", "state", "since", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    state: Mapped[str]
    since: Mapped[datetime]
    revision: Mapped[int] = mapped_column(default=0)  # SEQUENCE of the calendar entry, RFC 5545 section 3.8.7.4
