"""Recurring meetings, their dates, and who wants to hear of them."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class Series(Base):
    """A recurring meeting: an RFC 5545 rule on local wall-clock time, so that 18:00 stays 18:00 all year."""

    __tablename__ = "series"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    titles: Mapped[dict[str, str]]
    place: Mapped[str]
    language: Mapped[str]
    rule: Mapped[str]
    starts_on: Mapped[date]
    starts_at_time: Mapped[time]
    minutes: Mapped[int]
    skips_holidays: Mapped[bool]


class Meeting(Base):
    """One date of a series, planned ahead."""

    __tablename__ = "meetings"
    __table_args__ = (UniqueConstraint("series_id", "occurs_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    occurs_on: Mapped[date]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]


class Subscription(Base):
    """A person's wish to be reminded of a series, so many minutes before each meeting."""

    __tablename__ = "subscriptions"
    __table_args__ = (UniqueConstraint("series_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    lead_minutes: Mapped[int]


class MeetingReply(Base):
    """Whether a person comes to a meeting. Deleted once the meeting is over: who came is nobody's business."""

    __tablename__ = "meeting_replies"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    comes: Mapped[bool]
