"""What the bot says unprompted of what people share on the board."""

from sqlalchemy.ext.asyncio import AsyncSession

from db.board import find_request, find_resource
from db.models import OutboxMessage
from handlers.board_screens import answer_screen, request_screen
from handlers.screen import Screen
from locales.words import Words


async def write_resource_request(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Somebody would like to have what this person offered, unless it is answered already."""
    request = await find_request(session, message.facts["request_id"])
    resource = await find_resource(session, request.resource_id) if request else None
    if request is None or resource is None or request.state != "asked":
        return None
    return request_screen(words, resource, request)


async def write_resource_answer(session: AsyncSession, message: OutboxMessage, words: Words) -> Screen | None:
    """Yes or no to a request, with the contact if it is a yes."""
    request = await find_request(session, message.facts["request_id"])
    resource = await find_resource(session, request.resource_id) if request else None
    if request is None or resource is None:
        return None
    return answer_screen(words, resource, request, to_owner=message.person_id == resource.owner_id)
