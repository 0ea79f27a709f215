"""What the bot is shipped with, put into a fresh database."""

from datetime import datetime

import structlog

from db.engine import Database
from db.turns import SEEDING, wait_for_turn
from knowledge.contacts import load_contacts
from knowledge.funding import load_funding
from knowledge.shipped_offers import load_shipped_offers
from services.directory import seed_directory
from services.offer_seed import seed_offers

log = structlog.get_logger(__name__)


async def seed(database: Database, *, now: datetime) -> None:
    """Fill what is empty. Raises ContentError if a shipped table that it reads is broken."""
    shipped = load_shipped_offers()
    async with database.transaction() as session:
        await wait_for_turn(session, SEEDING)
        await seed_directory(session, load_contacts, load_funding)
        offers = await seed_offers(session, shipped, now=now)
    if offers.kept:
        log.info("offers that were changed here stay as they are, though the shipped list differs", slugs=offers.kept)
