"""How offers look: the list around a spot, and one offer's card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.entries import as_of
from handlers.screen import Button, Screen, button, home_button, in_rows
from knowledge.offers import NearOffer, Offer
from knowledge.opening import Open, Opens, opening
from locales.words import Words

PAGE = 5
FAR_AWAY_KM = 50
SAME_PLACE_KM = 1.5  # coordinates are those of the town's centre, so less means nothing


@dataclass(frozen=True)
class Spot:
    """Where somebody is looking: WGS 84 degrees, the nearest place we know, and how far away that is in km."""

    latitude: float
    longitude: float
    name: str
    km_off: float


def results_screen(
    words: Words, spot: Spot, near: Sequence[NearOffer], kinds: Sequence[str], kind: str, page: int, now: datetime
) -> Screen:
    """The nearest offers, a page of them, with buttons for each, for other kinds and for more."""
    if spot.km_off > FAR_AWAY_KM:
        return Screen(words.html("find-far-away", place=spot.name, km=words.number(round(spot.km_off))))
    shown = near[page * PAGE : (page + 1) * PAGE]
    lines = [_line(words, number, hit, now) for number, hit in enumerate(shown, page * PAGE + 1)]
    heading = words.html("find-results", place=spot.name, kind=words.plain(f"offer-kind-{kind}"))
    text = "\n\n".join([heading, *lines]) if shown else words.html("find-nothing", place=spot.name)
    cards = [
        button(words, "find-button-card", "offer", hit.offer.id, number=number, name=hit.offer.name)
        for number, hit in enumerate(shown, page * PAGE + 1)
    ]
    where = (f"{spot.latitude:.3f}", f"{spot.longitude:.3f}")
    filters = [button(words, f"offer-kind-{other}", "near", *where, other, 0) for other in kinds if other != kind]
    turn = []
    if page:
        turn.append(button(words, "find-button-back", "near", *where, kind, page - 1))
    if len(near) > (page + 1) * PAGE:
        turn.append(button(words, "find-button-more", "near", *where, kind, page + 1))
    home = home_button(words)
    return Screen(text, (*in_rows(cards), *((tuple(turn),) if turn else ()), *in_rows(filters, 2), (home,)))


def offer_screen(words: Words, offer: Offer, now: datetime) -> Screen:
    """One offer's card: what, where, when, how sure, and where that was found."""
    address = (offer.address, f"{offer.postcode} {offer.municipality}")
    parts = [
        words.html("offer-card", name=offer.name, kind=words.plain(f"offer-kind-{offer.kind}")),
        words.html("offer-address", address=", ".join(filter(None, address))),
        hours_in_words(words, offer, now),
        words.html("offer-confirmed" if offer.verified else "offer-unconfirmed", date=date_of_word(words, offer)),
        words.html("offer-centre"),
        words.html("offer-source", source="\n".join(offer.sources)),
    ]
    rows = [(Button(words.plain("offer-button-map"), url=map_link(offer.latitude, offer.longitude)),)]
    if offer.contact_url:
        rows.append((Button(words.plain("offer-button-contact"), url=offer.contact_url),))
    return Screen("\n\n".join(filter(None, parts)), (*rows, (button(words, "find-button-again", "find", "start"),)))


def hours_in_words(words: Words, offer: Offer, now: datetime) -> str:
    """Say when an offer is open. One that nobody confirmed is never called open: the hours are those of its source."""
    sure = "sure" if offer.verified else "unsure"
    match opening(offer.hours, now):
        case Open(until=None):
            return words.html(f"hours-always-{sure}")
        case Open(until=datetime() as until):
            return words.html(f"hours-open-{sure}", time=words.time(until))
        case Opens(at=at):
            return words.html(f"hours-opens-{sure}", day=_day_near(words, at, now), time=words.time(at))
        case _:
            return words.html("hours-unknown")


def map_link(latitude: float, longitude: float) -> str:
    """Return OpenStreetMap's page with a marker at these WGS 84 degrees."""
    return f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=15/{latitude}/{longitude}"


def date_of_word(words: Words, offer: Offer) -> str:
    """Return when somebody last said so: the confirmation, else the date of the source."""
    if offer.confirmed_on:
        return words.full_date(offer.confirmed_on)
    return words.plain("offer-date-unknown") if offer.as_of == "unknown" else as_of(offer.as_of)


def _line(words: Words, number: int, hit: NearOffer, now: datetime) -> str:
    offer = hit.offer
    distance = (
        words.plain("offer-distance-here", place=offer.municipality)
        if hit.km < SAME_PLACE_KM
        else words.plain("offer-distance", place=offer.municipality, km=words.number(round(hit.km)))
    )
    kind = words.plain(f"offer-kind-{offer.kind}")
    parts = [
        words.html("offer-line", number=number, name=offer.name, kind=kind, distance=distance),
        hours_in_words(words, offer, now),
        "" if offer.verified else words.html("offer-unconfirmed", date=date_of_word(words, offer)),
    ]
    return "\n".join(filter(None, parts))


def _day_near(words: Words, moment: datetime, now: datetime) -> str:
    days = (moment.astimezone(words.zone).date() - now.astimezone(words.zone).date()).days
    if days == 0:
        return words.plain("day-today")
    if days == 1:
        return words.plain("day-tomorrow")
    return words.weekday(moment) if days < 7 else words.day(moment)
