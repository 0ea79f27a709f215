"""Offers to go to, what became of them over time, and whose favourites they are."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class StoredOffer(Base):
    """An offer as a row; its columns are the fields of `knowledge.offer_fields`, and what the bot itself notes."""

    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)  # never changes, not even with the name
    name: Mapped[str]
    kind: Mapped[str]
    municipality: Mapped[str]
    place: Mapped[str]
    address: Mapped[str]
    postcode: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    precision: Mapped[str]
    opening_hours: Mapped[str] = mapped_column(Text)
    by_appointment: Mapped[bool]
    languages: Mapped[str]
    wheelchair: Mapped[bool | None]
    children: Mapped[bool | None]
    women_only: Mapped[bool]
    phone: Mapped[str]
    email: Mapped[str]
    contact_url: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    as_of: Mapped[str]
    verified: Mapped[bool]
    confirmed_on: Mapped[date | None]
    state: Mapped[str]
    organiser_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    shipped_fingerprint: Mapped[str | None]  # of the shipped row that was taken over last
    revision: Mapped[int] = mapped_column(index=True)  # of the newest change

    __table_args__ = (
        CheckConstraint("latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180", name="coordinates"),
        CheckConstraint("state IN ('active', 'retired')", name="state"),
    )


class OfferVersion(Base):
    """One change of one offer: who, when, and each field's text before and after."""

    __tablename__ = "offer_versions"

    id: Mapped[int] = mapped_column(primary_key=True)
    offer_id: Mapped[int] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), index=True)
    revision: Mapped[int]
    changed_at: Mapped[datetime]
    origin: Mapped[str]  # one of services.offers.ORIGINS
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    fields: Mapped[dict[str, list[str | None]]] = mapped_column(JSON)
    undoes_id: Mapped[int | None] = mapped_column(ForeignKey("offer_versions.id", ondelete="CASCADE"), unique=True)


class OfferRevision(Base):
    """The one row that every change counts up: changes wait for each other here, and readers see there are some."""

    __tablename__ = "offer_revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)


class Favourite(Base):
    """An offer that a person wants to find again."""

    __tablename__ = "favourites"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    offer_id: Mapped[int] = mapped_column(ForeignKey("offers.id", ondelete="CASCADE"), index=True)
    added_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "offer_id"),)
