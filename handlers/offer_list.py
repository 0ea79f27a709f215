"""The list of offers around a spot, and what it can be narrowed to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from handlers.entries import as_of
from handlers.offer_hours import hours_in_words
from handlers.offer_search import EVERYTHING, FILTERS, Search
from handlers.screen import Button, Rows, Screen, action, button, home_button, in_pairs, in_rows
from knowledge.offer_map import REACHES_KM, Found
from knowledge.offers import NearOffer, Offer
from knowledge.places import Gazetteer, Place
from locales.words import Words

PAGE = 5
FAR_AWAY_KM = 50
SAME_PLACE_KM = 1.5  # less means nothing between the middles of two places
SAME_POINT_KM = 0.1  # a search is written with three decimals, about 100 metres
EXACT = ("house", "street")


@dataclass(frozen=True)
class Spot:
    """Where somebody is looking: the nearest place we know, how far away that is in km, and whether it is their own.

    ``is_exact`` is False where a place was named: its coordinates are those of its middle.
    """

    name: str
    km_off: float
    is_exact: bool


def find_spot(gazetteer: Gazetteer, search: Search) -> tuple[Place, Spot]:
    """Give the place nearest to where a search looks, and the spot that it names."""
    place, km = gazetteer.nearest(search.wish.latitude, search.wish.longitude)
    return place, Spot(place.name, km, is_exact=km > SAME_POINT_KM)


def results_screen(words: Words, spot: Spot, search: Search, found: Found, now: datetime) -> Screen:
    """One page of what was found, with buttons for each offer, for more, and for another search."""
    if spot.km_off > FAR_AWAY_KM:
        return Screen(words.html("find-far-away", place=spot.name, km=words.number(round(spot.km_off))))
    first = search.page * PAGE + 1
    kind = words.plain(f"offer-kind-{search.wish.kind or EVERYTHING}")
    heading = [words.html("find-results", place=spot.name, kind=kind)]
    if search.is_narrowed:
        heading.append(words.html("find-narrowed", filters=words.enumeration(_filters(words, search))))
    if found.hits and found.reach > search.wish.reach:
        heading.append(words.html("find-wider", km=words.number(REACHES_KM[found.reach])))
    if not found.hits:
        heading = [_nothing(words, spot, search, found)]
    lines = [_line(words, number, hit, spot, now) for number, hit in enumerate(found.hits, first)]
    hidden = [words.html("find-hidden", count=found.hidden)] if found.hits and found.hidden else []
    rows = (*in_rows(_cards(words, search, found, first)), *_steps(words, search, found))
    return Screen("\n\n".join(["\n".join(heading), *lines, *hidden]), (*rows, (home_button(words),)))


def narrow_screen(words: Words, search: Search) -> Screen:
    """What a search can be narrowed to, a tap each."""
    kind = words.plain(f"offer-kind-{search.wish.kind or EVERYTHING}")
    language = words.language_name(search.wish.language) if search.wish.language else words.plain("narrow-any-language")
    switches = [
        Button(
            words.plain(
                "narrow-on" if getattr(search.wish, name) else "narrow-off", name=words.plain(f"narrow-{name}")
            ),
            action("narrow", search.but(**{name: not getattr(search.wish, name)}).written()),
        )
        for name in FILTERS
    ]
    choices = (
        button(words, "narrow-button-kind", "kinds", search.written(), name=kind),
        button(words, "narrow-button-language", "speak", search.written(), name=language),
    )
    show = button(words, "narrow-button-show", "near", search.written())
    return Screen(words.html("narrow-text"), (*in_rows(switches), *in_rows(choices), (show,)))


def kinds_screen(words: Words, search: Search, kinds: Sequence[str]) -> Screen:
    """The kinds of offers, for a search that is there already."""
    buttons = [
        button(words, f"offer-kind-{kind}", "narrow", search.but(kind=None if kind == EVERYTHING else kind).written())
        for kind in (EVERYTHING, *kinds)
    ]
    return Screen(words.html("find-what"), in_pairs(buttons))


def languages_screen(words: Words, search: Search, languages: Sequence[str]) -> Screen:
    """The languages that are spoken somewhere."""
    every = button(words, "narrow-any-language", "narrow", search.but(language=None).written())
    buttons = [
        Button(words.language_name(tag), action("narrow", search.but(language=tag).written())) for tag in languages
    ]
    return Screen(words.html("narrow-which-language"), ((every,), *in_rows(buttons, 2)))


def named_screen(words: Words, heading: str, offers: Sequence[Offer], now: datetime) -> Screen:
    """Offers that have nothing in common but that somebody wants them: by their name, or as favourites."""
    lines = [
        "\n".join(
            [
                words.html(
                    "offer-line", number=number, name=offer.name, kind=_kind(words, offer), distance=_place(offer)
                ),
                hours_in_words(words, offer, now),
                *doubts(words, offer, now),
            ]
        )
        for number, offer in enumerate(offers, 1)
    ]
    cards = [
        button(words, "find-button-card", "offer", offer.id, number=number, name=offer.name)
        for number, offer in enumerate(offers, 1)
    ]
    again = button(words, "find-button-again", "find", "start")
    return Screen("\n\n".join([heading, *lines]), (*in_rows(cards), (again,), (home_button(words),)))


def doubts(words: Words, offer: Offer, now: datetime) -> list[str]:
    """Say what makes an offer doubtful: that it is gone, that nobody confirmed it, or not for long."""
    if offer.state == "retired":
        return [words.html("offer-retired")]
    if offer.is_stale(now.astimezone(words.zone).date()):
        return [words.html("offer-stale", date=date_of_word(words, offer))]
    return [] if offer.verified else [words.html("offer-unconfirmed", date=date_of_word(words, offer))]


def date_of_word(words: Words, offer: Offer) -> str:
    """Return when somebody last said so: the confirmation, else the date of the source."""
    if offer.confirmed_on:
        return words.full_date(offer.confirmed_on)
    return words.plain("offer-date-unknown") if offer.as_of == "unknown" else as_of(offer.as_of)


def _cards(words: Words, search: Search, found: Found, first: int) -> list[Button]:
    return [
        button(words, "find-button-card", "offer", hit.offer.id, search.written(), number=number, name=hit.offer.name)
        for number, hit in enumerate(found.hits, first)
    ]


def _steps(words: Words, search: Search, found: Found) -> Rows:
    """The ways on from a list: other pages, other wishes, other places."""
    turn = []
    if search.page:
        turn.append(button(words, "find-button-back", "near", search.on_page(search.page - 1).written()))
    if found.count > (search.page + 1) * PAGE:
        turn.append(button(words, "find-button-more", "near", search.on_page(search.page + 1).written()))
    rows = [tuple(turn)] if turn else []
    if found.reach + 1 < len(REACHES_KM):
        km = words.number(REACHES_KM[found.reach + 1])
        wider = search.but(reach=found.reach + 1)
        rows.append((button(words, "find-button-wider", "near", wider.written(), km=km),))
    rows.append((button(words, "find-button-narrow", "narrow", search.written()),))
    if search.is_narrowed:
        anything = search.but(language=None, **dict.fromkeys(FILTERS, False))
        rows.append((button(words, "narrow-button-clear", "near", anything.written()),))
    rows.append((button(words, "find-button-elsewhere", "find", "where", search.wish.kind or EVERYTHING),))
    return tuple(rows)


def _nothing(words: Words, spot: Spot, search: Search, found: Found) -> Markup:
    if search.is_narrowed:
        return words.html("find-nothing-narrowed", place=spot.name)
    return words.html("find-only-stale" if found.hidden else "find-nothing", place=spot.name)


def _filters(words: Words, search: Search) -> list[str]:
    on = [words.plain(f"narrow-{name}") for name in FILTERS if getattr(search.wish, name)]
    return [*on, words.language_name(search.wish.language)] if search.wish.language else on


def _line(words: Words, number: int, hit: NearOffer, spot: Spot, now: datetime) -> str:
    offer, distance = hit.offer, _distance(words, hit, spot)
    parts = [
        words.html("offer-line", number=number, name=offer.name, kind=_kind(words, offer), distance=distance),
        hours_in_words(words, offer, now),
        *doubts(words, offer, now),
    ]
    return "\n".join(parts)


def _distance(words: Words, hit: NearOffer, spot: Spot) -> str:
    """Round a distance as its two ends allow: between the middles of places to whole kilometres, else to 100 metres."""
    place, km = _place(hit.offer), hit.km
    if not (spot.is_exact and hit.offer.precision in EXACT):
        if km < SAME_PLACE_KM:
            return words.plain("offer-distance-here", place=place)
        return words.plain("offer-distance", place=place, km=words.number(round(km)))
    if km < 1:
        return words.plain("offer-distance-near", place=place, metres=words.number(max(100, round(km * 10) * 100)))
    return words.plain("offer-distance", place=place, km=words.number(round(km, 1)))


def _place(offer: Offer) -> str:
    return offer.place or offer.municipality


def _kind(words: Words, offer: Offer) -> str:
    return words.plain(f"offer-kind-{offer.kind}")
