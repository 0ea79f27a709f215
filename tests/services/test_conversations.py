from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.conversations import delete_expired_conversations
from db.models import Conversation, Person
from knowledge.follow_ups import LastTopic
from knowledge.places import load_gazetteer
from services.conversations import FOLLOW_UP_WITHIN, remember_topic, topic_of
from services.people import Writer, find_known
from tests.conversation import NOW
from tests.db.samples import add_person

GAZETTEER = load_gazetteer()
SENDEN = GAZETTEER.find("Senden")[0].place


async def recalled(session: AsyncSession, person: Person, after: timedelta = timedelta(0)) -> LastTopic | None:
    session.expire_all()
    await session.refresh(person)
    writer = Writer(person.telegram_id, "de")
    known = await find_known(session, [writer], default_language="de", now=NOW + after)
    return topic_of(known[writer].conversation, GAZETTEER)


async def test_the_last_topic_takes_the_place_of_the_one_before(session: AsyncSession) -> None:
    person = await add_person(session)
    offers = LastTopic(place=SENDEN, offer_kind="sewing_workshop")
    await remember_topic(session, person.id, LastTopic("UV-01"), now=NOW)
    await remember_topic(session, person.id, offers, now=NOW)
    assert await recalled(session, person) == offers


async def test_a_topic_is_forgotten_after_ten_minutes(session: AsyncSession) -> None:
    person = await add_person(session)
    await remember_topic(session, person.id, LastTopic("UV-01"), now=NOW)
    assert await recalled(session, person, timedelta(minutes=9)) == LastTopic("UV-01")
    assert await recalled(session, person, timedelta(minutes=10)) is None


async def test_everybody_has_a_topic_of_their_own(session: AsyncSession) -> None:
    one, other = await add_person(session, 101), await add_person(session, 102)
    await remember_topic(session, one.id, LastTopic("UV-01"), now=NOW)
    assert await recalled(session, other) is None


async def test_what_has_run_out_is_deleted(session: AsyncSession) -> None:
    person = await add_person(session)
    await remember_topic(session, person.id, LastTopic("UV-01"), now=NOW)
    await delete_expired_conversations(session, NOW + FOLLOW_UP_WITHIN)
    assert list(await session.scalars(select(Conversation))) == []
