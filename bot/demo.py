"""The sandbox as `make run` shows it: a Telegram of its own with a few people, a clock to move, and an example plan."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import MovableClock, SystemClock
from bot.lotse import Lotse, publishing, running_lotse
from bot.pace import FREE, Pace
from bot.sandbox import FakeTelegram, PickerPlace, SandboxPerson, sandbox_app, serve
from bot.settings import Settings
from bot.web import web_routes
from db.courses import list_upcoming_courses
from db.engine import Database
from db.offers import list_offer_ids
from handlers.flood_gate import FloodGate
from handlers.toolbox import Knowledge
from handlers.vitals import Vitals
from knowledge.offer_fields import OfferFields
from knowledge.plan import load_plan
from knowledge.shipped_offers import load_shipped_offers
from services.enrolment import enrol_guest
from services.offer_seed import seed_offers
from services.offers import Author, OfferChange, change_offers
from services.people import meet_in_group
from services.planning import add_plan

NEARLY_FULL = "newcomer-small-group"
TOKEN = "1000001:sandbox"  # noqa: S105 - only the sandbox's own Telegram knows it
USERNAME = "ehrenamtslotse_bot"
CONFIRMED_IN_DEMO = (
    "cafe-international-der-oefid",
    "fahrradgruppe-der-oefid",
    "fahrradwerkstatt-der-fluechtlingshilfe-senden",
    "fahrradwerkstatt-fuer-gefluechtete-ak-asyl",
    "naehstube-der-fluechtlingshilfe-nottuln",
    "naeh-und-gespraechstreff-fuer-frauen-inca-plus",
    "offener-sprachtreff-donnerstags",
)
STAFF_CHAT_ID = -1001000000001
STAFF = SandboxPerson(104, "Robin", "de", role="Team")
COLLEAGUE = SandboxPerson(105, "Jona", "de", role="Team")  # so that there is somebody to hand a question on to
PEOPLE = (
    SandboxPerson(101, "Kim", "de", role="Ehrenamt"),
    SandboxPerson(102, "Daryna", "uk", role="Ehrenamt, mehrsprachig"),
    SandboxPerson(103, "Samir", "ar", role="Ehrenamt, mehrsprachig"),
    STAFF,
)


@asynccontextmanager
async def running_demo(
    settings: Settings, database: Database, knowledge: Knowledge
) -> AsyncIterator[tuple[Lotse, str]]:
    """Run the bot against a Telegram of its own; yield it with the address of the page. Raises PortInUse."""
    settings = settings.model_copy(
        update={
            "admin_ids": frozenset({STAFF.id}),
            "staff_chat_id": STAFF_CHAT_ID,
            "public_url": settings.public_url or f"http://{settings.host}:{settings.port}",
        }
    )
    clock = MovableClock(SystemClock())
    running: list[Lotse] = []

    async def clock_moved() -> None:
        for lotse in running:
            await lotse.look_at_clock()

    telegram = _telegram(clock)
    places = [
        PickerPlace(place.name, place.latitude, place.longitude)
        for place in knowledge.gazetteer.places
        if place.in_district
    ]
    app = sandbox_app(telegram, clock, clock_moved, places)
    vitals = Vitals()
    app.router.routes.extend(web_routes(settings, database, clock, vitals))
    async with database.transaction() as session:
        await add_plan(session, load_plan(), zone=settings.zone, now=clock.now())
        await _add_confirmed_offers(session, now=clock.now())
        await _fill_course(session, clock.now())
    async with (
        serve(app, settings.host, settings.port) as url,
        running_lotse(
            settings, TOKEN, url, database, knowledge, clock, Pace(FREE), vitals=vitals, floods=FloodGate()
        ) as lotse,
    ):
        running.append(lotse)
        async with publishing(lotse):
            yield lotse, url
        running.clear()


async def _add_confirmed_offers(session: AsyncSession, *, now: datetime) -> None:
    """Add the shipped offers and play that staff have confirmed some: most are too old to be listed."""
    await seed_offers(session, load_shipped_offers(), now=now)
    ids = await list_offer_ids(session)
    fields: OfferFields = {"verified": True, "confirmed_on": now.date()}
    changes = [OfferChange(ids[slug], fields) for slug in CONFIRMED_IN_DEMO]
    await change_offers(session, changes, by=Author("staff"), now=now)


async def _fill_course(session: AsyncSession, now: datetime) -> None:
    """Take all seats but one of a course, so that its waiting list can be tried with the people there are."""
    robin_id = await meet_in_group(session, STAFF.id, now=now)
    for course in await list_upcoming_courses(session, now):
        for number in range(1, course.seats if course.slug == NEARLY_FULL else 1):
            await enrol_guest(session, course.id, f"Beispielperson {number}", robin_id, now=now)


def _telegram(clock: MovableClock) -> FakeTelegram:
    # The database outlives the sandbox: were its ids to begin at 1 each time, new updates would pass for old ones.
    telegram = FakeTelegram(token=TOKEN, bot_username=USERNAME, clock=clock, first_id=int(time.time()))
    for person in (*PEOPLE, COLLEAGUE):
        telegram.add_person(person)
    telegram.add_group(STAFF_CHAT_ID, "Team Integration", [STAFF.id, COLLEAGUE.id], is_forum=True)
    return telegram
