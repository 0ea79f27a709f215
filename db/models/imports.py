"""Tables that staff have sent, until they are decided upon."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class TableImport(Base):
    """A table somebody sent. `fingerprint` is what the report promised; the file goes once it is decided upon."""

    __tablename__ = "table_imports"
    __table_args__ = (CheckConstraint("state IN ('draft', 'applied', 'discarded')", name="state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    content: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    fingerprint: Mapped[str]
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="draft")
    decided_at: Mapped[datetime | None]
