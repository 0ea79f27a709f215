"""Questions in the hands of staff: taken, handed on, answered, closed. Whoever taps second learns what has happened."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from sqlalchemy.ext.asyncio import AsyncSession

from db.colleagues import delete_colleague, find_colleague
from db.models import Colleague, Question
from db.people import get_person
from db.questions import list_answered_before, list_questions_taken_before, lock_question
from services.audit import note_by_clock
from services.outbox import write_to_person
from services.question_posts import post_again, post_state

REASONS: Final = ("not-ours", "no-advice", "unknown", "unclear", "call")
"""Why staff close a question without an answer; each is a sentence to whoever asked."""

REMEMBERED: Final = timedelta(days=180)
"""Who did nothing for the team for so long is no longer proposed as a colleague."""

SEEN_LATELY: Final = timedelta(days=1)

CLOSED_AFTER: Final = timedelta(days=14)
"""An answered question that nobody comes back to is closed then."""

Over = Literal["answered", "closed", "withdrawn", "gone"]


@dataclass(frozen=True)
class AnswerResult:
    """`other` and `over` ask whether to send all the same: a colleague looks after it, or it is answered or closed.

    `undelivered` means that the person can't be reached, or that this answer is on its way already.
    """

    outcome: Literal["sent", "other", "over", "withdrawn", "gone", "undelivered"]
    name: str | None = None


async def knows_colleague(session: AsyncSession, person_id: int, name: str, *, now: datetime) -> bool:
    """Tell whether `note_colleague` would only write what is known: when somebody was seen is kept by the day."""
    colleague = await find_colleague(session, person_id)
    return colleague is not None and colleague.name == name and now - colleague.seen_at < SEEN_LATELY


async def note_colleague(session: AsyncSession, person_id: int, name: str, *, now: datetime) -> None:
    """Keep by which name colleagues know somebody who does something for the team."""
    colleague = await find_colleague(session, person_id)
    if colleague is None:
        session.add(Colleague(person_id=person_id, name=name, seen_at=now))
    else:
        colleague.name, colleague.seen_at = name, now
    await session.flush()


async def take_question(
    session: AsyncSession, question_id: int, person_id: int, *, over: bool = False, now: datetime
) -> Literal["taken", "already", "other"] | Over:
    """Look after a question. One that a colleague looks after is taken `over` only if that is meant."""
    question = await lock_question(session, question_id)
    if question is None or question.state != "open":
        return _why_over(question)
    if question.taker_id == person_id:
        return "already"
    if question.taker_id is not None and not over:
        return "other"
    await give_to(session, question, person_id, now=now)
    return "taken"


async def hand_on(
    session: AsyncSession, question_id: int, to_id: int | None, *, by_id: int | None, now: datetime
) -> Literal["handed", "back", "already", "left"] | Over:
    """Hand a question on to a colleague, who is told, or back to all; `left` is who is no colleague, or no more."""
    question = await lock_question(session, question_id)
    if question is None or question.state != "open":
        return _why_over(question)
    if question.taker_id == to_id:
        return "already"
    if to_id is None:
        await give_back(session, question, now=now)
        return "back"
    if await find_colleague(session, to_id) is None:
        return "left"
    await give_to(session, question, to_id, now=now)
    if to_id != by_id:
        await tell_taker(session, question, now=now)
    return "handed"


async def give_to(session: AsyncSession, question: Question, person_id: int, *, now: datetime) -> None:
    """Let somebody look after an open question; whoever asked hears once that somebody does, not who."""
    question.taker_id, question.taken_at = person_id, now
    await post_state(session, question, now=now)
    asker, facts = await get_person(session, question.person_id), {"question_id": question.id}
    await write_to_person(session, asker, "question_taken", str(question.id), facts, due_at=now)


async def give_back(session: AsyncSession, question: Question, *, now: datetime) -> None:
    """Let nobody look after a question, and show it to all once more."""
    question.taker_id = question.taken_at = None
    await post_again(session, question, now=now)


async def tell_taker(session: AsyncSession, question: Question, *, now: datetime) -> None:
    """Tell a colleague that a question is theirs now; the group sees it, too."""
    if question.taker_id is not None:
        taker = await get_person(session, question.taker_id)
        key, facts = f"{question.id}:{question.version}", {"question_id": question.id}
        await write_to_person(session, taker, "question_handed", key, facts, due_at=now)


async def leave_team(session: AsyncSession, person_id: int, *, now: datetime) -> None:
    """Give back what somebody took who left the staff, and write to them about questions no more."""
    for question in await list_questions_taken_before(session, person_id, now):
        await give_back(session, question, now=now)
    await session.flush()
    await delete_colleague(session, person_id)


async def answer_question(
    session: AsyncSession,
    question_id: int,
    person_id: int | None,
    *,
    answer: str,
    source: str,
    anyway: bool = False,
    now: datetime,
) -> AnswerResult:
    """Send an answer of staff to whoever asked, unless a colleague was first and it is not sent `anyway`.

    `source` names the message it came from: the same one never goes out twice.
    """
    question = await lock_question(session, question_id)
    if question is None or question.state == "withdrawn":
        return AnswerResult("gone" if question is None else "withdrawn")
    if not anyway and (hindrance := await _hindrance(session, question, person_id)):
        return hindrance
    person = await get_person(session, question.person_id)
    facts = {"question_id": question_id, "answer": answer}
    if not await write_to_person(session, person, "staff_answer", f"{question_id}:{source}", facts, due_at=now):
        return AnswerResult("undelivered")
    question.answer = f"{question.answer}\n\n{answer}" if question.answer else answer
    question.answered_at, question.state, question.taker_id = now, "answered", person_id
    question.remind_at = question.closed_at = question.reason = None
    await post_state(session, question, now=now)
    return AnswerResult("sent")


async def _hindrance(session: AsyncSession, question: Question, person_id: int | None) -> AnswerResult | None:
    """Return why somebody should think again before they answer; to one's own question one may always add."""
    if question.state == "closed":
        return AnswerResult("over")
    if question.taker_id == person_id and person_id is not None:
        return None
    if question.taker_id is None:
        return AnswerResult("over") if question.state == "answered" else None
    colleague = await find_colleague(session, question.taker_id)
    return AnswerResult("over" if question.state == "answered" else "other", colleague.name if colleague else None)


