"""What people asked in vain: noted without names, put together, answered by staff, and then told to who waits."""

from collections.abc import Set
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_draft
from db.gaps import (
    delete_gap,
    delete_gap_texts,
    find_gap,
    list_gap_texts,
    list_people_waiting,
    list_promised_gaps,
    list_staff_answers_since,
    lock_open_gap,
    mark_unpromised,
)
from db.models import Gap, GapQuestion, GapWish, Question
from db.rows import add_if_new
from knowledge.alike import find_alike
from knowledge.drafts import CheckedText
from knowledge.pages import Page
from knowledge.personal_details import find_personal_details
from knowledge.text import fold
from services.content import PublishResult, draft_page, publish_page
from services.outbox import write_to_person

KEPT_FOR: Final = timedelta(days=90)
"""How long it is known what was asked in vain."""

LONGEST: Final = 300
"""Characters of a question that are kept; what is longer is a story, and tells too much of somebody."""


async def note_gap(
    session: AsyncSession,
    text: str,
    *,
    language: str,
    stop_words: Set[str],
    entry_id: str | None = None,
    now: datetime,
) -> int | None:
    """Note a question that was not answered, or not well by `entry_id`, and put it to those that ask the same.

    Nothing of who asked is kept, and no numbers, addresses and names in it that can be told. Returns the gap's id; None
    if the text has no words or is too long, or staff have said that it is not for us to answer.
    """
    bare = without_details(text)
    if not fold(bare) or len(bare) > LONGEST:
        return None
    gap_id = find_alike(bare, await list_gap_texts(session), stop_words)
    gap = await find_gap(session, gap_id) if gap_id is not None else None
    if gap is None:
        gap = Gap(text=bare, language=language, last_asked_at=now)
        session.add(gap)
        await session.flush()
    gap.last_asked_at = now
    if gap.set_aside_at is not None:
        return None
    session.add(GapQuestion(gap_id=gap.id, text=bare, language=language, entry_id=entry_id, asked_at=now))
    await session.flush()
    return gap.id


def without_details(text: str) -> str:
    """Return a text in one line, with an ellipsis in the place of what tells who is meant."""
    for detail in find_personal_details(text):
        text = text.replace(detail.text, "…")
    return " ".join(text.split())


async def wish_for_answer(session: AsyncSession, gap_id: int, person_id: int, *, now: datetime) -> bool:
    """Note that somebody wants to hear when there is an answer; returns False if the question is gone."""
    gap = await find_gap(session, gap_id)
    if gap is None or gap.set_aside_at is not None:
        return False
    await add_if_new(session, GapWish, gap_id=gap_id, person_id=person_id, since=now)
    return True


async def find_staff_answer(session: AsyncSession, gap: Gap, stop_words: Set[str], *, now: datetime) -> Question | None:
    """Return the question like this one that staff have answered already, if there is one."""
    answered = {question.id: question for question in await list_staff_answers_since(session, now - KEPT_FOR)}
    texts = {question_id: question.text for question_id, question in answered.items()}
    alike = find_alike(gap.text, texts, stop_words)
    return answered[alike] if alike is not None else None


async def set_aside(session: AsyncSession, gap_id: int, *, now: datetime) -> bool:
    """Say that a question is not for us to answer; returns False if somebody was faster."""
    gap = await lock_open_gap(session, gap_id)
    if gap is None:
        return False
    gap.set_aside_at = now
    await delete_gap_texts(session, gap_id)
    return True


async def answer_by_phrasing(
    session: AsyncSession,
    gap_id: int,
    checked: CheckedText,
    person_id: int,
    *,
    is_new: bool,
    shipped: Page | None,
    needs_second_person: bool,
    now: datetime,
) -> PublishResult:
    """Answer a question by a page that has it among its phrasings now, released as far as one person may.

    Somebody's unfinished draft of the page is not released on the way; the phrasing waits in it. `is_new` is whether
    the page got the phrasing only now. Returns `gone` if somebody was faster.
    """
    gap = await lock_open_gap(session, gap_id)
    if gap is None:
        return PublishResult("gone")
    draft = await find_draft(session, *checked.key)
    if not is_new and draft is None:
        await _tell_who_waits(session, gap_id, checked.key[0], now)
        return PublishResult("released")
    result = (
        await publish_page(
            session, checked, "phrased", person_id, shipped=shipped, needs_second_person=needs_second_person, now=now
        )
        if draft is None
        else await draft_page(session, checked, "phrased", person_id, shipped=shipped, now=now)
    )
    gap.version_id = result.version_id
    await close_answered_gaps(session, now=now)
    return result


async def draft_answer(
    session: AsyncSession, gap_id: int, checked: CheckedText, person_id: int, *, now: datetime
) -> PublishResult:
    """Draft a new entry that answers a question once it is released; returns `gone` if somebody was faster."""
    gap = await lock_open_gap(session, gap_id)
    if gap is None:
        return PublishResult("gone")
    result = await draft_page(session, checked, "added", person_id, shipped=None, now=now)
    gap.version_id = result.version_id
    await session.flush()
    return result


async def close_answered_gaps(session: AsyncSession, *, now: datetime) -> int:
    """Tell who waits for answers that were released since, and open again what was dropped.

    Returns how many questions are answered.
    """
    answered = await list_promised_gaps(session, "released")
    for gap, entry_id in answered:
        await _tell_who_waits(session, gap.id, entry_id, now)
    dropped = [gap.id for gap, _ in await list_promised_gaps(session, "dropped")]
    await mark_unpromised(session, dropped)
    return len(answered)


async def _tell_who_waits(session: AsyncSession, gap_id: int, entry_id: str, now: datetime) -> None:
    for person in await list_people_waiting(session, gap_id):
        await write_to_person(
            session, person, "gap_answered", f"{gap_id}:{person.id}", {"entry_id": entry_id}, due_at=now
        )
    await delete_gap(session, gap_id)
