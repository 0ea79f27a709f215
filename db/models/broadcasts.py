"""Messages from staff to many."""

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


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
    queued_up_to: Mapped[int] = mapped_column(default=0, server_default="0")  # persons.id: so far, by increasing id
    queued_at: Mapped[datetime | None]  # since when everybody's message is in the outbox
