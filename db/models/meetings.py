"""Recurring meetings, their dates, who wants to hear of them, and what staff are changing."""

from datetime import date, datetime, time
from typing import Any

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
    place: Mapped[str]  # a room, or the link of an online meeting
    language: Mapped[str]
    municipality: Mapped[str | None]  # None: for the whole district
    rule: Mapped[str]
    starts_on: Mapped[date]
    starts_at_time: Mapped[time]
    minutes: Mapped[int]
    skips_holidays: Mapped[bool]
    skips_school_holidays: Mapped[bool] = mapped_column(default=False)
    ended: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(default=0)


class Meeting(Base):
    """One date of a series, planned ahead; it keeps the day that the rule gave it, also when it is moved.

    `dropped` are dates that the rule has no more, `cancelled` those that staff called off. Of who came only the number
    is kept.
    """

    __tablename__ = "meetings"
    __table_args__ = (UniqueConstraint("series_id", "occurs_on"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    occurs_on: Mapped[date]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="planned")
    set_by_hand: Mapped[bool] = mapped_column(default=False)  # moved or added by staff: the rule leaves it alone
    revision: Mapped[int] = mapped_column(default=0)  # SEQUENCE of the calendar entry, RFC 5545 section 3.8.7.4
    attended: Mapped[int | None]


class Subscription(Base):
    """A person's wish to be reminded of a series, so many minutes before each meeting; a row for each lead time."""

    __tablename__ = "subscriptions"
    __table_args__ = (UniqueConstraint("series_id", "person_id", "lead_minutes"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    lead_minutes: Mapped[int]
    since: Mapped[datetime]


class MeetingReply(Base):
    """Whether a person comes to a meeting. Deleted once the meeting is over: who came is nobody's business."""

    __tablename__ = "meeting_replies"
    __table_args__ = (UniqueConstraint("meeting_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    meeting_id: Mapped[int] = mapped_column(ForeignKey("meetings.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    comes: Mapped[bool]


class SeriesDraft(Base):
    """What staff are making of a series, or of a new one; nobody else sees it before it is published."""

    __tablename__ = "series_drafts"

    id: Mapped[int] = mapped_column(primary_key=True)
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    author_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    fields: Mapped[dict[str, Any]]
    changed_at: Mapped[datetime]
