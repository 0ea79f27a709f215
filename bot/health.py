"""One address that tells whether the bot is alive, for containers and monitors."""

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from db.engine import Database


def health_route(database: Database) -> Route:
    """Return `/healthz`: 200 if the event loop turns and the database answers, else 503. Telegram is not asked."""

    async def healthz(_request: Request) -> PlainTextResponse:
        try:
            async with database.reading() as session:
                await session.execute(text("SELECT 1"))
        except SQLAlchemyError:
            return PlainTextResponse("the database does not answer\n", 503)
        return PlainTextResponse("ok\n")

    return Route("/healthz", healthz)
