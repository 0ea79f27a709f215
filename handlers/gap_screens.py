"""How questions without an answer look to staff."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from db.models import Gap, GapQuestion, Question
from handlers.screen import Rows, Screen, button, in_rows
from knowledge.drafts import CheckedText
from knowledge.entries import Entries, Entry
from locales.languages import LANGUAGES
from locales.words import Words

PAGE = 8
MOST_WORDINGS = 6
LABEL_LENGTH = 40


@dataclass(frozen=True)
class GapView:
    """A question without an answer, and all that staff have to know to deal with it.

    `questions` are the times that it was asked, the newest first; `candidates` are the entries it may belong to;
    `answered` is a question like it that staff have answered in their group.
    """

    gap: Gap
    questions: Sequence[GapQuestion]
    waiting: int
    candidates: Sequence[Entry]
    answered: Question | None


def gaps_screen(words: Words, gaps: Sequence[tuple[Gap, int]], total: int, page: int) -> Screen:
    """The questions without an answer, those asked most often first."""
    shown = [
        button(words, "gaps-button-gap", "gap", "show", gap.id, times=times, text=_shortened(gap.text))
        for gap, times in gaps
    ]
    turn = []
    if page:
        turn.append(button(words, "find-button-back", "gap", "list", page - 1))
    if total > (page + 1) * PAGE:
        turn.append(button(words, "find-button-more", "gap", "list", page + 1))
    back = (button(words, "gaps-button-staff", "staff", "menu"),)
    text = words.html("gaps-text", count=total) if total else words.html("gaps-none")
    return Screen(text, (*in_rows(shown), *((tuple(turn),) if turn else ()), back))


def gap_screen(words: Words, view: GapView, entries: Entries) -> Screen:
    """One question, how it was put, and what can be done about it."""
    gap = view.gap
    parts = [
        words.html("gap-text", text=gap.text),
        words.html("gap-times", times=len(view.questions), day=words.day(gap.last_asked_at)),
        words.html("gap-waiting", count=view.waiting) if view.waiting else "",
        Markup("\n").join(_wordings(words, view)),
        *(words.html("gap-unhelpful", title=_title(words, entries, entry_id)) for entry_id in _unhelpful(view)),
        words.html("gap-team-answer", answer=view.answered.answer or "") if view.answered else "",
    ]
    rows = candidate_rows(words, gap.id, view.candidates)
    find = button(words, "gap-button-find", "gap", "find", gap.id)
    write = button(words, "gap-button-write", "gap", "write", gap.id)
    team = (
        ((button(words, "gap-button-team-answer", "gap", "draft", gap.id, view.answered.id),),) if view.answered else ()
    )
    aside = button(words, "gap-button-aside", "gap", "aside", gap.id)
    text = "\n\n".join(filter(None, parts))
    return Screen(text, (*rows, (find,), *team, (write,), (aside,), *back_rows(words)))


def candidates_screen(words: Words, gap: Gap, candidates: Sequence[Entry]) -> Screen:
    """The entries that were searched for, to put a question to one of them."""
    key = "gap-found" if candidates else "gap-found-nothing"
    back = (button(words, "gap-button-question", "gap", "show", gap.id),)
    return Screen(words.html(key, text=gap.text), (*candidate_rows(words, gap.id, candidates), back))


def candidate_rows(words: Words, gap_id: int, candidates: Iterable[Entry]) -> Rows:
    """A button for each entry that a question may belong to."""
    language = words.language.tag
    return in_rows(
        [
            button(words, "gap-button-phrase", "gap", "phrase", gap_id, entry.id, title=entry.wording(language).title)
            for entry in candidates
        ]
    )


def refused_screen(words: Words, gap_id: int, checked: CheckedText, entries: Entries) -> Screen:
    """Why a change was not taken over: each clash with the entry and its example, or what is wrong with the page."""
    clashes = [
        words.html(
            "gap-clash",
            phrasing=clash.phrasing,
            title=_title(words, entries, clash.entry_id),
            example=clash.example,
        )
        for clash in checked.clashes
    ]
    problems = [words.html("gap-problem", problem=problem.message) for problem in checked.problems]
    text = "\n\n".join([*clashes, *problems, words.html("gap-unchanged")])
    return Screen(text, ((button(words, "gap-button-question", "gap", "show", gap_id),), *back_rows(words)))


def back_rows(words: Words) -> Rows:
    """The way back to all questions without an answer."""
    return ((button(words, "gap-button-all", "gap", "list", 0),),)


def _wordings(words: Words, view: GapView) -> list[Markup]:
    seen = dict.fromkeys((each.text, each.language) for each in view.questions if each.text != view.gap.text)
    return [
        words.html("gap-wording", text=text, language=LANGUAGES[language].native_name)
        for text, language in list(seen)[:MOST_WORDINGS]
    ]


def _unhelpful(view: GapView) -> list[str]:
    return list(dict.fromkeys(question.entry_id for question in view.questions if question.entry_id))


def _title(words: Words, entries: Entries, entry_id: str) -> str:
    entry = entries.get(entry_id)
    return entry.wording(words.language.tag).title if entry else entry_id


def _shortened(text: str) -> str:
    return text if len(text) <= LABEL_LENGTH else text[: LABEL_LENGTH - 1].rstrip() + "…"
