from sqlalchemy.ext.asyncio import AsyncSession

from db.models import Person
from db.people import find_person
from db.rows import add_if_new
from tests.conversation import NOW


async def test_a_row_is_added_once_and_then_left_alone(session: AsyncSession) -> None:
    facts = {"telegram_id": 101, "wants_news": True, "first_seen_at": NOW, "last_seen_at": NOW}
    assert await add_if_new(session, Person, **facts, telegram_language="uk")
    assert not await add_if_new(session, Person, **facts, telegram_language="ar")
    person = await find_person(session, 101)
    assert person is not None and person.telegram_language == "uk"
