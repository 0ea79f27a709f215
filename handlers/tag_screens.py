"""How tags look: to staff, who give them, and to people, who see theirs and take them off."""

from collections.abc import Sequence

from handlers.screen import Button, Screen, action, button, in_rows
from locales.words import Words

SOURCES = ("course", "comes", "answered")


def tags_screen(words: Words, tags: Sequence[tuple[str, int]]) -> Screen:
    """All tags with the number of people, and what tags are for."""
    buttons = [
        Button(
            words.plain("tag-button-show", tag=tag, count=words.number(count)),
            action("tag", "show", tag),
        )
        for tag, count in tags
    ]
    new = (button(words, "tag-button-new", "tag", "new"),)
    back = (button(words, "staff-menu-button-back", "staff", "menu"),)
    return Screen(words.html("tag-list"), (*in_rows(buttons, 2), new, back))


def tag_screen(words: Words, tag: str, count: int) -> Screen:
    """One tag, and to whom it can be given."""
    rows = (
        *((button(words, f"tag-button-{source}", "tag", "from", source, tag),) for source in SOURCES),
        (button(words, "tag-button-drop", "tag", "drop", tag),) if count else (),
        (button(words, "audience-button-back", "tag", "list"),),
    )
    return Screen(words.html("tag-text", tag=tag, count=words.number(count)), tuple(row for row in rows if row))


def sources_screen(words: Words, tag: str, kind: str, choices: Sequence[tuple[str, str]]) -> Screen:
    """The courses, meetings or broadcasts whose people can be given a tag; or who of one of these."""
    rows = [
        (Button(name, action("tag", "of" if value.endswith(":") else "give", kind, value.rstrip(":"), tag)),)
        for value, name in choices
    ]
    back = (button(words, "audience-button-back", "tag", "show", tag),)
    return Screen(words.html("tag-choose" if rows else "tag-choose-nothing", tag=tag), (*rows, back))


def choose_tag_screen(words: Words, reply_id: int, tags: Sequence[tuple[str, int]]) -> Screen:
    """Which tag to give to whoever wrote a reply."""
    buttons = [Button(tag, action("tag", "reply", reply_id, tag)) for tag, _ in tags]
    back = (button(words, "audience-button-back", "reply", "show", reply_id),)
    return Screen(words.html("tag-choose-one" if tags else "tag-none"), (*in_rows(buttons, 2), back))


def own_tags_screen(words: Words, tags: Sequence[str]) -> Screen:
    """The tags that somebody has; a tap takes one off."""
    rows = [(Button(words.plain("tag-button-off", tag=tag), action("mytag", "off", tag)),) for tag in tags]
    back = (button(words, "audience-button-back", "privacy", "open"),)
    return Screen(words.html("tag-own" if tags else "tag-own-none"), (*rows, back))
