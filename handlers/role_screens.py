"""How roles look: who has which, giving one by a link, taking one back, and what somebody is invited to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from db.models import GivenRole, Person, RoleInvitation
from handlers.screen import Button, Screen, action, button, home_button, in_rows
from knowledge.offers import Offer
from locales.words import Words
from services.roles import INVITABLE, Role

SHARE = "https://t.me/share/url?url="


@dataclass(frozen=True)
class RolesView:
    """All roles as they stand: by the group, by settings, and given in the chat."""

    heads: Sequence[str]  # names of those who are admins by the staff group or by the settings
    given: Sequence[tuple[GivenRole, Person]]
    organisers: Sequence[tuple[int, str, Person]]
    invitations: Sequence[RoleInvitation]
    names: Mapping[int, str]


def roles_screen(words: Words, view: RolesView) -> Screen:
    """Who has which role, a button for each that can be taken back here."""
    lines = [words.html("roles-text"), ""]
    if view.heads:
        lines.append(words.html("roles-heads", names=words.enumeration(view.heads)))
    lines += [_line(words, words.plain(f"role-{given.role}"), view.names[person.id]) for given, person in view.given]
    lines += [_line(words, offer, view.names[person.id]) for _, offer, person in view.organisers]
    held = [
        _holder_button(words, view.names[person.id], words.plain(f"role-{given.role}"), "ask", given.id)
        for given, person in view.given
    ]
    held += [
        _holder_button(words, view.names[person.id], offer, "ask-offer", offer_id)
        for offer_id, offer, person in view.organisers
    ]
    open_ones = [
        button(words, "roles-button-invitation", "role", "withdraw", one.id, role=words.plain(f"role-{one.role}"))
        for one in view.invitations
    ]
    give = (button(words, "roles-button-give", "role", "give"),)
    back = (button(words, "staff-menu-button-back", "staff", "menu"),)
    return Screen("\n".join(lines), (give, *in_rows(held), *in_rows(open_ones), back))


def which_screen(words: Words) -> Screen:
    """Which role shall be given?"""
    roles = [button(words, f"role-{role}", "role", "invite", role) for role in INVITABLE]
    staff = button(words, "roles-button-staff", "role", "staff")
    return Screen(words.html("roles-which"), (*in_rows([staff, *roles]), _back(words)))


def link_screen(words: Words, role: Role, link: str, offer_name: str | None) -> Screen:
    """The link by which one person can take a role."""
    text = words.html("roles-link", role=_called(words, role, offer_name), about=about(words, role), link=link)
    return Screen(text, (_share(words, link), _back(words)))


def group_screen(words: Words, link: str | None) -> Screen:
    """How somebody becomes staff: by joining the group, with a link of Telegram's if the bot may make one."""
    if link is None:
        return Screen(words.html("roles-staff-by-hand"), (_back(words),))
    return Screen(words.html("roles-staff-link", link=link), (_share(words, link), _back(words)))


def offers_screen(words: Words, offers: Sequence[Offer]) -> Screen:
    """The offers that may be meant, to choose the one that somebody shall look after."""
    found = [Button(f"{offer.name} ({offer.municipality})", action("role", "of", offer.id)) for offer in offers]
    key = "roles-offers-found" if found else "roles-offers-none"
    return Screen(words.html(key), (*in_rows(found), _back(words)))


def taking_screen(words: Words, name: str, role: str, *target: str | int) -> Screen:
    """Shall this role be taken from somebody?"""
    rows = (
        (button(words, "roles-button-take", "role", *target),),
        (button(words, "roles-button-keep", "role", "list"),),
    )
    return Screen(words.html("roles-take-ask", name=name, role=role), rows)


def invited_screen(words: Words, code: str, role: Role, offer_name: str | None) -> Screen:
    """What somebody is invited to, and two buttons."""
    text = words.html("roles-invited", role=_called(words, role, offer_name), about=about(words, role))
    rows = (
        (button(words, "roles-button-accept", "role", "accept", code),),
        (button(words, "roles-button-refuse", "role", "refuse"),),
    )
    return Screen(text, rows)


def accepted_screen(words: Words, role: Role, offer_id: int | None, offer_name: str | None) -> Screen:
    """What one may do from now on, and the way there."""
    text = words.html("roles-accepted", role=_called(words, role, offer_name), about=about(words, role))
    if offer_id is not None:
        return Screen(text, ((button(words, "organise-button-open", "organise", "show", offer_id),),))
    return Screen(text, ((button(words, "staff-menu-button-back", "staff", "menu"),),))


def declined_screen(words: Words, text: str) -> Screen:
    """A line, and the way home."""
    return Screen(text, ((home_button(words),),))


def about(words: Words, role: Role) -> str:
    """Say what somebody with a role may do."""
    return words.plain(f"role-about-{role}")


def _called(words: Words, role: Role, offer_name: str | None) -> str:
    name = words.plain(f"role-{role}")
    return f"{name}: {offer_name}" if offer_name else name


def _line(words: Words, role: str, name: str) -> str:
    return words.html("roles-line", role=role, name=name)


def _holder_button(words: Words, name: str, role: str, verb: str, target: int) -> Button:
    return button(words, "roles-button-holder", "role", verb, target, name=name, role=role)


def _share(words: Words, link: str) -> tuple[Button, ...]:
    return (Button(words.plain("roles-button-share"), url=f"{SHARE}{quote(link, safe='')}"),)


def _back(words: Words) -> tuple[Button, ...]:
    return (button(words, "roles-button-list", "role", "list"),)
