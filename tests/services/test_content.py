from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.content import find_draft, get_revision, list_history, list_versions_in_force
from db.models import EntryVersion
from knowledge.clashes import Clash
from knowledge.drafts import CheckedText
from knowledge.entries import Entries, entries_of
from knowledge.pages import Page, PageKey, load_pages
from services.content import (
    choose_entry_id,
    draft_page,
    draft_shipped,
    drop_draft,
    keep_page,
    publish_page,
    release_draft,
    withdraw_page,
)
from services.local_content import LocalPages, put_in_place
from tests.conversation import NOW
from tests.db.samples import add_person, add_row

Pages = dict[PageKey, Page]

GERMAN, UKRAINIAN = ("UV-03", "de"), ("UV-03", "uk")


@pytest.fixture(scope="module")
def shipped() -> Pages:
    return load_pages()


@pytest.fixture
async def robin(session: AsyncSession) -> int:
    return (await add_person(session, 900)).id


@pytest.fixture
async def sascha(session: AsyncSession) -> int:
    return (await add_person(session, 901)).id


async def test_a_draft_changes_nothing_for_readers(session: AsyncSession, shipped: Pages, robin: int) -> None:
    await draft_page(session, reworded(shipped), "changed", robin, shipped=shipped[GERMAN], now=NOW)
    assert await entries_now(session, shipped) == entries_of(shipped)
    assert await get_revision(session) == 0