async def close_question(
    session: AsyncSession, question_id: int, person_id: int | None, reason: str, *, now: datetime
) -> Literal["ended"] | Over:
    """Close an open question without an answer; whoever asked hears why. Raises ValueError for an unknown reason."""
    if reason not in REASONS:
        raise ValueError(f"nobody can explain {reason!r} to whoever asked")
    question = await lock_question(session, question_id)
    if question is None or question.state != "open":
        return _why_over(question)
    question.state, question.reason, question.closed_at, question.remind_at = "closed", reason, now, None
    question.taker_id = person_id
    await post_state(session, question, now=now)
    asker = await get_person(session, question.person_id)
    key, facts = f"{question.id}:{question.version}", {"question_id": question.id, "reason": reason}
    await write_to_person(session, asker, "question_closed", key, facts, due_at=now)
    return "ended"


async def finish_question(
    session: AsyncSession, question_id: int, *, now: datetime
) -> Literal["finished", "open"] | Over:
    """Close a question that is answered."""
    question = await lock_question(session, question_id)
    if question is not None and question.state == "open":
        return "open"
    if question is None or question.state != "answered":
        return _why_over(question)
    question.state, question.closed_at = "closed", now
    await post_state(session, question, now=now)
    return "finished"


async def close_old_answers(session: AsyncSession, *, now: datetime) -> int:
    """Close what was answered two weeks ago; return how many there were."""
    questions = await list_answered_before(session, now - CLOSED_AFTER)
    for question in questions:
        question.state, question.closed_at = "closed", now
        await post_state(session, question, now=now)
        await note_by_clock(session, question.taker_id, "closed", ("question", question.id), now=now)
    return len(questions)


def _why_over(question: Question | None) -> Over:
    match question.state if question else "gone":
        case "answered":
            return "answered"
        case "closed":
            return "closed"
        case "withdrawn":
            return "withdrawn"
        case _:
            return "gone"
