"""How open questions look to staff: in their group, where a message changes in place, and in a private chat."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncSession

from db.colleagues import find_colleague
from db.models import Colleague, Question, QuestionAddition
from db.questions import find_question, list_additions
from handlers.paragraphs import NEW_MESSAGE, visible_length
from handlers.screen import Button, Rows, Screen, button, in_rows
from locales.languages import LANGUAGES
from locales.words import Words
from services.staff_room import REASONS

PAGE = 8
LONGEST_BODY = 3600  # so that its state always fits below it, whatever that is
LABEL_LENGTH = 34


@dataclass(frozen=True)
class QuestionView:
    """A question with all that staff see of it; `taker` is whoever looks after it, or was the last to do so."""

    question: Question
    additions: Sequence[QuestionAddition]
    taker: str | None


async def find_view(session: AsyncSession, question_id: int) -> QuestionView | None:
    """Look up all that staff see of a question."""
    question = await find_question(session, question_id)
    if question is None:
        return None
    colleague = await find_colleague(session, question.taker_id) if question.taker_id is not None else None
    return QuestionView(question, await list_additions(session, question_id), colleague.name if colleague else None)


def group_screen(words: Words, view: QuestionView) -> Screen:
    """A question as it is first shown in the group. One that is long has its state in a message of its own."""
    body, state = _body(words, view), _state(words, view)
    shown = f"{body}{NEW_MESSAGE}{_head(words, view)}" if visible_length(body) > LONGEST_BODY else body
    return Screen(f"{shown}\n\n{state}", question_rows(words, view.question))


def group_state(words: Words, view: QuestionView) -> Screen:
    """What takes the place of a question's message in the group; of a long question that is its last message."""
    body = _body(words, view)
    shown = _head(words, view) if visible_length(body) > LONGEST_BODY else body
    return Screen(f"{shown}\n\n{_state(words, view)}", question_rows(words, view.question))


def private_screen(words: Words, view: QuestionView) -> Screen:
    """A question in the private chat of staff, with whatever was answered so far."""
    question = view.question
    said = words.html("room-answered-so-far", answer=question.answer) if question.answer else ""
    state = words.html("room-waits", day=words.day(question.asked_at)) if _is_free(question) else _state(words, view)
    parts = (_body(words, view), said, state)
    write = (button(words, "room-button-answer", "room", "answer", question.id),)
    rows = question_rows(words, question)
    answerable = (write, *rows) if question.state == "open" else rows
    return Screen("\n\n".join(filter(None, parts)), (*answerable, (button(words, "room-button-list", *LIST),)))


def question_rows(words: Words, question: Question) -> Rows:
    """What can be done about a question, which depends on how it stands."""
    keys: tuple[str, ...]
    match question.state:
        case "open" if question.taker_id is None:
            keys = ("take", "pass", "end")
        case "open":
            keys = ("pass", "over", "end")
        case "answered":
            keys = ("done",)
        case _:
            keys = ()
    return in_rows([button(words, f"room-button-{key}", "room", key, question.id) for key in keys])


def pass_rows(words: Words, question: Question, colleagues: Sequence[Colleague]) -> Rows:
    """Whom a question can be handed on to."""
    names = [
        Button(words.plain("room-button-give", name=each.name), f"room:give:{question.id}:{each.person_id}")
        for each in colleagues
    ]
    back = [button(words, "room-button-back", "room", "back", question.id)] if question.taker_id is not None else []
    return in_rows([*names, *back, button(words, "room-button-cancel", "room", "show", question.id)])


def reason_rows(words: Words, question_id: int) -> Rows:
    """Why a question can be closed without an answer."""
    reasons = [
        button(words, f"room-reason-{reason}-button", "room", "close", question_id, reason) for reason in REASONS
    ]
    return in_rows([*reasons, button(words, "room-button-cancel", "room", "show", question_id)])


LIST = ("room", "list", "all", 0)


def list_screen(
    words: Words,
    shown: Sequence[tuple[Question, str | None]],
    counts: dict[str, int],
    which: str,
    page: int,
    *,
    now: datetime,
) -> Screen:
    """What waits for an answer, the oldest first: all of it, or what oneself took."""
    rows = in_rows([question_button(words, question, name, now=now) for question, name in shown])
    turn = []
    if page:
        turn.append(button(words, "find-button-back", "room", "list", which, page - 1))
    if counts[which] > (page + 1) * PAGE:
        turn.append(button(words, "find-button-more", "room", "list", which, page + 1))
    other = "mine" if which == "all" else "all"
    switch = button(words, f"room-switch-{other}-button", "room", "list", other, 0, count=counts[other])
    staff = button(words, "staff-menu-button-back", "staff", "menu")
    text = words.html(f"room-list-{which}", count=counts[which]) if shown else words.html(f"room-none-{which}")
    return Screen(text, (*rows, *((tuple(turn),) if turn else ()), (switch,), (staff,)))


def waiting_screen(words: Words, shown: Sequence[tuple[Question, str | None]], *, now: datetime, own: bool) -> Screen:
    """A reminder of what has waited for days: to whoever took it, or to the group."""
    key = "room-waiting-own" if own else "room-waiting"
    rows = in_rows([question_button(words, question, name, now=now) for question, name in shown[:PAGE]])
    return Screen(words.html(key, count=len(shown)), rows)


def question_button(words: Words, question: Question, name: str | None, *, now: datetime) -> Button:
    """A question in a list: since when it waits, who has it, how it begins."""
    days = (now.astimezone(words.zone).date() - question.asked_at.astimezone(words.zone).date()).days
    text = question.text if len(question.text) <= LABEL_LENGTH else question.text[:LABEL_LENGTH].rstrip() + "…"
    who = f"🙋 {name} · " if name else ""
    key, age = "room-button-question", words.plain("room-age", days=days)
    return button(words, key, "room", "open", question.id, number=question.id, age=age, text=f"{who}{text}")


def _is_free(question: Question) -> bool:
    return question.state == "open" and question.taker_id is None


def _head(words: Words, view: QuestionView) -> Markup:
    question = view.question
    return words.html(
        "staff-question-head",
        number=question.id,
        language=LANGUAGES[question.language].native_name,
        entry=question.entry_id or words.plain("staff-question-no-entry"),
    )


def _body(words: Words, view: QuestionView) -> Markup:
    if view.question.state == "withdrawn":
        return _head(words, view)
    added = [words.html("staff-question-added", text=addition.text) for addition in view.additions]
    return Markup("\n\n").join([_head(words, view), Markup.escape(view.question.text), *added])


def _state(words: Words, view: QuestionView) -> Markup:
    question, name = view.question, view.taker or words.plain("room-somebody")
    if _is_free(question):
        return words.html("staff-question-open")
    if question.state == "open":
        return words.html("staff-question-taken", name=name)
    if question.state == "answered":
        return words.html("staff-question-answered", name=name)
    if question.state == "withdrawn":
        return words.html("staff-question-withdrawn")
    if question.reason is None:
        return words.html("staff-question-finished")
    return words.html("staff-question-ended", name=name, reason=words.plain(f"room-reason-{question.reason}-button"))
