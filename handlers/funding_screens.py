"""How funding looks: the list, a programme's card, the reminder before a deadline."""

from collections.abc import Sequence
from datetime import date

from db.models import FundingProgramme
from handlers.entries import as_of
from handlers.screen import Button, Screen, action, button, home_button, in_rows, name_sources
from knowledge.entries import ORIGINAL
from locales.words import Words
from services.funding import has_ended


def funding_screen(words: Words, programmes: Sequence[FundingProgramme], *, ended: bool, today: date) -> Screen:
    """The programmes that run, or those that have ended, a button each."""
    key = "funding-ended-text" if ended else "funding-text"
    lines = [_line(words, programme, today) for programme in programmes]
    text = "\n\n".join((words.html(key), *lines)) if programmes else words.html("funding-none")
    cards = [Button(programme.title, action("funding", "card", programme.id)) for programme in programmes]
    other = (
        button(words, "funding-button-running", "funding", "list")
        if ended
        else button(words, "funding-button-ended", "funding", "ended")
    )
    who = button(words, "entry-button-contact", "contact", "topic", "funding")
    return Screen(text, (*in_rows(cards), (other,), (who,), (home_button(words),)))


def programme_screen(words: Words, programme: FundingProgramme, today: date, *, reminded: bool) -> Screen:
    """One programme: who may apply for what, where, until when; ended ones say so and stay readable."""
    facts = (
        ("funding-who", "who", programme.who),
        ("funding-amount", "amount", programme.amount),
        ("funding-purpose", "purpose", programme.purpose),
        ("funding-apply-at", "where", programme.apply_at),
    )
    stand = words.plain("offer-date-unknown") if programme.as_of == "unknown" else as_of(programme.as_of)
    over = has_ended(programme, today)
    parts = [
        words.html("funding-card", title=programme.title, giver=programme.giver),
        ended_line(words, programme) if over else "",
        "" if words.language.tag == ORIGINAL else words.html("contact-only-german"),
        "\n".join(words.html(key, **{name: value}) for key, name, value in facts if value),
        "" if over else deadline_line(words, programme, today),
        words.html("contact-open-points", points=programme.open_points) if programme.open_points else "",
        words.html("contact-source", source=name_sources(programme.source.split(" ; ")), date=stand),
    ]
    rows = [(Button(words.plain("funding-button-web"), url=programme.url),)] if programme.url else []
    if not over:
        key = "funding-button-remind-off" if reminded else "funding-button-remind"
        rows.append((button(words, key, "funding", "off" if reminded else "on", programme.id),))
    who = button(words, "entry-button-contact", "contact", "topic", "funding")
    back = button(words, "funding-button-all", "funding", "list")
    return Screen("\n\n".join(filter(None, parts)), (*rows, (who,), (back,)))


def deadline_screen(words: Words, programme: FundingProgramme, deadline: date) -> Screen:
    """The reminder that a deadline is near."""
    text = words.html("funding-deadline-soon", title=programme.title, day=words.full_date(deadline))
    rows = (
        (button(words, "funding-button-card", "funding", "card", programme.id),),
        (button(words, "funding-button-remind-off", "funding", "off", programme.id),),
    )
    return Screen(text, rows)


def deadline_line(words: Words, programme: FundingProgramme, today: date) -> str:
    """Say until when one can apply, as far as anybody knows."""
    if programme.deadline_on is None:
        return words.html("funding-deadline-open")
    key = "funding-deadline" if programme.deadline_on >= today else "funding-deadline-passed"
    return words.html(key, day=words.full_date(programme.deadline_on))


def ended_line(words: Words, programme: FundingProgramme) -> str:
    """Say that a programme is over, and since when."""
    if programme.ended_on is None:
        return words.html("funding-ended")
    return words.html("funding-ended-on", day=words.full_date(programme.ended_on))


def _line(words: Words, programme: FundingProgramme, today: date) -> str:
    state = ended_line(words, programme) if has_ended(programme, today) else deadline_line(words, programme, today)
    return f"{words.html('funding-line', title=programme.title)}\n{state}"
