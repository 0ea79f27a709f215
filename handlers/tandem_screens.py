"""How profiles of guests and helpers look, and what they are told of each other."""

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup

from db.models import HelperProfile
from handlers.mine import back_to_mine
from handlers.screen import Button, Screen, action, button, in_rows
from locales.words import Words
from services.tandems import AGE_BANDS, INTERESTS, ROLES, SPOKEN

MONDAY = date(2024, 1, 1)


def consent_screen(words: Words) -> Screen:
    """What a profile is good for, what is kept, and the consent to it in one of two roles."""
    agree = [button(words, f"tandem-button-agree-{role}", "tandem", "agree", role) for role in ROLES]
    return Screen(words.html("tandem-consent"), in_rows([*agree, back_to_mine(words)]))


def profile_screen(words: Words, profile: HelperProfile) -> Screen:
    """One's profile, with a button to change each thing in it."""
    facts = about(words, profile)
    status = words.html("tandem-seeks" if profile.seeks_tandem else "tandem-seeks-not")
    asked = words.html("tandem-asked" if profile.may_be_asked else "tandem-asked-not")
    seeking, asking = "off" if profile.seeks_tandem else "on", "off" if profile.may_be_asked else "on"
    other = "guest" if profile.role == "helper" else "helper"
    changes = (
        button(words, "tandem-button-languages", "tandem", "pick", "language"),
        button(words, "tandem-button-place", "tandem", "places"),
        button(words, "tandem-button-interests", "tandem", "pick", "interest"),
        button(words, "tandem-button-days", "tandem", "pick", "day"),
        button(words, "tandem-button-age", "tandem", "pick", "age"),
    )
    rest = (
        button(words, f"tandem-button-seek-{seeking}", "tandem", "switch", "tandem"),
        button(words, f"tandem-button-ask-{asking}", "tandem", "switch", "ask"),
        button(words, f"tandem-button-role-{other}", "tandem", "agree", other),
        button(words, "tandem-button-delete", "tandem", "delete"),
        back_to_mine(words),
    )
    text = "\n\n".join((words.html(f"tandem-profile-{profile.role}"), facts, f"{status}\n{asked}"))
    return Screen(text, (*in_rows(changes, 2), *in_rows(rest)))


def choices_screen(words: Words, profile: HelperProfile, what: str) -> Screen:
    """What can be chosen, with a tick at what is."""
    match what:
        case "language":
            choices = [(code, words.language_name(code), code in profile.languages) for code in SPOKEN]
        case "interest":
            choices = [(name, words.plain(f"interest-{name}"), name in profile.interests) for name in INTERESTS]
        case "day":
            choices = [(str(day), _weekday(words, day), day in profile.days) for day in range(7)]
        case _:
            choices = [(band, _ages(band), band == profile.age_band) for band in AGE_BANDS]
    buttons = [
        Button(words.plain("settings-chosen", name=name) if chosen else name, action("tandem", "set", what, value))
        for value, name, chosen in choices
    ]
    back = button(words, "tandem-button-done", "tandem", "open")
    return Screen(words.html("tandem-choose"), (*in_rows(buttons, 2), (back,)))


def places_screen(words: Words, municipalities: Sequence[str]) -> Screen:
    """The municipalities to meet in."""
    places = [Button(name, action("tandem", "place", number)) for number, name in enumerate(municipalities)]
    anywhere = button(words, "settings-button-no-municipality", "tandem", "place", "none")
    return Screen(words.html("tandem-choose"), (*in_rows(places, 2), (anywhere,)))


def about(words: Words, profile: HelperProfile) -> str:
    """What a profile says, without a name; what was left open is left out."""
    nothing = words.plain("settings-no-municipality")
    interests = [words.plain(f"interest-{name}") for name in profile.interests]
    days = [_weekday(words, day) for day in profile.days]
    languages = [words.language_name(code) for code in profile.languages]
    return words.html(
        "tandem-about",
        place=profile.municipality or nothing,
        languages=words.enumeration(languages) or nothing,
        interests=words.enumeration(interests) or nothing,
        days=words.enumeration(days) or nothing,
        age=_ages(profile.age_band) if profile.age_band else nothing,
    )


def proposal_notice(words: Words, other: HelperProfile, tandem_id: int) -> Screen:
    """Propose somebody, who is not named yet."""
    rows = (
        (button(words, "tandem-button-yes", "tandem", "answer", tandem_id, "yes"),),
        (button(words, "tandem-button-no", "tandem", "answer", tandem_id, "no"),),
    )
    return Screen(f"{words.html(f'tandem-proposal-{other.role}')}\n\n{about(words, other)}", rows)


def agreed_notice(words: Words, contact: str, telegram_id: int) -> Screen:
    """Tell how to reach the other, now that both said yes."""
    return Screen(words.html("tandem-both-agreed", contact=linked(contact, telegram_id)))


def linked(contact: str, telegram_id: int) -> Markup:
    """A contact that opens the person's chat when it is tapped."""
    return Markup('<a href="tg://user?id={}">{}</a>').format(telegram_id, contact)


def _weekday(words: Words, day: int) -> str:
    return words.weekday(MONDAY + timedelta(days=day))


def _ages(band: str) -> str:
    """Write "18-25" as "18–25", and the last band as "61+"."""
    first, last = band.split("-")
    return f"{first}+" if last == "99" else f"{first}\N{EN DASH}{last}"
