"""The fields of an offer: how each is written in a table, and what may stand in it."""

import hashlib
import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.opening import is_readable
from knowledge.phrases import load_phrases
from knowledge.problems import CONTENT

FieldValue = str | float | bool | date | None
"""What a field holds: ``None`` only where the answer is not known."""

OfferFields = Mapping[str, FieldValue]
"""The fields of one offer by their names; those that are not named keep their value."""

Reason = Literal["missing", "kind", "precision", "state", "hours", "coordinate", "date", "yes_no", "link", "language"]

PRECISIONS: Final = ("house", "street", "village", "town")
"""What the coordinates of an offer are the place of, the most exact first."""

STATES: Final = ("active", "retired")

_AS_OF = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?~?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]+)?")


class FieldError(ValueError):
    """A text that cannot stand in a field; ``suggestion`` is what may have been meant, or empty."""

    def __init__(self, reason: Reason, value: str, message: str, suggestion: str = "") -> None:
        super().__init__(message)
        self.reason: Reason = reason
        self.value = value
        self.suggestion = suggestion


@dataclass(frozen=True)
class OfferField:
    """One field: its name in the code, its heading in a table, and how its text is read (raises FieldError)."""

    name: str
    heading: str
    read: Callable[[str], FieldValue]
    required: bool = False


def write_field(value: FieldValue) -> str:
    """Write a value as it stands in a table, so that `OfferField.read` gives the same value back."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case float():
            return f"{value:.5f}"
        case _:
            return str(value)


def fingerprint(fields: OfferFields) -> str:
    """Return a short text that is the same for two offers exactly if all their fields are."""
    text = "\x1f".join(f"{name}={write_field(fields[name])}" for name in sorted(OFFER_FIELDS))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def field_errors(fields: OfferFields) -> Iterator[tuple[str, FieldError]]:
    """Yield what is wrong with values that were not read from a text, by the name of the field."""
    for name, value in fields.items():
        try:
            OFFER_FIELDS[name].read(write_field(value))
        except FieldError as error:
            yield name, error


def latest_day(as_of: str) -> date | None:
    """Give the last day of the year, month or day that a source is of; None for ``unknown``."""
    if not (found := _AS_OF.fullmatch(as_of)):
        return None
    year, month = int(found[1]), int(found[2] or 12)
    return date(year, month, int(found[3] or monthrange(year, month)[1]))


@cache
def offer_kinds() -> tuple[str, ...]:
    """Return the kinds of offers that ``kinds.yaml`` knows, in its order."""
    return load_phrases(CONTENT / "kinds.yaml").labels


def _any_text(text: str) -> str:
    return text


def _filled(text: str) -> str:
    if not text:
        raise FieldError("missing", text, "must not be empty")
    return text


def _kind(text: str) -> str:
    return _one_of(text, offer_kinds(), "kind")


def _precision(text: str) -> str:
    return _one_of(text or "town", PRECISIONS, "precision")


def _state(text: str) -> str:
    return _one_of(text or "active", STATES, "state")


def _one_of(text: str, known: tuple[str, ...], reason: Reason) -> str:
    if not text:
        raise FieldError("missing", text, "must not be empty")
    if text not in known:
        near = process.extractOne(text.lower(), known, scorer=OSA.normalized_similarity, score_cutoff=0.5)
        message = f"the kind '{text}' is not in kinds.yaml" if reason == "kind" else f"'{text}' is none of {known}"
        raise FieldError(reason, text, message, near[0] if near else "")
    return text


def _degrees(limit: int) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            degrees = float(text)
        except ValueError:
            degrees = float("nan")
        if not -limit <= degrees <= limit:
            message = f"'{text}' is no coordinate between -{limit} and {limit} degrees"
            raise FieldError("coordinate", text, message)
        return round(degrees, 5)

    return read


def _hours(text: str) -> str:
    if text and not is_readable(text):
        raise FieldError("hours", text, f"'{text}' is not in the notation of OpenStreetMap's opening_hours")
    return text


def _languages(text: str) -> str:
    tags = text.replace(";", " ").replace(",", " ").lower().split()
    for tag in tags:
        if not _LANGUAGE.fullmatch(tag):
            raise FieldError("language", tag, f"'{tag}' is no language tag such as uk")
    return " ".join(dict.fromkeys(tags))


def _yes_or_no(text: str) -> bool:
    if text not in ("yes", "no", ""):
        raise FieldError("yes_no", text, f"has to be yes or no, not '{text}'")
    return text == "yes"


def _yes_no_or_unknown(text: str) -> bool | None:
    return _yes_or_no(text) if text else None


def _link(text: str) -> str:
    if text and not text.startswith(("https://", "http://")):
        raise FieldError("link", text, f"'{text}' is no web address")
    return text


def _as_of(text: str) -> str:
    if text == "unknown":
        return text
    if not _AS_OF.fullmatch(text):
        raise FieldError("date", text, f"'{text}' is no date such as 2026-08, nor 'unknown'")
    try:
        latest_day(text)
    except ValueError as error:
        raise FieldError("date", text, f"'{text}': {error}") from error
    return text


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise FieldError("date", text, f"'{text}' is no day such as 2026-11-22") from error


OFFER_FIELDS: Final[Mapping[str, OfferField]] = {
    field.name: field
    for field in (
        OfferField("name", "name", _filled, required=True),
        OfferField("kind", "kind", _kind, required=True),
        OfferField("municipality", "municipality", _filled, required=True),
        OfferField("place", "place", _any_text),
        OfferField("address", "address", _any_text),
        OfferField("postcode", "postcode", _any_text),
        OfferField("latitude", "lat", _degrees(90), required=True),
        OfferField("longitude", "lon", _degrees(180), required=True),
        OfferField("precision", "precision", _precision),
        OfferField("opening_hours", "opening_hours", _hours),
        OfferField("by_appointment", "by_appointment", _yes_or_no),
        OfferField("languages", "languages", _languages),
        OfferField("wheelchair", "wheelchair", _yes_no_or_unknown),
        OfferField("children", "children", _yes_no_or_unknown),
        OfferField("women_only", "women_only", _yes_or_no),
        OfferField("phone", "phone", _any_text),
        OfferField("email", "email", _any_text),
        OfferField("contact_url", "contact_url", _link),
        OfferField("source", "source", _filled, required=True),
        OfferField("as_of", "as_of", _as_of, required=True),
        OfferField("verified", "verified", _yes_or_no),
        OfferField("confirmed_on", "confirmed_on", _day),
        OfferField("state", "state", _state),
    )
}
"""All fields by their names, in the order of a table's columns. Several sources are separated by `` ; ``."""

EMPTY: Final[OfferFields] = {name: field.read("") for name, field in OFFER_FIELDS.items() if not field.required}
"""What an offer has where nothing is said."""
