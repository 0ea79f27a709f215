"""People, what the bot is waiting for them to say, and what it has just told them about."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted, EncryptedJson


class Person(Base):
    """Somebody who has agreed that the bot keeps what its work needs, and no more; or who acts in the staff group.

    Whoever was there before the bot asked, or has agreed to another version of the text, is asked when they next write.
    """

    __tablename__ = "persons"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    chosen_language: Mapped[str | None]
    telegram_language: Mapped[str | None]
    municipality: Mapped[str | None] = mapped_column(index=True)
    name: Mapped[str | None] = mapped_column(Encrypted)  # only of those who signed up for a course
    wants_news: Mapped[bool] = mapped_column(default=True)
    wants_praise: Mapped[bool] = mapped_column(default=True)
    unreachable_since: Mapped[datetime | None]
    consented_at: Mapped[datetime | None]
    consented_to: Mapped[int | None]  # the version of the text, `CONSENT_VERSION` at that time
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class Dialogue(Base):
    """What the bot is waiting for somebody to type; one at a time for each person."""

    __tablename__ = "dialogues"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    state: Mapped[str]
    data: Mapped[dict[str, Any]] = mapped_column(EncryptedJson)
    expires_at: Mapped[datetime]


class Conversation(Base):
    """What the last answer to somebody was about, so that a follow-up can be understood; nothing that they wrote.

    Either an entry, or offers around the `place` and of the `offer_kind`, as far as these were named.
    """

    __tablename__ = "conversations"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    entry_id: Mapped[str | None]
    place: Mapped[str | None] = mapped_column(Encrypted)
    offer_kind: Mapped[str | None]
    expires_at: Mapped[datetime]
