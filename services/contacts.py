"""Who is in charge of a topic in a municipality, and an office as a file for one's address book."""

from collections.abc import Iterable
from dataclasses import dataclass

from segno.helpers import make_vcard_data

from db.models import Contact
from knowledge.contacts import LEVELS


@dataclass(frozen=True)
class InChargeResult:
    """The offices by level, in the order of `LEVELS`; a level without any is an open point."""

    by_level: tuple[tuple[str, tuple[Contact, ...]], ...]

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """All of them in order."""
        return tuple(contact for _, contacts in self.by_level for contact in contacts)


def in_charge(contacts: Iterable[Contact], topic: str, municipality: str | None) -> InChargeResult:
    """Choose the offices for a topic; those for one municipality only count there.

    Without a municipality, its own level is left empty: nobody can be named before it is known.
    """
    chosen = [
        contact
        for contact in contacts
        if (not contact.topics or topic in contact.topics)
        and (not contact.municipalities or municipality in contact.municipalities)
    ]
    # Whoever has this as a topic of their own comes before those who are there for everything.
    chosen.sort(key=lambda contact: (not contact.topics, contact.name))
    return InChargeResult(
        tuple((level, tuple(contact for contact in chosen if contact.level == level)) for level in LEVELS)
    )


def is_reachable(contact: Contact) -> bool:
    """Tell whether there is any way to reach an office; where there is none, that is an open point."""
    return bool(contact.phone or contact.email or contact.url or contact.address)


def vcard(contact: Contact) -> str:
    """Return an office as a vCard 3.0 (RFC 2426) that every telephone can save."""
    return make_vcard_data(
        name=f"{contact.name};;;;",
        displayname=contact.name,
        org=contact.name,
        email=contact.email or None,
        workphone=contact.phone or None,
        url=contact.url or None,
        street=contact.address or None,
        memo=" ".join(filter(None, (contact.task, contact.hours))) or None,
    )
