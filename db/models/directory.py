"""What staff keep by tables: who is in charge of what, and which funding there is."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class Contact(Base):
    """An office, by its role: never a private person. Its columns are `CONTACT_COLUMNS` of `knowledge.contacts`."""

    __tablename__ = "contacts"
    __table_args__ = (
        CheckConstraint("level IN ('municipality', 'district', 'voluntary', 'beyond')", name="level"),
        CheckConstraint("state IN ('active', 'retired')", name="state"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    level: Mapped[str]
    municipalities: Mapped[list[str]] = mapped_column(JSON)  # none is all of them
    topics: Mapped[list[str]] = mapped_column(JSON)  # none is every topic
    task: Mapped[str] = mapped_column(Text)
    address: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    url: Mapped[str] = mapped_column(Text)
    hours: Mapped[str]
    open_points: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    as_of: Mapped[str]
    state: Mapped[str]


class FundingProgramme(Base):
    """Money to apply for. Its columns are `FUNDING_COLUMNS` of `knowledge.funding`."""

    __tablename__ = "funding_programmes"
    __table_args__ = (CheckConstraint("state IN ('active', 'retired')", name="state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    giver: Mapped[str]
    who: Mapped[str] = mapped_column(Text)
    amount: Mapped[str] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text)
    apply_at: Mapped[str] = mapped_column(Text)
    deadline_on: Mapped[date | None] = mapped_column(index=True)
    url: Mapped[str] = mapped_column(Text)
    open_points: Mapped[str] = mapped_column(Text)
    ended_on: Mapped[date | None]
    source: Mapped[str] = mapped_column(Text)
    as_of: Mapped[str]
    state: Mapped[str]


class FundingReminder(Base):
    """That a person wants to hear before a programme's deadlines."""

    __tablename__ = "funding_reminders"
    __table_args__ = (UniqueConstraint("person_id", "programme_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    programme_id: Mapped[int] = mapped_column(ForeignKey("funding_programmes.id", ondelete="CASCADE"), index=True)
    since: Mapped[datetime]
