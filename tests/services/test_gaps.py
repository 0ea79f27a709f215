from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.gaps import count_open_gaps, delete_gaps_before, find_gap, find_open_gap, list_gap_questions, list_open_gaps
from db.models import Base, EntryVersion, Gap, GapQuestion, GapWish, OutboxMessage, Question
from knowledge.drafts import check_text, with_phrasings
from knowledge.entries import entries_of
from knowledge.pages import load_pages
from knowledge.search import EntrySearch, load_stop_words
from services.content import drop_draft, release_draft
from services.gaps import (
    KEPT_FOR,
    LONGEST,
    answer_by_phrasing,
    close_answered_gaps,
    find_staff_answer,
    note_gap,
    set_aside,
    wish_for_answer,
    without_details,
)
from tests.conversation import NOW
from tests.db.samples import add_person, add_row

STOP_WORDS = load_stop_words()
PAGES = load_pages()
ENTRIES = entries_of(PAGES)
SEARCH = EntrySearch(ENTRIES, STOP_WORDS)
KEY = ("KO-01", "de")
DOG = "darf er seinen hund mitbringen"


async def noted(session: AsyncSession, text: str = DOG, **facts: object) -> int | None:
    usual = {"language": "de", "stop_words": STOP_WORDS, "now": NOW}
    return await note_gap(session, text, **(usual | facts))  # type: ignore[arg-type]


async def answered(session: AsyncSession, gap_id: int, person_id: int, text: str = DOG, *, second: bool = False) -> str:
    page = with_phrasings(PAGES[KEY], [text])
    checked = check_text(KEY, page.text, pages=PAGES, entries=ENTRIES, search=SEARCH)
    result = await answer_by_phrasing(
        session,
        gap_id,
        checked,
        person_id,
        is_new=page.text != PAGES[KEY].text,
        shipped=PAGES[KEY],
        needs_second_person=second,
        now=NOW,
    )
    return result.outcome


async def is_empty(session: AsyncSession, table: type[Base]) -> bool:
    return not list(await session.scalars(select(table)))


async def told(session: AsyncSession) -> list[tuple[str, dict[str, str]]]:
    rows = await session.scalars(select(OutboxMessage).where(OutboxMessage.kind == "gap_answered"))
    return [(row.key, row.facts) for row in rows]


async def test_what_is_asked_in_nearly_the_same_words_stands_together(session: AsyncSession) -> None:
    first = await noted(session, "wie beantrage ich kindergeld?")
    assert await noted(session, "Kindergeld beantragen wie") == first
    assert await noted(session, "wohngeld beantragen") != first
    assert [(gap.text, times) for gap, times in await list_open_gaps(session, limit=9, offset=0)] == [
        ("wie beantrage ich kindergeld?", 2),
        ("wohngeld beantragen", 1),
    ]


async def test_nothing_that_is_kept_tells_who_asked(session: AsyncSession) -> None:
    gap_id = await noted(session, "Wer hilft Frau Muster? Tel. 0170 1234567, kim.muster@example.org")
    assert gap_id is not None
    (question,) = await list_gap_questions(session, gap_id)
    assert question.text == "Wer hilft …? Tel. …, …"
    people = {key.column.table.name for table in (Gap, GapQuestion) for key in table.__table__.foreign_keys}
    assert "persons" not in people


@pytest.mark.parametrize("text", ["", "?!", "😀", "wort " * LONGEST])
async def test_what_has_no_words_or_too_many_is_not_noted(session: AsyncSession, text: str) -> None:
    assert await noted(session, text) is None
    assert await count_open_gaps(session) == 0


def test_what_tells_who_is_meant_is_left_out() -> None:
    assert without_details("Familie Muster,\n geb. 01.02.1990, hat Fragen") == "…, geb. …, hat Fragen"


async def test_who_waits_hears_once_there_is_an_answer_and_is_forgotten(session: AsyncSession) -> None:
    staff, kim = await add_person(session, 900), await add_person(session, 101)
    gap_id = await noted(session)
    assert gap_id is not None
    assert await wish_for_answer(session, gap_id, kim.id, now=NOW)
    assert await wish_for_answer(session, gap_id, kim.id, now=NOW)
    assert await answered(session, gap_id, staff.id) == "released"
    assert await told(session) == [(f"gap_answered:{gap_id}:{kim.id}", {"entry_id": "KO-01"})]
    assert await is_empty(session, Gap) and await is_empty(session, GapWish)
    assert not await wish_for_answer(session, gap_id, kim.id, now=NOW)


