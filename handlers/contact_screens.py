"""How it looks who is in charge: the topics, the offices of a topic, one office's card."""

from collections.abc import Sequence

from db.models import Contact
from handlers.entries import as_of
from handlers.screen import Button, Screen, action, button, home_button, in_pairs, in_rows, name_sources
from knowledge.entries import ORIGINAL, TOPIC_GROUPS
from locales.words import Words
from services.contacts import InChargeResult, is_reachable

EVERYWHERE = "all"


def contact_groups_screen(words: Words) -> Screen:
    """What it may be about: the groups of topics."""
    groups = [button(words, f"topic-group-{group}", "contact", "group", group) for group in TOPIC_GROUPS]
    return Screen(words.html("contacts-text"), (*in_rows(groups), (home_button(words),)))


def contact_topics_screen(words: Words, group: str) -> Screen:
    """The topics of a group, a button each."""
    topics = [button(words, f"topic-{topic}", "contact", "topic", topic) for topic in TOPIC_GROUPS[group]]
    back = button(words, "contacts-button-topics", "contact", "start")
    text = words.html("contacts-group", group=words.plain(f"topic-group-{group}"))
    return Screen(text, (*in_pairs(topics), (back,), (home_button(words),)))


def contact_place_screen(words: Words, topic: str, municipalities: Sequence[str]) -> Screen:
    """The municipalities, to choose for which one somebody asks."""
    places = [Button(name, action("contact", "at", topic, number)) for number, name in enumerate(municipalities)]
    everywhere = button(words, "contacts-button-everywhere", "contact", "at", topic, EVERYWHERE)
    return Screen(words.html("contacts-where"), (*in_rows(places, 2), (everywhere,)))


def in_charge_screen(
    words: Words, topic: str, municipality: str | None, found: InChargeResult, municipalities: Sequence[str]
) -> Screen:
    """The offices for a topic in a municipality, by level, with what is still open shown as open."""
    place = municipality or words.plain("contacts-whole-district")
    heading = words.html("contacts-heading", topic=words.plain(f"topic-{topic}"), place=place)
    levels = [
        "\n".join((_heading(words, level), *(_line(words, contact) for contact in contacts)))
        for level, contacts in found.by_level
        if contacts
    ]
    named = {level for level, contacts in found.by_level if contacts}
    if municipality is None:
        levels.insert(0, words.html("contacts-choose-place"))
    elif "municipality" not in named:
        levels.insert(0, words.html("contacts-municipality-open", place=municipality))
    there = municipalities.index(municipality) if municipality in municipalities else EVERYWHERE
    cards = [Button(contact.name, action("contact", "card", contact.id, topic, there)) for contact in found.contacts]
    rows = (
        *in_rows(cards),
        (button(words, "contacts-button-place", "contact", "place", topic),),
        (button(words, "contacts-button-topics", "contact", "start"),),
        (button(words, "entry-button-person", "person", "ask"), home_button(words)),
    )
    return Screen("\n\n".join((heading, *levels)), rows)


def contact_screen(words: Words, contact: Contact, topic: str, there: str) -> Screen:
    """One office: what it does, how to reach it, what nobody could say yet, and where all that was found.

    `topic` and `there` are those of the list that it was opened from.
    """
    # Telegram makes links of telephone numbers, mail and web addresses by itself.
    reach = [
        words.html(key, **{name: value})
        for key, name, value in (
            ("contact-address", "address", contact.address),
            ("contact-phone", "phone", contact.phone),
            ("contact-email", "email", contact.email),
            ("contact-hours", "hours", contact.hours),
        )
        if value
    ]
    date = words.plain("offer-date-unknown") if contact.as_of == "unknown" else as_of(contact.as_of)
    parts = [
        words.html("contact-card", name=contact.name, level=words.plain(f"contact-level-{contact.level}")),
        words.html("contact-gone") if contact.state == "retired" else "",
        "" if words.language.tag == ORIGINAL else words.html("contact-only-german"),
        words.html("contact-task", task=contact.task) if contact.task else "",
        "\n".join(reach),
        _open_points(words, contact),
        words.html("contact-source", source=name_sources(contact.source.split(" ; ")), date=date),
    ]
    rows = [(Button(words.plain("contact-button-web"), url=contact.url),)] if contact.url else []
    if is_reachable(contact):
        rows.append((button(words, "contact-button-save", "contact", "file", contact.id),))
    ask = button(words, "entry-button-person", "person", "ask")
    back = button(words, "contacts-button-back", "contact", "at", topic, there)
    return Screen("\n\n".join(filter(None, parts)), (*rows, (ask,), (back,)))


def _heading(words: Words, level: str) -> str:
    return words.html("contact-level-heading", level=words.plain(f"contact-level-{level}"))


def _line(words: Words, contact: Contact) -> str:
    parts = (
        words.html("contact-line", name=contact.name),
        words.html("contact-task", task=contact.task) if contact.task else "",
        "" if is_reachable(contact) else words.html("contact-open"),
    )
    return "\n".join(filter(None, parts))


def _open_points(words: Words, contact: Contact) -> str:
    if contact.open_points:
        return words.html("contact-open-points", points=contact.open_points)
    return "" if is_reachable(contact) else words.html("contact-open")
