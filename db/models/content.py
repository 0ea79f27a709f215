"""What staff changed in the shipped content, and who looks after it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base

_IS_DRAFT = text("state = 'draft'")


class EntryVersion(Base):
    """A page of an entry as staff wrote it: a draft until it is released or dropped, and kept for ever.

    The newest released version of a page takes the place of the shipped file; without text the shipped file holds
    again.
    """

    __tablename__ = "entry_versions"
    __table_args__ = (
        CheckConstraint("state IN ('draft', 'released', 'dropped')", name="state"),
        Index("ix_entry_versions_page", "entry_id", "language", "revision"),
        Index(
            "uq_entry_versions_draft",
            "entry_id",
            "language",
            unique=True,
            sqlite_where=_IS_DRAFT,
            postgresql_where=_IS_DRAFT,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    entry_id: Mapped[str]
    language: Mapped[str]
    action: Mapped[str]
    text: Mapped[str | None] = mapped_column(Text)  # the whole file, front matter and answer
    rewords: Mapped[bool]  # whether title or answer read differently than before
    state: Mapped[str]
    shipped: Mapped[str | None]  # fingerprint of the shipped file when this was written; None if there was none
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime]
    releaser_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    released_at: Mapped[datetime | None]
    revision: Mapped[int | None]  # of the content, from which on it holds
    worded: Mapped[int | None]  # the revision since which title and answer read as they do


class ContentRevision(Base):
    """One row that counts the changes of the content, so that every process notices one."""

    __tablename__ = "content_revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(default=0)


class EntryCare(Base):
    """Who looks after an entry, and when somebody has to look at it again; without a row the file's date holds."""

    __tablename__ = "entry_care"

    entry_id: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    review_on: Mapped[date | None]
    checked_at: Mapped[datetime | None]


class LinkCheck(Base):
    """A web address of the content, and what came of opening it the last times."""

    __tablename__ = "link_checks"

    url: Mapped[str] = mapped_column(Text, primary_key=True)
    checked_at: Mapped[datetime]
    failures: Mapped[int]  # in a row
    reason: Mapped[str]
    told_at: Mapped[datetime | None]  # when staff heard that it is dead; None as long as it is not
