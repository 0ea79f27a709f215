"""All offers in memory, so that the nearest that fit a wish are found in a few milliseconds, however many there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.offer_names import OfferNames
from knowledge.offers import NearOffer, Offer, fresh_since
from knowledge.opening import ZONE
from knowledge.places import EARTH_RADIUS_KM
from knowledge.timetable import Timetable

REACHES_KM: Final = (5, 10, 20, 50)
"""How far to look: the next distance counts only if there are fewer than `ENOUGH` within the one before."""

ENOUGH: Final = 3
_KM_PER_DEGREE: Final = EARTH_RADIUS_KM * np.pi / 180
_CLOSED_COMES_AFTER_KM: Final = 1e6

Mask = NDArray[np.bool_]
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Wish:
    """Where somebody looks (WGS 84, degrees) and for what; None and False ask for nothing.

    ``reach`` is the place in `REACHES_KM` at which to begin.
    """

    latitude: float
    longitude: float
    kind: str | None = None
    today: bool = False
    language: str | None = None
    wheelchair: bool = False
    children: bool = False
    women_only: bool = False
    reach: int = 0


@dataclass(frozen=True)
class Found:
    """Some of the ``count`` offers that were found: first those that are open, each group by its distance.

    ``reach`` is the place in `REACHES_KM` of how far was looked; ``hidden`` counts those that are left out because
    nobody has confirmed them for long.
    """

    hits: tuple[NearOffer, ...]
    count: int
    reach: int
    hidden: int


class OfferMap:
    """The offers of one moment, by their place on the map, their id and their name; it never changes."""

    def __init__(self, offers: Iterable[Offer] = ()) -> None:
        self.by_id = {offer.id: offer for offer in offers}
        active = [offer for offer in self.by_id.values() if offer.state == "active"]
        self._offers = sorted(active, key=lambda offer: offer.latitude)
        self._latitudes = np.array([offer.latitude for offer in self._offers], np.float64)
        self._longitudes = np.array([offer.longitude for offer in self._offers], np.float64)
        self._columns = _Columns(self._offers)
        hours: dict[str, int] = {}
        numbers = [hours.setdefault(_hours_to_rely_on(offer), len(hours)) for offer in self._offers]
        self._hours = np.array(numbers, np.intp)
        self._timetable = Timetable(tuple(hours))

    def __len__(self) -> int:
        return len(self._offers)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds that occur, the most frequent first."""
        counted = self._columns.count_kinds()
        return tuple(sorted(counted, key=lambda kind: (-counted[kind], kind)))

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that are spoken somewhere, in the order of their tags."""
        return tuple(sorted(self._columns.languages))

    @cached_property
    def _by_slug(self) -> dict[str, Offer]:
        return {offer.slug: offer for offer in self.by_id.values()}

    @cached_property
    def names(self) -> OfferNames:
        """The offers by their names, also those that lists leave out."""
        return OfferNames(self._offers)

    def get(self, id_or_slug: str) -> Offer | None:
        """Return the offer with an id or a slug, be it retired; None if there never was one."""
        by_id = self.by_id.get(int(id_or_slug)) if id_or_slug.isdecimal() else None
        return by_id or self._by_slug.get(id_or_slug)

    def find(self, wish: Wish, at: datetime, *, first: int = 0, count: int = 10) -> Found:
        """Find what fits a wish at an aware moment: ``count`` offers from the number ``first`` on, counted from 0.

        Looks farther by itself as long as there are fewer than `ENOUGH`, up to the last of `REACHES_KM`.
        """
        fresh = self._columns.confirmed >= fresh_since(at.astimezone(ZONE).date()).toordinal()
        fitting = self._fitting(wish, at)
        for reach in range(wish.reach, len(REACHES_KM)):
            inside, km = self._within(wish, REACHES_KM[reach], fitting)
            listed = fresh[inside]
            if listed.sum() >= ENOUGH or reach == len(REACHES_KM) - 1:
                break
        hidden = len(inside) - int(listed.sum())
        inside, km = inside[listed], km[listed]
        order = self._best(inside, km, at, first + count)[first:]
        hits = tuple(NearOffer(self._offers[inside[place]], float(km[place])) for place in order)
        return Found(hits, len(inside), reach, hidden)

    def _fitting(self, wish: Wish, at: datetime) -> Mask:
        columns = self._columns
        fitting = np.ones(len(self), bool)
        if wish.kind is not None:
            fitting &= columns.kind_is(wish.kind)
        if wish.language is not None:
            fitting &= columns.speaks(wish.language)
        for is_wished, has in (
            (wish.wheelchair, columns.wheelchair),
            (wish.children, columns.children),
            (wish.women_only, columns.women_only),
        ):
            if is_wished:
                fitting &= has
        if wish.today:
            fitting &= self._opens_before(_end_of_day(at), at)
        return fitting

    def _opens_before(self, end: datetime, at: datetime) -> Mask:
        openings = self._timetable.at(at)
        opens: Mask = (openings.is_open | (openings.opens_at < end.timestamp()))[self._hours]
        return opens

    def _within(self, wish: Wish, km: float, fitting: Mask) -> tuple[NDArray[np.intp], Numbers]:
        """Give the places of the fitting offers within a distance, and how far each is, in kilometres."""
        height = km / _KM_PER_DEGREE
        low, high = np.searchsorted(self._latitudes, (wish.latitude - height, wish.latitude + height))
        width = height / max(np.cos(np.radians(abs(wish.latitude) + height)), 1e-6)
        beside = np.abs(self._longitudes[low:high] - wish.longitude) <= width
        near = np.flatnonzero(beside & fitting[low:high]) + low
        distances = _distances_km(wish, self._latitudes[near], self._longitudes[near])
        inside = distances <= km
        return near[inside], distances[inside]

    def _best(self, inside: NDArray[np.intp], km: Numbers, at: datetime, count: int) -> NDArray[np.intp]:
        """Give the first places of the list: the open ones first, then by distance, at one place the newest word."""
        is_open = self._timetable.at(at).is_open[self._hours[inside]]
        keys = np.round(km, 1) + self._columns.rank[inside] / 20 + np.where(is_open, 0.0, _CLOSED_COMES_AFTER_KM)
        first = np.argpartition(keys, count)[:count] if count < len(keys) else np.arange(len(keys))
        order: NDArray[np.intp] = first[np.argsort(keys[first])]
        return order


class _Columns:
    """What offers are chosen by, as arrays."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self.wheelchair = np.array([bool(offer.wheelchair) for offer in offers], bool)
        self.children = np.array([bool(offer.children) for offer in offers], bool)
        self.women_only = np.array([offer.women_only for offer in offers], bool)
        days = [offer.last_confirmed for offer in offers]
        self.confirmed = np.array([day.toordinal() if day else 0 for day in days], np.int32)
        self._kind_numbers: dict[str, int] = {}
        self._kinds = np.array(
            [self._kind_numbers.setdefault(offer.kind, len(self._kind_numbers)) for offer in offers], np.int16
        )
        self.languages = frozenset(language for offer in offers for language in offer.languages)
        self._speaking = {
            language: np.array([language in offer.languages for offer in offers], bool) for language in self.languages
        }
        newest_first = np.lexsort((np.array([offer.name for offer in offers], np.str_), -self.confirmed))
        self.rank = np.empty(len(offers), np.float64)  # 0 to 1, to put in order what is at the same place
        self.rank[newest_first] = np.arange(len(offers)) / max(len(offers), 1)

    def kind_is(self, kind: str) -> Mask:
        same: Mask = self._kinds == self._kind_numbers.get(kind, -1)
        return same

    def speaks(self, language: str) -> Mask:
        return self._speaking.get(language, np.zeros(len(self.rank), bool))

    def count_kinds(self) -> dict[str, int]:
        counts = np.bincount(self._kinds, minlength=len(self._kind_numbers))
        return {kind: int(counts[number]) for kind, number in self._kind_numbers.items()}


def _hours_to_rely_on(offer: Offer) -> str:
    return "" if offer.by_appointment else offer.opening_hours


def _end_of_day(at: datetime) -> datetime:
    return datetime.combine(at.astimezone(ZONE).date() + timedelta(days=1), time(), ZONE)


def _distances_km(wish: Wish, latitudes: Numbers, longitudes: Numbers) -> Numbers:
    """Measure great-circle distances in kilometres (haversine formula, spherical Earth)."""
    half = np.sin(np.radians(latitudes - wish.latitude) / 2) ** 2
    half += (
        np.cos(np.radians(wish.latitude))
        * np.cos(np.radians(latitudes))
        * np.sin(np.radians(longitudes - wish.longitude) / 2) ** 2
    )
    distances: Numbers = 2 * EARTH_RADIUS_KM * np.arcsin(np.sqrt(np.minimum(half, 1.0)))
    return distances
