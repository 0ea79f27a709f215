"""How the certificate of conduct looks in the chat, for volunteers and for staff."""

from datetime import date

from db.models import ConductNote
from handlers.entries import entry_button
from handlers.mine import back_to_mine
from handlers.screen import Screen, button, in_rows
from knowledge.entries import Entries
from locales.words import Words
from services.conduct import YEARS, ShownResult

ABOUT_CERTIFICATES = ("FZ-01", "FZ-02", "FZ-03")


def conduct_screen(words: Words, entries: Entries, note: ConductNote | None, *, today: date) -> Screen:
    """How one gets a certificate, and what staff noted about one's own."""
    rows = [
        button(words, "conduct-button-letter", "conduct", "letter"),
        button(words, "conduct-button-show", "conduct", "show"),
        *(entry_button(words, entries[entry_id]) for entry_id in ABOUT_CERTIFICATES if entry_id in entries),
    ]
    if note:
        rows.append(button(words, "conduct-button-forget", "conduct", "forget"))
    text = f"{words.html('conduct-text')}\n\n{note_text(words, note, today=today)}"
    return Screen(text, in_rows([*rows, back_to_mine(words)]))


def note_text(words: Words, note: ConductNote | None, *, today: date) -> str:
    """What staff noted, in one sentence."""
    if note is None:
        return words.html("conduct-not-seen")
    key = "conduct-seen" if note.again_on > today else "conduct-seen-long-ago"
    return words.html(key, seen=words.full_date(note.seen_on), again=words.full_date(note.again_on))


def by_hand_screen(words: Words, question: str, what: str) -> Screen:
    """A question for the letter, which can also be left open to be filled in by hand."""
    return Screen(words.html(question), ((button(words, "conduct-button-by-hand", "conduct", "hand", what),),))


def number_screen(words: Words, number: str) -> Screen:
    """The number to tell staff."""
    back = button(words, "conduct-button-back", "conduct", "open")
    return Screen(words.html("conduct-number", number=f"{number[:3]} {number[3:]}"), ((back,),))


def years_screen(words: Words, shown: ShownResult, number: str) -> Screen:
    """Ask staff after how many years they want to see a certificate again."""
    years = [button(words, "conduct-button-years", "conduct", "note", number, count, count=count) for count in YEARS]
    drop = button(words, "conduct-button-drop", "conduct", "drop", number)
    name = shown.name or words.plain("conduct-staff-no-name")
    return Screen(words.html("conduct-staff-choose", name=name), (*in_rows(years, 2), (drop,)))


def noted_notice(words: Words, note: ConductNote) -> Screen:
    """Tell the person what staff noted."""
    text = words.html("conduct-noted", again=words.full_date(note.again_on))
    return Screen(text, ((button(words, "conduct-button-back", "conduct", "open"),),))


def due_notice(words: Words, note: ConductNote, *, today: date) -> Screen:
    """Remind the person that staff want to see a new certificate."""
    key = "conduct-due" if note.again_on > today else "conduct-overdue"
    letter = button(words, "conduct-button-letter", "conduct", "letter")
    show = button(words, "conduct-button-show", "conduct", "show")
    return Screen(words.html(key, again=words.full_date(note.again_on)), ((letter,), (show,)))
