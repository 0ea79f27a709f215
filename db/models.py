"""The tables. What is due is data in a column, so that a restart or a second process changes nothing."""

from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time, kept in UTC; SQLite forgets the zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Refuse naive times: nobody can know which zone they mean."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"a time without a zone can't be stored: {value}")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Return the stored time, aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    """The tables' common base."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {datetime: UtcDateTime, dict[str, str]: JSON, dict[str, Any]: JSON}  # noqa: RUF012


class Person(Base):
    """Somebody who has written to the bot. Kept as small as the bot's work allows."""

    __tablename__ = "persons"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    chosen_language: Mapped[str | None]
    telegram_language: Mapped[str | None]
    municipality: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[str | None]  # only of those who signed up for a course
    wants_news: Mapped[bool] = mapped_column(default=True)
    unreachable_since: Mapped[datetime | None]
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class Dialogue(Base):
    """What the bot is waiting for somebody to type; one at a time for each person."""

    __tablename__ = "dialogues"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[str]
    data: Mapped[dict[str, Any]]
    expires_at: Mapped[datetime]


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


class Question(Base):
    """A question that went to staff, and their answer."""

    __tablename__ = "questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str]
    entry_id: Mapped[str | None]
    asked_at: Mapped[datetime]
    source: Mapped[str]  # which message it came from: tapping "ask a person" twice asks once
    answer: Mapped[str | None] = mapped_column(Text)
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


class Broadcast(Base):
    """A message from staff to many: a draft until it is released, once."""

    __tablename__ = "broadcasts"

    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    text_html: Mapped[str] = mapped_column(Text)
    language: Mapped[str | None]  # of the audience; None is everyone
    municipality: Mapped[str | None]
    created_at: Mapped[datetime]
    released_at: Mapped[datetime | None]


class OutboxMessage(Base):
    """A message that the bot sends unprompted. It carries ids and facts; words are found when it is sent.

    States: new -> leased -> sending -> sent | unknown | parked | failed | expired, or back to new for another try.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            "state IN ('new', 'leased', 'sending', 'sent', 'unknown', 'parked', 'failed', 'expired')", name="state"
        ),
        Index("ix_outbox_due", "state", "priority", "due_at", "id"),
        Index("ix_outbox_message", "chat_id", "message_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)  # planning twice inserts once
    kind: Mapped[str]
    priority: Mapped[int]  # lower goes first
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    facts: Mapped[dict[str, Any]]
    state: Mapped[str] = mapped_column(default="new")
    due_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    leased_by: Mapped[str | None]
    leased_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    reason: Mapped[str | None]


class InboxUpdate(Base):
    """An update as Telegram sent it, kept before it is confirmed; emptied once it is handled."""

    __tablename__ = "inbox"
    __table_args__ = (
        CheckConstraint("state IN ('new', 'done', 'failed')", name="state"),
        Index("ix_inbox_waiting", "state", "update_id"),
    )

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    lane: Mapped[int] = mapped_column(BigInteger)  # updates of one lane keep their order
    raw: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(default="new")
    received_at: Mapped[datetime]
