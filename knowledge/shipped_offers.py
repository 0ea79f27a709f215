"""The shipped list of offers, ``offers.csv``: what a fresh database begins with."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from knowledge.offer_fields import OFFER_FIELDS, FieldError, FieldValue, OfferFields
from knowledge.problems import CONTENT, problem, read_rows

REQUIRED_COLUMNS: Final = frozenset(field.heading for field in OFFER_FIELDS.values() if field.required)
LONGEST_SLUG: Final = 48
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


@dataclass(frozen=True)
class ShippedOffer:
    """One row: the short name by which it is found again, and all its fields."""

    slug: str
    fields: OfferFields


def load_shipped_offers(folder: Path = CONTENT) -> tuple[ShippedOffer, ...]:
    """Read ``offers.csv``.

    Raises:
        ContentError: The file cannot be read, a row cannot be used, or two rows have the same slug.
    """
    file = folder / "offers.csv"
    offers: dict[str, ShippedOffer] = {}
    for line, row in read_rows(file, REQUIRED_COLUMNS):
        offer = read_shipped_offer(file, line, row)
        if offer.slug in offers:
            raise problem(file, f"'{offer.fields['name']}' is listed twice", line=line)
        offers[offer.slug] = offer
    return tuple(offers.values())


def read_shipped_offer(file: Path, line: int, row: dict[str, str]) -> ShippedOffer:
    """Read one row; a column that is missing or empty is not known.

    Raises:
        ContentError: A column has no usable value.
    """
    fields: dict[str, FieldValue] = {}
    for name, field in OFFER_FIELDS.items():
        try:
            fields[name] = field.read(row.get(field.heading, ""))
        except FieldError as error:
            blame = f"'{field.heading}' " if error.reason in ("missing", "yes_no") else ""
            raise problem(file, f"{blame}{error}", line=line) from error
    return ShippedOffer(row.get("slug") or slug(row["name"]), fields)


def slug(name: str) -> str:
    """Make a short name of ``a-z``, ``0-9`` and ``-`` from an offer's name; empty where it has no Latin letter."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_SPELT_OUT)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LONGEST_SLUG].strip("-")
