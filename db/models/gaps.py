"""What people asked in vain, without their names, and who wants to hear when there is an answer."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class Gap(Base):
    """A question that no entry answers well, in the words of whoever asked it first."""

    __tablename__ = "gaps"

    id: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    last_asked_at: Mapped[datetime] = mapped_column(index=True)
    set_aside_at: Mapped[datetime | None]  # staff said that this is not for us to answer
    version_id: Mapped[int | None] = mapped_column(  # what shall answer it, once it is released
        ForeignKey("entry_versions.id", ondelete="SET NULL"), index=True
    )


class GapQuestion(Base):
    """One time that it was asked. Nothing here leads to a person."""

    __tablename__ = "gap_questions"

    id: Mapped[int] = mapped_column(primary_key=True)
    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), index=True)
    text: Mapped[str] = mapped_column(Encrypted(Text))
    language: Mapped[str]
    entry_id: Mapped[str | None]  # the answer that did not help
    asked_at: Mapped[datetime] = mapped_column(index=True)


class GapWish(Base):
    """Somebody who wants to hear when there is an answer; gone as soon as they have heard."""

    __tablename__ = "gap_wishes"

    gap_id: Mapped[int] = mapped_column(ForeignKey("gaps.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True)
    since: Mapped[datetime]
