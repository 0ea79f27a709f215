from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

import db.audit
from db.audit import count_audit, delete_audit_before, list_audit
from db.people import find_person, get_person
from services.audit import ACTS, KEPT, SUBJECTS, note_action
from services.people import agree, meet_in_group
from services.privacy import forget_person
from tests.conversation import NOW
from tests.db.samples import add_person


async def noted(session: AsyncSession, act: str = "released", *, at: datetime = NOW, **facts: Any) -> None:
    await note_action(session, (await meet_in_group(session, 7, now=NOW)), act, ("entry", "UV-03"), now=at, **facts)


async def test_a_line_says_who_did_what_to_what_and_when(session: AsyncSession) -> None:
    await noted(session, language="de", count=3)
    [line] = await list_audit(session, limit=9)
    person = await find_person(session, 7)
    assert person and (line.at, line.person_id) == (NOW, person.id)
    assert (line.act, line.subject, line.subject_id) == ("released", "entry", "UV-03")
    assert line.facts == {"language": "de", "count": 3}


async def test_the_newest_line_comes_first_and_pages_follow_each_other(session: AsyncSession) -> None:
    for hours, act in enumerate(ACTS[:5]):
        await noted(session, act, at=NOW + timedelta(hours=hours))
    pages = [await list_audit(session, limit=2, offset=offset) for offset in (0, 2, 4)]
    assert [line.act for page in pages for line in page] == list(reversed(ACTS[:5]))
    assert await count_audit(session) == 5


@pytest.mark.parametrize(("act", "subject"), [("did", "entry"), ("released", "weather")])
async def test_what_the_log_has_no_words_for_is_refused(session: AsyncSession, act: str, subject: str) -> None:
    with pytest.raises(ValueError, match="no words"):
        await note_action(session, None, act, (subject, 1), now=NOW)


@pytest.mark.parametrize("text", ["Kim Muster", "x" * 61])
async def test_a_text_is_no_fact_since_it_may_name_somebody(session: AsyncSession, text: str) -> None:
    with pytest.raises(ValueError, match="may name somebody"):
        await noted(session, name=text)
    assert await count_audit(session) == 0


async def test_a_line_outlives_whoever_was_forgotten_without_naming_them(session: AsyncSession) -> None:
    person = await add_person(session)
    await note_action(session, person.id, "sent", ("broadcast", 1), now=NOW)
    await forget_person(session, person.id, now=NOW)
    [line] = await list_audit(session, limit=9)
    await session.refresh(line)
    assert (line.act, line.person_id) == ("sent", None)


async def test_lines_are_kept_for_two_years(session: AsyncSession) -> None:
    await noted(session, at=NOW - KEPT - timedelta(seconds=1))
    await noted(session, "withdrawn", at=NOW - KEPT)
    await delete_audit_before(session, NOW - KEPT)
    assert [line.act for line in await list_audit(session, limit=9)] == ["withdrawn"]


def test_nothing_can_change_or_delete_a_line_but_the_retention() -> None:
    queries = {name for name in vars(db.audit) if name.startswith(("mark_", "delete_", "lock_"))}
    assert queries == {"delete_audit_before"}


def test_acts_and_subjects_are_named_once() -> None:
    assert len(set(ACTS)) == len(ACTS) and len(set(SUBJECTS)) == len(SUBJECTS)


async def test_whoever_only_acts_in_the_group_is_known_but_not_written_to(session: AsyncSession) -> None:
    person_id = await meet_in_group(session, 8, now=NOW)
    assert await meet_in_group(session, 8, now=NOW + timedelta(days=1)) == person_id
    assert (await get_person(session, person_id)).unreachable_since == NOW
    await agree(session, 8, "de", default_language="de", now=NOW + timedelta(days=2))
    assert (await get_person(session, person_id)).unreachable_since is None
