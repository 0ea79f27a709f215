"""The running bot: everything switched on in order, and off again in the opposite one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.application import build_application
from bot.clock import Clock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.jobs import catch_up, follow_content, run_all_jobs, schedule_jobs
from bot.leader import lead
from bot.link_probe import Probe, probe_all
from bot.pace import Pace
from bot.polling import poll
from bot.profile import publish_profile
from bot.seeding import seed
from bot.settings import Settings
from bot.webhook import keep_webhook, secret_of
from db.announcements import CONTENT
from db.engine import Database
from db.membership import Membership, joined
from handlers.context import LotseApplication
from handlers.flood_gate import FloodGate
from handlers.toolbox import Knowledge, LiveKnowledge, Toolbox, finding_writers, noting_answers
from handlers.vitals import Vitals
from services.live_offers import LiveOffers

FINISH_SECONDS = 8.0  # a container gets 10 between SIGTERM and SIGKILL

log = structlog.get_logger(__name__)


class StartError(Exception):
    """The bot can't start; the message says why and how to mend it."""


@dataclass(frozen=True)
class Lotse:
    """A running bot."""

    application: LotseApplication
    tools: Toolbox
    intake: Intake
    delivery: Delivery
    membership: Membership
    tasks: tuple[asyncio.Task[None], ...]

    async def run_until(self, stop: asyncio.Event) -> None:
        """Run until told to stop. Raises StartError if a part of the bot ends by itself, which none should."""
        told = asyncio.create_task(stop.wait())
        done, _ = await asyncio.wait({told, *self.tasks}, return_when=asyncio.FIRST_COMPLETED)
        told.cancel()
        for task in done - {told}:
            raise StartError(f"stopped: {task.exception()}") from task.exception()

    async def look_at_clock(self) -> None:
        """Do now whatever the clock says is due."""
        await run_all_jobs(self.tools)


@asynccontextmanager
async def running_lotse(
    settings: Settings,
    token: str,
    api_url: str,
    database: Database,
    knowledge: Knowledge,
    clock: Clock,
    pace: Pace,
    probe: Probe | None = None,
    vitals: Vitals | None = None,
    floods: FloodGate | None = None,
) -> AsyncIterator[Lotse]:
    """Run the bot on a migrated database.

    Without a `probe` it opens no links of the content, without `floods` it answers whatever one person sends. Raises
    StartError if Telegram does not let it in.
    """
    wake = asyncio.Event()
    live = LiveKnowledge(knowledge)
    tools = Toolbox(
        database=database,
        live=live,
        offers=LiveOffers(),
        now=clock.now,
        zone=settings.zone,
        default_language=settings.default_language,
        admin_ids=settings.admin_ids,
        staff_chat_id=settings.staff_chat_id,
        public_url=settings.public_url,
        content_needs_second_person=settings.content_needs_second_person,
        broadcasts_need_second_person=settings.broadcasts_need_second_person,
        writers=finding_writers(database, live, settings.zone, settings.default_language, clock.now),
        answers=noting_answers(database, settings.zone, clock.now),
        outbox_changed=wake.set,
        probe_links=partial(probe_all, probe=probe) if probe else None,
        vitals=vitals or Vitals(),
        floods=floods or FloodGate(None),
    )
    application = build_application(token, api_url, tools, pace)
    await _log_in(application, api_url)
    async with AsyncExitStack() as ends:
        ends.push_async_callback(application.shutdown)
        membership = await ends.enter_async_context(joined(database))
        intake = Intake(application, database, clock, membership)
        delivery = Delivery(application, tools, pace, wake, membership)
        membership.follow(tools.vitals.note_standing)
        membership.follow(pace.share)
        content_changed = asyncio.Event()
        membership.listen(CONTENT, content_changed.set)
        await seed(database, now=clock.now())
        leads_from_the_start = membership.standing.leads
        await (catch_up if leads_from_the_start else follow_content)(tools)
        await live.rebuild()
        schedule_jobs(application, lambda: membership.standing.leads)
        await application.start()
        source = partial(_bring_in_updates, settings, token, application, intake)
        take_over = partial(catch_up, tools)
        work = (
            lead(membership, source, take_over, caught_up=leads_from_the_start),
            intake.handle_stored(),
            delivery.run(),
            live.follow(),
            _follow_content(tools, content_changed),
        )
        tasks = tuple(map(asyncio.create_task, work))
        try:
            yield Lotse(application, tools, intake, delivery, membership, tasks)
        finally:
            await _stop(application, intake, delivery, tasks)


async def _follow_content(tools: Toolbox, changed: asyncio.Event) -> None:
    """Take over what staff change through another replica as soon as it says so, until cancelled."""
    while True:
        await changed.wait()
        changed.clear()
        try:
            await follow_content(tools)
        except SQLAlchemyError as error:
            log.warning("the content can't be looked at, the clock will try again", error=type(error).__name__)


async def _bring_in_updates(settings: Settings, token: str, application: LotseApplication, intake: Intake) -> None:
    if settings.webhook_url is None or settings.in_sandbox:
        await poll(application, intake)
    else:
        await keep_webhook(application, settings.webhook_url, secret_of(token))


async def _stop(
    application: LotseApplication, intake: Intake, delivery: Delivery, tasks: tuple[asyncio.Task[None], ...]
) -> None:
    """Take nothing new, finish what is in hand, leave the rest to the next start."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await asyncio.gather(intake.finish(FINISH_SECONDS), delivery.finish(FINISH_SECONDS))
    await application.stop()


@asynccontextmanager
async def publishing(lotse: Lotse) -> AsyncIterator[None]:
    """Let the leader tell Telegram the bot's name and commands: a hundred calls, for which nobody has to wait."""
    task = asyncio.create_task(_publish(lotse))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _publish(lotse: Lotse) -> None:
    if not lotse.membership.standing.leads:
        return
    try:
        await publish_profile(lotse.application.bot, lotse.tools)
    except TelegramError as error:
        log.warning("the command menus could not be set", error=error.message)


async def _log_in(application: LotseApplication, api_url: str) -> None:
    try:
        await application.initialize()
    except TelegramError as error:
        await application.bot.shutdown()  # an application that never started would leave its connections open
        raise StartError(_advice(error, api_url)) from error


def _advice(error: TelegramError, api_url: str) -> str:
    match error:
        case InvalidToken():
            return "Telegram does not know this token; check LOTSE_TELEGRAM_TOKEN"
        case NetworkError():
            return f"the Bot API at {api_url} can't be reached; check the network and LOTSE_TELEGRAM_API_URL"
        case _:
            return f"the Bot API at {api_url} does not let the bot in ({error.message}); check LOTSE_TELEGRAM_API_URL"
