"""The buttons below a broadcast."""

from db.models import Broadcast
from handlers.screen import Rows, button
from locales.words import Words


def broadcast_rows(words: Words, broadcast: Broadcast) -> Rows:
    """Return the buttons that people get with a broadcast; one tap leads to where news can be turned off."""
    leads_to = [
        (button(words, f"broadcast-button-to-{each['kind']}", each["kind"], "show", each["id"]),)
        for each in broadcast.buttons
    ]
    return (*leads_to, (button(words, "broadcast-button-settings", "settings", "open"),))
