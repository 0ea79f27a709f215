"""The buttons below a broadcast: whether one comes, more about it, a link into the bot."""

from db.models import Broadcast
from handlers.screen import Button, Rows, action, button
from locales.words import Words
from services.broadcast_answers import ANSWERS, answered_id, button_of

LINKS = ("course", "series", "meeting", "entry")


def broadcast_rows(words: Words, broadcast: Broadcast, answer: str | None = None) -> Rows:
    """Return the buttons that people get with a broadcast, with their answer ticked.

    The last one leads to where news can be turned off.
    """
    broadcast_id = answered_id(broadcast)
    rows = (
        tuple(_answer_button(words, broadcast_id, each, chosen=each == answer) for each in ANSWERS)
        if button_of(broadcast, "rsvp")
        else (),
        (button(words, "news-button-more", "news", "more", broadcast_id),) if button_of(broadcast, "more") else (),
        _link_row(words, broadcast, broadcast_id),
        (button(words, "broadcast-button-settings", "news", "settings"),),
    )
    return tuple(row for row in rows if row)


def link_label(words: Words, target: str) -> str:
    """Return what a link such as `course_17` leads to."""
    return words.plain(f"news-button-{target.partition('_')[0]}")


def _answer_button(words: Words, broadcast_id: int, answer: str, *, chosen: bool) -> Button:
    label = words.plain(f"news-button-{answer}")
    return Button(words.plain("settings-chosen", name=label) if chosen else label, action("news", answer, broadcast_id))


def _link_row(words: Words, broadcast: Broadcast, broadcast_id: int) -> tuple[Button, ...]:
    link = button_of(broadcast, "open")
    return (Button(link_label(words, link["target"]), action("news", "open", broadcast_id)),) if link else ()
