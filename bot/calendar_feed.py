"""The address under which calendar applications fetch a person's own calendar."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from db.engine import Database
from locales.words import Words
from services.calendar import calendar_file
from services.feeds import find_person_by_token, list_appointments
from services.people import profile_of


def calendar_route(database: Database, *, zone: ZoneInfo, default_language: str, now: Callable[[], datetime]) -> Route:
    """Return `/calendar/<secret>.ics`: 200 with the calendar, or 404 for an address that was made up or revoked."""

    async def calendar(request: Request) -> Response:
        async with database.reading() as session:
            person = await find_person_by_token(session, request.path_params["token"])
            if person is None:
                return PlainTextResponse("there is no such calendar\n", 404)
            language = profile_of(person, default_language).language
            appointments = await list_appointments(session, person.id, language, now=now())
        name = Words(language, zone).plain("calendar-name")
        return Response(
            calendar_file(*appointments, zone=zone, now=now(), name=name),
            media_type="text/calendar; charset=utf-8",
            headers={"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"},
        )

    return Route("/calendar/{token}.ics", calendar)
