"""The staff's group: its topics, who works there, and who is away."""

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base
from db.models.encrypted import Encrypted


class StaffTopic(Base):
    """A topic of the staff group in Telegram, by the name it has here; without a number there is none."""

    __tablename__ = "staff_topics"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(primary_key=True)
    thread_id: Mapped[int | None] = mapped_column(BigInteger)
    tried_at: Mapped[datetime | None]  # when somebody last set about making it


class Colleague(Base):
    """Somebody of the staff who has used the bot as such, by the first name that Telegram shows of them."""

    __tablename__ = "colleagues"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    name: Mapped[str] = mapped_column(Encrypted)
    seen_at: Mapped[datetime]


class Absence(Base):
    """Days on which somebody of the staff is away, both included; without a substitute all stand in."""

    __tablename__ = "absences"
    __table_args__ = (CheckConstraint("starts_on <= ends_on", name="days"),)

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date] = mapped_column(index=True)
    substitute_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    noted_at: Mapped[datetime]
