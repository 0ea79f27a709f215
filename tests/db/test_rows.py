from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Conversation, Person
from db.people import find_person
from db.rows import add_if_new, put_rows
from tests.conversation import NOW


async def test_a_row_is_added_once_and_then_left_alone(session: AsyncSession) -> None:
    facts = {"telegram_id": 101, "wants_news": True, "first_seen_at": NOW, "last_seen_at": NOW}
    assert await add_if_new(session, Person, **facts, telegram_language="uk")
    assert not await add_if_new(session, Person, **facts, telegram_language="ar")
    person = await find_person(session, 101)
    assert person is not None and person.telegram_language == "uk"


async def test_a_row_that_is_put_takes_the_place_of_the_one_before(session: AsyncSession) -> None:
    await add_if_new(session, Person, id=1, telegram_id=101, wants_news=True, first_seen_at=NOW, last_seen_at=NOW)
    for entry_id, kind in (("UV-01", None), (None, "language_cafe")):
        await put_rows(
            session, Conversation, [{"person_id": 1, "entry_id": entry_id, "offer_kind": kind, "expires_at": NOW}]
        )
    kept = await session.get_one(Conversation, 1)
    assert (kept.entry_id, kept.offer_kind) == (None, "language_cafe")
