from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcasts import count_audience, select_audience
from tests.conversation import NOW
from tests.db.samples import add_person


async def test_a_chosen_language_counts_before_telegrams(session: AsyncSession) -> None:
    await add_person(session, 1, chosen_language="uk", telegram_language="de")
    await add_person(session, 2, telegram_language="de")
    assert await audience(session, language="uk") == [1]
    assert await audience(session, language="de") == [2]


async def test_whoever_has_no_known_language_is_written_to_in_the_default_one(session: AsyncSession) -> None:
    await add_person(session, 1)
    assert await audience(session, language="de") == [1]
    assert await audience(session, language="de", default="en") == []


async def test_a_municipality_reaches_only_those_who_named_it(session: AsyncSession) -> None:
    await add_person(session, 1, municipality="Dülmen")
    await add_person(session, 2, municipality="Senden")
    await add_person(session, 3)
    assert await audience(session, municipality="Dülmen") == [1]


async def test_language_and_municipality_narrow_together(session: AsyncSession) -> None:
    await add_person(session, 1, municipality="Dülmen", chosen_language="ar")
    await add_person(session, 2, municipality="Dülmen")
    await add_person(session, 3, municipality="Senden", chosen_language="ar")
    assert await audience(session, language="ar", municipality="Dülmen") == [1]


async def test_news_spare_those_who_turned_them_off_and_those_who_cannot_be_reached(session: AsyncSession) -> None:
    await add_person(session, 1)
    await add_person(session, 2, wants_news=False)
    await add_person(session, 3, unreachable_since=NOW)
    assert await audience(session) == [1]


async def test_the_audience_is_counted_as_it_is_selected(session: AsyncSession) -> None:
    for telegram_id in (1, 2, 3):
        await add_person(session, telegram_id, chosen_language="en" if telegram_id > 1 else None)
    assert await count_audience(session, language="en", municipality=None, default_language="de") == 2


async def audience(
    session: AsyncSession, *, language: str | None = None, municipality: str | None = None, default: str = "de"
) -> list[int]:
    query = select_audience(language=language, municipality=municipality, default_language=default)
    return sorted(telegram_id for _, telegram_id in await session.execute(query))
