"""The outbox and its sender alone, before a fake Telegram: nothing goes out unless a test says so."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.application import build_application
from bot.clock import MovableClock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.pace import UNLIMITED, Pace
from bot.sandbox import NO_LIMITS, FakeTelegram, SandboxPerson, sandbox_app, serve
from db.engine import Database
from db.membership import Membership, joined
from db.models import OutboxMessage
from handlers.context import LotseApplication
from handlers.toolbox import Knowledge, LiveKnowledge, Toolbox, finding_writers, noting_answers
from knowledge.plan import load_plan
from services.broadcasts import draft_broadcast, release_broadcast
from services.live_offers import LiveOffers
from services.meetings import plan_meetings, subscribe
from services.outbox import write_to_staff
from services.people import agree
from services.planning import add_plan
from services.reminders import queue_reminders
from tests.conversation import BERLIN, STAFF, STAFF_CHAT_ID, TOKEN, StandingClock

WEEK = 10080  # minutes
ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # where it makes no difference


@dataclass
class PostOffice:
    """Somewhere to queue messages, to send them, and to see where they got to."""

    telegram: FakeTelegram
    clock: MovableClock
    tools: Toolbox
    application: LotseApplication
    delivery: Delivery
    membership: Membership

    async def new_intake(self) -> Intake:
        """The intake of a process that has just started, the one before having been killed."""
        await self.membership.vanish()
        self.membership = Membership(self.tools.database)
        await self.membership.join()
        return Intake(self.application, self.tools.database, self.clock, self.membership)

    async def person(self, telegram_id: int, language: str = "de") -> int:
        """Add somebody who has pressed START and agreed; return our own id of theirs."""
        self.telegram.add_person(SandboxPerson(telegram_id, "Kim", language))
        self.telegram.send_text(telegram_id, "/start")
        async with self.tools.database.transaction() as session:
            profile = await agree(session, telegram_id, language, default_language="de", now=self.clock.now())
        return profile.person_id

    async def broadcasts(self, text: str = "Neues aus dem Kreis") -> None:
        """Queue news for everyone."""
        async with self.tools.database.transaction() as session:
            broadcast = await draft_broadcast(
                session, None, {"kind": "text", "html": text}, language="de", now=self.clock.now()
            )
            await release_broadcast(session, broadcast.id, default_language="de", now=self.clock.now())

    async def reminds(self, *person_ids: int) -> None:
        """Queue a reminder of tomorrow's supervision."""
        now = self.clock.now()
        async with self.tools.database.transaction() as session:
            await add_plan(session, load_plan(), zone=BERLIN, now=now)
            await plan_meetings(session, zone=BERLIN, now=now)
            for person_id in person_ids:
                await subscribe(session, 1, person_id, WEEK, now=now - timedelta(days=9))
            assert await queue_reminders(session, zone=BERLIN, now=now) == len(person_ids)

    async def reports_failure(self, number: int = 1) -> None:
        """Queue a report for the staff group."""
        facts = {"update_id": number, "error": "ValueError", "place": "courses.py:1"}
        async with self.tools.database.transaction() as session:
            await write_to_staff(session, STAFF_CHAT_ID, "failure_report", str(number), facts, due_at=self.clock.now())

    async def sends(self, **later: float) -> None:
        """Send everything that is due, after some time such as `seconds=5`."""
        self.clock.forward(timedelta(**later))
        await self.delivery.send_due()
        await self.delivery.until_quiet()

    async def messages(self) -> list[OutboxMessage]:
        """All messages, oldest first."""
        async with self.tools.database.reading() as session:
            return list((await session.scalars(select(OutboxMessage).order_by(OutboxMessage.id))).all())

    async def states(self) -> list[str]:
        """The state of each message, oldest first."""
        return [message.state for message in await self.messages()]

    def heard_by(self, chat_id: int) -> list[str]:
        """What the bot said in a chat."""
        return [message.text for message in self.telegram.history(chat_id) if message.from_bot]


@asynccontextmanager
async def open_post_office(database: Database, knowledge: Knowledge) -> AsyncIterator[PostOffice]:
    """Open a post office on a fresh Telegram with a staff group."""
    clock = MovableClock(StandingClock())
    telegram = FakeTelegram(token=TOKEN, bot_username="lotse_test_bot", clock=clock, limits=NO_LIMITS)
    telegram.add_person(STAFF)
    telegram.add_group(STAFF_CHAT_ID, "Team", [STAFF.id])
    live = LiveKnowledge(knowledge)
    tools = Toolbox(
        database=database,
        live=live,
        offers=LiveOffers(),
        now=clock.now,
        zone=BERLIN,
        default_language="de",
        admin_ids=frozenset(),
        staff_chat_id=STAFF_CHAT_ID,
        public_url=None,
        content_needs_second_person=False,
        broadcasts_need_second_person=False,
        writers=finding_writers(database, live, BERLIN, "de", clock.now),
        answers=noting_answers(database, BERLIN, clock.now),
        outbox_changed=lambda: None,
    )
    async with serve(sandbox_app(telegram, clock)) as url:
        pace = Pace(UNLIMITED, ticks=lambda: clock.now().timestamp())
        application = build_application(TOKEN, url, tools, pace)
        async with application, joined(database) as membership:
            delivery = Delivery(application, tools, pace, asyncio.Event(), membership)
            office = PostOffice(telegram, clock, tools, application, delivery, membership)
            yield office
            await office.membership.leave()
