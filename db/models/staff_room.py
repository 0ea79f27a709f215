"""The staff's group: its topics."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class StaffTopic(Base):
    """A topic of the staff group in Telegram, by the name it has here; without a number there is none."""

    __tablename__ = "staff_topics"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(primary_key=True)
    thread_id: Mapped[int | None] = mapped_column(BigInteger)
    tried_at: Mapped[datetime | None]  # when somebody last set about making it
