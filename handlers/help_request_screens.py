"""How staff's search for helpers looks, and what those who are asked see."""

from collections.abc import Sequence

from db.models import HelpReply, HelpRequest
from handlers.screen import Button, Screen, action, button, in_rows
from handlers.tandem_screens import linked
from locales.words import Words
from services.tandems import SPOKEN


def ask_languages_screen(words: Words) -> Screen:
    """The languages that people can name in their profile."""
    languages = [Button(words.language_name(code), action("help", "in", code)) for code in SPOKEN]
    return Screen(words.html("help-ask-language"), in_rows(languages, 2))


def ask_places_screen(words: Words, language: str, count: int, municipalities: Sequence[str]) -> Screen:
    """The municipalities, and how many speak the language anywhere."""
    everywhere = button(words, "broadcast-button-whole-district", "help", "at", language, "all")
    places = [Button(name, action("help", "at", language, number)) for number, name in enumerate(municipalities)]
    text = words.html("help-ask-place", language=words.language_name(language), count=count)
    return Screen(text, ((everywhere,), *in_rows(places, 2)))


def request_notice(words: Words, request: HelpRequest) -> Screen:
    """Staff's request as people get it."""
    rows = (
        (button(words, "help-button-yes", "help", "answer", request.id, "yes"),),
        (button(words, "help-button-no", "help", "answer", request.id, "no"),),
    )
    return Screen(words.html("help-request", text=request.text), rows)


def offered_notice(words: Words, request: HelpRequest, reply: HelpReply, telegram_id: int) -> Screen:
    """Tell staff who said yes and how to reach them."""
    short = request.text if len(request.text) <= 200 else request.text[:200] + " …"
    return Screen(words.html("help-offered", contact=linked(reply.contact or "", telegram_id), text=short))
