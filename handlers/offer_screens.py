"""One offer's card: to read, to keep, to find the way by, and to pass on in another language."""

from datetime import datetime

from handlers.offer_hours import all_hours_in_words
from handlers.offer_list import date_of_word, doubts
from handlers.offer_search import Search
from handlers.screen import Button, Screen, action, button, in_rows, name_sources
from knowledge.offers import Offer
from locales.languages import LANGUAGES
from locales.words import Words


def offer_screen(words: Words, offer: Offer, now: datetime, *, is_kept: bool, search: Search | None) -> Screen:
    """One offer's card, with what can be done with it; `search` is the list that one came from."""
    back = (
        button(words, "offer-button-list", "near", search.written())
        if search
        else button(words, "find-button-again", "find", "start")
    )
    there = [
        Button(words.plain("offer-button-map"), url=map_link(offer.latitude, offer.longitude)),
        button(words, "offer-button-pin", "pin", offer.id),
    ]
    this: list[str | int] = [offer.id, *([search.written()] if search else [])]
    contact = [Button(words.plain("offer-button-contact"), url=offer.contact_url)] if offer.contact_url else []
    rows = (
        tuple(there),
        *in_rows(contact),
        (
            button(words, "offer-button-drop", "drop", *this)
            if is_kept
            else button(words, "offer-button-keep", "keep", *this),
            button(words, "offer-button-guest", "guest", *this),
        ),
        (button(words, "offer-button-report", "report", "what", offer.id),),
        (back,),
    )
    return Screen(offer_text(words, offer, now), rows)


def offer_text(words: Words, offer: Offer, now: datetime) -> str:
    """What a card says: what, where, when, for whom, how sure, and where that was found."""
    address = (offer.address, f"{offer.postcode} {offer.place or offer.municipality}".strip())
    parts = [
        words.html("offer-card", name=offer.name, kind=words.plain(f"offer-kind-{offer.kind}")),
        words.html("offer-address", address=", ".join(filter(None, address))),
        all_hours_in_words(words, offer, now),
        "\n".join(_for_whom(words, offer)),
        "\n".join(_contact(words, offer)),
        "\n".join(doubts(words, offer, now) or [words.html("offer-confirmed", date=date_of_word(words, offer))]),
        _point(words, offer),
        words.html("offer-source", source=name_sources(offer.sources)),
    ]
    return "\n\n".join(filter(None, parts))


def guest_screen(words: Words, offer: Offer, search: Search | None) -> Screen:
    """All languages, each in its own words: in which one should the card be?"""
    languages = [
        Button(language.native_name, action("tell", offer.id, language.tag))
        for language in LANGUAGES.values()
        if language != words.language
    ]
    back = button(words, "find-button-back", "offer", offer.id, *([search.written()] if search else []))
    return Screen(words.html("offer-guest-which", name=offer.name), (*in_rows(languages, 2), (back,)))


def map_link(latitude: float, longitude: float) -> str:
    """Return OpenStreetMap's page with a marker at these WGS 84 degrees."""
    return f"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=15/{latitude}/{longitude}"


def _for_whom(words: Words, offer: Offer) -> list[str]:
    lines: list[str] = []
    if offer.languages:
        languages = words.enumeration(map(words.language_name, offer.languages))
        lines.append(words.html("offer-languages", languages=languages))
    if offer.women_only:
        lines.append(words.html("offer-women-only"))
    if offer.wheelchair is not None:
        lines.append(words.html("offer-wheelchair" if offer.wheelchair else "offer-no-wheelchair"))
    if offer.children:
        lines.append(words.html("offer-children"))
    return lines


def _contact(words: Words, offer: Offer) -> list[str]:
    phone = words.html("offer-phone", phone=offer.phone) if offer.phone else ""
    email = words.html("offer-email", email=offer.email) if offer.email else ""
    return list(filter(None, (phone, email)))


def _point(words: Words, offer: Offer) -> str:
    if offer.precision == "house":
        return ""
    return words.html("offer-street" if offer.precision == "street" else "offer-centre")
