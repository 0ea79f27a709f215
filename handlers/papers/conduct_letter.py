"""The letter with which an organisation asks for a volunteer's certificate of conduct (section 30a BZRG).

It is a form: only the organisation can confirm what it says, so it is worth nothing without its signature.
"""

from datetime import datetime

from handlers.papers.paper import Paper
from locales.words import Words

GUIDE = ("fill", "sign", "apply", "fee", "show")


def conduct_letter(words: Words, *, name: str, task: str, now: datetime) -> bytes:
    """Return the letter as PDF: to be signed in German, then what to do with it, and a translation to read.

    What was not typed, `name` or `task` being empty, becomes a line to fill in by hand.
    """
    german = Words("de", words.zone)
    paper = Paper(german.plain("letter-title"), created_at=now)
    _set_letter(paper, german, name, task)
    _set_guide(paper, words)
    if words.language != german.language:
        _set_letter(paper, words, name, task, note=words.plain("letter-translation"))
    return paper.content()


def _set_letter(paper: Paper, words: Words, name: str, task: str, note: str = "") -> None:
    paper.begin_page(words.language)
    if note:
        paper.small(note)
    paper.heading(words.plain("letter-title"))
    paper.text(words.plain("letter-to"))
    _fill(paper, words, "letter-name", name)
    paper.line_to_fill(words.plain("letter-birth"))
    paper.line_to_fill(words.plain("letter-address"))
    _fill(paper, words, "letter-task", task)
    paper.text(words.plain("letter-purpose"))
    paper.text(words.plain("letter-conditions"))
    paper.box_to_tick(words.plain("letter-free"))
    paper.box_to_tick(words.plain("letter-no-allowance"))
    paper.line_to_fill(words.plain("letter-signature"))


def _set_guide(paper: Paper, words: Words) -> None:
    paper.begin_page(words.language)
    paper.heading(words.plain("letter-guide-title"))
    for step in GUIDE:
        paper.text(words.plain(f"letter-guide-{step}"))


def _fill(paper: Paper, words: Words, label: str, value: str) -> None:
    if value:
        paper.strong(value)
        paper.small(words.plain(label))
    else:
        paper.line_to_fill(words.plain(label))
