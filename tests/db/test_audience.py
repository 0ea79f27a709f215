import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from db.audience_conditions import Frame, condition_of
from db.audience_terms import EVERYONE, Audience, AudienceUnreadableError, Condition, Group, from_json
from db.audiences import count_audiences, select_audience
from tests.conversation import NOW
from tests.db.samples import add_person


async def test_a_chosen_language_counts_before_telegrams(session: AsyncSession) -> None:
    await add_person(session, 1, chosen_language="uk", telegram_language="de")
    await add_person(session, 2, telegram_language="de")
    assert await found(session, Condition("language", "uk")) == [1]
    assert await found(session, Condition("language", "de")) == [2]


async def test_whoever_has_no_known_language_is_written_to_in_the_default_one(session: AsyncSession) -> None:
    await add_person(session, 1)
    assert await found(session, Condition("language", "de")) == [1]
    assert await found(session, Condition("language", "de"), default="en") == []


async def test_a_municipality_reaches_only_those_who_named_it(session: AsyncSession) -> None:
    await add_person(session, 1, municipality="Dülmen")
    await add_person(session, 2, municipality="Senden")
    await add_person(session, 3)
    assert await found(session, Condition("municipality", "Dülmen")) == [1]


async def test_who_named_no_municipality_is_not_of_another_one_either(session: AsyncSession) -> None:
    await add_person(session, 1, municipality="Dülmen")
    await add_person(session, 2)
    others = Audience((Group((Condition("municipality", "Dülmen"),), excluded=True),))
    assert [telegram_id for _, telegram_id in await session.execute(select_audience(others, Frame("de", NOW)))] == [2]


async def test_groups_narrow_together(session: AsyncSession) -> None:
    await add_person(session, 1, municipality="Dülmen", chosen_language="ar")
    await add_person(session, 2, municipality="Dülmen")
    await add_person(session, 3, municipality="Senden", chosen_language="ar")
    assert await found(session, Condition("language", "ar"), Condition("municipality", "Dülmen")) == [1]


async def test_news_spare_those_who_turned_them_off_and_those_who_cannot_be_reached(session: AsyncSession) -> None:
    await add_person(session, 1)
    await add_person(session, 2, wants_news=False)
    await add_person(session, 3, unreachable_since=NOW)
    assert await found(session) == [1]


async def test_many_audiences_are_counted_at_once(session: AsyncSession) -> None:
    for telegram_id in (1, 2, 3):
        await add_person(session, telegram_id, chosen_language="en" if telegram_id > 1 else None)
    english = Audience((Group((Condition("language", "en"),)),))
    assert await count_audiences(session, [EVERYONE, english], Frame("de", NOW)) == (3, 2)


@pytest.mark.parametrize("stored", [{"all": [{"some": []}]}, {"any": []}, {"all": [{"any": ["uk"]}]}, {"all": 3}])
def test_what_cannot_be_read_is_no_audience(stored: dict[str, object]) -> None:
    with pytest.raises(AudienceUnreadableError):
        from_json(stored)


@pytest.mark.parametrize(
    ("kind", "value"),
    [("colour", "red"), ("course", "17"), ("course", "17:gone"), ("active", "0"), ("role", "boss"), ("tag", "")],
)
def test_what_a_kind_does_not_take_is_no_condition(kind: str, value: str) -> None:
    with pytest.raises(AudienceUnreadableError):
        condition_of(kind, value)


async def found(session: AsyncSession, *conditions: Condition, default: str = "de") -> list[int]:
    audience = Audience(tuple(Group((condition,)) for condition in conditions))
    return sorted(number for _, number in await session.execute(select_audience(audience, Frame(default, NOW))))
