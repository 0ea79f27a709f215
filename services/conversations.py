"""What was last talked about with a person, for as long as a follow-up may refer to it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.conversations import add_conversations
from db.models import Conversation
from knowledge.follow_ups import LastTopic
from knowledge.places import Gazetteer

FOLLOW_UP_WITHIN: Final = timedelta(minutes=10)
"""How long "and for children?" is understood."""


async def remember_topic(session: AsyncSession, person_id: int, topic: LastTopic, *, now: datetime) -> None:
    """Keep what an answer was about; it takes the place of the topic before."""
    await remember_topics(session, {person_id: topic}, now=now)


async def remember_topics(session: AsyncSession, topics: Mapping[int, LastTopic], *, now: datetime) -> None:
    """Keep what each person's answer was about, by person."""
    rows = [
        {
            "person_id": person_id,
            "entry_id": topic.entry_id,
            "place": topic.place.name if topic.place else None,
            "offer_kind": topic.offer_kind,
            "expires_at": now + FOLLOW_UP_WITHIN,
        }
        for person_id, topic in topics.items()
    ]
    await add_conversations(session, rows)


def topic_of(conversation: Conversation | None, gazetteer: Gazetteer) -> LastTopic | None:
    """Return what the last answer was about; None if there is nothing that a follow-up could be about."""
    if conversation is None:
        return None
    places = gazetteer.find(conversation.place) if conversation.place else []
    place = places[0].place if places else None
    return LastTopic(conversation.entry_id, place, conversation.offer_kind)
