"""Courses, their dates, and the places in them."""

from datetime import datetime, timedelta

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted, EncryptedJson


class Course(Base):
    """A course of a kind, on one date or several; it begins with the first and ends with the last of them.

    `taken` counts the seats that somebody has or is being offered. Triggers on `enrolments` keep it, so nobody else
    writes it, and the check here is the last word on overbooking.
    """

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
    link: Mapped[str | None]  # of a video meeting; only those with a seat see it
    language: Mapped[str]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    seats: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    closes_days_before: Mapped[int] = mapped_column(default=0)  # days of 24 hours; 0: sign-up is open until it begins
    asks_childcare: Mapped[bool] = mapped_column(default=False)
    asks_access: Mapped[bool] = mapped_column(default=False)
    fee_cents: Mapped[int] = mapped_column(default=0)
    state: Mapped[str] = mapped_column(default="published")  # or draft, cancelled
    revision: Mapped[int] = mapped_column(default=0)  # counts the changes that a calendar has to hear of

    @property
    def closes_at(self) -> datetime:
        """When sign-up ends; those on the waiting list can move up until the course begins."""
        return self.starts_at - timedelta(days=self.closes_days_before)


class CourseDate(Base):
    """One date of a course; every course has at least one."""

    __tablename__ = "course_dates"
    __table_args__ = (
        UniqueConstraint("course_id", "starts_at"),
        CheckConstraint("ends_at > starts_at", name="times"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]


class Enrolment(Base):
    """A place in a course: a seat, a turn on the waiting list, the offer of a seat, or a place given back.

    It belongs to a person, or to a guest: somebody without Telegram, known by a name that staff wrote down. There is
    one for each person and course, so nobody is ever offered two seats in one course.
    """

    __tablename__ = "enrolments"
    __table_args__ = (
        UniqueConstraint("course_id", "person_id"),
        CheckConstraint("state IN ('seated', 'waiting', 'offered', 'cancelled')", name="state"),
        CheckConstraint("(person_id IS NULL) <> (guest_name IS NULL)", name="holder"),
        CheckConstraint("(state = 'offered') = (offered_until IS NOT NULL)", name="offer"),
        CheckConstraint("attended_at IS NULL OR state = 'seated'", name="attendance"),
        Index("ix_enrolments_queue", "course_id", "state", "since", "id"),
        Index("ix_enrolments_offers", "state", "offered_until"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    course_id: Mapped[int] = mapped_column(ForeignKey("courses.id", ondelete="CASCADE"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    guest_name: Mapped[str | None] = mapped_column(Encrypted)
    brought_by_id: Mapped[int | None] = mapped_column(
        ForeignKey("persons.id", ondelete="SET NULL")
    )  # hears for a guest
    state: Mapped[str]
    since: Mapped[datetime]
    offered_until: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(default=0)  # SEQUENCE of the calendar entry, RFC 5545 section 3.8.7.4
    needs: Mapped[list[str]] = mapped_column(EncryptedJson, default=list)  # deleted when the course is over
    attended_at: Mapped[datetime | None]  # when staff ticked that the person was there
