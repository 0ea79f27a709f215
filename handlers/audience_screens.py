"""How it looks when staff build an audience: a numbered line for each group, and what each line can become."""

from collections.abc import Sequence

from db.audience_terms import Audience
from db.models import SavedAudience
from handlers.audience_choices import CHOICES
from handlers.audience_words import Names, describe_group, describe_part, list_groups
from handlers.screen import Button, Screen, action, button, in_rows
from locales.words import Words
from services.audiences import MOST_GROUPS, NEW, NEW_EXCLUDED, CountResult, code_of

LONG_NAMES = ("course", "comes", "follows", "answered", "saved")
IN_PROFILES = ("interest", "speaks", "role")


def audience_screen(words: Words, broadcast_id: int, audience: Audience, names: Names, counts: CountResult) -> Screen:
    """Who gets a broadcast, line by line with counts, and what can be changed."""
    text = words.html(
        "audience-text",
        lines=list_groups(words, audience, names, counts),
        total=words.number(counts.total),
        everyone=words.number(counts.everyone),
    )
    lines = [
        button(words, "audience-button-line", "aud", "line", broadcast_id, number, number=str(number + 1))
        for number in range(len(audience.groups))
    ]
    more = (
        button(words, "audience-button-and", "aud", "kinds", broadcast_id, NEW),
        button(words, "audience-button-not", "aud", "kinds", broadcast_id, NEW_EXCLUDED),
    )
    keep = (
        button(words, "audience-button-save", "aud", "save", broadcast_id),
        button(words, "audience-button-everyone", "aud", "all", broadcast_id),
    )
    done = (button(words, "audience-button-done", "cast", broadcast_id, "show"),)
    rows = (*in_rows(lines, 2), more if len(lines) < MOST_GROUPS else (), keep if lines else (), done)
    return Screen(text, tuple(row for row in rows if row))


def line_screen(
    words: Words, broadcast_id: int, number: int, audience: Audience, names: Names, counts: CountResult
) -> Screen:
    """One line: add to it by "or", take something out, or turn it round."""
    group = audience.groups[number]
    described = describe_group(words, group, names, counts.parts[number])
    text = words.html("audience-one-line-not" if group.excluded else "audience-one-line", group=described)
    drops = [
        Button(
            words.plain("audience-button-drop", part=describe_part(words, part, names)),
            action("aud", "drop", broadcast_id, number, *code_of(part)),
        )
        for part in group.parts
    ]
    turn = "audience-button-mean" if group.excluded else "audience-button-exclude"
    rows = (
        (button(words, "audience-button-or", "aud", "kinds", broadcast_id, number),),
        *in_rows(drops),
        (button(words, turn, "aud", "turn", broadcast_id, number, int(not group.excluded)),),
        (button(words, "audience-button-back", "aud", "open", broadcast_id),),
    )
    return Screen(text, rows)


def kinds_screen(words: Words, broadcast_id: int, place: str) -> Screen:
    """By what people can be chosen."""
    kinds = [
        Button(words.plain(f"audience-kind-{kind}"), action("aud", "pick", broadcast_id, place, kind))
        for kind in CHOICES
    ]
    back = button(words, "audience-button-back", "aud", "open", broadcast_id)
    ask = "audience-ask-not" if place == NEW_EXCLUDED else "audience-ask-and" if place == NEW else "audience-ask-or"
    return Screen(words.html(ask), (*in_rows(kinds, 2), (back,)))


def choice_screen(words: Words, broadcast_id: int, place: str, kind: str, choices: Sequence[tuple[str, str]]) -> Screen:
    """What of a kind can be chosen: values with what they are called; one that ends in a colon is asked about more."""
    buttons = [
        Button(
            name, action("aud", "pick" if value.endswith(":") else "add", broadcast_id, place, kind, value.rstrip(":"))
        )
        for value, name in choices
    ]
    tidy = (button(words, "audience-button-tidy", "aud", "tidy", broadcast_id),) if kind == "saved" and buttons else ()
    back = button(words, "audience-button-back", "aud", "kinds", broadcast_id, place)
    what = words.plain(f"audience-kind-{kind}")
    key = "audience-choose-profile" if kind in IN_PROFILES else "audience-choose"
    text = words.html(key, what=what) if buttons else words.html("audience-choose-nothing", what=what)
    rows = (*in_rows(buttons, 1 if kind in LONG_NAMES else 2), tidy, (back,))
    return Screen(text, tuple(row for row in rows if row))


def tidy_screen(words: Words, broadcast_id: int, saved: Sequence[SavedAudience]) -> Screen:
    """The audiences that are kept under a name; a tap deletes one."""
    rows = [(Button(f"🗑 {each.name}", action("aud", "forget", broadcast_id, each.id)),) for each in saved]
    back = button(words, "audience-button-back", "aud", "open", broadcast_id)
    return Screen(words.html("audience-tidy"), (*rows, (back,)))
