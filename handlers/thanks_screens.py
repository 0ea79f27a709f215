"""How invitations to be thanked look, and their sums."""

from collections.abc import Sequence

from db.models import Invitation
from handlers.screen import Screen, button
from locales.words import Words
from services.thanks import Replies


def invitation_screen(words: Words, invitation: Invitation, *, comes: bool | None = None) -> Screen:
    """An invitation as people get it, with what they said; one tap leads to where such mail can be turned off."""
    when = words.html("thanks-when", day=words.day(invitation.starts_at), time=words.time(invitation.starts_at))
    said = "meeting-reply-open" if comes is None else "meeting-reply-yes" if comes else "meeting-reply-no"
    rows = (
        (
            button(words, "meeting-button-yes", "thanks", "reply", invitation.id, "yes"),
            button(words, "meeting-button-no", "thanks", "reply", invitation.id, "no"),
        ),
        (button(words, "broadcast-button-settings", "news", "settings"),),
    )
    return Screen(f"{invitation.text_html}\n\n{when}\n{words.html(said)}", rows)


def sums_screen(words: Words, sums: Sequence[tuple[Invitation, Replies]]) -> Screen:
    """How many come to what is still to come."""
    lines = [
        words.html(
            "thanks-sums",
            day=words.day(invitation.starts_at),
            time=words.time(invitation.starts_at),
            yes=str(replies.yes),
            no=str(replies.no),
            open=str(replies.open),
        )
        for invitation, replies in sums
    ]
    rows = ((button(words, "thanks-button-new", "thanks", "new"),),)
    return Screen("\n\n".join([words.html("thanks-text"), *lines]), rows)