async def test_what_is_released_is_read_in_the_place_of_the_shipped_file(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    assert await published(session, shipped, reworded(shipped), robin) == "released"
    assert (await entries_now(session, shipped))["UV-03"].wording("de").answer == "Ja, immer."
    assert await get_revision(session) == 1


async def test_only_a_second_person_releases_where_that_is_wanted(
    session: AsyncSession, shipped: Pages, robin: int, sascha: int
) -> None:
    assert await published(session, shipped, reworded(shipped), robin, needs_second_person=True) == "second_person"
    draft = await find_draft(session, *GERMAN)
    assert draft is not None and await get_revision(session) == 0
    released = await release_draft(session, draft.id, sascha, needs_second_person=True, now=NOW)
    assert released.outcome == "released" and draft.releaser_id == sascha


async def test_a_draft_is_released_once(session: AsyncSession, shipped: Pages, robin: int) -> None:
    drafted = await draft_page(session, reworded(shipped), "changed", robin, shipped=shipped[GERMAN], now=NOW)
    assert drafted.version_id is not None
    outcomes = [
        (await release_draft(session, drafted.version_id, robin, needs_second_person=False, now=NOW)).outcome
        for _ in range(2)
    ]
    assert outcomes == ["released", "gone"] and await get_revision(session) == 1


async def test_a_new_draft_takes_the_place_of_the_former_one_which_is_kept(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    for answer in ("Ja.", "Nein."):
        await draft_page(session, reworded(shipped, answer), "changed", robin, shipped=shipped[GERMAN], now=NOW)
    history = await list_history(session, *GERMAN, limit=10)
    assert [version.state for version in history] == ["draft", "dropped"]


@pytest.mark.parametrize("against", [{"clashes": (Clash("x", "UV-01", "y", True),)}, {"problems": ("broken",)}])
async def test_what_is_not_sound_is_refused(
    session: AsyncSession, shipped: Pages, robin: int, against: dict[str, Any]
) -> None:
    assert await published(session, shipped, replace(reworded(shipped), **against), robin) == "refused"
    assert await list_history(session, *GERMAN, limit=10) == []


async def test_a_dropped_draft_can_no_longer_be_released(session: AsyncSession, shipped: Pages, robin: int) -> None:
    drafted = await draft_page(session, reworded(shipped), "changed", robin, shipped=shipped[GERMAN], now=NOW)
    assert drafted.version_id is not None
    assert await drop_draft(session, drafted.version_id)
    assert not await drop_draft(session, drafted.version_id)
    assert (
        await release_draft(session, drafted.version_id, robin, needs_second_person=False, now=NOW)
    ).outcome == "gone"


async def test_one_person_withdraws_an_entry_in_all_languages_once(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    assert await withdraw_page(session, shipped[GERMAN], robin, shipped=shipped[GERMAN], now=NOW)
    assert not await withdraw_page(session, shipped[GERMAN], robin, shipped=shipped[GERMAN], now=NOW)
    assert "UV-03" not in await entries_now(session, shipped)


async def test_a_withdrawn_translation_is_read_in_german(session: AsyncSession, shipped: Pages, robin: int) -> None:
    await withdraw_page(session, shipped[UKRAINIAN], robin, shipped=shipped[UKRAINIAN], now=NOW)
    entry = (await entries_now(session, shipped))["UV-03"]
    assert entry.has_answer("de") and not entry.has_answer("uk")


async def test_a_draft_may_put_right_what_was_withdrawn_meanwhile(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    drafted = await draft_page(session, reworded(shipped), "changed", robin, shipped=shipped[GERMAN], now=NOW)
    await withdraw_page(session, shipped[GERMAN], robin, shipped=shipped[GERMAN], now=NOW)
    assert drafted.version_id is not None
    await release_draft(session, drafted.version_id, robin, needs_second_person=False, now=NOW)
    assert (await entries_now(session, shipped))["UV-03"].wording("de").answer == "Ja, immer."


async def test_a_translation_older_than_its_original_is_marked(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    await published(session, shipped, reworded(shipped), robin)
    entry = (await entries_now(session, shipped))["UV-03"]
    assert entry.wording("uk").outdated and not entry.wording("de").outdated
    await published(session, shipped, reworded(shipped, "Так.", UKRAINIAN), robin, action="translated")
    assert not (await entries_now(session, shipped))["UV-03"].wording("uk").outdated


async def test_more_phrasings_make_no_translation_older(session: AsyncSession, shipped: Pages, robin: int) -> None:
    phrased = replace(reworded(shipped), text=shipped[GERMAN].changed({"phrasings": ("neu",)}).text, rewords=False)
    await published(session, shipped, phrased, robin, action="phrased")
    entry = (await entries_now(session, shipped))["UV-03"]
    assert entry.wording("de").phrasings == ("neu",) and not entry.wording("uk").outdated


async def test_back_to_the_shipped_file_follows_its_updates_again(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    await published(session, shipped, reworded(shipped), robin)
    back = await draft_shipped(session, GERMAN, robin, shipped=shipped[GERMAN], now=NOW)
    assert back.version_id is not None
    await release_draft(session, back.version_id, robin, needs_second_person=False, now=NOW)
    updated = {**shipped, GERMAN: shipped[GERMAN].changed({}, answer="Neu vom Amt.")}
    local = await pages_now(session, updated)
    assert local.pages == updated and not local.conflicts


async def test_an_update_never_overwrites_what_staff_wrote_but_is_noticed(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    await published(session, shipped, reworded(shipped), robin)
    updated = {**shipped, GERMAN: shipped[GERMAN].changed({}, answer="Neu vom Amt.")}
    local = await pages_now(session, updated)
    assert local.pages[GERMAN].answer == "Ja, immer." and local.conflicts == {GERMAN}
    assert await keep_page(session, GERMAN, robin, shipped=updated[GERMAN], now=NOW)
    assert not await keep_page(session, GERMAN, robin, shipped=updated[GERMAN], now=NOW)
    assert not (await pages_now(session, updated)).conflicts


async def test_an_update_that_says_what_staff_wrote_is_no_conflict(
    session: AsyncSession, shipped: Pages, robin: int
) -> None:
    await published(session, shipped, reworded(shipped), robin)
    updated = {**shipped, GERMAN: shipped[GERMAN].changed({}, answer="Ja, immer.")}
    assert not (await pages_now(session, updated)).conflicts


@pytest.mark.parametrize("text", ["---\ntitle: [", '---\ntitle: "Ohne Quelle"\nphrasings: ["x"]\n---\n\nJa.\n'])
async def test_what_this_version_of_the_bot_cannot_read_leaves_the_shipped_file(
    session: AsyncSession, shipped: Pages, text: str
) -> None:
    await add_row(session, stored(text))
    local = await pages_now(session, shipped)
    assert local.pages == shipped and local.unusable == {GERMAN}


async def test_new_entries_get_ids_that_were_never_given(session: AsyncSession, shipped: Pages) -> None:
    await add_row(session, stored("", entry_id="EI-01", state="dropped"))
    assert await choose_entry_id(session, {"UV-01", "EI-02"}) == "EI-03"


async def test_history_tells_who_did_what_and_when(session: AsyncSession, shipped: Pages, robin: int) -> None:
    await published(session, shipped, reworded(shipped), robin)
    await withdraw_page(session, shipped[GERMAN], robin, shipped=shipped[GERMAN], now=NOW + timedelta(hours=1))
    history = await list_history(session, *GERMAN, limit=10)
    assert [(one.action, one.author_id, one.released_at) for one in history] == [
        ("withdrawn", robin, NOW + timedelta(hours=1)),
        ("changed", robin, NOW),
    ]


def reworded(shipped: Pages, answer: str = "Ja, immer.", key: PageKey = GERMAN) -> CheckedText:
    return CheckedText(key, shipped[key].changed({}, answer=answer).text)


def stored(text: str, entry_id: str = "UV-03", state: str = "released") -> EntryVersion:
    return EntryVersion(
        entry_id=entry_id,
        language="de",
        action="changed",
        text=text,
        rewords=True,
        state=state,
        created_at=NOW,
        revision=1,
    )


async def published(
    session: AsyncSession,
    shipped: Pages,
    checked: CheckedText,
    person_id: int,
    action: str = "changed",
    *,
    needs_second_person: bool = False,
) -> str:
    result = await publish_page(
        session,
        checked,
        action,
        person_id,
        shipped=shipped[checked.key],
        needs_second_person=needs_second_person,
        now=NOW,
    )
    return result.outcome


async def pages_now(session: AsyncSession, shipped: Pages) -> LocalPages:
    return put_in_place(shipped, await list_versions_in_force(session))


async def entries_now(session: AsyncSession, shipped: Pages) -> Entries:
    return entries_of((await pages_now(session, shipped)).pages)
