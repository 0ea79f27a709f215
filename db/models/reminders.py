"""Reminders that were planned for people, and how people want to be reminded."""

from datetime import datetime, time

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base

QUIET_FROM, QUIET_UNTIL = time(21), time(8)
WEEKLY_CAP = 5


class Reminder(Base):
    """That a person is to be reminded of a meeting or a course which starts at `starts_at`.

    States: new -> queued -> bound to the outbox row that carries it | dropped, since it was not wanted any more |
    missed, since it began before anything could be sent. If the start changes, the row is void and another one is made.
    """

    __tablename__ = "reminders"
    __table_args__ = (
        UniqueConstraint("person_id", "meeting_id", "starts_at", "lead_minutes"),
        UniqueConstraint("person_id", "course_id", "starts_at", "lead_minutes"),
        CheckConstraint("(meeting_id IS NULL) <> (course_id IS NULL)", name="subject"),
        CheckConstraint("state IN ('new', 'queued', 'bound', 'dropped', 'missed')", name="state"),
        Index("ix_reminders_state", "state", "starts_at"),
        Index("ix_reminders_meeting", "meeting_id", "person_id"),
        Index("ix_reminders_course", "course_id", "person_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    course_id: Mapped[int | None] = mapped_column(ForeignKey("courses.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    lead_minutes: Mapped[int]
    send_at: Mapped[datetime]
    own: Mapped[bool]  # about the person's own sign-up, so that the weekly cap does not hold
    state: Mapped[str] = mapped_column(default="new")
    outbox_id: Mapped[int | None] = mapped_column(ForeignKey("outbox.id", ondelete="SET NULL"), index=True)


class ReminderSettings(Base):
    """How a person wants to be reminded, where it differs from the default."""

    __tablename__ = "reminder_settings"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    quiet_from: Mapped[time] = mapped_column(default=QUIET_FROM)  # local time; the same as quiet_until: never quiet
    quiet_until: Mapped[time] = mapped_column(default=QUIET_UNTIL)
    weekly_cap: Mapped[int | None] = mapped_column(default=WEEKLY_CAP)  # None: no cap
    chose_course_leads: Mapped[bool] = mapped_column(default=False)  # else the default ones hold


class CourseLead(Base):
    """A lead time at which a person wants to be reminded of courses they signed up for."""

    __tablename__ = "course_leads"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    lead_minutes: Mapped[int] = mapped_column(primary_key=True)


class CalendarFeed(Base):
    """The secret address of a person's calendar; only a hash of it is kept, so nobody can read it out of here."""

    __tablename__ = "calendar_feeds"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    since: Mapped[datetime]
