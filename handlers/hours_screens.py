"""How one's own hours look in the chat."""

from collections.abc import Sequence

from db.models import SpentHours
from handlers.mine import back_to_mine
from handlers.screen import Screen, button, in_rows
from locales.words import Words
from services.hours import BUTTON_MINUTES, HoursResult


def in_hours(words: Words, minutes: int) -> str:
    """Write minutes as hours: 150 is "2,5"."""
    return words.number(round(minutes / 60, 2))


def hours_screen(words: Words, result: HoursResult, *, year: int) -> Screen:
    """The sum of a year and of all, and what can be done."""
    sums = words.html(
        "hours-sums", year=str(year), hours=in_hours(words, result.this_year), ever=in_hours(words, result.ever)
    )
    last_id = result.newest.id if result.newest else 0
    add = [
        button(words, "hours-button-add", "hours", "add", minutes, last_id, hours=in_hours(words, minutes))
        for minutes in BUTTON_MINUTES
    ]
    more = (
        button(words, "hours-button-list", "hours", "list"),
        button(words, "hours-button-papers", "hours", "papers"),
        back_to_mine(words),
    )
    text = f"{words.html('hours-text')}\n\n{sums}"
    return Screen(text, (*in_rows(add, 3), *in_rows(more if result.newest else more[2:])))


def noted_screen(words: Words, result: HoursResult, *, year: int) -> Screen:
    """What was just noted, above the sums; a slip can be deleted at once."""
    screen = hours_screen(words, result, year=year)
    if result.newest is None:
        return screen
    undo = button(words, "hours-button-undo", "hours", "delete", result.newest.id)
    noted = words.html("hours-noted", line=_line(words, result.newest))
    return Screen(f"{noted}\n\n{screen.text}", ((undo,), *screen.rows))


def list_screen(words: Words, notes: Sequence[SpentHours]) -> Screen:
    """The latest notes, and a button to delete each."""
    lines = "\n".join(words.html("hours-line", line=_line(words, note)) for note in notes)
    delete = [
        button(words, "hours-button-delete", "hours", "delete", note.id, line=_line(words, note)[:50]) for note in notes
    ]
    text = f"{words.html('hours-list')}\n\n{lines}" if notes else words.html("hours-none")
    return Screen(text, (*in_rows(delete), (button(words, "hours-button-back", "hours", "open"),)))


def papers_screen(words: Words, years: Sequence[int]) -> Screen:
    """What one can take along: each year on paper, everything as a table."""
    papers = [button(words, "hours-button-pdf", "hours", "pdf", year, year=str(year)) for year in years]
    table = [button(words, "hours-button-csv", "hours", "csv")] if years else []
    back = button(words, "hours-button-back", "hours", "open")
    return Screen(words.html("hours-papers" if years else "hours-none"), in_rows([*papers, *table, back]))


def _line(words: Words, note: SpentHours) -> str:
    day, hours = words.full_date(note.spent_on), in_hours(words, note.minutes)
    if note.what:
        return words.plain("hours-of-what", day=day, hours=hours, what=note.what)
    return words.plain("hours-of", day=day, hours=hours)
