"""Guests and helpers who want to find each other, and whom staff may ask for help."""

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted, EncryptedJson


class HelperProfile(Base):
    """What somebody tells of themselves to be matched; kept with their consent, until they delete it."""

    __tablename__ = "helper_profiles"
    __table_args__ = (CheckConstraint("role IN ('helper', 'guest')", name="role"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str]
    municipality: Mapped[str | None]
    languages: Mapped[list[str]] = mapped_column(JSON, default=list)  # codes of CLDR, such as "ti"
    interests: Mapped[list[str]] = mapped_column(JSON, default=list)
    days: Mapped[list[int]] = mapped_column(EncryptedJson, default=list)  # of the week, Monday is 0
    age_band: Mapped[str | None] = mapped_column(Encrypted)
    seeks_tandem: Mapped[bool] = mapped_column(default=False)
    may_be_asked: Mapped[bool] = mapped_column(default=False)
    agreed_at: Mapped[datetime]


class Tandem(Base):
    """Two people proposed to each other, once and never again. Contacts are kept only until both know of them."""

    __tablename__ = "tandems"
    __table_args__ = (UniqueConstraint("helper_id", "guest_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    helper_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    guest_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    helper_contact: Mapped[str | None] = mapped_column(Encrypted)  # given with a yes
    guest_contact: Mapped[str | None] = mapped_column(Encrypted)
    closes_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="open")  # or agreed, declined, expired


class HelpRequest(Base):
    """What staff ask of people who speak a language, in a municipality or anywhere."""

    __tablename__ = "help_requests"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    municipality: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class HelpReply(Base):
    """What somebody who was asked said; with a yes, how staff reach them."""

    __tablename__ = "help_replies"
    __table_args__ = (UniqueConstraint("request_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("help_requests.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    contact: Mapped[str | None] = mapped_column(Encrypted)  # None is a no
