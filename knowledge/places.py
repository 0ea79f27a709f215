"""Places in and around Kreis Coesfeld, found by their names, spellings, transliterations and postcodes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from pathlib import Path
from typing import Final

from rapidfuzz.distance import OSA

from knowledge.engine.frequency import Rarity
from knowledge.phrases import PhraseBook, load_phrases
from knowledge.problems import CONTENT, problem, read_rows
from knowledge.text import fold, fold_letters
from locales.languages import LANGUAGES

DISTRICT: Final = "Coesfeld"
PLACE_COLUMNS: Final = frozenset(
    {"name", "name_ascii", "aliases", "municipality", "district", "postcode", "lat", "lon", "precision"}
)
EARTH_RADIUS_KM: Final = 6371.0088
_POSTCODE = re.compile(r"\b\d{5}\b")
_CYRILLIC = re.compile("[а-яіє]")
_FUZZY_FROM: Final = 6
_SHORTEST_WITH_A_SLIP: Final = 3

# Names of places that are ordinary words too. They count when they are all that was typed, when a preposition of place
# stands before them, or when an offer is named beside them.
_ORDINARY = frozenset(map(fold, (
    "Senden", "Lette", "Capelle", "Kapelle", "Kirchspiel", "Heiden", "Venne", "Brock", "Werne", "Marl", "Reken",
    "Heek", "Hamm", "Velen", "Selm", "Laer", "Greven", "Gescher", "Ahlen", "Borken", "Legden", "Rosental",
)))  # fmt: skip
_NO_TYPOS = frozenset(map(fold, ("Muster", "Munter", "Herberge", "Herbergen", "Mitfeld", "Helfen")))
_BEFORE_A_PLACE = frozenset(map(fold, (
    "in", "bei", "nach", "aus", "um", "nahe", "nähe", "umgebung", "ort", "at", "near", "around", "в", "у", "біля",
    "возле", "около", "في", "قرب", "در", "نزدیک", "à", "près",
)))  # fmt: skip
_OPENINGS = frozenset(
    map(fold, ("ich", "bin", "wohne", "komme", "von", "der", "i", "live", "я", "живу", "з", "из", "من"))
)
_ARABIC_PREFIXES = ("ب", "ل", "و", "ف")
_TURKISH_ENDING = re.compile(r"(?<=\w{4})[dt][ae](n|ki)?$")


@dataclass(frozen=True)
class Place:
    """A town, village or hamlet; ``precision`` says what its coordinates (WGS 84, degrees) are the centre of."""

    name: str
    municipality: str
    postcode: str
    latitude: float
    longitude: float
    precision: str
    in_district: bool


@dataclass(frozen=True)
class PlaceMatch:
    """A place that a text may mean, with a score of 0 to 1."""

    place: Place
    score: float


def distance_km(latitude: float, longitude: float, to_latitude: float, to_longitude: float) -> float:
    """Measure the great-circle distance between two points in kilometres (haversine formula, spherical Earth)."""
    half = sin(radians(to_latitude - latitude) / 2) ** 2
    half += cos(radians(latitude)) * cos(radians(to_latitude)) * sin(radians(to_longitude - longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half)))


class Gazetteer:
    """Looks places up by what people type, those in the district before all others."""

    def __init__(self, places: Iterable[tuple[Place, tuple[str, ...]]], kinds: PhraseBook) -> None:
        self._kinds = kinds
        self._words = Rarity(LANGUAGES)
        self._named: dict[str, Place] = {}
        self._by_postcode: dict[str, Place] = {}
        self.places: tuple[Place, ...] = ()
        spelt: set[tuple[str, Place]] = set()
        for place, names in sorted(places, key=lambda row: not row[0].in_district):
            self.places += (place,)
            for name in names:
                self._named.setdefault(fold(name), place)
                spelt |= {(fold(name), place), (fold_letters(name), place)}
            if place.postcode:
                self._by_postcode.setdefault(place.postcode, place)
        self._spelt = [(name, place) for name, place in spelt if len(name) > _SHORTEST_WITH_A_SLIP]
        self._longest_name = max(len(name.split()) for name in self._named)

    @property
    def municipalities(self) -> tuple[str, ...]:
        """The municipalities of the district, in the order of the file."""
        return tuple(place.name for place in self.places if place.in_district and place.name == place.municipality)

    def find(self, text: str) -> list[PlaceMatch]:
        """List the places that a text as a whole may be the name or postcode of, best first."""
        name = _without_preposition(fold(text))
        if place := self._named.get(name) or self._by_postcode.get(name):
            return [PlaceMatch(place, 1.0)]
        near: dict[Place, PlaceMatch] = {}
        for match in sorted(self._resembled(name, _without_preposition(fold_letters(text))), key=_best_first):
            near.setdefault(match.place, match)
        if not near and (inside := self.find_in(text)):
            return [inside]
        return list(near.values())

    def find_in(self, text: str) -> PlaceMatch | None:
        """Find the place that is named somewhere inside a sentence, or None.

        A village beats the town it belongs to, a longer name a shorter one. Names that are ordinary words, such as
        "Senden", count only where the sentence makes a place of them. A word that nobody uses counts for the place
        that it resembles if it is all that was typed, or if an offer is named beside it.
        """
        folded = fold(text)
        for postcode in _POSTCODE.findall(folded):
            if postcode in self._by_postcode:
                return PlaceMatch(self._by_postcode[postcode], 1.0)
        words = folded.split()[:200]
        hits = list(self._mentions(words)) or list(self._guesses(words))
        return max(hits, key=lambda hit: (hit[0], hit[1].place.name != hit[1].place.municipality), default=(0, None))[1]

    def nearest(self, latitude: float, longitude: float) -> tuple[Place, float]:
        """Give the place nearest to a point, and its distance in kilometres."""
        km = {place: distance_km(latitude, longitude, place.latitude, place.longitude) for place in self.places}
        place = min(self.places, key=km.__getitem__)
        return place, km[place]

    def _mentions(self, words: list[str]) -> Iterator[tuple[int, PlaceMatch]]:
        """Yield the places named in a sentence with the number of words that name them."""
        for start in range(len(words)):
            for length in range(min(self._longest_name, len(words) - start), 0, -1):
                match = self._named_by(words, start, length)
                if match and self._is_meant(words, start, length):
                    yield length, match
                    break

    def _guesses(self, words: list[str]) -> Iterator[tuple[int, PlaceMatch]]:
        """Yield what the words resemble that neither name an offer nor are used in any language."""
        kinds = self._kinds.find(" ".join(words))
        taken = frozenset[int]().union(*(kind.words for kind in kinds))
        if kinds or len(words) == 1:
            for position, word in enumerate(words):
                if position not in taken and (match := min(self._resembled(word), key=_best_first, default=None)):
                    yield 1, match

    def _named_by(self, words: list[str], start: int, length: int) -> PlaceMatch | None:
        name = " ".join(words[start : start + length])
        for spelling in (name, _without_arabic_prefix(name), _TURKISH_ENDING.sub("", name)):
            if place := self._named.get(spelling):
                return PlaceMatch(place, 1.0)
        similar = self._similar(name) if length == 1 and name not in _NO_TYPOS else ()
        return max(similar, key=lambda match: match.score, default=None)

    def _is_meant(self, words: list[str], start: int, length: int) -> bool:
        name = " ".join(words[start : start + length])
        before = words[start - 1] if start else ""
        if name == fold(DISTRICT) and before in {"kreis", "kreises", "district", "landkreis"}:
            return False
        if name not in _ORDINARY or before in _BEFORE_A_PLACE or len(words) == length:
            return True
        beside = words[:start] + words[start + length :]
        at_an_end = start + length == len(words) or (start == 0 and len(beside) <= 3)
        return at_an_end and bool(self._kinds.find(" ".join(beside)))

    def _similar(self, name: str) -> Iterator[PlaceMatch]:
        """Yield the places of the district whose names differ from a word by a slip of the finger or an ending."""
        if len(name) < _FUZZY_FROM or name in _ORDINARY or self._words.knows(name):
            return
        edits = 2 if len(name) >= 9 or _CYRILLIC.match(name) else 1
        for known, place in self._named.items():
            if place.in_district and len(known) >= _FUZZY_FROM and known not in _ORDINARY and known[0] == name[0]:
                distance = OSA.distance(name, known, score_cutoff=edits)
                if distance <= edits:
                    yield PlaceMatch(place, 1 - distance / max(len(name), len(known)))

    def _resembled(self, *spellings: str) -> Iterator[PlaceMatch]:
        """Yield the places that a text may be a slip for which has to be a place; a word in use is no slip."""
        if any(map(self._words.knows, spellings)):
            return
        for name in set(spellings):
            edits = 0 if len(name) < _SHORTEST_WITH_A_SLIP else 2 if len(name) >= 9 else 1
            for known, place in self._spelt if edits else ():
                distance = OSA.distance(name, known, score_cutoff=edits)
                if distance <= edits:
                    yield PlaceMatch(place, 1 - distance / 10)


def load_gazetteer(folder: Path = CONTENT) -> Gazetteer:
    """Read ``gazetteer.csv``, and ``kinds.yaml`` for the words of offers.

    Raises:
        ContentError: A file cannot be read, or a row cannot be used.
    """
    file = folder / "gazetteer.csv"
    places = [read_place(file, line, row) for line, row in read_rows(file, PLACE_COLUMNS)]
    return Gazetteer(places, load_phrases(folder / "kinds.yaml"))


def read_place(file: Path, line: int, row: dict[str, str]) -> tuple[Place, tuple[str, ...]]:
    """Read one row of the gazetteer: the place, and all names it is known by.

    Raises:
        ContentError: A name is missing, or the coordinates are none.
    """
    if not fold(row["name"]) or not fold(row["municipality"]):
        raise problem(file, "name and municipality must not be empty", line=line)
    try:
        place = Place(
            name=row["name"],
            municipality=row["municipality"],
            postcode=row["postcode"],
            latitude=read_degrees(row["lat"], 90),
            longitude=read_degrees(row["lon"], 180),
            precision=row["precision"],
            in_district=row["district"] == DISTRICT,
        )
    except ValueError as error:
        raise problem(file, str(error), line=line) from error
    return place, (row["name"], row["name_ascii"], *filter(None, row["aliases"].split("|")))


def read_degrees(text: str, limit: int) -> float:
    """Read a coordinate in degrees.

    Raises:
        ValueError: The text is no number between minus and plus the limit.
    """
    try:
        degrees = float(text)
    except ValueError:
        degrees = float("nan")
    if not -limit <= degrees <= limit:
        raise ValueError(f"'{text}' is no coordinate between -{limit} and {limit} degrees")
    return degrees


def _best_first(match: PlaceMatch) -> tuple[float, bool]:
    return -match.score, not match.place.in_district


def _without_preposition(folded: str) -> str:
    words = folded.split()[:20]
    while len(words) > 1 and words[0] in _BEFORE_A_PLACE | _OPENINGS:
        words = words[1:]
    return " ".join(words)


def _without_arabic_prefix(name: str) -> str:
    return name[1:] if name.startswith(_ARABIC_PREFIXES) else name
