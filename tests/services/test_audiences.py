from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame
from db.audience_terms import EVERYONE, Audience, Condition, Group, Saved, from_json
from db.audiences import delete_saved_audience, list_saved_audiences
from db.models import Broadcast
from services.audiences import (
    MOST_GROUPS,
    MOST_PARTS,
    SavingOutcome,
    change_audience,
    count_in_parts,
    find_part,
    save_audience,
    turned,
    with_part,
    without_part,
)
from services.broadcasts import draft_broadcast
from tests.conversation import NOW
from tests.db.samples import add_person

UK, RU, DE = (Condition("language", tag) for tag in ("uk", "ru", "de"))
OLFEN = Condition("municipality", "Olfen")


def test_parts_are_joined_by_or_within_a_group_and_by_and_between_groups() -> None:
    audience = with_part(with_part(with_part(EVERYONE, "and", UK), "0", RU), "not", OLFEN)
    assert audience == Audience((Group((UK, RU)), Group((OLFEN,), excluded=True)))


def test_adding_the_same_twice_adds_it_once() -> None:
    once = with_part(with_part(EVERYONE, "and", UK), "0", RU)
    assert with_part(once, "0", RU) == once
    assert with_part(with_part(EVERYONE, "and", UK), "and", UK) == with_part(EVERYONE, "and", UK)


def test_a_group_goes_with_its_last_part_and_what_is_gone_can_be_taken_out_again() -> None:
    audience = with_part(with_part(EVERYONE, "and", UK), "and", OLFEN)
    assert without_part(audience, 0, "language", "uk") == Audience((Group((OLFEN,)),))
    assert without_part(without_part(audience, 1, *code(OLFEN)), 1, *code(OLFEN)) == Audience((Group((UK,)),))


def test_a_group_is_turned_round_to_what_was_tapped_however_often() -> None:
    audience = with_part(EVERYONE, "and", UK)
    excluded = turned(turned(audience, 0, excluded=True), 0, excluded=True)
    assert excluded == Audience((Group((UK,), excluded=True),))
    assert turned(excluded, 0, excluded=False) == audience


def test_an_audience_does_not_grow_without_end() -> None:
    audience = EVERYONE
    for number in range(2 * MOST_PARTS):
        audience = with_part(audience, "and", Condition("active", str(number + 1)))
        audience = with_part(audience, "0", Condition("quiet", str(number + 1)))
    assert (len(audience.groups), len(audience.groups[0].parts)) == (MOST_GROUPS, MOST_PARTS)


async def test_each_part_each_group_and_all_together_are_counted(session: AsyncSession) -> None:
    for number, (language, town) in enumerate([("uk", "Olfen"), ("ru", "Olfen"), ("ru", None), ("de", "Olfen")], 1):
        await add_person(session, number, chosen_language=language, municipality=town)
    audience = with_part(with_part(with_part(EVERYONE, "and", UK), "0", RU), "not", OLFEN)
    counts = await count_in_parts(session, audience, Frame("de", NOW))
    assert (counts.total, counts.everyone, counts.groups, counts.parts) == (1, 4, (3, 3), ((1, 2), (3,)))


async def test_only_a_draft_can_be_aimed(session: AsyncSession) -> None:
    draft = await drafted(session)
    assert await change_audience(session, draft.id, lambda audience: with_part(audience, "and", UK)) is draft
    assert from_json(draft.audience) == Audience((Group((UK,)),))
    draft.state = "going"
    assert await change_audience(session, draft.id, lambda _: EVERYONE) is None
    assert await change_audience(session, 999, lambda _: EVERYONE) is None
    assert from_json(draft.audience) == Audience((Group((UK,)),))


async def test_an_audience_for_everyone_is_stored_as_nothing(session: AsyncSession) -> None:
    draft = await drafted(session)
    await change_audience(session, draft.id, lambda audience: with_part(audience, "and", UK))
    await change_audience(session, draft.id, lambda _: EVERYONE)
    assert draft.audience is None


async def test_an_audience_is_kept_under_a_name_and_used_as_it_was_then(session: AsyncSession) -> None:
    draft = await drafted(session)
    await change_audience(session, draft.id, lambda audience: with_part(audience, "and", UK))
    assert await save_audience(session, draft.id, "Ukrainisch", now=NOW) is SavingOutcome.SAVED
    [saved] = await list_saved_audiences(session)
    part = await find_part(session, "saved", str(saved.id))
    assert part == Saved(saved.id, "Ukrainisch", Audience((Group((UK,)),)))
    await change_audience(session, draft.id, lambda _: with_part(EVERYONE, "not", part))
    await delete_saved_audience(session, saved.id)
    assert from_json(draft.audience) == Audience((Group((part,), excluded=True),))
    assert await find_part(session, "saved", str(saved.id)) is None


async def test_names_of_audiences_are_short_and_each_is_there_once(session: AsyncSession) -> None:
    draft = await drafted(session)
    assert await save_audience(session, draft.id, "Alle", now=NOW) is SavingOutcome.EVERYONE
    await change_audience(session, draft.id, lambda audience: with_part(audience, "and", DE))
    assert await save_audience(session, draft.id, "Deutsch", now=NOW) is SavingOutcome.SAVED
    assert await save_audience(session, draft.id, "Deutsch", now=NOW) is SavingOutcome.TAKEN
    assert await save_audience(session, draft.id, "x" * 41, now=NOW) is SavingOutcome.TOO_LONG
    assert await save_audience(session, 999, "Neu", now=NOW) is SavingOutcome.GONE


async def drafted(session: AsyncSession) -> Broadcast:
    author = await add_person(session, 900)
    return await draft_broadcast(session, author.id, {"kind": "text", "html": "Neues"}, language="de", now=NOW)


def code(condition: Condition) -> tuple[str, str]:
    return condition.kind, condition.value
