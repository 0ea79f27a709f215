"""How the board looks: what there is, one entry, a request to its owner, and the answer."""

from collections.abc import Sequence
from datetime import date, timedelta

from db.models import Resource, ResourceRequest
from handlers.screen import Button, Screen, action, button, home_button, in_rows
from locales.words import Words
from services.board import MONTHS_OFFERED, RESOURCE_KINDS

DAYS_TO_CHOOSE = 28


def board_screen(words: Words) -> Screen:
    """What may be looked for, and the way to offer something."""
    kinds = [button(words, f"resource-kind-{kind}", "board", "kind", kind) for kind in RESOURCE_KINDS]
    offer = button(words, "board-button-offer", "board", "offer")
    mine = button(words, "board-button-mine", "board", "mine")
    return Screen(words.html("board-text"), (*in_rows(kinds, 2), (offer,), (mine,), (home_button(words),)))


def places_screen(words: Words, key: str, municipalities: Sequence[str], *target: str, everywhere: bool) -> Screen:
    """The municipalities, each leading to `target` with its number."""
    places = [Button(name, action("board", *target, number)) for number, name in enumerate(municipalities)]
    all_of_them = ((button(words, "contacts-button-everywhere", "board", *target, "all"),),) if everywhere else ()
    return Screen(words.html(key), (*in_rows(places, 2), *all_of_them, (_back(words),)))


def days_screen(words: Words, kind: str, place: str, today: date) -> Screen:
    """The days to come, to choose for which one somebody looks."""
    days = [today + timedelta(days=number) for number in range(DAYS_TO_CHOOSE)]
    buttons = [Button(words.day(day), action("board", "find", kind, place, day.isoformat())) for day in days]
    return Screen(words.html("board-when"), (*in_rows(buttons, 2), (_back(words),)))


def found_screen(words: Words, kind: str, wanted_on: date, found: Sequence[Resource]) -> Screen:
    """What is free on a day, a button each."""
    heading = words.html(
        "board-found", kind=words.plain(f"resource-kind-{kind}"), day=words.day(wanted_on), count=len(found)
    )
    lines = [words.html("board-line", title=one.title, place=one.municipality) for one in found]
    day = wanted_on.isoformat()
    cards = [Button(one.title, action("board", "card", one.id, day)) for one in found]
    return Screen("\n\n".join((heading, *lines)), (*in_rows(cards), (_back(words),)))


def resource_screen(words: Words, resource: Resource, wanted_on: date) -> Screen:
    """One entry on a day, with the button to ask for it."""
    text = words.html(
        "board-card",
        title=resource.title,
        kind=words.plain(f"resource-kind-{resource.kind}"),
        place=resource.municipality,
        day=words.day(wanted_on),
    )
    ask = button(words, "board-button-ask", "board", "ask", resource.id, wanted_on.isoformat())
    return Screen(text, ((ask,), (_back(words),)))


def offered_kind_screen(words: Words) -> Screen:
    """What somebody may offer."""
    kinds = [button(words, f"resource-kind-{kind}", "board", "new", kind) for kind in RESOURCE_KINDS]
    return Screen(words.html("board-offer-what"), (*in_rows(kinds, 2), (_back(words),)))


def months_screen(words: Words, kind: str, place: str) -> Screen:
    """For how long an entry may stand."""
    months = [
        button(words, "board-months", "board", "until", kind, place, number, count=number) for number in MONTHS_OFFERED
    ]
    return Screen(words.html("board-how-long"), (*in_rows(months), (_back(words),)))


def typed_screen(words: Words, key: str) -> Screen:
    """Ask for something to be typed."""
    return Screen(words.html(key), ((button(words, "board-button-stop", "board", "stop"),),))


def mine_screen(words: Words, own: Sequence[Resource]) -> Screen:
    """One's own entries, each with a button that takes it off."""
    lines = [
        words.html("board-mine-line", title=one.title, place=one.municipality, day=words.full_date(one.until_on))
        for one in own
    ]
    text = "\n\n".join((words.html("board-mine" if own else "board-mine-none"), *lines))
    ends = [button(words, "board-button-close", "board", "close", one.id, title=one.title) for one in own]
    return Screen(text, (*in_rows(ends), (_back(words),)))


def request_screen(words: Words, resource: Resource, request: ResourceRequest) -> Screen:
    """What the owner sees of a request: what for and when, neither name nor contact."""
    text = words.html("board-request", title=resource.title, day=words.day(request.wanted_on), purpose=request.purpose)
    agree = button(words, "board-button-agree", "board", "yes", request.id)
    return Screen(text, ((agree,), (button(words, "board-button-decline", "board", "no", request.id),)))


def answer_screen(words: Words, resource: Resource, request: ResourceRequest, *, to_owner: bool) -> Screen:
    """What both hear when the owner agrees, each with the other's contact; or what the asker hears if not."""
    day = words.day(request.wanted_on)
    if request.state == "declined":
        return Screen(words.html("board-declined", title=resource.title, day=day), ((_back(words),),))
    contact = request.contact if to_owner else resource.contact
    key = "board-agreed-owner" if to_owner else "board-agreed-asker"
    return Screen(words.html(key, title=resource.title, day=day, contact=contact))


def _back(words: Words) -> Button:
    return button(words, "board-button-back", "board", "open")
