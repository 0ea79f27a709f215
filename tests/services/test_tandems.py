import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import HelperProfile, Tandem
from services.tandems import SPOKEN, change_profile, likeness, propose_tandems
from tests.conversation import NOW
from tests.db.samples import add_person, add_row


def profile(**facts: object) -> HelperProfile:
    usual = {"role": "helper", "languages": ["de"], "interests": ["cooking"], "days": [1], "agreed_at": NOW}
    return HelperProfile(**(usual | facts))


async def add_seeker(session: AsyncSession, telegram_id: int, role: str, **facts: object) -> int:
    person = await add_person(session, telegram_id)
    row = profile(person_id=person.id, role=role, seeks_tandem=True, may_be_asked=False, **facts)
    await add_row(session, row)
    return person.id


@pytest.mark.parametrize(
    ("facts", "score"),
    [
        ({}, 1 + 2 + 1),
        ({"languages": ["ti"]}, 0),
        ({"interests": ["sport"]}, 0),
        ({"interests": ["sport"], "municipality": "Dülmen"}, 1 + 4 + 1),
        ({"days": [5]}, 1 + 2),
        ({"age_band": "61-99"}, 1 + 2 + 1),
    ],
)
def test_who_shares_a_language_and_a_place_or_an_interest_fits(facts: dict[str, object], score: int) -> None:
    assert likeness(profile(municipality="Dülmen"), profile(**facts)) == score


async def test_everybody_gets_one_proposal_at_a_time_and_the_best_one(session: AsyncSession) -> None:
    helper = await add_seeker(session, 101, "helper", municipality="Dülmen")
    await add_seeker(session, 102, "guest")
    near = await add_seeker(session, 103, "guest", municipality="Dülmen")
    await add_seeker(session, 104, "helper", languages=["so"])
    assert await propose_tandems(session, now=NOW) == 1
    pairs = [tuple(row) for row in await session.execute(select(Tandem.helper_id, Tandem.guest_id))]
    assert pairs == [(helper, near)]
    assert await propose_tandems(session, now=NOW) == 0


async def test_nobody_is_proposed_to_the_same_person_twice(session: AsyncSession) -> None:
    await add_seeker(session, 101, "helper")
    await add_seeker(session, 102, "guest")
    assert await propose_tandems(session, now=NOW) == 1
    tandem = (await session.scalars(select(Tandem))).one()
    tandem.state = "declined"
    await session.flush()
    assert await propose_tandems(session, now=NOW) == 0


async def test_whoever_can_not_be_reached_is_not_proposed(session: AsyncSession) -> None:
    person = await add_person(session, 101, unreachable_since=NOW)
    await add_row(session, profile(person_id=person.id, seeks_tandem=True, may_be_asked=False))
    await add_seeker(session, 102, "guest")
    assert await propose_tandems(session, now=NOW) == 0


async def test_what_nobody_was_offered_changes_nothing(session: AsyncSession) -> None:
    person_id = await add_seeker(session, 101, "helper")
    for what, value in (("language", "xx"), ("interest", "money"), ("day", "7"), ("age", "0-5")):
        changed = await change_profile(session, person_id, what, value)
        assert changed and (changed.languages, changed.interests, changed.days) == (["de"], ["cooking"], [1])
        assert changed.age_band is None


def test_every_language_has_one_code() -> None:
    assert len(set(SPOKEN)) == len(SPOKEN)
