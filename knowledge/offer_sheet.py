"""The table of offers as staff send and get it: its columns, and what has to fit together in a row."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date
from functools import cache
from typing import Any, Final

from babel import Locale

from knowledge.contacts import MUNICIPALITIES, STATE_WORDS
from knowledge.offer_fields import PRECISIONS, latest_day, offer_kinds
from knowledge.opening import is_readable
from knowledge.places import Gazetteer, distance_km
from knowledge.sheets.cells import (
    Cell,
    Reader,
    choice_of,
    degrees,
    email,
    full_date,
    matching,
    nearest_word,
    phone,
    postcode,
    sound,
    text_of,
    vague_date,
    web_address,
    yes_or_no,
)
from knowledge.sheets.columns import Column
from knowledge.sheets.mistakes import CellError
from knowledge.spoken_hours import read_spoken_hours
from knowledge.text import fold
from locales.languages import LANGUAGES
from locales.words import Words

MIDDLE: Final = (51.88, 7.35)
FARTHEST_KM: Final = 60
"""From the middle of the district; what lies farther away is a slip."""

PRECISION_WORDS: Final = {
    "Haus": "house", "Straße": "street", "Ortsteil": "village", "Ort": "town", **{name: name for name in PRECISIONS}
}  # fmt: skip

_GERMAN_DAYS: Final = {"Di": "Tu", "Mi": "We", "Do": "Th", "So": "Su"}
_SPOKEN: Final = (
    "de", "en", "uk", "ru", "ar", "fa", "tr", "fr", "ku", "ps", "prs", "es", "it", "pl", "ro", "bg", "sq", "sr", "so",
    "ti", "am", "ur", "hi", "ta", "zh", "vi", "pt", "nl", "bn", "mk", "bs", "hr", "hu", "el", "ka", "hy", "az",
)  # fmt: skip
_SEPARATOR = " ; "


@cache
def kind_words() -> dict[str, str]:
    """Return the kinds of offers by what they are called: German, English and in the code; German comes first."""
    names = [Words(language, UTC) for language in ("de", "en")]
    return {words.plain(f"offer-kind-{kind}"): kind for words in names for kind in offer_kinds()} | {
        kind: kind for kind in offer_kinds()
    }


def opening_hours(cell: Cell) -> str:
    """Read opening hours in OpenStreetMap's notation, with German days ("Di 14-16 Uhr; PH off"), or as a sentence."""
    text = sound(cell)
    for attempt in (text, _from_german(text), read_spoken_hours(text)):
        if attempt is not None and is_readable(attempt):
            return attempt
    raise CellError("hours")


def _from_german(text: str) -> str:
    words = text.replace("Uhr", "").replace("–", "-").replace(".", ":").split()
    for day, english in _GERMAN_DAYS.items():
        words = [_replaced_day(word, day, english) for word in words]
    return " ".join(_with_minutes(word) for word in words)


def _replaced_day(word: str, day: str, english: str) -> str:
    for mark in (",", "-", ";"):
        word = mark.join(english if part == day else part for part in word.split(mark))
    return word


def _with_minutes(word: str) -> str:
    ends = word.rstrip(",;").split("-")
    if len(ends) == 2 and all(end.isdigit() and len(end) <= 2 for end in ends):
        return "-".join(f"{int(end):02d}:00" for end in ends) + word[len(word.rstrip(",;")) :]
    return word


def languages(cell: Cell) -> str:
    """Read languages by tag or by name in German, English or themselves, as tags with spaces between."""
    tags = []
    for part in filter(None, sound(cell).replace(";", ",").replace("/", ",").replace(" ", ",").split(",")):
        known = _language_names()
        if (tag := known.get(fold(part))) is None:
            raise CellError("language", known.get(nearest_word(fold(part), known) or "", ""))
        tags.append(tag)
    return " ".join(dict.fromkeys(tags))


@cache
def _language_names() -> dict[str, str]:
    names = {tag: tag for tag in (*_SPOKEN, *LANGUAGES)}
    for locale in (Locale("de"), Locale("en")):
        names |= {fold(locale.languages[tag]): tag for tag in _SPOKEN if tag in locale.languages}
    return names | {fold(language.native_name): tag for tag, language in LANGUAGES.items()}


def kind(cell: Cell) -> str:
    """Read a kind by its name; what may be meant is named in German."""
    return str(_kind_reader()(cell))


@cache
def _kind_reader() -> Reader:
    return choice_of(kind_words())