async def test_where_a_second_person_releases_people_hear_only_then(session: AsyncSession) -> None:
    staff, other, kim = [await add_person(session, number) for number in (900, 901, 101)]
    gap_id = await noted(session)
    assert gap_id is not None
    await wish_for_answer(session, gap_id, kim.id, now=NOW)
    assert await answered(session, gap_id, staff.id, second=True) == "second_person"
    assert await find_open_gap(session, gap_id) is None and await told(session) == []
    version = (await session.scalars(select(EntryVersion))).one()
    await release_draft(session, version.id, other.id, needs_second_person=True, now=NOW)
    assert await close_answered_gaps(session, now=NOW) == 1
    assert len(await told(session)) == 1


async def test_a_dropped_answer_leaves_the_question_open(session: AsyncSession) -> None:
    staff = await add_person(session, 900)
    gap_id = await noted(session)
    assert gap_id is not None
    await answered(session, gap_id, staff.id, second=True)
    version = (await session.scalars(select(EntryVersion))).one()
    await drop_draft(session, version.id)
    assert await close_answered_gaps(session, now=NOW) == 0
    assert await find_open_gap(session, gap_id) is not None


async def test_a_phrasing_that_would_break_another_entry_changes_nothing(session: AsyncSession) -> None:
    staff = await add_person(session, 900)
    taken = ENTRIES["UV-03"].wording("de").phrasings[0]
    gap_id = await noted(session, taken)
    assert gap_id is not None
    assert await answered(session, gap_id, staff.id, taken) == "refused"
    assert await find_open_gap(session, gap_id) is not None
    assert list(await session.scalars(select(EntryVersion))) == []


async def test_a_phrasing_that_is_there_already_answers_the_question(session: AsyncSession) -> None:
    staff = await add_person(session, 900)
    known = ENTRIES["KO-01"].wording("de").phrasings[0]
    gap_id = await noted(session, known)
    assert gap_id is not None
    assert await answered(session, gap_id, staff.id, known) == "released"
    assert list(await session.scalars(select(EntryVersion))) == []
    assert await find_gap(session, gap_id) is None


async def test_only_the_first_of_two_answers_counts(session: AsyncSession) -> None:
    staff = await add_person(session, 900)
    gap_id = await noted(session)
    assert gap_id is not None
    await answered(session, gap_id, staff.id)
    assert await answered(session, gap_id, staff.id) == "gone"


async def test_what_is_set_aside_is_forgotten_and_does_not_come_back(session: AsyncSession) -> None:
    kim = await add_person(session, 101)
    gap_id = await noted(session)
    assert gap_id is not None
    await wish_for_answer(session, gap_id, kim.id, now=NOW)
    assert await set_aside(session, gap_id, now=NOW)
    assert not await set_aside(session, gap_id, now=NOW)
    assert await noted(session) is None
    assert await count_open_gaps(session) == 0
    assert await is_empty(session, GapQuestion) and await is_empty(session, GapWish)


async def test_after_ninety_days_nothing_is_left(session: AsyncSession) -> None:
    await noted(session)
    later = NOW + timedelta(days=1)
    await noted(session, "wohngeld beantragen", now=later)
    await delete_gaps_before(session, NOW + timedelta(seconds=1))
    assert [gap.text for gap, _ in await list_open_gaps(session, limit=9, offset=0)] == ["wohngeld beantragen"]
    await delete_gaps_before(session, later + timedelta(seconds=1))
    assert await is_empty(session, Gap) and await is_empty(session, GapQuestion)


async def test_an_answer_that_staff_gave_to_a_like_question_is_found(session: AsyncSession) -> None:
    kim = await add_person(session, 101)
    question = Question(person_id=kim.id, text="Darf er den Hund mitbringen?", language="de", asked_at=NOW, source="5")
    question.answer, question.answered_at = "Ja, mit Impfpass.", NOW
    await add_row(session, question)
    gap_id = await noted(session)
    gap = await find_gap(session, gap_id or 0)
    assert gap is not None
    assert await find_staff_answer(session, gap, STOP_WORDS, now=NOW) == question
    assert await find_staff_answer(session, gap, STOP_WORDS, now=NOW + KEPT_FOR + timedelta(days=1)) is None
