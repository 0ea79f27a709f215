"""How one's own questions to the team look."""

from collections.abc import Sequence
from datetime import datetime

from db.models import Question, QuestionAddition
from handlers.mine import back_to_mine
from handlers.screen import Button, Rows, Screen, button, in_rows
from locales.words import Words

LABEL_LENGTH = 40


def asked_rows(words: Words, question_id: int) -> Rows:
    """What one can do about a question that waits."""
    return in_rows(
        [
            button(words, "question-button-add", "myq", "add", question_id),
            button(words, "question-button-withdraw", "myq", "withdraw", question_id),
        ]
    )


def answer_rows(words: Words, question_id: int) -> Rows:
    """What one can say to an answer."""
    return in_rows(
        [
            button(words, "question-button-helped", "myq", "helped", question_id),
            button(words, "question-button-ask-back", "myq", "add", question_id),
        ]
    )


def own_questions_screen(words: Words, questions: Sequence[Question]) -> Screen:
    """One's own questions, the newest first, each with how it stands."""
    rows = in_rows([_label(words, question) for question in questions])
    key = "question-list" if questions else "question-list-none"
    ask = button(words, "question-button-ask", "person", "ask")
    return Screen(words.html(key), (*rows, (ask,), (back_to_mine(words),)))


def own_question_screen(words: Words, question: Question, additions: Sequence[QuestionAddition]) -> Screen:
    """One question of one's own: what was asked and added, how it stands, and what was answered."""
    added = [words.html("staff-question-added", text=addition.text) for addition in additions]
    reason = words.html(f"question-reason-{question.reason}") if question.reason else ""
    said = words.html("question-answer", answer=question.answer) if question.answer else ""
    head = words.html("question-own", day=_day(words, question.asked_at), text=question.text)
    state = words.html(f"question-state-{state_of(question)}")
    back = (button(words, "question-button-list", "myq", "list"),)
    match question.state:
        case "open":
            rows = asked_rows(words, question.id)
        case "answered":
            rows = answer_rows(words, question.id)
        case _:
            rows = ((button(words, "question-button-ask-back", "myq", "add", question.id),),)
    return Screen("\n\n".join(filter(None, (head, *added, said, state, reason))), (*rows, back))


def state_of(question: Question) -> str:
    """Return how a question stands, as whoever asked it is told."""
    return "taken" if question.state == "open" and question.taker_id is not None else question.state


def _label(words: Words, question: Question) -> Button:
    text = question.text if len(question.text) <= LABEL_LENGTH else question.text[:LABEL_LENGTH].rstrip() + "…"
    key = "question-button-own"
    mark = {"open": "⏳", "taken": "🙋", "answered": "✅", "closed": "☑️"}[state_of(question)]
    return button(words, key, "myq", "show", question.id, mark=mark, text=text)


def _day(words: Words, moment: datetime) -> str:
    return words.day(moment)
