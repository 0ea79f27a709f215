"""What staff did, and when: lines are added and never changed."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class AuditLine(Base):
    """One thing that somebody of the staff did. Who was forgotten since leaves the line without a name."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    act: Mapped[str]  # one of services.audit.ACTS
    subject: Mapped[str]  # one of services.audit.SUBJECTS
    subject_id: Mapped[str]  # a number, or an entry's id such as UV-03
    about_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)  # of a role
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)  # numbers and words of the code, nothing about a person