def several_sources(cell: Cell) -> str:
    """Read sources, separated by semicolons."""
    return _SEPARATOR.join(filter(None, (part.strip() for part in str(text_of(2000)(cell)).split(_SEPARATOR))))


OFFER_SHEET: Final = (
    Column("slug", ("Kennung", "id"), matching("[a-z0-9-]{1,60}", "choice")),
    Column("name", ("Name", "name"), text_of(200), required=True),
    Column("kind", ("Art", "kind"), kind, required=True),
    Column("municipality", ("Gemeinde", "municipality"), choice_of({name: name for name in MUNICIPALITIES}),
           required=True),
    Column("place", ("Ort", "place"), text_of(100)),
    Column("address", ("Adresse", "address"), text_of(200)),
    Column("postcode", ("PLZ", "postcode", "zip code"), postcode),
    Column("latitude", ("Breite", "Breitengrad", "lat", "latitude"), degrees(90, whole_digits=2), empty=None),
    Column("longitude", ("Länge", "Längengrad", "lon", "longitude"), degrees(180, whole_digits=1), empty=None),
    Column("precision", ("Genauigkeit", "precision"), choice_of(PRECISION_WORDS), empty="town"),
    Column("opening_hours", ("Öffnungszeiten", "opening_hours", "opening hours"), opening_hours),
    Column("by_appointment", ("Nur nach Absprache", "by_appointment", "by appointment"), yes_or_no, empty=False),
    Column("languages", ("Sprachen", "languages"), languages),
    Column("wheelchair", ("Rollstuhl", "wheelchair"), yes_or_no, empty=None),
    Column("children", ("Kinder", "children"), yes_or_no, empty=None),
    Column("women_only", ("Nur für Frauen", "women_only", "women only"), yes_or_no, empty=False),
    Column("phone", ("Telefon", "phone"), phone),
    Column("email", ("E-Mail", "email"), email),
    Column("contact_url", ("Internet", "contact_url", "web", "url"), web_address),
    Column("source", ("Quelle", "source"), several_sources, required=True),
    Column("as_of", ("Stand", "as_of", "as of"), vague_date, required=True),
    Column("verified", ("Bestätigt", "verified"), yes_or_no, empty=False),
    Column("confirmed_on", ("Bestätigt am", "confirmed_on", "confirmed on"), full_date, empty=None),
    Column("state", ("Status", "state"), choice_of(STATE_WORDS), empty="active"),
)  # fmt: skip
"""The headings that an export writes are the first ones."""


def offer_mistakes(values: Mapping[str, Any], today: date) -> Iterator[tuple[str, str, str]]:
    """Yield what does not fit together in a row: the column's name, the code, and what stands there."""
    latitude, longitude = values.get("latitude"), values.get("longitude")
    if (latitude is None) != (longitude is None):
        yield "latitude" if latitude is None else "longitude", "half-a-place", ""
    elif latitude is not None and longitude is not None and _km(latitude, longitude) > FARTHEST_KM:
        swapped = abs(longitude) <= 90 and _km(longitude, latitude) <= FARTHEST_KM
        yield "latitude", "swapped" if swapped else "far-away", f"{latitude}, {longitude}"
    if (confirmed := values.get("confirmed_on")) and confirmed > today:
        yield "confirmed_on", "future-date", confirmed.isoformat()
    if (day := _begin(values.get("as_of"))) and day > today:
        yield "as_of", "future-date", str(values["as_of"])


def complete_offer(values: dict[str, Any], gazetteer: Gazetteer) -> dict[str, Any]:
    """Give a new offer without coordinates those of its village or town, and say that they are no more than that."""
    if values.get("latitude") is not None:
        return values
    for name, precision in ((values.get("place"), "village"), (values.get("municipality"), "town")):
        if name and (found := gazetteer.find(name)):
            place = found[0].place
            return {**values, "latitude": place.latitude, "longitude": place.longitude, "precision": precision}
    return values


def _km(latitude: float, longitude: float) -> float:
    return distance_km(*MIDDLE, latitude, longitude)


def _begin(as_of: str | None) -> date | None:
    """Return the first day of a vague date, since the month or year that runs is not in the future."""
    last = latest_day(as_of) if as_of else None
    if last is None or as_of is None:
        return None
    parts = as_of.rstrip("~").split("-")
    return date(last.year, last.month if len(parts) > 1 else 1, last.day if len(parts) > 2 else 1)
