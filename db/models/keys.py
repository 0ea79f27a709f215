"""Which keys the personal fields may be encrypted with."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class DataKey(Base):
    """A key that something is stored under, by its fingerprint; never the key itself."""

    __tablename__ = "data_keys"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime]
