"""How often something was asked: counts by day, with nothing that leads to a person."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class QuestionCount(Base):
    """So many questions of a topic in a language that ended in this way on one day."""

    __tablename__ = "question_counts"

    day: Mapped[date] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)  # one of TOPICS, or "" where none was found
    language: Mapped[str] = mapped_column(primary_key=True)
    outcome: Mapped[str] = mapped_column(primary_key=True)  # one of services.statistics.OUTCOMES
    times: Mapped[int]
