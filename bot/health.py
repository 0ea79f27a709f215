"""Addresses for containers and monitors: is the bot alive, is it ready, how is it doing?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.clock import Clock
from db.backlog import Backlog, read_backlog
from db.engine import Database
from db.migrate import is_migrated
from handlers.vitals import Vitals


def health_routes(database: Database, vitals: Vitals, clock: Clock) -> Sequence[Route]:
    """Return `/livez`, `/healthz`, `/readyz` and `/metrics`. None of them asks Telegram.

    `/livez` is 200 if the event loop turns, `/healthz` if besides the database answers, `/readyz` if besides its tables
    are those of this version, this process is one of the replicas, and Telegram answered the leader lately; else 503.
    """

    async def livez(_request: Request) -> Response:
        return _answer(None)

    async def healthz(_request: Request) -> Response:
        return _answer(None if await _answers(database) else "the database does not answer")

    async def readyz(_request: Request) -> Response:
        if not await _answers(database):
            return _answer("the database does not answer")
        if not await is_migrated(database):
            return _answer("the tables are not those of this version")
        if vitals.standing.id is None:
            return _answer("not one of the replicas now")
        return _answer(None if vitals.hears_telegram else "Telegram has not answered lately")

    async def show_metrics(_request: Request) -> Response:
        async with database.reading() as session:
            backlog = await read_backlog(session)
        lines = generate_latest(vitals.registry) + generate_latest(_Gauges(backlog, clock.now()))
        return Response(lines, media_type=CONTENT_TYPE_LATEST)

    return (
        Route("/livez", livez),
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", show_metrics),
    )


@dataclass(frozen=True)
class _Gauges:
    """What waits in the database, in the shape that prometheus-client asks of a registry."""

    backlog: Backlog
    now: datetime

    def collect(self) -> Sequence[Metric]:
        """Return one gauge each."""
        outbox = GaugeMetricFamily("lotse_outbox_messages", "Messages in the outbox, by state.", labels=["state"])
        for state, number in sorted(self.backlog.outbox.items()):
            outbox.add_metric([state], number)
        return (
            outbox,
            GaugeMetricFamily(
                "lotse_outbox_oldest_seconds",
                "How long the message that waits longest has been due.",
                value=self._age(self.backlog.oldest_due_at),
            ),
            GaugeMetricFamily("lotse_inbox_updates", "Updates that wait to be handled.", value=self.backlog.inbox),
            GaugeMetricFamily(
                "lotse_inbox_oldest_seconds",
                "How long the update that waits longest has been here.",
                value=self._age(self.backlog.oldest_received_at),
            ),
            GaugeMetricFamily(
                "lotse_open_questions", "Questions to staff without an answer.", value=self.backlog.open_questions
            ),
        )

    def _age(self, since: datetime | None) -> float:
        return max((self.now - since).total_seconds(), 0.0) if since else 0.0


async def _answers(database: Database) -> bool:
    try:
        async with database.reading() as session:
            await session.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def _answer(problem: str | None) -> PlainTextResponse:
    return PlainTextResponse("ok\n") if problem is None else PlainTextResponse(f"{problem}\n", 503)
