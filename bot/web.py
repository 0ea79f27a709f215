"""What the bot answers over HTTP besides Telegram's updates."""

from starlette.routing import Route

from bot.calendar_feed import calendar_route
from bot.clock import Clock
from bot.health import health_routes
from bot.settings import Settings
from bot.verify_page import verify_route
from db.engine import Database
from handlers.vitals import Vitals


def web_routes(settings: Settings, database: Database, clock: Clock, vitals: Vitals) -> list[Route]:
    """Return the routes for monitors and, where the bot has a public address, those for everybody's browsers."""
    routes = list(health_routes(database, vitals, clock))
    if settings.public_url is not None:
        zone, language = settings.zone, settings.default_language
        routes.append(calendar_route(database, zone=zone, default_language=language, now=clock.now))
        routes.append(verify_route(database, zone=zone, default_language=language))
    return routes
